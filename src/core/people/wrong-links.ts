import type { TelegramId } from '../shared/ids.ts';
import { HOUR_MS, type Instant, plusMs } from '../shared/instant.ts';
import type { InvitationStore } from './invitation-store.ts';

/** So many links that do not work are answered an hour; after that there is silence. */
const WRONG_TRIES_AN_HOUR = 10;

/** Guessing is hopeless at 128 bits; the limit keeps it quiet as well. */
export const hasGuessedEnough = async (
  invitations: InvitationStore,
  telegramId: TelegramId,
  now: Instant,
): Promise<boolean> =>
  (await invitations.countWrongTries(telegramId, plusMs(now, -HOUR_MS))) >= WRONG_TRIES_AN_HOUR;

export const countGuess = (
  invitations: InvitationStore,
  telegramId: TelegramId,
  now: Instant,
): Promise<void> => invitations.addWrongTry(telegramId, now, plusMs(now, -HOUR_MS));
