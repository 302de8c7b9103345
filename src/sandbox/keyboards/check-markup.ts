import { badRequest } from '../api/api-error.ts';
import type { Chat, InlineButton, ReplyButton } from '../state/records.ts';
import { cleanString } from '../text/clean-text.ts';
import { codePoints } from '../text/format-text.ts';
import { checkLink } from '../text/link.ts';
import type { Markup } from './markup.ts';

const MAX_CALLBACK_BYTES = 64;
const MAX_COPIED = 256;
const MAX_MARKUP_BYTES = 10_240;

/** The contents, after the chat and the text were found good (ReplyMarkup.cpp 460-740). */
export const checkedMarkup = (markup: Markup, chat: Chat): Markup => {
  switch (markup.type) {
    case 'inline':
      return { type: 'inline', rows: checkedRows(markup.rows) };
    case 'reply':
      for (const button of markup.keyboard.buttons.flat()) checkReplyButton(button, chat);
      return markup;
    case 'none':
    case 'remove':
    case 'force-reply':
      return markup;
    default:
      return markup satisfies never;
  }
};

const checkReplyButton = (button: ReplyButton, chat: Chat): void => {
  if (button.text === '') throw badRequest('Keyboard button text must be non-empty');
  const requested = button.requestContact === true ? 'Phone number' : button.requests;
  if (requested !== undefined && chat.type !== 'private') {
    throw badRequest(`${requested} can be requested in private chats only`);
  }
};

/** Edits take inline keyboards or nothing. */
export const inlineRows = (markup: Markup): InlineButton[][] | undefined => {
  if (markup.type === 'none') return undefined;
  if (markup.type !== 'inline') throw badRequest('Inline keyboard expected');
  const rows = checkedRows(markup.rows);
  return rows.length === 0 ? undefined : rows;
};

const checkedRows = (rows: readonly InlineButton[][]): InlineButton[][] =>
  rows.map((row) => row.map(checkedButton)).filter((row) => row.length > 0);

const checkedButton = (button: InlineButton): InlineButton => {
  const text = cleanString(button.text);
  if (text === '') throw badRequest('Inline keyboard button text must be non-empty');
  if (button.web_app !== undefined) {
    const { url } = button.web_app;
    if (!/^https:\/\//i.test(url)) {
      throw badRequest(
        `Inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`,
      );
    }
  }
  return button.url === undefined
    ? { ...button, text }
    : { ...button, text, url: urlOf(button.url) };
};

const urlOf = (url: string): string => {
  const checked = checkLink(url);
  if (checked.type === 'ok') return checked.url;
  throw badRequest(`Inline keyboard button URL '${url}' is invalid: ${checked.why}`);
};

/** What only Telegram's servers look at, last of all. */
export const checkOnServer = (rows: readonly InlineButton[][]): void => {
  for (const { callback_data: data, copy_text: copied } of rows.flat()) {
    if (data !== undefined && Buffer.byteLength(data) > MAX_CALLBACK_BYTES) {
      throw badRequest('BUTTON_DATA_INVALID');
    }
    if (copied !== undefined && (copied.text === '' || codePoints(copied.text) > MAX_COPIED)) {
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
    }
  }
  if (Buffer.byteLength(JSON.stringify(rows)) > MAX_MARKUP_BYTES) {
    throw badRequest('reply markup is too long');
  }
};
