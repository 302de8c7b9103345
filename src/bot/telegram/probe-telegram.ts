import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

import { GrammyError } from 'grammy';
import type { WebhookInfo } from 'grammy/types';

import { connectTelegram, type TelegramAddress, type TelegramClient } from './connect.ts';

/** What Telegram says about the bot, without changing anything of it. */
export type TelegramProbe =
  | { type: 'unreachable' }
  | { type: 'refused' }
  | {
      type: 'known';
      username: string;
      /** Where Telegram posts updates to; null where they are polled for. */
      webhook: KnownWebhook | null;
      /** By how much this machine's clock is ahead of Telegram's, in ms; null where it did not say. */
      clockAheadMs: number | null;
    };

/** Where Telegram posts to, and why it cannot at present. */
export type KnownWebhook = { url: string; trouble: string | null };

const LONGEST_MS = 15_000;

export const probeTelegram = async (address: TelegramAddress): Promise<TelegramProbe> => {
  const client = await connectTelegram(address);
  try {
    const me = await client.api.getMe();
    const webhook = toWebhook(await client.api.getWebhookInfo());
    return {
      type: 'known',
      username: me.username,
      webhook,
      clockAheadMs: await clockAhead(address.apiRoot, client.agent),
    };
  } catch (error) {
    const code = error instanceof GrammyError ? error.error_code : undefined;
    return { type: code === 401 || code === 404 ? 'refused' : 'unreachable' };
  }
};

/** An error counts for as long as something waits: the last one is told for ever. */
const toWebhook = ({
  url,
  pending_update_count: waiting,
  last_error_message: error,
}: WebhookInfo): KnownWebhook | null =>
  url ? { url, trouble: waiting > 0 ? (error ?? null) : null } : null;

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
