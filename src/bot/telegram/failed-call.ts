import { setTimeout as wait } from 'node:timers/promises';

import { GrammyError } from 'grammy';

const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 30_000;

/** @throws when Telegram knows no bot by the token: no later call of it could succeed */
export const throwWhereTokenIsRefused = (error: unknown): void => {
  if (!(error instanceof GrammyError)) return;
  const { error_code: code, description } = error;
  if (code === 401 || code === 404)
    throw new Error(`BOT_TOKEN is not accepted: Telegram answered ${code} ${description}`, {
      cause: error,
    });
};

/** How many ms to wait after so many failures in a row: longer each time, and as long as Telegram asks for. */
export const pauseAfter = (error: unknown, failures: number): number => {
  const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
  return Math.max(asked, Math.min(FIRST_PAUSE_MS * 2 ** failures, MAX_PAUSE_MS));
};

/** The signal that ends it is looked at by whoever waits: a rejected wait has no other cause. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal }).catch(() => undefined);
