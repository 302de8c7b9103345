import {
  FieldError,
  isObject,
  optionalText,
  requiredObject,
  requiredText,
  type JsonObject,
} from '../api/json-fields.ts';
import type { InlineButton } from '../state/records.ts';

const STYLES: ReadonlySet<string> = new Set(['primary', 'success', 'danger']);

/** One inline button in Telegram's order of kinds (Client.cpp 9574-9694); throws FieldError. */
export const readInlineButton = (value: unknown): InlineButton => {
  if (!isObject(value)) throw new FieldError('InlineKeyboardButton must be an Object');
  const text = requiredText(value, 'text');
  const style = readStyle(value);
  return { text, ...readKind(value), ...(style === '' ? {} : { style }) };
};

const readStyle = (button: JsonObject): string => {
  const style = optionalText(button, 'style').toLowerCase();
  if (style === '' || style === 'default') return '';
  if (!STYLES.has(style)) throw new FieldError('invalid button style specified');
  return style;
};

const readKind = (button: JsonObject): Partial<InlineButton> => {
  const url = optionalText(button, 'url');
  if (url !== '') return { url };
  const data = optionalText(button, 'callback_data');
  if (data !== '') return { callback_data: data };
  if ('web_app' in button) {
    return { web_app: { url: requiredText(requiredObject(button, 'web_app'), 'url') } };
  }
  if ('copy_text' in button) {
    return { copy_text: { text: requiredText(requiredObject(button, 'copy_text'), 'text') } };
  }
  const unknown = ['callback_game', 'pay', 'login_url', 'switch_inline_query'].find(
    (kind) => kind in button,
  );
  if (unknown !== undefined) throw new FieldError(`the sandbox has no ${unknown} buttons yet`);
  throw new FieldError('Text buttons are unallowed in the inline keyboard');
};
