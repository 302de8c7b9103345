import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { asText, writeValue } from '../answers/write-value.ts';
import { save } from '../engine/commit.ts';
import type { Pending } from '../engine/cursor.ts';
import { isPrevious } from '../engine/defaults.ts';
import { figureWays, knownFigure, othersOf, stated } from '../engine/figures.ts';
import type { FormContext } from '../engine/form-context.ts';
import { figureState, figureAt, figuresReader } from '../engine/read-figures.ts';
import { type SaidRows, readRows } from '../engine/read-rows.ts';
import { figuresOf, openFigures } from '../engine/sheet-place.ts';
import type { FigureTable } from '../schema/sheet.ts';
import { fieldKey, labelOf, partKey } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import { sheetLabel } from './place-label.ts';
import { pageLine, pageOfRows, quoted, turning } from './rows-parts.ts';
import {
  answerButton,
  bookButtons,
  draftButton,
  dressed,
  type FormButton,
  rowsOf,
  type Screen,
  undoButtons,
} from './show.ts';
import { headLine, placeLine, savedEarlierLine } from './titles.ts';

/** All figures of a section, to be answered in one message; or what such a message was read as. */
export const figuresScreen = (context: FormContext, sheet: FigureTable, page: number): Screen => {
  const { pending } = context.cursor;
  if (pending?.path !== sheet.id) return tableScreen(context, sheet, page);
  if (pending.type === 'help') return helpScreen(context, sheet);
  return pending.type === 'rows'
    ? understoodScreen(context, sheet, { pending, page })
    : tableScreen(context, sheet, page);
};

const tableScreen = (context: FormContext, sheet: FigureTable, page: number): Screen => {
  const all = figuresOf(context.form, context.filled, sheet).map(({ path }) => path);
  const open = openFigures(context.form, context.filled, sheet).map(({ path }) => path);
  const paged = pageOfRows(all, page);
  return {
    lines: context.isBrief
      ? [say('form-still-asked', { label: sheetLabel(context.form, sheet) })]
      : [
          headLine(context),
          placeLine(context, sheet.id),
          ...savedEarlierLine(context),
          'blank',
          say('form-figures-ask', { count: all.length }),
          ...pageLine(paged),
          ...paged.keys.map((path) => listedLine(context, path, all.indexOf(path) + 1)),
          'blank',
          ...howLines(all.length, open.length),
        ],
    placeholder: say('form-placeholder'),
    rows: rowsOf(
      turning(context, sheet.id, paged),
      ...(open.length > 0 ? takingAll(context, sheet, { open, all }) : [done(context, sheet)]),
      [
        ...undoButtons(context),
        answerButton(context, 'help', { op: 'help', path: sheet.id }),
        ...(open.length > 0
          ? [draftButton(context, 'figures-later', { op: 'leave', group: sheet.id })]
          : []),
      ],
      [
        answerButton(context, 'back', { op: 'back', path: sheet.id }),
        draftButton(context, 'review', { op: 'review', page: pageOf(context, sheet) }),
        draftButton(context, 'pause', { op: 'pause' }),
      ],
    ),
  };
};

const pageOf = ({ form }: FormContext, { section }: FigureTable): number =>
  Math.max(form.sections.indexOf(section), 0);

const howLines = (count: number, open: number): TextRef[] => {
  if (open === 0) return [say('form-figures-how-numbered')];
  if (open === 1) return [say('form-figures-how-one'), say('form-figures-how-numbered')];
  return [
    open === count ? say('form-figures-how', { count }) : say('form-figures-how-rest', { open }),
    say('form-figures-how-numbered'),
  ];
};

const done = (context: FormContext, { id }: FigureTable): FormButton[] => [
  dressed(draftButton(context, 'items-done', { op: 'leave', group: id }), { style: 'primary' }),
];

type Rows = { open: readonly Path[]; all: readonly Path[] };

const takingAll = (
  context: FormContext,
  sheet: FigureTable,
  { open, all }: Rows,
): FormButton[][] => [
  asBefore(context, sheet, open),
  zeroFigures(context, sheet, { open, all }),
  withoutFigures(context, sheet, { open, all }),
  [
    draftButton(context, 'figures-one-by-one', { op: 'one-by-one', group: sheet.id }),
    ...bookButtons(context),
  ],
];

/** Figures of the last time, or such as are known from elsewhere. */
const asBefore = (
  context: FormContext,
  { id }: FigureTable,
  open: readonly Path[],
): FormButton[] => {
  const count = stated(context, open, 'as-before').length;
  if (count === 0) return [];
  const areLast = open.every((path) => {
    const question = figureAt(context, path);
    return knownFigure(context, path) === undefined || (question && isPrevious(context, question));
  });
  const label = areLast
    ? say('form-button_figures-as-before', { count })
    : say('form-button_figures-as-known', { count });
  return [
    dressed(draftButton(context, label, { op: 'figures-as-before', group: id }), {
      style: 'primary',
    }),
  ];
};

/** Of kinds that most units have none of. */
const zeroFigures = (
  context: FormContext,
  { id }: FigureTable,
  { open, all }: Rows,
): FormButton[] => {
  if (open.length < 2 || stated(context, open, 'zero').length < open.length) return [];
  const label =
    open.length === all.length
      ? say('form-button_zero-figures')
      : say('form-button_zero-figures-rest', { count: open.length });
  return [draftButton(context, label, { op: 'zero-figures', group: id })];
};

/** Only where none of them has to be there. */
const withoutFigures = (
  context: FormContext,
  { id }: FigureTable,
  { open, all }: Rows,
): FormButton[] => {
  if (open.length < 2 || stated(context, open, 'none').length < open.length) return [];
  const label =
    open.length === all.length
      ? say('form-button_no-figures')
      : say('form-button_no-figures-rest', { count: open.length });
  return [draftButton(context, label, { op: 'no-figures', group: id })];
};

const titleAt = (context: FormContext, path: Path): TextRef | '' => {
  const question = figureAt(context, path);
  return question ? labelOf(context.form, question.field) : '';
};

const listedLine = (context: FormContext, path: Path, n: number): TextRef => {
  const title = titleAt(context, path);
  const answer = context.filled.answers.get(path);
  if (answer && answer.value !== null) return answeredLine(context, path, n);
  if (answer) return say('form-figures-left-out', { n, title });
  const known = knownFigure(context, path);
  const question = figureAt(context, path);
  if (!known || !question) return say('form-figures-open', { n, title });
  return isPrevious(context, question)
    ? say('form-figures-last', { n, title, known })
    : say('form-figures-known', { n, title, known });
};

const answeredLine = (context: FormContext, path: Path, n: number): TextRef =>
  say('form-item-answered', { n, title: titleAt(context, path), values: valueAt(context, path) });

const valueAt = ({ form, filled, env }: FormContext, path: Path): TextRef => {
  const question = figureAt({ form, filled, env } as FormContext, path);
  const value = filled.answers.get(path)?.value ?? null;
  return question ? asText(writeValue(question, value, env.files)) : say('form-value_left-out');
};

type Understood = { pending: Extract<Pending, { type: 'rows' }>; page: number };

const understoodScreen = (
  context: FormContext,
  sheet: FigureTable,
  { pending, page }: Understood,
): Screen => {
  const reader = figuresReader(context, sheet);
  const read = readRows(reader, pending.raw);
  const after = save(
    context,
    read.rows.flatMap(({ given }) => given),
  );
  const shown = { ...context, filled: after.filled };
  const paged = pageOfRows(
    read.rows.map(({ key }) => key),
    page,
  );
  const numberOf = (path: string): number => reader.keys.indexOf(path) + 1;
  return {
    lines: [
      headLine(context),
      'blank',
      read.wrongCount === null
        ? say('form-figures-understood', { count: read.rows.length, of: reader.keys.length })
        : say('form-figures-too-few', { count: reader.keys.length, found: read.wrongCount }),
      ...pageLine(paged),
      ...read.rows
        .filter(({ key }) => paged.keys.includes(key))
        .map(({ key, doubt }) => understoodLine(shown, { path: key, doubt, n: numberOf(key) })),
      ...read.unread.map((one) => unreadLine(one, numberOf)),
      'blank',
      say('form-figures-how-numbered'),
    ],
    placeholder: say('form-placeholder'),
    rows: rowsOf(turning(context, sheet.id, paged), ...accepting(context, sheet, read), [
      dressed(answerButton(context, 'retype', { op: 'retype', path: sheet.id }), { word: 'no' }),
    ]),
  };
};

const understoodLine = (
  context: FormContext,
  { path, doubt, n }: { path: Path; doubt: TextRef | undefined; n: number },
): TextRef => {
  if (!doubt) return answeredLine(context, path, n);
  const values = valueAt(context, path);
  return say('form-figures-doubtful', { n, title: titleAt(context, path), values, doubt });
};

const unreadLine = (
  { key, words, why }: SaidRows['unread'][number],
  numberOf: (path: string) => number,
): TextRef => {
  const text = quoted(words);
  if (key === null) return say('form-rows-unread', { text });
  return say('form-figures-unread', { n: numberOf(key), text, why: why ?? '' });
};

const accepting = (context: FormContext, sheet: FigureTable, read: SaidRows): FormButton[][] => {
  const others = othersOf(context, sheet, read);
  const rest = figureState(read.rest);
  const more = read.rest === null ? 0 : stated(context, others, rest).length;
  const count = read.rows.length + more;
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

/** What each figure means. */
const helpScreen = (context: FormContext, sheet: FigureTable): Screen => ({
  lines: [
    headLine(context),
    placeLine(context, sheet.id),
    'blank',
    say('form-help-head'),
    ...figuresOf(context.form, context.filled, sheet).map(({ field }, at) =>
      say('form-figures-hint', {
        n: at + 1,
        title: labelOf(context.form, field),
        hint: sayOfForm(partKey(fieldKey(context.form, field), 'hint')),
      }),
    ),
  ],
  rows: [
    [answerButton(context, 'ask-board', { op: 'ask-board', path: sheet.id })],
    [
      {
        ...answerButton(context, 'to-list', { op: 'retype', path: sheet.id }),
        style: 'primary',
      },
    ],
  ],
});
