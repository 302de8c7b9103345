import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';

/** What a line of a sheet says of the evidence that it wants, and the line without it. */
export type EvidenceCell = { line: string; evidence: string };

const COLUMN =
  /^(?:(?:yeu cau|can|co|tai lieu|van ban|ho so|noi dung)(?: ve)? )*(?:minh chung|kiem chung|chung minh|evidence)\b/u;
const NONE = /^(?:0|khong(?: (?:co|can|yeu cau|bat buoc))?|no|none)?$/u;

/** Cells as they stand in a line, empty ones too. */
const cellsOf = (line: string): string[] => line.split(/[\t|]| {3,}/u).map(cleanLine);

/** Where the names of the columns have one for evidence; -1: nowhere. */
export const evidenceColumn = (heading: string): number =>
  cellsOf(heading).findIndex((cell) => COLUMN.test(searchKey(cell)));

/** In the sheet's own column, or in words behind the points: `10 điểm (minh chứng: Giấy khen)`, `10 điểm, có minh chứng`. */
export const withoutEvidence = (line: string, column: number): EvidenceCell => {
  if (column !== -1) {
    const cells = cellsOf(line);
    const evidence = wanted(cells[column] ?? '');
    return { line: cells.filter((_, at) => at !== column).join('\t'), evidence };
  }
  const [, rest, named] = (line.length <= LONGEST && BEHIND.exec(line)) || [];
  if (rest === undefined) return { line, evidence: '' };
  return { line: rest, evidence: wanted(cleanLine(named ?? '')) || MARK };
};

const LONGEST = 700;
/** What a mark is read as is the field's own affair. */
const MARK = 'x';

const BEHIND =
  /^(.*\d ?(?:điểm|đ|points|pts)?\)?) ?[\t,;|(–-] ?(?:(?:có|cần|kèm|yêu cầu|phải có|with) )*(?:minh chứng|tài liệu (?:kiểm chứng|minh chứng|chứng minh)|evidence)(?: ?[:：–-] ?| )?([^\t|]*?)\)?[.;]?$/iu;

/** A dash and "không" say that none is wanted. */
const wanted = (cell: string): string =>
  NONE.test(searchKey(cell)) && !/[^\s\p{L}\p{N}–—−.-]/u.test(cell) ? '' : cell;
