import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import {
  isObject,
  optionalArray,
  optionalFlag,
  optionalText,
  within,
  type JsonObject,
} from '../api/json-fields.ts';
import type { InlineButton, ReplyButton, ReplyKeyboard } from '../state/records.ts';
import { readInlineButton } from './inline-button.ts';
import { readReplyButton } from './reply-button.ts';

export type Markup =
  | { type: 'none' }
  | { type: 'inline'; rows: InlineButton[][] }
  | { type: 'reply'; keyboard: ReplyKeyboard }
  | { type: 'remove' }
  | { type: 'force-reply' };

/** Reads reply_markup; shape errors only, since contents are checked later (Client.cpp 9697). */
export const readMarkup = (params: ApiParams): Markup => {
  const value = params.json('reply_markup', "Can't parse reply keyboard markup JSON object");
  if (value === undefined) return { type: 'none' };
  if (!isObject(value)) throw badRequest('Object expected as reply markup');
  const replyRows = readRows(value, {
    field: 'keyboard',
    shape: 'Field "keyboard" must be an Array of Arrays',
    complaint: "Can't parse keyboard button",
    read: readReplyButton,
  });
  const inlineRows = readRows(value, {
    field: 'inline_keyboard',
    shape: 'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    complaint: "Can't parse inline keyboard button",
    read: readInlineButton,
  });
  if (replyRows.length > 0) return { type: 'reply', keyboard: replyKeyboard(value, replyRows) };
  if (inlineRows.length > 0) return { type: 'inline', rows: inlineRows };
  if (optionalFlag(value, 'remove_keyboard')) return { type: 'remove' };
  return optionalFlag(value, 'force_reply') ? { type: 'force-reply' } : { type: 'none' };
};

type RowReader<Button> = {
  field: string;
  shape: string;
  complaint: string;
  read: (value: unknown) => Button;
};

const readRows = <Button>(markup: JsonObject, reader: RowReader<Button>): Button[][] =>
  (optionalArray(markup, reader.field) ?? []).map((row) => {
    if (!Array.isArray(row)) throw badRequest(reader.shape);
    return row.map((button: unknown) => within(reader.complaint, () => reader.read(button)));
  });

const replyKeyboard = (markup: JsonObject, buttons: ReplyButton[][]): ReplyKeyboard => {
  const placeholder = optionalText(markup, 'input_field_placeholder');
  return {
    buttons: buttons.filter((row) => row.length > 0),
    isPersistent: optionalFlag(markup, 'is_persistent'),
    isOneTime: optionalFlag(markup, 'one_time_keyboard'),
    ...(placeholder === '' ? {} : { placeholder }),
  };
};
