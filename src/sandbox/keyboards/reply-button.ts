import {
  FieldError,
  isObject,
  optionalFlag,
  requiredObject,
  requiredText,
} from '../api/json-fields.ts';
import type { ReplyButton } from '../state/records.ts';
import { readLook } from './inline-button.ts';

/** Kinds that the sandbox shows as plain buttons, in the words of the refusal (ReplyMarkup.cpp). */
const PRIVATE_REQUESTS = [
  ['request_poll', 'Poll'],
  ['request_user', 'Users'],
  ['request_users', 'Users'],
  ['request_chat', 'Chats'],
] as const;

/** One button under the composer, in Telegram's order of kinds (Client.cpp 9457). */
export const readReplyButton = (value: unknown): ReplyButton => {
  if (typeof value === 'string') return { text: value };
  if (!isObject(value)) throw new FieldError('KeyboardButton must be a String or an Object');
  const text = requiredText(value, 'text');
  readLook(value);
  const wantsNumber = optionalFlag(value, 'request_phone_number');
  if (optionalFlag(value, 'request_contact') || wantsNumber) return { text, requestContact: true };
  if (optionalFlag(value, 'request_location')) return { text, requests: 'Location' };
  if ('web_app' in value) {
    return { text, webApp: requiredText(requiredObject(value, 'web_app'), 'url') };
  }
  const [, requests] = PRIVATE_REQUESTS.find(([field]) => field in value) ?? [];
  return requests === undefined ? { text } : { text, requests };
};
