import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';

/** What a line of a sheet says of the evidence that it wants, and the line without it. */
export type EvidenceCell = { line: string; evidence: string };

const COLUMN =
  /^(?:(?:yeu cau|can|co|tai lieu|van ban|ho so|noi dung)(?: ve)? )*(?:minh chung|kiem chung|chung minh|evidence)\b/u;
const NONE = /^(?:0|khong(?: (?:co|can|yeu cau|bat buoc))?|no|none)?$/u;

/** Cells as they stand in a line, empty ones too. */
const cellsOf = (line: string): string[] => line.split(/[\t|]| {3,}/u).map(cleanLine);

/** Where a sheet says it: in that column, behind the points where its tabs are lost, or -1, nowhere but in its words. */
export type EvidenceColumn = number | 'last';

/** What the names of the columns say of it. */
export const evidenceColumn = (heading: string): EvidenceColumn => {
  const cells = cellsOf(heading).map((cell) => searchKey(cell));
  if (cells.length > 1) return cells.findIndex((cell) => COLUMN.test(cell));
  return LAST.test(cells[0] ?? '') ? 'last' : -1;
};

const LAST = /\bdiem\b.*\b(?:minh chung|kiem chung|chung minh|evidence)\b/u;

/** In the sheet's own column, or in words behind the points: `10 điểm (minh chứng: Giấy khen)`, `10 điểm, có minh chứng`. */
export const withoutEvidence = (line: string, column: EvidenceColumn): EvidenceCell => {
  if (column === 'last') return behindPoints(line) ?? inWords(line);
  return column === -1 ? inWords(line) : ofColumn(line, column);
};

const ofColumn = (line: string, column: number): EvidenceCell => {
  const cells = cellsOf(line);
  const evidence = wanted(cells[column] ?? '');
  return { line: cells.filter((_, at) => at !== column).join('\t'), evidence };
};

const inWords = (line: string): EvidenceCell => {
  const [, rest, named] = (line.length <= LONGEST && BEHIND.exec(line)) || [];
  return rest === undefined
    ? { line, evidence: '' }
    : { line: rest, evidence: wanted(cleanLine(named ?? '')) || MARK };
};

/** `1 Hoàn thành chỉ tiêu 40 Báo cáo năm`: the points are what a mark, or a name in capitals, stands behind. */
const behindPoints = (line: string): EvidenceCell | undefined => {
  if (line.length > LONGEST) return undefined;
  const [, rest, evidence] = MARKED.exec(line) ?? NAMED.exec(line) ?? [];
  return rest === undefined || evidence === undefined
    ? undefined
    : { line: rest, evidence: wanted(cleanLine(evidence)) };
};

const MARKED =
  /^(.*\p{L}.* \d{1,4}(?:[.,]\d{1,2})?) ([xX✓✔]|[Cc]ó|[Bb]ắt buộc|[Kk]hông(?: yêu cầu| cần)?|[-–—])$/u;
const NAMED = /^(.*?\p{L}.*? \d{1,4}(?:[.,]\d{1,2})?) (\p{Lu}\p{Ll}.*)$/u;

const LONGEST = 700;
/** What a mark is read as is the field's own affair. */
const MARK = 'x';

const BEHIND =
  /^(.*\d ?(?:điểm|đ|points|pts)?\)?) ?[\t,;|(–-] ?(?:(?:có|cần|kèm|yêu cầu|phải có|with) )*(?:minh chứng|tài liệu (?:kiểm chứng|minh chứng|chứng minh)|evidence)(?: ?[:：–-] ?| )?([^\t|]*?)\)?[.;]?$/iu;

/** A dash and "không" say that none is wanted. */
const wanted = (cell: string): string =>
  NONE.test(searchKey(cell)) && !/[^\s\p{L}\p{N}–—−.-]/u.test(cell) ? '' : cell;
