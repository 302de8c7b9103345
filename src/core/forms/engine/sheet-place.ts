import { type Filled } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { isAnswered } from '../answers/missing.ts';
import type { Form } from '../schema/form.ts';
import { type Located, topOf, topQuestion } from '../schema/path.ts';
import { type FigureTable, sheetOf } from '../schema/sheet.ts';
import type { Path } from '../schema/value.ts';
import type { Place } from './place.ts';

/** The questions of a table that are asked at present. */
export const figuresOf = (form: Form, filled: Filled, sheet: FigureTable): Located[] =>
  sheet.fields.map(topQuestion).filter((one) => isAsked(form, filled, one));

/** Those that are neither answered nor left out. */
export const openFigures = (form: Form, filled: Filled, sheet: FigureTable): Located[] =>
  figuresOf(form, filled, sheet).filter((one) => !isAnswered(form, filled, one));

/**
 * The table that a question is asked in: where several of its figures are open, for whoever does not
 * answer them one by one already.
 */
export const tableFor = (
  form: Form,
  filled: Filled,
  { path, from }: { path: Path; from: Path },
): Place | undefined => {
  const sheet = sheetOf(form, path);
  if (!sheet || sheet.fields.some(({ id }) => id === topOf(from))) return undefined;
  return openFigures(form, filled, sheet).length > 1
    ? tableAtOpen(form, filled, { sheet, from: 0 })
    : undefined;
};

export const tableOf = ({ id }: FigureTable): Extract<Place, { type: 'rows' }> => ({
  type: 'rows',
  group: id,
  page: 0,
});

/** With what explains them more fit no phone; the next ones are a page further. */
export const FIGURES_A_PAGE = 5;

/** A page beyond the last one is the last. */
export const figuresOnPage = (paths: readonly Path[], page: number): Path[] => {
  const last = Math.max(Math.ceil(paths.length / FIGURES_A_PAGE) - 1, 0);
  const begin = Math.min(page, last) * FIGURES_A_PAGE;
  return paths.slice(begin, begin + FIGURES_A_PAGE);
};

/** The open figures in the order in which they are answered from a page on: to the end, then from the beginning. */
export const openFrom = (
  paths: readonly Path[],
  open: readonly Path[],
  page: number,
): readonly Path[] => {
  const begin = paths.indexOf(figuresOnPage(paths, page)[0] ?? '');
  const isBefore = (path: Path): boolean => paths.indexOf(path) < begin;
  return [...open.filter((path) => !isBefore(path)), ...open.filter(isBefore)];
};

/** The table where the first open figure stands, from a page on. */
export const tableAtOpen = (
  form: Form,
  filled: Filled,
  { sheet, from }: { sheet: FigureTable; from: number },
): Extract<Place, { type: 'rows' }> => {
  const paths = figuresOf(form, filled, sheet).map(({ path }) => path);
  const open = openFigures(form, filled, sheet).map(({ path }) => path);
  const at = paths.indexOf(openFrom(paths, open, from)[0] ?? '');
  return { ...tableOf(sheet), page: Math.max(Math.floor(at / FIGURES_A_PAGE), 0) };
};

/** On the way back also a table that is answered is seen as a whole. */
export const tableBefore = (
  form: Form,
  filled: Filled,
  { path, from }: { path: Path; from: Path },
): Place | undefined => {
  const sheet = sheetOf(form, path);
  if (!sheet || sheet.fields.some(({ id }) => id === topOf(from))) return undefined;
  return figuresOf(form, filled, sheet).length > 1 ? tableOf(sheet) : undefined;
};
