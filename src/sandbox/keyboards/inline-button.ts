import {
  FieldError,
  isObject,
  optionalFlag,
  optionalText,
  requiredObject,
  requiredText,
  type JsonObject,
} from '../api/json-fields.ts';
import type { InlineButton } from '../state/records.ts';
import { isCustomEmojiId } from '../text/link.ts';

const STYLES: ReadonlySet<string> = new Set(['primary', 'success', 'danger']);

/** One inline button in Telegram's order of kinds (Client.cpp 9574-9694); throws FieldError. */
export const readInlineButton = (value: unknown): InlineButton => {
  if (!isObject(value)) throw new FieldError('InlineKeyboardButton must be an Object');
  return { text: requiredText(value, 'text'), ...readLook(value), ...readKind(value) };
};

/** What all buttons share: a small picture and a colour, both optional. */
export const readLook = (button: JsonObject): Pick<InlineButton, 'style'> => {
  const icon = optionalText(button, 'icon_custom_emoji_id');
  if (icon !== '' && !isCustomEmojiId(icon)) {
    throw new FieldError('Field "icon_custom_emoji_id" must be a valid Number');
  }
  const style = optionalText(button, 'style').toLowerCase();
  const isPlain = style === '' || style === 'default';
  if (!isPlain && !STYLES.has(style)) throw new FieldError('invalid button style specified');
  return {
    ...(icon === '' ? {} : { icon_custom_emoji_id: icon }),
    ...(isPlain ? {} : { style }),
  };
};

type Kind = Partial<InlineButton>;

/** The first kind that is there counts. */
const readKind = (button: JsonObject): Kind => {
  const url = optionalText(button, 'url');
  if (url !== '') return { url };
  const data = optionalText(button, 'callback_data');
  if (data !== '') return { callback_data: data };
  const found = OTHER_KINDS.find(([field]) => field in button);
  if (found === undefined) {
    throw new FieldError('Text buttons are unallowed in the inline keyboard');
  }
  return found[1](button);
};

const readLogin = (button: JsonObject): Kind => {
  const login = requiredObject(button, 'login_url');
  const url = requiredText(login, 'url');
  const username = optionalText(login, 'bot_username');
  if (!/^@?\w+$|^$/.test(username)) throw new FieldError('LoginUrl bot username is invalid');
  return { login_url: { url } };
};

const readChosenChat = (button: JsonObject): Kind => {
  const chosen = requiredObject(button, 'switch_inline_query_chosen_chat');
  const kinds = ['allow_user_chats', 'allow_bot_chats', 'allow_group_chats', 'allow_channel_chats'];
  const allowed = kinds.map((kind) => [kind, optionalFlag(chosen, kind)] as const);
  const query = optionalText(chosen, 'query');
  // Any chat at all is what the older field says.
  if (allowed.every(([, isAllowed]) => isAllowed)) return { switch_inline_query: query };
  return { switch_inline_query_chosen_chat: { query, ...Object.fromEntries(allowed) } };
};

const OTHER_KINDS: readonly (readonly [field: string, read: (button: JsonObject) => Kind])[] = [
  ['callback_game', () => ({ callback_game: {} })],
  ['pay', () => ({ pay: true })],
  [
    'switch_inline_query',
    (button) => ({ switch_inline_query: requiredText(button, 'switch_inline_query') }),
  ],
  ['switch_inline_query_chosen_chat', readChosenChat],
  [
    'switch_inline_query_current_chat',
    (button) => ({
      switch_inline_query_current_chat: requiredText(button, 'switch_inline_query_current_chat'),
    }),
  ],
  ['login_url', readLogin],
  ['web_app', (button) => ({ web_app: { url: urlIn(button, 'web_app') } })],
  [
    'copy_text',
    (button) => ({
      copy_text: { text: requiredText(requiredObject(button, 'copy_text'), 'text') },
    }),
  ],
];

const urlIn = (button: JsonObject, field: string): string =>
  requiredText(requiredObject(button, field), 'url');
