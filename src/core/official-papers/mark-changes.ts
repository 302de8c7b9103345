import { compare, isAlike, piecesOf, type Step } from './compare-words.ts';
import {
  type Annex,
  type OfficialPaper,
  type PaperPart,
  type PaperRow,
  type PaperTable,
  type Passage,
  plainText,
} from './official-paper.ts';

type TextPart = Exclude<PaperPart, PaperTable>;

/**
 * A paper with what it changed of the one before: words, paragraphs and rows that came or went. Without
 * those that went it is the paper itself. Head and signature are those of the newer one.
 */
export const markChanges = (before: OfficialPaper, after: OfficialPaper): OfficialPaper => ({
  ...after,
  parts: partsWith(before.parts, after.parts),
  annexes: annexesWith(before.annexes, after.annexes),
});

const partsWith = (before: readonly PaperPart[], after: readonly PaperPart[]): PaperPart[] =>
  paired(
    compare(before, after, (part) =>
      part.type === 'table' ? `table ${headingsOf(part)}` : `${part.type} ${plainText(part.text)}`,
    ),
    (was, is) =>
      was.type === is.type &&
      was.type !== 'table' &&
      is.type !== 'table' &&
      isAlike(plainText(was.text), plainText(is.text)),
  ).map((step): PaperPart => {
    if (step.type === 'both') return changedPart(step.before, step.after);
    return step.type === 'before'
      ? wholePart(step.before, 'removed')
      : wholePart(step.after, 'added');
  });

const headingsOf = ({ columns }: PaperTable): string => columns[1]?.heading ?? '';

const changedPart = (was: PaperPart, is: PaperPart): PaperPart => {
  if (was.type === 'table' || is.type === 'table')
    return was.type === 'table' && is.type === 'table' ? tableWith(was, is) : is;
  return { ...is, text: changedText(was.text, is.text) };
};

const changedText = (was: Passage, is: Passage): Passage => {
  const [before, after] = [plainText(was), plainText(is)];
  return before === after ? after : piecesOf(before, after);
};

type Mark = 'added' | 'removed';

const wholePart = (part: PaperPart, mark: Mark): PaperPart =>
  part.type === 'table'
    ? { ...part, rows: part.rows.map((row) => wholeRow(row, mark)) }
    : wholeText(part, mark);

const wholeText = (part: TextPart, mark: Mark): TextPart => ({
  ...part,
  text: [{ text: plainText(part.text), mark }],
});

const wholeRow = (row: PaperRow, mark: Mark): PaperRow => ({
  ...row,
  mark,
  cells: row.cells.map((cell) => {
    const text = plainText(cell);
    return text === '' ? '' : [{ text, mark }];
  }),
});

const nameOf = ({ cells }: PaperRow): string => plainText(cells[1] ?? '');

/** Rows are the same by what they are called; numbers of rows say nothing. */
const tableWith = (before: PaperTable, after: PaperTable): PaperTable => {
  const old = before.rows.map((row) => inColumns(row, before, after));
  const steps = compare(old, after.rows, nameOf);
  return {
    ...after,
    rows: steps.map((step): PaperRow => {
      if (step.type === 'before') return wholeRow(step.before, 'removed');
      if (step.type === 'after') return wholeRow(step.after, 'added');
      return rowWith(step.before, step.after);
    }),
  };
};

const rowWith = (was: PaperRow, is: PaperRow): PaperRow => ({
  ...is,
  cells: is.cells.map((cell, at) => (at === 0 ? cell : changedText(was.cells[at] ?? '', cell))),
});

/** The cells of a row as another table has its columns. */
const inColumns = (row: PaperRow, from: PaperTable, to: PaperTable): PaperRow => ({
  ...row,
  cells: to.columns.map(({ heading }) => {
    const at = from.columns.findIndex((column) => column.heading === heading);
    return row.cells[at] ?? '';
  }),
});

const annexesWith = (before: readonly Annex[], after: readonly Annex[]): Annex[] =>
  compare(before, after, ({ title }) => title).map((step): Annex => {
    if (step.type === 'both') return annexWith(step.before, step.after);
    return step.type === 'before'
      ? wholeAnnex(step.before, 'removed')
      : wholeAnnex(step.after, 'added');
  });

const annexWith = (before: Annex, after: Annex): Annex => ({
  ...after,
  parts: partsWith(before.parts, after.parts),
});

const wholeAnnex = (annex: Annex, mark: Mark): Annex => ({
  ...annex,
  parts: annex.parts.map((part) => wholePart(part, mark)),
});

/** What went right before what came is the same thing changed, where the two are alike. */
const paired = <One>(
  steps: readonly Step<One>[],
  isSame: (before: One, after: One) => boolean,
): Step<One>[] => {
  const left = [...steps];
  const made: Step<One>[] = [];
  while (left.length > 0) {
    const step = left.shift();
    if (!step) break;
    const partner =
      step.type === 'before'
        ? left
            .slice(0, runLength(left))
            .findIndex((one) => one.type === 'after' && isSame(step.before, one.after))
        : -1;
    const found = left[partner];
    if (step.type === 'before' && found?.type === 'after') {
      left.splice(partner, 1);
      made.push({ type: 'both', before: step.before, after: found.after });
    } else made.push(step);
  }
  return made;
};

/** Up to the next thing that both have. */
const runLength = <One>(steps: readonly Step<One>[]): number => {
  const at = steps.findIndex(({ type }) => type === 'both');
  return at === -1 ? steps.length : at;
};
