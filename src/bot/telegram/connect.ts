import type { Agent } from 'node:http';

import { Api } from 'grammy';

import { post } from './telegram-fetch.ts';

export type TelegramAddress = {
  token: string;
  /** Without a slash at its end. */
  apiRoot: string;
  /** `http:`, `https:`, `socks:`, `socks5:` … */
  proxy: string | undefined;
};

export type TelegramClient = {
  /** For replies and files. */
  api: Api;
  /** For long polls, whose answers may take half a minute. */
  pollApi: Api;
  agent: Agent | undefined;
};

/** A hung connection must not hold up a person longer than this; grammY's own limit is 500 s. */
const REPLY_TIMEOUT_S = 25;
const POLL_TIMEOUT_S = 60;

export const connectTelegram = async ({
  token,
  apiRoot,
  proxy,
}: TelegramAddress): Promise<TelegramClient> => {
  const agent = proxy === undefined ? undefined : await proxyAgent(proxy);
  const connect = (timeoutSeconds: number): Api =>
    new Api(token, {
      apiRoot,
      timeoutSeconds,
      fetch: post,
      ...(agent ? { baseFetchConfig: { agent } } : {}),
    });
  return { api: connect(REPLY_TIMEOUT_S), pollApi: connect(POLL_TIMEOUT_S), agent };
};

/** Most servers need none, and what speaks SOCKS is large. */
const proxyAgent = async (proxy: string): Promise<Agent> => {
  if (proxy.startsWith('socks')) {
    const { SocksProxyAgent } = await import('socks-proxy-agent');
    return new SocksProxyAgent(proxy);
  }
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(proxy);
};
