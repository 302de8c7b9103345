import { searchKey } from '../../shared/vietnamese-text.ts';

/** What tells the number of a row from what is said of it. */
export type NumberedRows = {
  stateOf: (words: string) => string | undefined;
  /** Whether no figure stands beside a state, so that one before it is the number of a row. */
  isBare?: (state: string) => boolean;
  /** What figures of the list are counted in, in the letters of search keys: `5 18 điểm` is 18 of row 5. */
  countedIn?: readonly string[];
};

/** `either`: the number of a row with its figure, or the figures of two rows, as only its person knows. */
export type RowMention =
  | { type: 'row'; n: number; cell: string }
  | { type: 'either'; n: number; cell: string };

const ROW = '(?:m[uụ]c|ti[eê]u ch[ií]|ch[iỉ] ti[eê]u|tc|c[aâ]u|criterion|item|target)';
const SAYS =
  '(?:(?:t[uự] )?ch[aấ]m|cho|[dđ][uư][oợ]c|[dđ][aạ]t|l[aà]|c[oó]|gets|got|is|scores)(?: [dđ]i[eể]m)?';

const MARKED = new RegExp(`^(?:${ROW} ?)?(\\d{1,3}) ?(?:[:：=]|[.)]\\s) ?(.*)$`, 'isu');
const SAID = new RegExp(`^(?:${SAYS} ){1,3}(?=\\S)`, 'iu');
const NAMED = new RegExp(`^${ROW} ?(\\d{1,3}) (.+)$`, 'isu');
const SPOKEN = new RegExp(`^(\\d{1,3}) ((?:${SAYS} ){1,3}\\d.*)$`, 'isu');
const BEHIND = new RegExp(
  `^(\\d[\\d.,/]{0,9} ?\\p{L}{0,9}) (?:cho |c[uủ]a |for )?${ROW} ?(\\d{1,3})$`,
  'isu',
);
const STATED = /^(\d{1,3}) (\D+)$/su;
const COUNTED = /^(\d{1,3}) (\d[\d.,]{0,9}(?:\/\d{1,5})? ?(\p{L}{1,9}))(?=$|[ ,;(–-])(.*)$/su;
const TWO = /^(\d{1,3})(?: ?[-–—] ?| )(\d[\d.,]{0,9})$/u;

/** Whether words begin with the word for a row and its number, whatever is said of it. */
export const rowMeant = (words: string): number | undefined => {
  const [, n] = new RegExp(`^${ROW} ?(\\d{1,3})(?![\\d.,/-])`, 'iu').exec(spaced(words)) ?? [];
  return n === undefined ? undefined : Number(n);
};

/**
 * `3: 25`, `tiêu chí 3: 25`, `mục 5 được 18 điểm`, `5 18 điểm`, `18 điểm mục 5`, `2 chưa có`. Two bare figures may be
 * the number of a row and its figure as well as the figures of two rows.
 */
export const numberedIn = (words: string, rows: NumberedRows): RowMention | undefined => {
  const line = spaced(words);
  return (
    marked(line) ?? named(line, rows) ?? behind(line) ?? stated(line, rows) ?? counted(line, rows)
  );
};

const spaced = (words: string): string => words.replaceAll(/ {2,}/gu, ' ').trim();

const marked = (line: string): RowMention | undefined => {
  const [, n, cell] = MARKED.exec(line) ?? [];
  return n === undefined ? undefined : rowOf(n, cell ?? '');
};

/** A name of a row may begin with such words itself, "Chỉ tiêu 5 năm": only a figure or a state is said of a row. */
const named = (line: string, { stateOf }: NumberedRows): RowMention | undefined => {
  const [, n, said] = NAMED.exec(line) ?? SPOKEN.exec(line) ?? [];
  if (n === undefined || said === undefined) return undefined;
  const row = rowOf(n, said);
  return /^\d/u.test(row.cell) || stateOf(row.cell) !== undefined ? row : undefined;
};

const behind = (line: string): RowMention | undefined => {
  const [, cell, n] = BEHIND.exec(line) ?? [];
  return n === undefined ? undefined : rowOf(n, cell ?? '');
};

const stated = (line: string, { stateOf, isBare }: NumberedRows): RowMention | undefined => {
  const [, n, said] = STATED.exec(line) ?? [];
  if (n === undefined || said === undefined || !isBare) return undefined;
  const row = rowOf(n, said);
  const state = stateOf(row.cell);
  return state !== undefined && isBare(state) ? row : undefined;
};

const counted = (line: string, { countedIn }: NumberedRows): RowMention | undefined => {
  if (!countedIn) return undefined;
  const [, n, figure = '', unit = '', more] = COUNTED.exec(line) ?? [];
  if (n === undefined || !countedIn.includes(searchKey(unit))) return twoFigures(line);
  const type = isThousand(figure) ? 'either' : 'row';
  return { type, n: Number(n), cell: `${figure}${more ?? ''}` };
};

const twoFigures = (line: string): RowMention | undefined => {
  const [, n, cell] = TWO.exec(line) ?? [];
  return n === undefined || cell === undefined ? undefined : { type: 'either', n: Number(n), cell };
};

/** `1 250 điểm` may be one number. */
const isThousand = (figure: string): boolean => /^\d{3}(?!\d|[.,]\d)/u.test(figure);

const rowOf = (n: string, said: string): Extract<RowMention, { type: 'row' }> => ({
  type: 'row',
  n: Number(n),
  cell: said.replace(SAID, ''),
});

/** What a figure is counted in left out, as far as the list says what that is. */
export const withoutUnits = (words: string, countedIn: readonly string[]): string =>
  words.replaceAll(
    /(\d) ?(\p{L}{1,9})(?=$|[\s,;(–-])/gu,
    (whole: string, digit: string, unit: string) =>
      countedIn.includes(searchKey(unit)) ? digit : whole,
  );
