import { cleanLine, searchKey } from './vietnamese-text.ts';

const written =
  'phó|chủ tịch|bí thư|trưởng|giám đốc|hiệu trưởng|chuyên viên|công chức|viên chức|cán bộ|nhân viên|giáo viên|giảng viên|bác sĩ|dược sĩ|điều dưỡng|kế toán|văn thư|thủ quỹ|tổ trưởng|đội trưởng|chủ nhiệm|chỉ huy|ủy viên|công nhân|kỹ sư|thanh tra|thư ký|chánh văn phòng|quyền|nguyên|phòng|ban|văn phòng|sở|trung tâm'.split(
    '|',
  );

/** What a position begins with, in the letters of search keys. */
export const positionWords: readonly string[] = written.map((word) => searchKey(word));

/** What heads are called beside these, where a mark parts it from the name. */
const ofHeads: readonly string[] = [
  ...written,
  ...'chánh|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu phó|tổng|ct|pct|gđ|pgđ|tgđ|ht|pht|bt|pbt'.split(
    '|',
  ),
];

/** Family names without their marks: Nguyễn, Trương, Phó. */
const mayBeFamily: ReadonlySet<string> = new Set(['nguyen', 'truong']);

/** The same without marks, for whoever types none. */
const plainOfHeads: readonly string[] = ofHeads
  .map((word) => searchKey(word))
  .filter((word) => !mayBeFamily.has(word));

export type NameAndPosition = { name: string; position: string };

/**
 * `Trần Văn Minh, Chủ tịch`, `Phó Giám đốc - Lê Thị Hoa`, `Trần Văn Minh (Chủ tịch)`: somebody's name and position
 * where both are written, parted by a mark. Undefined for a name alone and whatever is no name.
 */
export const nameAndPosition = (said: string): NameAndPosition | undefined => {
  const [, first = '', second = ''] = PARTED.exec(cleanLine(said.slice(0, LONGEST))) ?? [];
  if (isPosition(second) && isName(first)) return { name: bareName(first), position: second };
  if (isPosition(first) && isName(second)) return { name: bareName(second), position: first };
  return undefined;
};

const LONGEST = 220;

/** Two parts with a mark between them; the second may hold marks of its own. */
const PARTED =
  /^([^,;:()\u2013\u2014-]{2,100}?)\s?(?:[,;:(]|\s[-\u2013\u2014]\s)\s?([^()]{2,100}?)\)?$/u;

const isPosition = (part: string): boolean => {
  const words = part.toLowerCase();
  const isMarked = /\P{ASCII}/u.test(words);
  return (isMarked ? ofHeads : plainOfHeads).some(
    (word) => words === word || words.startsWith(`${word} `),
  );
};

const TITLE = /^(?:đồng chí|đ\/c|ông|bà|ts\.|ths\.|pgs\.|bs\.)\s?/iu;

const bareName = (part: string): string => part.replace(TITLE, '').trim();

/** Two to six words of letters that begin large. */
const isName = (part: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}'’]*)(?: \p{Lu}[\p{L}\p{M}'’]*){1,5}$/u.test(bareName(part)) &&
  !isPosition(bareName(part));
