import { searchKey } from '../../shared/vietnamese-text.ts';
import { movementIn } from './measure-basis.ts';
import { keyOf, leadingBefore, textOf, type Word } from './sentence-words.ts';
import { type KnownUnits, mayBeUnit } from './unit-words.ts';

/** A number as it is written in a line: `≥95%`, `10–12%`, `19/19`. */
export type Written = {
  sign: string;
  digits: string;
  /** The second of two numbers. */
  upper?: string;
  /** The two are a part and its whole, not the ends of a range. */
  isPart: boolean;
  isShare: boolean;
};

const AMOUNT = /^([<>≤≥=]{0,2})([+-]?\d[\d.,]{0,20})(?:[-–—](\d[\d.,]{0,20}))?(%?)$/u;
const PART = /^(\d{1,6})\/(\d{1,6})$/u;

export const writtenAt = (words: readonly Word[], at: number): Written | undefined => {
  const text = words[at]?.text ?? '';
  return partIn(text) ?? amountIn(text);
};

const partIn = (text: string): Written | undefined => {
  const [, digits, upper] = PART.exec(text) ?? [];
  if (digits === undefined || upper === undefined) return undefined;
  const isPart = Number(digits) <= Number(upper) && Number(upper) > 0;
  return isPart ? { sign: '', digits, upper, isPart, isShare: false } : undefined;
};

const amountIn = (text: string): Written | undefined => {
  const found = AMOUNT.exec(text);
  if (!found) return undefined;
  const [, sign = '', digits = '', upper, percent] = found;
  const range = upper === undefined ? {} : { upper };
  return { sign, digits, ...range, isPart: false, isShare: percent === '%' };
};

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** After these a number tells which, not how many: "số 5", and not "cơ sở 5". */
const ORDINALS: readonly string[] = (
  'năm|tháng|quý|ngày|đợt|cấp|khóa|khoá|kỳ|lần|thứ|đoàn|mục|điều|khối|hạng|loại|đến|kế hoạch|số|trước|dự án|' +
  'nghị quyết|đề án|chỉ thị|quyết định|chương trình|thông tư|nghị định|công điện|hướng dẫn|luật|tổ|thôn'
).split('|');
const ORDINAL: ReadonlySet<string> = new Set([
  ...ORDINALS,
  ...ORDINALS.map((words) => searchKey(words)),
]);

const isOrdinal = (words: readonly Word[]): boolean =>
  ORDINAL.has(
    words
      .map(({ text }) => text)
      .join(' ')
      .normalize('NFC')
      .toLowerCase(),
  );

/** Beside these a/b is a day. */
const OF_DAYS: ReadonlySet<string> = new Set(
  'ngay|truoc|den|tu|dip|mung|niem|xong|sau|le|han|thang|vao|trong'.split('|'),
);

export const isAmount = (words: readonly Word[], at: number): boolean => {
  const written = writtenAt(words, at);
  if (!written) return false;
  if (written.isShare || written.sign !== '') return true;
  if (written.isPart)
    return (
      !OF_DAYS.has(keyAt(words, at - 1)) || !mayBeDay(written) || keyAt(words, at + 1) === 'diem'
    );
  return isCounted(words, at) && !isOfYears(written) && !SORTS.has(keyAt(words, at + 1));
};

/** A day of a month, or a month of a year: "từ 90/100" is neither. */
const mayBeDay = ({ digits, upper = '' }: Written): boolean =>
  (Number(digits) <= 31 && Number(upper) <= 12) || (Number(digits) <= 12 && isYear(upper));

/** Before these a number tells of which kind: "6 tuổi", "4 sao". */
const SORTS: ReadonlySet<string> = new Set(['tuoi', 'sao']);

const isCounted = (words: readonly Word[], at: number): boolean => {
  if (markAt(words, at - 1) === ':') return true;
  const before = words.slice(Math.max(0, at - 2), at);
  return !isOrdinal(before) && !isOrdinal(before.slice(-1));
};

const isOfYears = ({ sign, digits, upper = digits }: Written): boolean =>
  sign === '' && isYear(digits) && isYear(upper);

/** The number that the line is about; undefined when there is none, or more than one may be. */
export const numberAt = (words: readonly Word[], known: KnownUnits): number | undefined => {
  const all = words.flatMap((_, at) => (isAmount(words, at) ? [at] : []));
  const open = all.filter((at) => !isBracketed(words, at));
  const found = open.length > 0 ? open : all;
  const [first, ...more] = found.map((at) => ({ at, worth: worthOf(words, at, known) }));
  if (!first) return undefined;
  // "… đạt 1.250 tỷ đồng, tăng 10%": what follows a comma says more of what was said before it.
  const best = more.reduce((a, b) => {
    const isBeside =
      a.worth >= PLAIN && words.slice(a.at, b.at).some(({ mark }) => mark === ',' || mark === ';');
    return b.worth > a.worth && !isBeside ? b : a;
  }, first);
  return best.worth >= PLAIN ? best.at : undefined;
};

/** Between brackets something is said beside it. */
const isBracketed = (words: readonly Word[], at: number): boolean => {
  const opened = words.slice(0, at + 1).findLastIndex(({ text }) => text.includes('('));
  return opened !== -1 && words.slice(opened, at).every(({ text }) => !text.endsWith(')'));
};

/** One sign that a number is what the line is about. */
const PLAIN = 2;

const worthOf = (words: readonly Word[], at: number, known: KnownUnits): number => {
  const { from } = leadingBefore(words, at);
  const signs = [
    from < at,
    isMarked(writtenAt(words, at)),
    (unitAfter(words, at, known) ?? unitBefore(words, at, known)) !== undefined,
    at === words.length - 1 && isCount(words.slice(0, at)),
    MOVING.has(words[from - 1]?.key ?? ''),
  ].filter(Boolean).length;
  return signs * PLAIN + (markAt(words, from - 1) === ':' ? 2 * PLAIN : 0) + (from === 0 ? 1 : 0);
};

const isMarked = (written: Written | undefined): boolean =>
  written !== undefined && (written.isShare || written.isPart || written.sign !== '');

const MOVING: ReadonlySet<string> = new Set(['giam', 'tang', 'vuot']);

/** "Tổng số sáng kiến 5": what is counted stands in the name. */
const isCount = (words: readonly Word[]): boolean =>
  words.length > 1 && /^(?:tong )?so(?: luong)? |^number of /u.test(keyOf(words));

const keyAt = (words: readonly Word[], at: number): string => words[at]?.key ?? '';

export const markAt = (words: readonly Word[], at: number): string => words[at]?.mark ?? '';

const LENGTHS = [4, 3, 2, 1];

/** How many words after the number are a known unit. */
export const unitAfter = (
  words: readonly Word[],
  at: number,
  known: KnownUnits,
): number | undefined => {
  if (words[at]?.mark !== '') return undefined;
  return LENGTHS.find((length) => {
    const part = words.slice(at + 1, at + 1 + length);
    const isWhole = part.length === length && part.slice(0, -1).every(({ mark }) => mark === '');
    return isWhole && known.has(part) && !isRatio(words.slice(at + length, at + length + 2));
  });
};

/** "40 Tỷ lệ …": the number of a row, and no thousands of millions. */
const isRatio = (words: readonly Word[]): boolean =>
  /^t[iy] (?:le|trong|suat|so)$/u.test(keyOf(words));

/**
 * Of a row whose last cell is the number, or the number with what it is compared with: how many words before that
 * cell are a unit. `Thu ngân sách trên địa bàn tỷ đồng 1.250`.
 */
export const unitBefore = (
  words: readonly Word[],
  at: number,
  known: KnownUnits,
): number | undefined => {
  const isLast = at === words.length - 1 || words[at + 1]?.text.toLowerCase() === 'so';
  const cell = cellStart(words, at);
  const length = isLast ? unitEndingAt(words, cell, known) : undefined;
  if (length === undefined || words[cell - length - 1]?.text !== '/') return length;
  const each = unitEndingAt(words, cell - length - 1, known);
  return each === undefined ? length : length + 1 + each;
};

/** Where the words begin that lead to the number. */
export const cellStart = (words: readonly Word[], at: number): number => {
  const { from } = leadingBefore(words, at);
  return from - movementIn(words, from).length;
};

/** There must be a name before it. */
const unitEndingAt = (words: readonly Word[], end: number, known: KnownUnits): number | undefined =>
  LENGTHS.find((length) => {
    const part = words.slice(Math.max(end - length, 0), end);
    return end > length && known.has(part) && part.every(({ mark }) => mark === '');
  });

/** What nobody knows for a unit is one where it ends the sentence; nothing at all where a colon leads to it. */
export const restAsUnit = (words: readonly Word[], at: number): number | undefined => {
  const rest = words.slice(at + 1);
  const isNamed = markAt(words, leadingBefore(words, at).from - 1) === ':';
  if (rest.length === 0) return isNamed || isMeasured(words, at) ? 0 : undefined;
  if (words[at]?.mark !== '') return undefined;
  const end = rest.findIndex(({ mark }) => mark !== '');
  const unit = end === -1 ? rest : rest.slice(0, end + 1);
  const longest = isNamed ? LONGEST_NAMED_UNIT : LONGEST_UNIT;
  return unit.length <= longest && mayBeUnit(textOf(unit)) ? unit.length : undefined;
};

/** A sign stands before it, or its name says that something is counted. */
const isMeasured = (words: readonly Word[], at: number): boolean =>
  isMarked(writtenAt(words, at)) || isCount(words.slice(0, at));

const LONGEST_UNIT = 3;
const LONGEST_NAMED_UNIT = 5;

/** "Mô hình mỗi đơn vị": how many words behind the unit say of what each has so much. */
export const perAfter = (words: readonly Word[], end: number): number => {
  let length = 0;
  for (;;) {
    const next = words[end + 1 + length];
    const isPer = next?.text === '/' || (next?.key === 'moi' && markAt(words, end + length) === '');
    if (!isPer) return length;
    const of = words.slice(end + 2 + length, end + 2 + length + LONGEST_PER);
    const stop = of.findIndex(({ key, text }) => /^[/(]/u.test(text) || STOPS.has(key));
    const whole = stop === -1 ? of : of.slice(0, stop);
    const mark = whole.findIndex(({ mark: one }) => one !== '');
    const taken = mark === -1 ? whole.length : mark + 1;
    if (taken === 0) return length;
    length += 1 + taken;
  }
};

const LONGEST_PER = 3;
const STOPS: ReadonlySet<string> = new Set(['tro', 'so', 'moi', 'tu', 'va']);

/** Signs and amounts that say nothing without their number, so that a name can do without them. */
export const isSign = (unit: string): boolean =>
  /^(?:%|(?:ty|ti|trieu|nghin)(?: dong| usd)?|usd|dong|ha|km|m[23²³]|tan|ta|kg|diem %|phan tram)(?: moi .{1,30})?$/u.test(
    searchKey(unit),
  );
