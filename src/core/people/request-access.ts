import type { TelegramId } from '../shared/ids.ts';
import { DAY_MS, type Instant, plusMs } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { Random } from '../shared/random.ts';
import { cleanLine, cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import type { AccessRequestStore } from './access-request-store.ts';
import type { AccessRequest } from './access-request.ts';

/** What a stranger may send in 24 hours. */
const REQUESTS_A_DAY = 3;
const LONGEST_MESSAGE = 500;
const LONGEST_NAME = 100;
const SHORTEST_MESSAGE = 5;

export type AccessNeeds = { accessRequests: AccessRequestStore; random: Random };

export type Stranger = { telegramId: TelegramId; senderName: string; language: Language };

/** A stranger wants to be invited: from now on their next words say who they are. */
export const beginAccessRequest = async (
  { accessRequests, random }: AccessNeeds,
  { telegramId, senderName, language }: Stranger,
  now: Instant,
): Promise<{ type: 'ask-who' | 'too-many' }> => {
  if (await hasSentEnough(accessRequests, telegramId, now)) return { type: 'too-many' };
  const begun = await accessRequests.beingWritten(telegramId);
  await accessRequests.save({
    id: begun?.id ?? random.token(72),
    telegramId,
    senderName: shorten(cleanLine(senderName), LONGEST_NAME),
    message: '',
    language,
    step: 'writing',
    at: now,
    closedAt: null,
  });
  return { type: 'ask-who' };
};

export type SendAccessOutcome =
  /** The admins are to be told. */
  { type: 'sent'; request: AccessRequest } | { type: 'too-short' | 'too-many' | 'not-asked' };

/** The stranger's words, at most 500 characters of them. */
export const sendAccessRequest = async (
  { accessRequests }: Pick<AccessNeeds, 'accessRequests'>,
  { telegramId, text }: { telegramId: TelegramId; text: string },
  now: Instant,
): Promise<SendAccessOutcome> => {
  const begun = await accessRequests.beingWritten(telegramId);
  if (!begun) return { type: 'not-asked' };
  if (await hasSentEnough(accessRequests, telegramId, now)) return { type: 'too-many' };
  const message = shorten(cleanText(text), LONGEST_MESSAGE);
  if (message.length < SHORTEST_MESSAGE || !hasWords(message)) return { type: 'too-short' };
  const request: AccessRequest = { ...begun, message, step: 'sent', at: now };
  await accessRequests.save(request);
  return { type: 'sent', request };
};

const hasSentEnough = async (
  accessRequests: AccessRequestStore,
  telegramId: TelegramId,
  now: Instant,
): Promise<boolean> =>
  (await accessRequests.countSent(telegramId, plusMs(now, -DAY_MS))) >= REQUESTS_A_DAY;
