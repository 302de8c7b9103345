import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';
import { unitsOf } from './form-units.ts';
import { readMeasure, SAYS_MORE } from './read-measure.ts';
import type { Splitting } from './split-line.ts';

/** What a line says, or each of several things; `isTold` where a sentence, and no semicolon, parts them. */
export type Parted = { parts: readonly string[]; isTold: boolean };

/** Several that stand on one line, each with its amount. What only seems to be several stays one line. */
export const eachMeasure = (splitting: Splitting, line: string): Parted => {
  const whole = { parts: [line], isTold: false };
  const { measure } = splitting.group;
  if (!measure || !isSentence(line)) return whole;
  const units = unitsOf(splitting, measure);
  const isWhole: IsWhole = (part) => readMeasure(part, units) !== undefined;
  const listed = byMark(line, SEMICOLON);
  const said = listed.length > 1 ? listed : byMark(line, STOP);
  const told = said.every(isOwn) ? said : [line];
  const parts = told.flatMap((part) => byClause(part, isWhole));
  const isTold = listed.length === 1 || parts.length > told.length;
  return parts.length > 1 && parts.every(isWhole) ? { parts, isTold } : whole;
};

/** Whether more than one clause of a line has a number of its own: whatever it says, it is not one amount. */
export const holdsSeveral = ({ group }: Splitting, line: string): boolean =>
  group.measure !== undefined &&
  isSentence(line) &&
  (byMark(line, SEMICOLON).filter((part, at) => (at === 0 || isOwn(part)) && isClause(part))
    .length > 1 ||
    (!NAMED.test(line) && clausesOf(line.replaceAll(BRACKETS, '')).length > 0));

const BRACKETS = /\([^()]{0,200}\)/gu;

/** "… đạt 12 tỷ đồng; tăng 10% so với năm 2026": behind the semicolon stands no cell. */
export const goesOn = (splitting: Splitting, line: string): boolean => {
  const [first = '', ...others] = line.split(';');
  const { measure } = splitting.group;
  return (
    measure !== undefined &&
    isSentence(line) &&
    others.some((part) => GOES_ON.test(searchKey(part))) &&
    readMeasure(first, unitsOf(splitting, measure)) !== undefined
  );
};

const GOES_ON =
  /^(?:(?:tang|giam|vuot|dat|bang|trong do|so voi|tuong duong|gom|bao gom) .*\d|\d[\d.,]{0,20} ?% )/u;

/** No row of cells, nor longer than what anybody is to reach. */
const isSentence = (line: string): boolean => line.length <= LONGEST && !/[\t|]/u.test(line);

const LONGEST = 400;

type IsWhole = (part: string) => boolean;

const SEMICOLON = /;/u;
/** "… mô hình mới. Nhân rộng …", not "1.250" nor "TP. Hà Nội". */
const STOP = /(?<=\p{Ll}{2}|\d|%)\.\s+(?=\p{Lu})/u;

const byMark = (line: string, mark: RegExp): string[] =>
  line
    .split(mark)
    .map((part) => cleanLine(part).replace(/^\d{1,2}[.)/]\s*/u, ''))
    .filter((part) => part !== '');

/** "12 tỷ đồng" says more of what stands before it, "03 mô hình mới" is something else. */
const isOwn = (part: string): boolean => {
  const key = searchKey(part);
  const isCounted = /^\d/.test(key) && key.split(' ').length > SHORTEST_COUNTED;
  return isCounted || !SAYS_MORE.test(key);
};

const SHORTEST_COUNTED = 3;

/** Words with a number between them that says how many, and no cell of a row. */
const isClause = (part: string): boolean =>
  /\d/.test(searchKey(part).replaceAll(NO_AMOUNT, '')) && part.split(' ').length > 2;

/** Years, days, and what is only called by a number. */
const NO_AMOUNT =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<![\d/])\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\d/])|(?:ngay|thang|quy|nam|cap|lan thu|khoa|dot|muc(?: do)?|loai|hang|so|duoi|tren|tu) \d+(?! ?%)/gu;

/** "Kết nạp 5 đảng viên, bồi dưỡng 10 quần chúng": what a comma or "và" leads to says what is done there. */
const byClause = (line: string, isWhole: IsWhole): string[] => {
  const next = clausesOf(line).find(({ first, rest }) => isWhole(first) && isWhole(rest));
  return next ? [next.first, ...byClause(next.rest, isWhole)] : [line];
};

/** The places where a line goes on with something else that is done, each with what stands before and after it. */
const clausesOf = (line: string): { first: string; rest: string }[] =>
  [...line.matchAll(/(?:,|(?<=\s)và)\s+/gu)].flatMap(({ index, 0: mark }) => {
    const [first, rest] = [line.slice(0, index).trim(), line.slice(index + mark.length)];
    const isNext = BEGINS.test(rest.toLowerCase()) && isOwn(rest);
    const isWithin = first.lastIndexOf('(') > first.lastIndexOf(')');
    return isNext && !isWithin && isClause(rest) && isClause(first) ? [{ first, rest }] : [];
  });

/** "Học sinh giỏi: 2 giải Nhất, 3 giải Ba" is a target in words. */
const NAMED = /^[^:\d]{1,200}:\s/u;

/** What plans do with so many of something, and other shares. */
const BEGINS =
  /^(?:(?:phấn đấu|tiếp tục|và) )*(?:(?:xây dựng|xây mới|xây|công nhận|bồi dưỡng|kết nạp|trồng mới|trồng|chăm sóc|nhân rộng|duy trì|tổ chức|hỗ trợ|giải quyết|tạo|mở mới|mở|thành lập|hoàn thành|phát triển|đào tạo|tập huấn|khen thưởng|sửa chữa|xóa|xoá|cải tạo|triển khai|ra mắt|vận động|tặng quà|tặng|lắp đặt|cấp|nâng cấp|giới thiệu|biểu dương|phát hiện|thu hút|tuyên truyền) |(?:có |trên |từ |ít nhất |tối thiểu )*\d[\d.,]*(?:%| (?!%|dự toán|kế hoạch)))/u;
