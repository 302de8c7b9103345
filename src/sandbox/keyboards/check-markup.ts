import { badRequest } from '../api/api-error.ts';
import type { Chat, InlineButton, ReplyButton } from '../state/records.ts';
import { cleanString } from '../text/clean-text.ts';
import { codePoints } from '../text/format-text.ts';
import { checkHttpsLink, checkLink, mentionedUserId, type CheckedLink } from '../text/link.ts';
import type { Markup } from './markup.ts';

const MAX_CALLBACK_BYTES = 64;
const MAX_COPIED = 256;
const MAX_MARKUP_BYTES = 10_240;
const MAX_INLINE_BUTTONS = 100;
/** What is more is left out without a word (ReplyMarkup.cpp get_reply_markup). */
const MAX_IN_ROW = 12;

/** The contents, after the chat and the text were found good (ReplyMarkup.cpp 460-740). */
export const checkedMarkup = (markup: Markup, chat: Chat): Markup => {
  switch (markup.type) {
    case 'inline':
      return withRows(checkedRows(markup.rows));
    case 'reply': {
      const buttons = keptRows(markup.keyboard.buttons);
      for (const button of buttons.flat()) checkReplyButton(button, chat);
      if (buttons.length === 0) return { type: 'none' };
      return { type: 'reply', keyboard: { ...markup.keyboard, buttons } };
    }
    case 'none':
    case 'remove':
    case 'force-reply':
      return markup;
    default:
      return markup satisfies never;
  }
};

const withRows = (rows: InlineButton[][]): Markup =>
  rows.length === 0 ? { type: 'none' } : { type: 'inline', rows };

/** Buttons without a text are passed over, and so are rows that are empty then. */
const keptRows = <Button extends { text: string }>(rows: readonly Button[][]): Button[][] =>
  rows
    .map((row) => row.filter(({ text }) => text !== '').slice(0, MAX_IN_ROW))
    .filter((row) => row.length > 0);

const checkReplyButton = (button: ReplyButton, chat: Chat): void => {
  if (cleanString(button.text) === '') throw badRequest('Keyboard button text must be non-empty');
  const requested = button.requestContact === true ? 'Phone number' : button.requests;
  if (requested !== undefined && chat.type !== 'private') {
    throw badRequest(`${requested} can be requested in private chats only`);
  }
  if (button.webApp === undefined) return;
  if (chat.type !== 'private') {
    throw badRequest('Web App buttons can be used in private chats only');
  }
  checkedWebApp(button.webApp, 'Keyboard button Web App');
};

/** Edits take inline keyboards or nothing. */
export const inlineRows = (markup: Markup): InlineButton[][] | undefined => {
  if (markup.type === 'none') return undefined;
  if (markup.type !== 'inline') throw badRequest('Inline keyboard expected');
  const rows = checkedRows(markup.rows);
  return rows.length === 0 ? undefined : rows;
};

const checkedRows = (rows: readonly InlineButton[][]): InlineButton[][] =>
  keptRows(rows).map((row) => row.map(checkedButton));

const checkedButton = (button: InlineButton): InlineButton => {
  const text = cleanString(button.text);
  if (text === '') throw badRequest('Inline keyboard button text must be non-empty');
  const { login_url: login, ...shown } = { ...button, text };
  if (shown.web_app !== undefined) {
    const url = checkedWebApp(shown.web_app.url, 'Inline keyboard button Web App');
    return { ...shown, web_app: { url } };
  }
  if (login !== undefined) {
    if (mentionedUserId(login.url) !== undefined) {
      throw badRequest("Link to a user can't be used in login URL buttons");
    }
    // It comes back as a plain link (Client.cpp JsonInlineKeyboardButton).
    return { ...shown, url: linkOf(login.url, checkHttpsLink, 'Inline keyboard button login') };
  }
  return shown.url === undefined ? shown : { ...shown, url: urlOf(shown.url) };
};

const urlOf = (url: string): string => {
  const userId = mentionedUserId(url);
  if (userId !== undefined) return `tg://user?id=${userId}`;
  return linkOf(url, checkLink, 'Inline keyboard button');
};

const checkedWebApp = (url: string, where: string): string => {
  if (mentionedUserId(url) !== undefined) {
    throw badRequest("Link to a user can't be used in Web App URL buttons");
  }
  return linkOf(url, checkHttpsLink, where);
};

const linkOf = (url: string, check: (url: string) => CheckedLink, where: string): string => {
  const checked = check(url);
  if (checked.type === 'ok') return checked.url;
  throw badRequest(`${where} URL '${url}' is invalid: ${checked.why}`);
};

/** What only Telegram's servers look at, last of all. */
export const checkOnServer = (rows: readonly InlineButton[][], chat: Chat): void => {
  const buttons = rows.flat();
  for (const button of buttons) checkButtonOnServer(button, chat);
  const isTooLong = Buffer.byteLength(JSON.stringify(rows)) > MAX_MARKUP_BYTES;
  if (isTooLong || buttons.length > MAX_INLINE_BUTTONS) {
    throw badRequest('reply markup is too long');
  }
};

const checkButtonOnServer = (button: InlineButton, chat: Chat): void => {
  const { callback_data: data, copy_text: copied } = button;
  if (data !== undefined && Buffer.byteLength(data) > MAX_CALLBACK_BYTES) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if (copied !== undefined && (copied.text === '' || codePoints(copied.text) > MAX_COPIED)) {
    throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
  const isElsewhere = button.web_app !== undefined && chat.type !== 'private';
  // Games and invoices have methods of their own, which this bot does not use.
  if (isElsewhere || button.callback_game !== undefined || button.pay === true) {
    throw badRequest('BUTTON_TYPE_INVALID');
  }
};
