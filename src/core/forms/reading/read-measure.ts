import { searchKey } from '../../shared/vietnamese-text.ts';
import {
  keyOf,
  leadingBefore,
  plainWord,
  textOf,
  type Way,
  type Word,
  wordsOf,
} from './sentence-words.ts';
import { mayBeUnit } from './split-line.ts';

/** What a line of a plan says in words: `Tỷ lệ hộ nghèo giảm còn dưới 0,5%`. */
export type MeasureReading = {
  name: string;
  /** The number with what it counts, as written: `0,5%`, `1.250 tỷ đồng`. */
  value: string;
  unit: string;
  /** Which way it is to go, where the words say so. */
  way?: Way;
  /** "Giảm 10%": reduced by that much or to that much, which only some words tell; `name` is without "giảm". */
  reduced?: 'by' | 'unclear';
};

/**
 * Reads name, number and unit of a line that is written as a sentence, or as a row whose last cell is the
 * number. `units` are known units of measure. Years, dates, ages and the like are no values. Undefined where it
 * is not plain which number is meant: nothing is guessed. What is said beside the number stays in the name.
 */
export const readMeasure = (
  line: string,
  units: readonly string[] = [],
): MeasureReading | undefined => {
  const words = wordsOf(line);
  if (words.some(({ mark }, at) => mark === ';' && at < words.length - 1)) return undefined;
  const known = new Set([...COMMON_UNITS, ...units.map((unit) => searchKey(unit))]);
  const at = numberAt(words, known);
  return at === undefined ? undefined : readAround(words, at, known);
};

const COMMON_UNITS = (
  '%|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|đồng|tỷ|triệu|ha|km|m2|m²|m3|m³|tấn|tạ|kg|lượt|lượt người|người|' +
  'đ/c|đồng chí|hộ|vụ|ca|mô hình|sáng kiến|tập thể|cá nhân|công trình|lớp|buổi|bài|tin bài|cuộc|giải|cây|' +
  'hồ sơ|doanh nghiệp|trường|tuyến|phong trào|điểm|bậc|ngày|giờ|lần'
)
  .split('|')
  .map((unit) => searchKey(unit));

const amount = /^([<>≤≥=]{0,2})([+-]?\d[\d.,]{0,20})(%?)$/u;

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** After these a number tells which, not how many. */
const ORDINAL: ReadonlySet<string> = new Set(
  'nam|thang|quy|ngay|dot|cap|khoa|ky|lan|thu|doan|muc|dieu|khoi|hang|loai|den|ke hoach|so'.split(
    '|',
  ),
);

const isAmount = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || !amount.test(word.text)) return false;
  const before = words[at - 1];
  if (word.text.endsWith('%')) return true;
  const isCounted = before === undefined || before.mark === ':' || !ORDINAL.has(before.key);
  return isCounted && !isYear(word.text) && words[at + 1]?.key !== 'tuoi';
};

/** The number that the line is about; undefined when there is none, or more than one may be. */
const numberAt = (words: readonly Word[], known: ReadonlySet<string>): number | undefined => {
  const found = words.flatMap((_, at) => (isAmount(words, at) ? [at] : []));
  const [first, ...more] = found.map((at) => ({ at, worth: worthOf(words, at, known) }));
  if (!first) return undefined;
  // "… đạt 1.250 tỷ đồng, tăng 10%": what follows a comma says more of what was said before it.
  const best = more.reduce((a, b) => {
    const isBeside = a.worth >= PLAIN && words.slice(a.at, b.at).some(({ mark }) => mark === ',');
    return b.worth > a.worth && !isBeside ? b : a;
  }, first);
  return best.worth >= PLAIN ? best.at : undefined;
};

/** One sign that a number is what the line is about. */
const PLAIN = 2;

const worthOf = (words: readonly Word[], at: number, known: ReadonlySet<string>): number => {
  const { from } = leadingBefore(words, at);
  const hasUnit = (unitAfter(words, at, known) ?? unitBefore(words, at, known)) !== undefined;
  const isShare = words[at]?.text.endsWith('%') === true;
  const signs = [from < at, isShare, hasUnit].filter(Boolean).length;
  return signs * PLAIN + (markAt(words, from - 1) === ':' ? 2 * PLAIN : 0) + (from === 0 ? 1 : 0);
};

/** How many words after the number are a known unit. */
const unitAfter = (
  words: readonly Word[],
  at: number,
  known: ReadonlySet<string>,
): number | undefined => {
  if (words[at]?.mark !== '') return undefined;
  return [3, 2, 1].find((length) => {
    const part = words.slice(at + 1, at + 1 + length);
    const isWhole = part.length === length && part.slice(0, -1).every(({ mark }) => mark === '');
    return isWhole && known.has(keyOf(part));
  });
};

/** Of a row whose last cell is the number: `Thu ngân sách trên địa bàn tỷ đồng 1.250`. */
const unitBefore = (
  words: readonly Word[],
  at: number,
  known: ReadonlySet<string>,
): number | undefined => {
  if (at !== words.length - 1) return undefined;
  return [3, 2, 1].find((length) => at > length && known.has(keyOf(words.slice(at - length, at))));
};

/** Signs and amounts that say nothing without their number, so that a name can do without them. */
const isSign = (unit: string): boolean =>
  /^(?:%|(?:ty|ti|trieu|nghin)(?: dong)?|dong|ha|km|m[23²³]|tan|ta|kg)$/u.test(searchKey(unit));

const readAround = (
  words: readonly Word[],
  at: number,
  known: ReadonlySet<string>,
): MeasureReading | undefined => {
  const { sign, digits, isShare } = amountAt(words, at);
  if (isShare) return readSentence(words, { at, sign, digits, unit: [plainWord('%')], end: at });
  const cell = unitBefore(words, at, known);
  if (cell !== undefined) {
    const unit = textOf(words.slice(at - cell, at));
    const before = words.slice(0, at - cell);
    return named({ name: isNoName(before) ? words.slice(0, at) : before, digits, unit });
  }
  const length = unitAfter(words, at, known) ?? restAsUnit(words, at);
  if (length === undefined) return undefined;
  const end = at + length;
  return readSentence(words, { at, sign, digits, unit: words.slice(at + 1, end + 1), end });
};

/** "Số mô hình: 5": what is counted is all that the name says. */
const isNoName = (words: readonly Word[]): boolean =>
  /^(?:tong )?so(?: luong)?$|^(?:total )?number of$/u.test(keyOf(words));

const amountAt = (words: readonly Word[], at: number) => {
  const [, sign = '', digits = '', percent = ''] = amount.exec(words[at]?.text ?? '') ?? [];
  return { sign, digits, isShare: percent !== '' };
};

const markAt = (words: readonly Word[], at: number): string => words[at]?.mark ?? '';

/** The number at `at`, its unit up to `end`. */
type Amount = { at: number; sign: string; digits: string; unit: readonly Word[]; end: number };

const readSentence = (
  words: readonly Word[],
  { at, sign, digits, unit, end }: Amount,
): MeasureReading | undefined => {
  const mark = markAt(words, end);
  const { rest, way = wayOf(sign) } = restOf(words.slice(end + 1));
  const lead = leadingBefore(words, at);
  if (mark === '' && rest.some(isOtherNumber) && !isFirst(words, lead.from)) return undefined;
  const beside = way ?? lead.way;
  const isReduced = sign === '' && isReducedAt(words, lead);
  const from = isReduced ? lead.from - 1 : lead.from;
  return named({
    name: nameOf(words, { from, at }, { unit, mark, rest }),
    digits,
    unit: textOf(unit),
    ...(isReduced ? reductionOf(words, beside) : { way: wayAround(words, from) ?? beside }),
  });
};

/** A number behind the unit of another is a row of a table, but for what a sentence says of it. */
const isFirst = (words: readonly Word[], from: number): boolean =>
  from === 0 || LED_BY.has(words[from - 1]?.key ?? '');

/** "Giảm 10%", "giảm ít nhất 10%", but not "giảm dưới 10%". */
const isReducedAt = (words: readonly Word[], { from, way }: { from: number; way?: Way }): boolean =>
  words[from - 1]?.key === 'giam' && way !== 'down';

const reductionOf = (words: readonly Word[], beside: Way | undefined) =>
  ({ reduced: beside === 'up' || isComparison(words) ? 'by' : 'unclear' }) as const;

/** "So với năm 2026", "mỗi năm": what is said is how much less it is. */
const isComparison = (words: readonly Word[]): boolean =>
  / (?:so voi|moi nam|hang nam|binh quan|cung ky) /u.test(` ${keyOf(words)} `);

const LED_BY: ReadonlySet<string> = new Set(['giam', 'tang', 'duy tri', 'tri', 'vung']);

const isOtherNumber = ({ text }: Word): boolean =>
  /\d/.test(text) && text.split(/[-–—]/).some((part) => !isYear(part));

type Behind = { unit: readonly Word[]; mark: string; rest: readonly Word[] };

/**
 * What stands before and behind the number. What it counts stays in the name where more is said of it ("vụ
 * cháy"), and what follows after a comma stands in brackets, so that it is seen to be said beside it.
 */
const nameOf = (
  words: readonly Word[],
  { from, at }: { from: number; at: number },
  { unit, mark, rest }: Behind,
): Word[] => {
  const before = words.slice(0, from);
  if (rest.length === 0) return before;
  if (mark !== '') return [...before, plainWord(`(${textOf(rest)})`)];
  const isCompared = rest[0]?.key === 'so';
  const reaches = words.slice(from, at).filter(({ key }) => key === 'dat');
  return [
    ...before,
    ...(isCompared || before.length === 0 ? [] : reaches),
    ...(isSign(textOf(unit)) ? [] : unit),
    ...rest,
  ];
};

/** What nobody knows for a unit is one where it ends the sentence; nothing at all where a colon leads to it. */
const restAsUnit = (words: readonly Word[], at: number): number | undefined => {
  const rest = words.slice(at + 1);
  if (rest.length === 0)
    return words[leadingBefore(words, at).from - 1]?.mark === ':' ? 0 : undefined;
  if (words[at]?.mark !== '') return undefined;
  const end = rest.findIndex(({ mark }) => mark !== '');
  const unit = end === -1 ? rest : rest.slice(0, end + 1);
  return unit.length <= LONGEST_UNIT && mayBeUnit(textOf(unit)) ? unit.length : undefined;
};

const LONGEST_UNIT = 3;

/** Without "trở lên" and "trở xuống", which say the way. */
const restOf = (words: readonly Word[]): { rest: readonly Word[]; way?: Way } => {
  const way = BEHIND.get(keyOf(words.slice(0, 2)));
  return way ? { rest: words.slice(2), way } : { rest: words };
};

const BEHIND: ReadonlyMap<string, Way> = new Map([
  ['tro len', 'up'],
  ['tro xuong', 'down'],
]);

const wayOf = (sign: string): Way | undefined => {
  if (sign.startsWith('<') || sign.startsWith('≤')) return 'down';
  return sign.startsWith('>') || sign.startsWith('≥') ? 'up' : undefined;
};

/** "Giảm 10% …", "… tăng 5%", "Duy trì 100% …": the word stays in the name, without it the line says less. */
const wayAround = (words: readonly Word[], from: number): Way | undefined => {
  const last = words[from - 1]?.key;
  if (last === 'giam') return 'down';
  if (last === 'tang') return 'up';
  return STAYING.has(keyOf(words.slice(0, 2))) ? 'level' : undefined;
};

const STAYING: ReadonlySet<string> = new Set(['duy tri', 'giu vung', 'giu nguyen']);

type Named = Omit<MeasureReading, 'name' | 'value' | 'way'> & {
  name: readonly Word[];
  digits: string;
  way?: Way | undefined;
};

const named = ({ name, digits, unit, way, reduced }: Named): MeasureReading | undefined => {
  const words = textOf(name).replace(/ ?[-–:,]+$/u, '');
  if (!/\p{L}/u.test(words)) return undefined;
  const value = unit === '%' ? `${digits}%` : `${digits} ${unit}`.trim();
  const upper = words.charAt(0).toUpperCase() + words.slice(1);
  return { name: upper, value, unit, ...(way ? { way } : {}), ...(reduced ? { reduced } : {}) };
};
