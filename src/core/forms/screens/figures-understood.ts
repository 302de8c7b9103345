import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { save } from '../engine/commit.ts';
import type { Pending } from '../engine/cursor.ts';
import { figureWays, othersOf, stated } from '../engine/figures.ts';
import type { FormContext } from '../engine/form-context.ts';
import { figureState } from '../engine/read-figures.ts';
import type { SaidRows } from '../engine/read-rows.ts';
import { readTable } from '../engine/read-table.ts';
import { cutInPages } from '../engine/row-pages.ts';
import { sampleRow } from '../engine/sample-rows.ts';
import { besideOf, type FigureTable } from '../schema/sheet.ts';
import { sectionKey } from '../schema/text-keys.ts';
import { titleAt, valueAt } from './figure-lines.ts';
import { doubtsFirst, pageAt, pageLine, quoted, turning } from './rows-parts.ts';
import {
  answerButton,
  draftButton,
  dressed,
  type FormButton,
  rowsOf,
  type Screen,
} from './show.ts';
import { headLine } from './titles.ts';

type Understood = { pending: Extract<Pending, { type: 'rows' }>; page: number };

/** What a message was read as, before it counts. */
export const understoodFigures = (
  context: FormContext,
  sheet: FigureTable,
  { pending, page }: Understood,
): Screen => {
  const { read, keys, numberOf } = readTable(context, sheet, pending);
  const after = save(
    context,
    read.rows.flatMap(({ given }) => given),
  );
  const shown = { ...context, filled: after.filled };
  const lines = rowsByNumber(read.rows, numberOf);
  // What was not understood, or only in part, is the first to be seen.
  const entries = [
    ...read.unread.map((one) => [unreadLine(one, numberOf)]),
    ...doubtsFirst([...lines].map(([n, rows]) => ({ n, rows, doubt: doubtOf(rows) }))).map(
      ({ n, rows }) => understoodLine(shown, rows, n),
    ),
  ];
  const paged = pageAt(
    cutInPages(context.env, entries, (entry) => entry),
    page,
  );
  return {
    lines: [
      headLine(context),
      'blank',
      read.wrongCount === null
        ? say('form-figures-understood', { count: read.rows.length, of: keys.length })
        : say('form-figures-too-few', {
            count: keys.length,
            found: read.wrongCount,
            first: read.countedFrom + 1,
          }),
      ...pageLine(paged),
      ...pairLine(context, sheet, [...lines.values()]),
      ...paged.keys.flat(),
      ...restLine(context, sheet, read),
      'blank',
      say('form-figures-how-numbered', { n: sampleRow(keys.length) }),
    ],
    placeholder: say('form-placeholder'),
    rows: rowsOf(turning(context, sheet.id, paged), ...accepting(context, sheet, read), [
      dressed(answerButton(context, 'retype', { op: 'retype', path: sheet.id }), { word: 'no' }),
    ]),
  };
};

type ReadRow = SaidRows['rows'][number];

/** A figure and the one beside it have the same number. */
const rowsByNumber = (
  rows: readonly ReadRow[],
  numberOf: (path: string) => number,
): ReadonlyMap<number, readonly ReadRow[]> => {
  const lines = new Map<number, ReadRow[]>();
  for (const row of rows) {
    const n = numberOf(row.key);
    lines.set(n, [...(lines.get(n) ?? []), row]);
  }
  return new Map([...lines].toSorted(([one], [other]) => one - other));
};

/** What the first and the second number of a line are. */
const pairLine = (
  { form }: FormContext,
  sheet: FigureTable,
  lines: readonly (readonly ReadRow[])[],
): TextRef[] => {
  const beside = besideOf(form, sheet);
  return beside && lines.some((rows) => rows.length > 1)
    ? [
        say('form-figures-pairs', {
          first: sayOfForm(sectionKey(form, sheet.section)),
          second: sayOfForm(sectionKey(form, beside.section)),
        }),
      ]
    : [];
};

const doubtOf = (rows: readonly ReadRow[]): TextRef | undefined =>
  rows.find(({ doubt }) => doubt)?.doubt;

const understoodLine = (
  context: FormContext,
  [row, beside]: readonly ReadRow[],
  n: number,
): TextRef[] => {
  if (!row) return [];
  const title = titleAt(context, row.key);
  const values = valueAt(context, row.key);
  const doubt = doubtOf(beside ? [row, beside] : [row]);
  const both = beside
    ? say('form-figures-pair', { values, beside: valueAt(context, beside.key) })
    : values;
  return doubt
    ? [say('form-figures-doubtful', { n, title, values: both, doubt })]
    : [say('form-item-answered', { n, title, values: both })];
};

const unreadLine = (
  { key, words, why }: SaidRows['unread'][number],
  numberOf: (path: string) => number,
): TextRef => {
  const text = quoted(words);
  if (key === null) return say('form-rows-unread', { text });
  return say('form-figures-unread', { n: numberOf(key), text, why: why ?? '' });
};

/** Figures that a message says something of together. */
const restLine = (context: FormContext, sheet: FigureTable, read: SaidRows): TextRef[] => {
  const count = restOf(context, sheet, read);
  const state = say(`form-figures-rest_${figureState(read.rest)}`);
  return count > 0 ? [say('form-figures-rest', { count, state })] : [];
};

const restOf = (context: FormContext, sheet: FigureTable, read: SaidRows): number =>
  read.rest === null
    ? 0
    : stated(context, othersOf(context, sheet, read), figureState(read.rest)).length;

const accepting = (context: FormContext, sheet: FigureTable, read: SaidRows): FormButton[][] => {
  const others = othersOf(context, sheet, read);
  const count = read.rows.length + restOf(context, sheet, read);
  const isRestFree =
    read.rest === null &&
    read.wrongCount === null &&
    others.length > 0 &&
    stated(context, others, 'none').length === others.length;
  return [
    count > 0 ? [dressed(accept(context, sheet, { way: 'as-read', count }), asYes)] : [],
    count > 0 && isRestFree
      ? [accept(context, sheet, { way: 'rest-none', count: others.length })]
      : [],
  ];
};

const asYes = { style: 'primary', word: 'yes' } as const;

const accept = (
  context: FormContext,
  { id }: FigureTable,
  { way, count }: { way: (typeof figureWays)[number]; count: number },
): FormButton =>
  draftButton(
    context,
    way === 'as-read'
      ? say('form-button_figures-yes', { count })
      : say('form-button_figures-yes-rest', { count }),
    { op: 'accept', path: id, index: figureWays.indexOf(way) },
  );
