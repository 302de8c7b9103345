import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { join, writeValue } from '../answers/write-value.ts';
import type { SaidOn } from '../engine/cursor.ts';
import type { Turn } from '../engine/form-context.ts';
import { parse } from '../reading/parse.ts';
import { itemsIn, refusalOf } from '../reading/paste-list.ts';
import { type PastedRow, readRows } from '../reading/paste-rows.ts';
import type { GroupField } from '../schema/form.ts';
import { locate } from '../schema/path.ts';
import type { Question } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import { answerButton, type Button, rowsOf } from './show.ts';

/** More fit no phone; all of them are added. */
const ITEMS_SHOWN = 8;
const REFUSALS_SHOWN = 3;
const TITLE_LENGTH = 40;

export type ListContent = { lines: TextRef[]; rows: Button[][] };

/** What a pasted list was read as, before it is added. */
export const listContent = (
  turn: Turn,
  question: Question & { group: GroupField },
  { raw }: SaidOn,
): ListContent => {
  const { path, group } = question;
  const rows = readRows(turn, group, raw);
  const items = itemsIn(rows);
  const refused = rows.flatMap(refusalOf);
  const hidden = items.length - Math.min(items.length, ITEMS_SHOWN);
  const addAll = say('form-button_add-all', { count: items.length });
  const accept = answerButton(turn, addAll, { op: 'accept', path, index: 0 });
  return {
    lines: [
      say('form-list', { count: items.length, label: labelOf(turn.form, group) }),
      ...items.slice(0, ITEMS_SHOWN).flatMap((row, at) => itemLines(turn, row, at + 1)),
      ...(hidden > 0 ? [say('form-list-more', { more: hidden })] : []),
      ...refused.slice(0, REFUSALS_SHOWN),
      ...(refused.length > REFUSALS_SHOWN
        ? [say('form-list-more-skipped', { more: refused.length - REFUSALS_SHOWN })]
        : []),
    ],
    rows: rowsOf([{ ...accept, style: 'primary', word: 'yes' }], otherWays(turn, question, raw), [
      { ...answerButton(turn, 'retype', { op: 'retype', path }), word: 'no' },
    ]),
  };
};

/** Several lines may also be one long name, or names without anything to be read from them. */
const otherWays = (
  turn: Turn,
  question: Question & { group: GroupField },
  raw: string,
): Button[] => {
  const { path, group } = question;
  const isName = parse(question, raw, turn.env).type === 'value';
  const isRead = itemsIn(readRows(turn, group, raw)).some(({ given }) => given.length > 1);
  return [
    ...(isRead ? [answerButton(turn, 'names-only', { op: 'accept', path, index: 2 })] : []),
    ...(isName ? [answerButton(turn, 'as-one', { op: 'accept', path, index: 1 })] : []),
  ];
};

type Item = Extract<PastedRow, { type: 'item' }>;

const itemLines = (turn: Turn, { title, given, unread }: Item, n: number): TextRef[] => {
  const values = given.slice(1).flatMap(({ path, value }): TextValue[] => {
    const located = locate(turn.form, path);
    // The words for "other" stand for themselves.
    const isOther = located?.field.type === 'choice' && value === located.field.other?.code;
    if (!located || isOther) return [];
    const words = writeValue({ form: turn.form, ...located }, value, turn.env.files);
    return [typeof words === 'string' ? shorten(words, TITLE_LENGTH) : words];
  });
  const name = shorten(title, TITLE_LENGTH);
  const line =
    values.length === 0
      ? say('form-list-item', { n, title: name })
      : say('form-copy-item', { n, title: name, values: join(values) });
  const open = unread.map(({ label, text }) =>
    say('form-list-unread', { label, text: shorten(text, 20) }),
  );
  return [line, ...open];
};
