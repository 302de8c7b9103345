import { textList } from '../../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { writeValue } from '../answers/write-value.ts';
import type { SaidOn } from '../engine/cursor.ts';
import type { FormContext } from '../engine/form-context.ts';
import { itemsIn, refusalOf } from '../engine/paste-list.ts';
import { type PastedRow, readRows } from '../engine/paste-rows.ts';
import { parse } from '../reading/parse.ts';
import type { GroupField } from '../schema/form.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import { answerButton, type FormButton, rowsOf } from './show.ts';

/** More fit no phone; all of them are added. */
const ITEMS_SHOWN = 8;
const REFUSALS_SHOWN = 3;
const TITLE_LENGTH = 40;

export type ListContent = { lines: TextRef[]; rows: FormButton[][] };

/** What a pasted list was read as, before it is added. */
export const listContent = (
  context: FormContext,
  question: FormQuestion & { group: GroupField },
  { raw }: SaidOn,
): ListContent => {
  const { path, group } = question;
  const rows = readRows(context, group, raw);
  const items = itemsIn(rows);
  const refused = rows.flatMap(refusalOf);
  const hidden = items.length - Math.min(items.length, ITEMS_SHOWN);
  const addAll = say('form-button_add-all', { count: items.length });
  const accept = answerButton(context, addAll, { op: 'accept', path, index: 0 });
  return {
    lines: [
      say('form-list', { count: items.length, label: labelOf(context.form, group) }),
      ...items.slice(0, ITEMS_SHOWN).flatMap((row, at) => itemLines(context, row, at + 1)),
      ...(hidden > 0 ? [say('form-list-more', { more: hidden })] : []),
      ...refused.slice(0, REFUSALS_SHOWN),
      ...(refused.length > REFUSALS_SHOWN
        ? [say('form-list-more-skipped', { more: refused.length - REFUSALS_SHOWN })]
        : []),
    ],
    rows: rowsOf(
      [{ ...accept, style: 'primary', word: 'yes' }],
      otherWays(context, question, raw),
      [{ ...answerButton(context, 'retype', { op: 'retype', path }), word: 'no' }],
    ),
  };
};

/** Several lines may also be one long name, or names without anything to be read from them. */
const otherWays = (
  context: FormContext,
  question: FormQuestion & { group: GroupField },
  raw: string,
): FormButton[] => {
  const { path, group } = question;
  const isName = parse(question, raw, context.env).type === 'value';
  const isRead = itemsIn(readRows(context, group, raw)).some(({ given }) => given.length > 1);
  return [
    ...(isRead ? [answerButton(context, 'names-only', { op: 'accept', path, index: 2 })] : []),
    ...(isName ? [answerButton(context, 'as-one', { op: 'accept', path, index: 1 })] : []),
  ];
};

type Item = Extract<PastedRow, { type: 'item' }>;

const itemLines = (context: FormContext, { title, given, unread }: Item, n: number): TextRef[] => {
  const values = given.slice(1).flatMap(({ path, value }): TextValue[] => {
    const located = locate(context.form, path);
    // The words for "other" stand for themselves.
    const isOther = located?.field.type === 'choice' && value === located.field.other?.code;
    if (!located || isOther) return [];
    const words = writeValue({ form: context.form, ...located }, value, context.env.files);
    return [typeof words === 'string' ? shorten(words, TITLE_LENGTH) : words];
  });
  const name = shorten(title, TITLE_LENGTH);
  const line =
    values.length === 0
      ? say('form-list-item', { n, title: name })
      : say('form-copy-item', { n, title: name, values: textList(values) });
  const open = unread.map(({ label, text }) =>
    say('form-list-unread', { label, text: shorten(text, 20) }),
  );
  return [line, ...open];
};
