import { createHmac } from 'node:crypto';

import type { BotWebhook } from '../bot/bot.ts';
import type { TelegramConfig } from '../config.ts';
import type { Log } from '../log.ts';

type Take = (update: { update_id: number }) => Promise<void>;

export type Reception = {
  /** What the bot needs to know of it. */
  webhook: Omit<BotWebhook, 'onTrouble'>;
  stop(): Promise<void>;
};

/** Opens the port to which Telegram, or a proxy before it, posts updates. Until somebody takes them they are refused for a moment. */
export const openReception = async (
  { host, port, token, webhook }: TelegramConfig & { webhook: { url: string; path: string } },
  log: Log,
): Promise<Reception> => {
  const secret = secretOf(token);
  let take: Take | undefined;
  const { startWebhookServer } = await import('../web/webhook-server.ts');
  const server = await startWebhookServer({
    host,
    port,
    path: webhook.path,
    secret,
    take: (update) => (take ?? refuse)(update),
  });
  log.info('updates are taken from a webhook', { host, port: server.port, path: webhook.path });
  return {
    webhook: {
      url: webhook.url,
      secret,
      onTaking: (taker) => {
        take = taker;
      },
    },
    stop: () => server.stop(),
  };
};

/** Made of the token, of which it tells nothing: all processes of a bot have the same one, and nobody has to keep it. */
const secretOf = (token: string): string =>
  createHmac('sha256', token).update('webhook').digest('base64url');

const refuse: Take = () => Promise.reject(new Error('nobody takes updates yet'));
