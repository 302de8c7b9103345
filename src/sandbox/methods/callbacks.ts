import { badRequest } from '../api/api-error.ts';
import { privateChat } from '../state/posting.ts';
import type { CallbackAnswer } from '../state/records.ts';
import { lifetimeOf } from '../state/update-kinds.ts';
import { checkLink } from '../text/link.ts';
import { answer, type Method } from './method.ts';

/** A press can be answered as long as its update lives; the server's own limit is unknown. */
export const CALLBACK_LIFETIME_MS = lifetimeOf('callback_query');

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';
const MAX_ANSWER = 200;

export const answerCallbackQuery: Method = (telegram, params) => {
  const callback = telegram.state.callbacks.get(params.text('callback_query_id'));
  const age = telegram.monotonicNow() - (callback?.askedAt ?? 0);
  if (callback === undefined || callback.isAnswered || age > CALLBACK_LIFETIME_MS) {
    throw badRequest(TOO_OLD);
  }
  const text = params.text('text');
  if (Array.from(text).length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
  const url = params.text('url');
  if (url !== '' && !isOwnDeepLink(url, telegram.bot.username)) throw badRequest('URL_INVALID');
  callback.isAnswered = true;
  const data: CallbackAnswer = {
    callbackId: callback.id,
    messageId: callback.messageId,
    text,
    alert: params.flag('show_alert'),
    ...(url === '' ? {} : { url }),
  };
  privateChat(telegram, callback.chatId).lastAnswer = data;
  telegram.events.emit({ type: 'answer', personId: callback.personId, data });
  return answer(true);
};

const isOwnDeepLink = (url: string, username: string): boolean => {
  const checked = checkLink(url);
  return (
    checked.type === 'ok' &&
    new RegExp(`^https?://t\\.me/${username}(?:[/?]|$)`, 'i').test(checked.url)
  );
};
