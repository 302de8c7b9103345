import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

import { GrammyError } from 'grammy';

import { connectTelegram, type TelegramAddress, type TelegramClient } from './connect.ts';

/** What Telegram says about the bot, without changing anything of it. */
export type TelegramProbe =
  | { type: 'unreachable' }
  | { type: 'refused' }
  | {
      type: 'known';
      username: string;
      /** The host of a webhook that takes the updates elsewhere; null where there is none. */
      webhookHost: string | null;
      /** By how much this machine's clock is ahead of Telegram's, in ms; null where it did not say. */
      clockAheadMs: number | null;
    };

const LONGEST_MS = 15_000;

export const probeTelegram = async (address: TelegramAddress): Promise<TelegramProbe> => {
  const client = await connectTelegram(address);
  try {
    const me = await client.api.getMe();
    const { url } = await client.api.getWebhookInfo();
    return {
      type: 'known',
      username: me.username,
      webhookHost: url ? new URL(url).host : null,
      clockAheadMs: await clockAhead(address.apiRoot, client.agent),
    };
  } catch (error) {
    const code = error instanceof GrammyError ? error.error_code : undefined;
    return { type: code === 401 || code === 404 ? 'refused' : 'unreachable' };
  }
};

/** By the `Date` of any answer, which is exact to a second. */
const clockAhead = (apiRoot: string, agent: TelegramClient['agent']): Promise<number | null> =>
  new Promise((resolve) => {
    const ask = apiRoot.startsWith('https:') ? requestHttps : requestHttp;
    const options = { method: 'HEAD', agent, timeout: LONGEST_MS };
    const request = ask(`${apiRoot}/`, options, ({ headers }) => {
      const said = Date.parse(headers.date ?? '');
      resolve(Number.isNaN(said) ? null : Date.now() - said);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(null));
    request.end();
  });
