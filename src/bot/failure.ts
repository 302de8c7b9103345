import { GrammyError, HttpError } from 'grammy';

import type { SendOutcome } from '../core/delivery/delivery.ts';

/** Telegram's ways of saying that this person does not receive anything at present. */
const blockedTexts = [
  'bot was blocked by the user',
  'user is deactivated',
  "bot can't initiate conversation with a user",
  'bot was kicked',
  'bot is not a member',
  'chat not found',
];

const RETRY_AFTER_FAULT_MS = 2_000;

type Failure = Exclude<SendOutcome, { type: 'sent' }>;

/**
 * What a failed call means for the message. Descriptions are Telegram's and hold no secret; a
 * HttpError's own text may hold the token and is never passed on.
 */
export const toFailure = (error: unknown): Failure => {
  if (error instanceof GrammyError) return fromTelegram(error);
  const reason = error instanceof HttpError ? 'network' : 'unexpected';
  return { type: 'retry', afterMs: RETRY_AFTER_FAULT_MS, reason, counts: true };
};

const fromTelegram = (error: GrammyError): Failure => {
  const { error_code: code, description } = error;
  if (code === 429) {
    const seconds = error.parameters.retry_after ?? 5;
    return { type: 'retry', afterMs: seconds * 1000, reason: description, counts: false };
  }
  if (blockedTexts.some((text) => description.includes(text)))
    return { type: 'blocked', reason: description };
  return code >= 500 || code === 401
    ? { type: 'retry', afterMs: RETRY_AFTER_FAULT_MS, reason: description, counts: true }
    : { type: 'refused', reason: description };
};

const says = (error: unknown, text: string): boolean =>
  error instanceof GrammyError && error.description.includes(text);

/** An edit that changes nothing has reached its goal. */
export const isNotModified = (error: unknown): boolean => says(error, 'message is not modified');

/** The message to be edited is gone or too special; it has to be sent anew. */
export const isBeyondEdit = (error: unknown): boolean =>
  says(error, 'message to edit not found') || says(error, "message can't be edited");
