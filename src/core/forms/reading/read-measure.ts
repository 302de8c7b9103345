import { searchKey } from '../../shared/vietnamese-text.ts';
import {
  cellStart,
  isSign,
  markAt,
  numberAt,
  perAfter,
  restAsUnit,
  unitAfter,
  unitBefore,
  type Written,
  writtenAt,
} from './measure-amounts.ts';
import { type WithAside, withoutAside, withoutDetail, withoutLeadIn } from './measure-aside.ts';
import { basisIn, movementIn } from './measure-basis.ts';
import { type InWords, readInWords, readPlace } from './measure-in-words.ts';
import { isBesideYears, isGrade, readCounts, readPlaced } from './measure-places.ts';
import {
  type Compares,
  type MeasureReading,
  nameFrom,
  readingOf,
  type FoundAmount,
} from './measure-reading.ts';
import { keyOf, leadingBefore, plainWord, textOf, type Word, wordsOf } from './sentence-words.ts';
import { knownUnits, type KnownUnits, withFigures } from './unit-words.ts';

/**
 * Reads name, comparison, number and unit of a line that is written as a sentence, or as a row whose last cell
 * is the number. `units` are known units of measure. Years, dates, ages and the like are no values. Undefined
 * where it is not plain which number is meant: nothing is guessed. What is said beside the number stays in the
 * name.
 */
export const readMeasure = (
  line: string,
  units: readonly string[] = [],
): MeasureReading | undefined => {
  const reading = readAsWritten(line, units);
  if (reading) return reading;
  const counted = withFigures(line);
  return counted === line ? undefined : readAsWritten(counted, units);
};

const readAsWritten = (line: string, units: readonly string[]): MeasureReading | undefined => {
  const whole = withoutIntent(withoutLeadIn(wordsOf(line)));
  const known = knownUnits(units);
  const placed = readPlaced(whole) ?? readCounts(whole);
  if (placed) return named(inWords(placed));
  return (
    readBeside(withoutAside(whole), known) ??
    named(readWords(whole, known)) ??
    readBeside(withoutDetail(whole), known)
  );
};

/** An amount, with what is said beside it in its name. */
const readBeside = ({ words, aside }: WithAside, known: KnownUnits): MeasureReading | undefined => {
  const reading = aside === '' ? undefined : named(readWords(words, known));
  return reading && reading.comparison !== 'text'
    ? { ...reading, name: `${reading.name} (${aside})` }
    : undefined;
};

const named = (reading: MeasureReading | undefined): MeasureReading | undefined =>
  reading && /\p{L}/u.test(reading.name) ? reading : undefined;

const readWords = (whole: readonly Word[], known: KnownUnits): MeasureReading | undefined => {
  const told = behindAmount(whole);
  if (isSeveral(told.rest)) return undefined;
  const at = numberAt(told.rest, known);
  if (at === undefined) return inWords(readInWords(whole, known));
  const said = readPlace(whole, at);
  if (said) return inWords(said);
  const { rest: words, ...end } = told;
  return readAround(words, at, { known, end, tail: whole.slice(words.length) });
};

/** "Phấn đấu trên 95% …": that it is striven for is known. */
const withoutIntent = (words: readonly Word[]): readonly Word[] => {
  const isSaid = isIntent(words, 0);
  return isSaid && words.length > 3 ? words.slice(2) : withoutWho(words);
};

const isIntent = (words: readonly Word[], at: number): boolean =>
  keyOf(words.slice(at, at + 2)) === 'phan dau' && words[at + 1]?.mark === '';

/** "Năm 2027, phường phấn đấu 100% …", "Bệnh viện phấn đấu …": who strives for it in that year is known. */
const withoutWho = (words: readonly Word[]): readonly Word[] => {
  const comma = words.findIndex(({ mark }) => mark !== '');
  const isOfYear = OF_YEAR.test(keyOf(words.slice(0, comma + 1)));
  const from = isOfYear ? comma + 1 : 0;
  const who = words
    .slice(from, from + LONGEST_WHO)
    .findIndex((_, at) => isIntent(words, from + at));
  const told = words.slice(from, from + Math.max(who, 0));
  const isTold = isOfYear || (IS_BODY.test(keyOf(told)) && told.every(({ mark }) => mark === ''));
  return who > 0 && isTold ? [...words.slice(0, from), ...words.slice(from + who + 2)] : words;
};

const IS_BODY =
  /^(?:(?:toan|moi) )?(?:benh vien|trung tam|nha truong|truong|phuong|xa|ubnd|so|nganh|cong ty|tong cong ty|don vi|co quan|chi nhanh|cum|khoi)(?: |$)/u;
const OF_YEAR = /^(?:(?:trong|den|den het|den cuoi|cuoi|het) )?nam 20\d\d$/u;
const LONGEST_WHO = 10;

/** What stands behind a semicolon says more of what stands before it, or is another target. */
const isSeveral = (words: readonly Word[]): boolean =>
  words.some(
    ({ mark }, at) => mark === ';' && at < words.length - 1 && !saysMore(words.slice(at + 1)),
  );

/** What goes on about the amount before. */
export const SAYS_MORE =
  /^(?:tang|giam(?! (?:sat|dinh|doc|ho))|dat|trong do|bang|so voi|tuong duong|gom|bao gom|\d[\d.,]{0,20}|\d[\d.,]{0,20} ?% (?:du toan|ke hoach|chi tieu|so voi|cung ky))(?: |$)/u;

const saysMore = (words: readonly Word[]): boolean => SAYS_MORE.test(keyOf(words));

const inWords = (said: InWords | undefined): MeasureReading | undefined =>
  said && { ...said, name: nameFrom(said.name) };

/** The units that are known, and what the end of the line says of the comparison. */
type Sentence = { known: KnownUnits; end: Compares; tail: readonly Word[] };

const readAround = (
  words: readonly Word[],
  at: number,
  sentence: Sentence,
): MeasureReading | undefined => {
  const { known } = sentence;
  const written = writtenAt(words, at);
  if (!written) return undefined;
  const cell = written.isShare ? undefined : unitBefore(words, at, known);
  if (cell !== undefined) return readRow(words, { at, written, cell, ...sentence });
  const unit = unitBehind(words, { at, written, known });
  if (!unit) return undefined;
  const twice = saidTwice(words, at, unit);
  if (twice) return readAround(twice, at - unit.length, sentence);
  const end = written.isShare ? at : at + unit.length;
  return readSentence(words, { at, written, end, unit, sentence });
};

type Numbered = { at: number; written: Written; known: KnownUnits };

/** What the number counts; undefined where that is not plain. */
const unitBehind = (
  words: readonly Word[],
  { at, written, known }: Numbered,
): readonly Word[] | undefined => {
  if (written.isShare) return [plainWord('%')];
  const length = unitAfter(words, at, known) ?? restAsUnit(words, at);
  if (length === undefined) return written.isPart ? [] : undefined;
  return words.slice(at + 1, at + 1 + length);
};

/** "GVDG cấp TP giải 1 giải Nhì": the unit stands in a cell of its own and in that of the value, which a colon parts. */
const saidTwice = (
  words: readonly Word[],
  at: number,
  unit: readonly Word[],
): readonly Word[] | undefined => {
  const start = cellStart(words, at);
  const name = words.slice(0, Math.max(start - unit.length, 0));
  const last = name.at(-1);
  const cell = words.slice(name.length, start);
  const isCell = unit.length > 0 && keyOf(cell) === keyOf(unit) && cell.at(-1)?.mark === '';
  if (!isCell || !last || isNoName(name)) return undefined;
  return [...name.slice(0, -1), { ...last, mark: ':' }, ...words.slice(start)];
};

type Row = Sentence & { at: number; written: Written; cell: number };

/** The number stands in the last cell, what it counts before it. */
const readRow = (
  words: readonly Word[],
  { at, written, cell, known, end }: Row,
): MeasureReading => {
  const start = cellStart(words, at);
  const before = words.slice(0, start - cell);
  const lead = leadingBefore(words, at);
  const basis = basisIn(words.slice(at + 1), { isShare: false, before });
  return readingOf(isNoName(before) ? words.slice(0, start) : before, {
    written,
    unit: perUnit(words.slice(start - cell, start)),
    lead,
    known,
    behind: end,
    moved: movementIn(words, lead.from),
    basis: basis?.text,
  });
};

/** "Số mô hình: 5": what is counted is all that the name says. */
const isNoName = (words: readonly Word[]): boolean =>
  /^(?:tong )?so(?: luong)?$|^(?:total )?number of$/u.test(keyOf(words));

/** The number at `at`, what it counts up to `end`. */
type Amount = {
  at: number;
  written: Written;
  end: number;
  unit: readonly Word[];
  sentence: Sentence;
};

const readSentence = (words: readonly Word[], amount: Amount): MeasureReading | undefined => {
  const found = aroundOf(words, amount);
  const { lead, rest, mark, basis } = found;
  const isNamed = markAt(words, lead.from - 1) === ':' && rest.length > 0;
  if (isNamed && basis === undefined && !saysMore(rest)) {
    const own = restNamed(words, { ...found, at: amount.at });
    if (own) return own;
  } else if (isOfAnother(words, found)) return undefined;
  const moved = movementIn(words, lead.from);
  const from = lead.from - moved.length;
  const isBracketed = mark !== '' || isNamed;
  const name = nameOf(words, { from, at: amount.at }, { unit: amount.unit, rest, isBracketed });
  return readingOf(name, { ...found, moved });
};

/** A number behind the unit of another is a row of a table, but for what a sentence says of it. */
const isOfAnother = (words: readonly Word[], { mark, rest, lead }: Around): boolean =>
  mark === '' && rest.some(isOtherNumber) && !isFirst(words, lead.from);

/** A number that the name has beside the amount; a grade is none: "đạt 4 sao", "mức độ 2". */
const isOtherNumber = (word: Word, at: number, words: readonly Word[]): boolean =>
  isBesideYears(word) && !isGrade(words, at);

/** What stands around the number. */
const aroundOf = (words: readonly Word[], { at, written, end, unit, sentence }: Amount): Around => {
  const last = end + perAfter(words, end);
  const mark = markAt(words, last);
  const behind = { ...sentence.end, ...behindAmount(words.slice(last + 1)) };
  const lead = leadingBefore(words, at);
  const before = words.slice(0, lead.from);
  const basis = mark === '' ? basisIn(behind.rest, { ...written, before }) : undefined;
  return {
    written,
    unit: perUnit([...unit, ...words.slice(end + 1, last + 1)]),
    lead,
    known: sentence.known,
    behind,
    basis: basis?.text,
    rest: basis?.rest ?? behind.rest,
    mark,
    tail: sentence.tail,
  };
};

type Around = FoundAmount & { rest: readonly Word[]; mark: string; tail: readonly Word[] };

/** "Mô hình/đơn vị" is "mô hình mỗi đơn vị". */
const perUnit = (words: readonly Word[]): string =>
  words.map(({ text }) => (text === '/' ? 'mỗi' : text)).join(' ');

type Named = Around & { at: number };

/** Behind a colon more may be said than an amount: a longer unit, or words that are kept as they are. */
const restNamed = (
  words: readonly Word[],
  { at, rest, mark, tail, ...common }: Named,
): MeasureReading | undefined => {
  const { written, unit, lead } = common;
  const name = words.slice(0, lead.from);
  const said = {
    name: nameFrom(name),
    comparison: 'text',
    words: textOf([...words.slice(lead.from), ...tail]),
  } as const;
  if (rest.some(isOtherNumber)) return { ...said, unit: '' };
  if (mark !== '' || written.isShare) return undefined;
  const longer = textOf(words.slice(at + 1));
  if (mayBeLonger(longer)) return readingOf(name, { ...common, unit: longer });
  return { ...said, unit, ...(written.upper ? {} : { value: written.digits }) };
};

/** A unit as a form takes it; a prize is none. */
const mayBeLonger = (unit: string): boolean =>
  unit.length <= LONGEST_UNIT &&
  /^[\p{L}/ ]+$/u.test(unit) &&
  !/^(?:giai|huy chuong) /u.test(searchKey(unit));

const LONGEST_UNIT = 30;

const isFirst = (words: readonly Word[], from: number): boolean =>
  from === 0 || LED_BY.has(words[from - 1]?.key ?? '');

const LED_BY: ReadonlySet<string> = new Set(['giam', 'tang', 'vuot']);

type Behind = { unit: readonly Word[]; rest: readonly Word[]; isBracketed: boolean };

/**
 * What stands before and behind the number. What it counts stays in the name where more is said of it ("vụ
 * cháy"), and what follows after a comma stands in brackets, so that it is seen to be said beside it.
 */
const nameOf = (
  words: readonly Word[],
  { from, at }: { from: number; at: number },
  { unit, rest, isBracketed }: Behind,
): Word[] => {
  const before = words.slice(0, from);
  if (rest.length === 0) return before.length === 0 && !isSign(textOf(unit)) ? [...unit] : before;
  const inBrackets = before.length === 0 ? undefined : bracketsOf(rest, isBracketed);
  if (inBrackets !== undefined) return [...unmarked(before), plainWord(inBrackets)];
  const verb = before[0]?.key === 'moi' ? 'co' : 'dat';
  const reaches = words.slice(from, at).filter(({ key }) => key === verb);
  return [
    ...before,
    ...(before.length === 0 ? [] : reaches),
    ...(isSign(textOf(unit)) ? [] : withoutThousands(unit)),
    ...rest,
  ];
};

/** What is said beside the amount; undefined where it is said of what is counted. */
const bracketsOf = (rest: readonly Word[], isBracketed: boolean): string | undefined => {
  const text = textOf(rest);
  if (isBracketed) return `(${text})`;
  return /^\([^()]+\)$/u.test(text) ? text : undefined;
};

/** "1,2 triệu lượt khách": what is counted are visits. */
const withoutThousands = (unit: readonly Word[]): readonly Word[] =>
  /^(?:trieu|nghin) /u.test(keyOf(unit)) ? unit.slice(1) : unit;

const unmarked = (words: readonly Word[]): Word[] => [
  ...words.slice(0, -1),
  ...words.slice(-1).map(({ text }) => plainWord(text)),
];

/** Without "trở lên" and "trở xuống", which say how it is compared, and "(không để xảy ra)" of none. */
const behindAmount = (words: readonly Word[]): { rest: readonly Word[] } & Compares => {
  const first = BEHIND.get(keyOf(words.slice(0, 2)));
  if (first) return { rest: words.slice(2), ...first };
  const last = [2, 4].find((length) => BEHIND.has(keyOf(words.slice(-length))));
  const told = last === undefined ? undefined : BEHIND.get(keyOf(words.slice(-last)));
  if (!told || !last || endsInGrade(words.slice(0, -last))) return { rest: words };
  return { rest: words.slice(0, -last), ...told };
};

/** "02 sản phẩm đạt 4 sao trở lên": it is said of the stars. */
const endsInGrade = (words: readonly Word[]): boolean =>
  isGrade(
    words,
    words.findLastIndex(({ text }) => /\d/.test(text)),
  );

const BEHIND: ReadonlyMap<string, Compares> = new Map<string, Compares>([
  ['tro len', { way: 'up', compared: 'at_least' }],
  ['tro xuong', { way: 'down', compared: 'at_most' }],
  ['(khong de xay ra)', { way: 'down' }],
]);
