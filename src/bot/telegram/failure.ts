import { GrammyError, HttpError } from 'grammy';

import type { SendOutcome } from '../../core/outbox/outbox-message.ts';
import { asTelegramId } from '../../core/shared/ids.ts';

/** Telegram's ways of saying that this person does not receive anything at present. */
const blockedTexts = [
  'bot was blocked by the user',
  'user is deactivated',
  "bot can't initiate conversation with a user",
  "bot can't send messages to the bot",
  'bot was kicked',
  'bot is not a member',
  'the group chat was deleted',
];

/** What fails before a byte of the request has left: name lookup, connecting, the TLS handshake. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Another process may answer by now: nothing was sent. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs';

  constructor() {
    super('another process may lead by now');
  }
}

type Failure = Exclude<SendOutcome, { type: 'sent' | 'part-sent' }>;

/**
 * What a failed call means for the message. Descriptions are Telegram's and hold no secret; a
 * HttpError's own text may hold the token and is never passed on.
 */
export const toFailure = (error: unknown): Failure => {
  if (error instanceof GrammyError) return fromTelegram(error);
  if (error instanceof HttpError) return fromNetwork(error.error);
  if (error instanceof NotOurs) return { type: 'not-sent', reason: error.message };
  return { type: 'unknown', reason: 'unexpected' };
};

const fromTelegram = (error: GrammyError): Failure => {
  const { error_code: code, description: reason, parameters } = error;
  if (code === 429)
    return { type: 'paused', afterMs: (parameters.retry_after ?? 5) * 1000, reason };
  if (parameters.migrate_to_chat_id !== undefined)
    return { type: 'migrated', to: asTelegramId(parameters.migrate_to_chat_id), reason };
  if (blockedTexts.some((text) => reason.includes(text))) return { type: 'blocked', reason };
  if (reason.includes('chat not found')) return { type: 'not-found', reason };
  if (code === 401) return { type: 'not-sent', reason };
  return code >= 500 ? { type: 'unknown', reason } : { type: 'refused', reason };
};

/**
 * grammY's HttpError is the same for a refused connection and for one that broke after Telegram had
 * everything; the error inside tells them apart. What is not surely the former is ambiguous: also an
 * answer that is no JSON, as a gateway's page for 502 is.
 */
const fromNetwork = (cause: unknown): Failure => {
  const code = textOf(cause, 'code') ?? '';
  const isConnecting = textOf(cause, 'syscall') === 'connect' && code === 'ETIMEDOUT';
  const isBefore =
    beforeSending.has(code) || isConnecting || code.startsWith('ERR_TLS') || code.includes('CERT');
  if (isBefore) return { type: 'not-sent', reason: `network: ${code}` };
  return { type: 'unknown', reason: code === '' ? 'network' : `network: ${code}` };
};

const textOf = (value: unknown, name: 'code' | 'syscall'): string | undefined => {
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : undefined;
};

const says = (error: unknown, text: string): boolean =>
  error instanceof GrammyError && error.description.includes(text);

/** An edit that changes nothing has reached its goal. */
export const isNotModified = (error: unknown): boolean => says(error, 'message is not modified');

/** The message to be edited is gone or too special; it has to be sent anew. */
export const isBeyondEdit = (error: unknown): boolean =>
  says(error, 'message to edit not found') || says(error, "message can't be edited");

/** A deletion that finds nothing has reached its goal too. */
export const isDeletedAlready = (error: unknown): boolean =>
  says(error, 'message to delete not found');
