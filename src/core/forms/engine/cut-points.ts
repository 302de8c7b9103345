import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';
import { type Mark, rowsOfCells } from '../reading/list-lines.ts';
import type { GroupField } from '../schema/form.ts';
import type { Points } from '../schema/list-shapes.ts';
import type { Cut } from './cut-line.ts';
import type { TableLine } from './table-line.ts';
import { type EvidenceColumn, evidenceColumn, withoutEvidence } from './wanted-evidence-cell.ts';

/** A line with its points, if it has any, and how it is marked. */
type PointsLine = {
  mark: Mark;
  text: string;
  points: string | null;
  whole: string;
  evidence: string;
};

/**
 * The rows of a sheet of points, pasted from a table or typed a line each: `1. Đăng ký đúng hạn: 10 điểm`. A
 * line without points is a heading; so is one that is marked more widely than those below it, whose points are the
 * sum of theirs.
 */
export const pointsTable = (group: GroupField, points: Points, raw: string): TableLine[] => {
  const column = points.evidence === undefined ? NO_COLUMN : evidenceColumnIn(raw);
  const lines = wholeLines(raw).map((line) => pointsLine(line, column));
  let above: Above = { heading: '', kind: null };
  return lines.flatMap((line, at): TableLine[] => {
    const { text, points: value, whole, evidence } = line;
    if (isColumns(whole)) return [];
    if (isTotal(text)) return value === null ? [] : [{ type: 'total', line: whole, value }];
    if (value !== null && !isAbove(line, lines.slice(at + 1)))
      return [
        { type: 'row', line: whole, cut: cutOf(group, points, { text, value, evidence, above }) },
      ];
    const kind = kindOf(points, text) ?? (isWidest(line) ? null : above.kind);
    above = { heading: text, kind };
    return [{ type: 'heading', line: text }];
  });
};

const NO_COLUMN: EvidenceColumn = -1;

const evidenceColumnIn = (raw: string): EvidenceColumn => {
  const heading = rowsOfCells(raw.split('\n')).find(isColumns);
  return heading === undefined ? NO_COLUMN : evidenceColumn(heading);
};

/** What goes on in the next line, in small letters, is one line. */
const wholeLines = (raw: string): string[] => {
  const whole: string[] = [];
  for (const line of rowsOfCells(raw.split('\n').filter((one) => one.trim() !== ''))) {
    const before = whole.at(-1);
    const isRest = /^\s*\p{Ll}(?![.)])/u.test(line) && before !== undefined;
    if (isRest && pointsLine(before, NO_COLUMN).points === null)
      whole.splice(-1, 1, `${before} ${line.trim()}`);
    else whole.push(line);
  }
  return whole;
};

type Above = { heading: string; kind: string | null };

type Row = { text: string; value: string; evidence: string; above: Above };

const cutOf = (
  { titleField }: GroupField,
  points: Points,
  { text, value, evidence, above }: Row,
): Cut => {
  const kind = kindOf(points, text) ?? above.kind;
  return {
    columns: [titleField, points.value, points.evidence],
    cells: [text, value, points.evidence === undefined ? '' : evidence],
    known: [
      ...(above.heading === '' ? [] : [{ field: points.heading, value: above.heading }]),
      ...(kind === null ? [] : [{ field: points.kind.field, value: kind }]),
    ],
  };
};

const MARK =
  /^(?:([IVX]{1,5})|([A-HĐ])|(\d{1,2}(?:\.\d{1,2}){1,3})|(\d{1,3})|([a-zđ]))[.)/]?(?:[\t ]|$)/u;
const kinds: readonly Mark[] = ['roman', 'capital', 'numbers', 'number', 'letter'];

const pointsLine = (whole: string, column: EvidenceColumn): PointsLine => {
  const { line: said, evidence } = withoutEvidence(whole, column);
  const line = said.trim();
  const sign = MARK.exec(line);
  const at = sign ? sign.slice(1).findIndex((one) => one !== undefined) : -1;
  const mark = kinds[at] ?? (/^[-+•*]/u.test(line) ? 'dash' : 'none');
  const rest = sign ? line.slice(sign[0].length) : line.replace(/^[-+•*][\t ]*/u, '');
  const { text, points } = parted(rest);
  return { mark, text, points, whole: cleanLine(whole), evidence };
};

/** Cells are parted by tabs, bars or semicolons; the points are the last cell that is a number. */
const parted = (rest: string): Pick<PointsLine, 'text' | 'points'> => {
  const cells = rest
    .split(/[\t|;]| {3,}/u)
    .map(cleanLine)
    .filter((cell) => cell !== '');
  const [name = '', ...others] = cells;
  const number = others.map(pointsIn).findLast((one) => one !== null) ?? null;
  if (number !== null) return { text: withoutEnd(name), points: number };
  return partedLine(cleanLine(rest));
};

/** `10`, `+5`, `2 điểm`, `tối đa 10 đ`. */
const pointsIn = (cell: string): string | null =>
  /^(?:tối đa|điểm tối đa|max)?\s?[:+–-]?\s?(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:điểm|đ|points|pts)?\.?$/iu.exec(
    cell,
  )?.[1] ?? null;

/** `Đăng ký đúng hạn: 10 điểm`, `Đăng ký đúng hạn (10 điểm)`, `Đăng ký đúng hạn 10 đ`. */
const partedLine = (line: string): Pick<PointsLine, 'text' | 'points'> => {
  const end =
    /^(.{2,400}?)[\s:–(-]{1,4}(?:tối đa\s|điểm tối đa\s?:?\s?)?(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:điểm|đ|points|pts)?\)?[.;]?$/iu.exec(
      line.slice(-420),
    );
  const isNamed = end?.[1] !== undefined && /\p{L}{2}/u.test(end[1]);
  return isNamed && line.length <= 420
    ? { text: withoutEnd(end[1] ?? ''), points: end[2] ?? null }
    : { text: withoutEnd(line), points: null };
};

const withoutEnd = (text: string): string => text.replace(/[\s:–-]{1,4}$/u, '');

/** The names of the columns. */
const isColumns = (line: string): boolean => {
  const key = searchKey(line);
  return (
    !/\d/u.test(key) && /\bdiem\b/u.test(key) && /\b(?:stt|tt|noi dung|tieu chi|thang)\b/u.test(key)
  );
};

const isTotal = (text: string): boolean =>
  /^(?:tong(?: cong| so)?(?: diem)?|total)\b/u.test(searchKey(text));

const RANKS: Readonly<Record<Mark, number>> = {
  roman: 1,
  capital: 0,
  number: 2,
  numbers: 3,
  letter: 4,
  plus: 5,
  dash: 5,
  none: 6,
};

const isWidest = ({ mark }: PointsLine): boolean => RANKS[mark] <= RANKS.roman;

/** Whether lines below it, up to the next of its own kind, are parts of it. */
const isAbove = ({ mark }: PointsLine, after: readonly PointsLine[]): boolean => {
  const next = after.find(({ text }) => !isTotal(text));
  return (
    mark !== 'none' && next !== undefined && RANKS[next.mark] > RANKS[mark] && next.mark !== 'none'
  );
};

const kindOf = ({ kind }: Points, text: string): string | null => {
  const key = searchKey(text);
  if (BONUS.test(key)) return kind.bonus;
  return PENALTY.test(key) ? kind.penalty : null;
};

const BONUS =
  /^(?:(?:cac |phan |noi dung )?(?:diem (?:thuong|cong)|(?:cong|thuong) diem)|cong them|bonus)\b/u;
const PENALTY = /^(?:(?:cac |phan |noi dung )?(?:diem (?:tru|phat)|tru diem)|penalt(?:y|ies))\b/u;
