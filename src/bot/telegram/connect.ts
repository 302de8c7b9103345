import type { Agent } from 'node:http';

import { Api } from 'grammy';

import { NotOurs } from './failure.ts';
import { post } from './telegram-fetch.ts';
import { wordCalls } from './word-calls.ts';

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

/** @param mayCall asked before each call but polls: what is refused fails as {@link NotOurs} and has certainly not been sent */
export const connectTelegram = async (
  { token, apiRoot, proxy }: TelegramAddress,
  mayCall: () => boolean = () => true,
): Promise<TelegramClient> => {
  const agent = proxy === undefined ? undefined : await proxyAgent(proxy);
  const connect = (timeoutSeconds: number): Api => {
    const api = new Api(token, {
      apiRoot,
      timeoutSeconds,
      fetch: post,
      ...(agent ? { baseFetchConfig: { agent } } : {}),
    });
    api.config.use(wordCalls({ token, apiRoot, agent, timeoutSeconds }));
    return api;
  };
  const api = connect(REPLY_TIMEOUT_S);
  api.config.use((call, ...what) => {
    if (!mayCall()) throw new NotOurs();
    return call(...what);
  });
  return { api, pollApi: connect(POLL_TIMEOUT_S), agent };
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
