import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { isPrevious } from '../engine/defaults.ts';
import { knownFigure, stated } from '../engine/figures.ts';
import type { FormContext } from '../engine/form-context.ts';
import { figureAt } from '../engine/read-figures.ts';
import { reviewPageOf } from '../engine/review-pages.ts';
import { sampleRow } from '../engine/sample-rows.ts';
import { FIGURES_A_PAGE, figuresOf, openFigures } from '../engine/sheet-place.ts';
import { besideOf, type FigureTable } from '../schema/sheet.ts';
import { fieldKey, labelOf, partKey, sectionKey } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import { listedLine } from './figure-lines.ts';
import { understoodFigures } from './figures-understood.ts';
import { sheetLabel } from './place-label.ts';
import { type RowsPage, pageOfRows, turning } from './rows-parts.ts';
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
    ? understoodFigures(context, sheet, { pending, page })
    : tableScreen(context, sheet, page);
};

const tableScreen = (context: FormContext, sheet: FigureTable, page: number): Screen => {
  const all = figuresOf(context.form, context.filled, sheet).map(({ path }) => path);
  const open = openFigures(context.form, context.filled, sheet).map(({ path }) => path);
  const paged = pageOfRows(all, page, FIGURES_A_PAGE);
  return {
    lines: context.isBrief
      ? [say('form-still-asked', { label: sheetLabel(context.form, sheet) })]
      : [
          headLine(context),
          placeLine(context, sheet.id),
          ...savedEarlierLine(context),
          'blank',
          asking(all.length, paged),
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
        draftButton(context, 'review', { op: 'review', page: reviewPageOf(context, sheet.id) }),
        draftButton(context, 'pause', { op: 'pause' }),
      ],
    ),
  };
};

/** How many there are, and which of them stand here. */
const asking = (count: number, { page, pages }: RowsPage<string>): TextRef =>
  pages > 1
    ? say('form-figures-ask-page', { count, page: page + 1, pages })
    : say('form-figures-ask', { count });

/** Where people have two tables in one, both may be said at once. */
const pairsLine = ({ form }: FormContext, sheet: FigureTable): TextRef[] => {
  const beside = besideOf(form, sheet);
  return beside
    ? [say('form-figures-how-pairs', { second: sayOfForm(sectionKey(form, beside.section)) })]
    : [];
};

const howLines = (count: number, open: number): TextRef[] => {
  const numbered = say('form-figures-how-numbered', { n: sampleRow(count) });
  if (open === 0) return [numbered];
  if (open === 1) return [say('form-figures-how-one'), numbered];
  return open === count
    ? [say('form-figures-how', { count })]
    : [say('form-figures-how-rest', { open }), numbered];
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
  if (stated(context, open, 'none').length < open.length) return [];
  const label =
    open.length === all.length
      ? say('form-button_no-figures')
      : say('form-button_no-figures-rest', { count: open.length });
  return [draftButton(context, label, { op: 'no-figures', group: id })];
};

/** What each figure means. */
const helpScreen = (context: FormContext, sheet: FigureTable): Screen => ({
  lines: [
    headLine(context),
    placeLine(context, sheet.id),
    'blank',
    say('form-help-head'),
    ...pairsLine(context, sheet),
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
