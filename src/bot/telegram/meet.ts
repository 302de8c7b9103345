import { setTimeout as wait } from 'node:timers/promises';

import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';

import { codeOf } from '../../error-codes.ts';
import type { Log } from '../../log.ts';
import { throwWhereTokenIsRefused } from './failed-call.ts';

const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 30_000;

/**
 * Asks Telegram who the bot is, as long as the network needs; who is going to poll takes back any webhook.
 *
 * @throws when the token is refused, or the signal ends the wait
 */
export const meet = async (
  api: Api,
  { polls, log, signal }: { polls: boolean; log: Log; signal: AbortSignal },
): Promise<UserFromGetMe> => {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS)) {
    try {
      if (polls) await api.deleteWebhook();
      return await api.getMe();
    } catch (error) {
      throwWhereTokenIsRefused(error);
      log.warn(`Telegram does not answer, next try in ${pauseMs} ms`, {
        code: codeOf(error, 'E_NETWORK'),
        error,
      });
      await wait(pauseMs, undefined, { signal });
    }
  }
};
