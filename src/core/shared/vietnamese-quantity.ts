import { answerInFigures } from './number-words.ts';
import { type NumberReading, readNumber } from './vietnamese-number.ts';
import { searchKey, shortLine, withoutCourtesy } from './vietnamese-text.ts';

export type QuantityReading = NumberReading & {
  /**
   * `guess`: words beside the number say more, or something else; `share`: a part of one where per cent
   * are meant, so that it may be a hundred times as much. Both must be confirmed.
   */
  doubt?: 'guess' | 'share';
};

/**
 * Reads a number with the words that people put beside it: `02 lớp`, `khoảng 5`, `410 tỷ`, `95% trở lên`.
 * `unit` is what the number counts, in all of its spellings, `unknown` where that may be anything; the words
 * of that unit are no doubt, and amounts are turned into it (`410 triệu` where tỷ đồng are asked for is 0,41).
 */
export const readQuantity = (
  text: string,
  unit: readonly string[] | 'unknown',
): QuantityReading => {
  const units = unit === 'unknown' ? ['%'] : unit.map((one) => searchKey(one));
  const bare = readNumber(text);
  if (bare.values.length > 0)
    return unit !== 'unknown' && units.some(isPercent) ? asShare(bare) : bare;
  const figures = answerInFigures(text);
  if (figures !== undefined) return { ...readQuantity(figures, unit), doubt: 'guess' };
  const parts = /(?<!m)\p{No}/u.test(text)
    ? undefined
    : partsOf(withHalf(searchKey(shortLine(withoutCourtesy(text, 'dạ'), LONGEST) ?? '')));
  return parts ? readParts(parts, units) : bare;
};

const LONGEST = 80;

/** "1 tỷ rưỡi" */
const withHalf = (key: string): string =>
  key.replace(/^(\d{1,6}) (ty|ti|trieu|nghin|ngan) ruoi\b/u, '$1,5 $2');

type Parts = { before: string; number: NumberReading; after: string };

/** One number, with words before and after it that hold none. */
const partsOf = (words: string): Parts | undefined => {
  const [, before = '', digits = '', after = ''] = AROUND.exec(words) ?? [];
  const number = readNumber(digits);
  if (number.values.length === 0 || !isApproximate(before.trim())) return undefined;
  return { before: before.trim(), number, after: after.trim().replace(/\.$/, '') };
};

const AROUND =
  /^([^\d+-]{0,30}?)([+-]?\d[\d.,]*(?: \d{3})*) ?((?:[%a-z/](?:[a-z %/.-]|(?<=m)[23]){0,40}|\([a-z ]{2,60}\))?)$/;

const MORE_OR_LESS: ReadonlySet<string> = new Set(
  (
    '|so|khoang|tam|chung|co|gan|hon|tren|duoi|tu|dat|dat tu|la|con|it nhat|toi thieu|toi da|nhieu nhat|' +
    'khong qua|khong duoi|about|at least|at most|=|~|>|<|≥|≤|>=|<='
  ).split('|'),
);

const isApproximate = (before: string): boolean => MORE_OR_LESS.has(before);

const readParts = ({ before, number, after }: Parts, units: readonly string[]): QuantityReading => {
  const counted = after.replace(/ ?\b(?:tro len|tro xuong)$/, '');
  const isPlain = before === '' && counted === after;
  const said = scaleOf(counted);
  if (said !== undefined) return readAmount({ number, said, isPlain }, units);
  if (isPlain && (counted === '' || units.some((one) => isSameUnit(one, counted)))) return number;
  return { ...number, doubt: 'guess' };
};

type Amount = { number: NumberReading; said: number; isPlain: boolean };

/** Turned into the power of ten that the unit has. */
const readAmount = (
  { number, said, isPlain }: Amount,
  units: readonly string[],
): QuantityReading => {
  const asked = units.map(scaleOf).find((scale) => scale !== undefined) ?? 1;
  const values = number.values.map((value) => Number(((value * said) / asked).toPrecision(12)));
  const isSame = isPlain && said === asked && units.length > 0;
  return { ...number, values, ...(isSame ? {} : { doubt: 'guess' }) };
};

const powers: ReadonlyMap<string, number> = new Map([
  ['ty', 1e9],
  ['ti', 1e9],
  ['trieu', 1e6],
  ['tr', 1e6],
  ['nghin', 1e3],
  ['ngan', 1e3],
  ['dong', 1],
  ['d', 1],
]);

/** Of `tỷ đồng`, `triệu`, `đồng`; undefined for what is no amount of money. */
const scaleOf = (unit: string): number | undefined =>
  powers.get(unit.replace(/(?<=[a-z]) (?:dong|d)$/, ''));

const isPercent = (unit: string): boolean => unit === '%' || unit === 'phan tram';

const isSameUnit = (unit: string, said: string): boolean =>
  unit === said || (isPercent(unit) && isPercent(said));

/** 0,35 may be 0,35 % or 35 %. */
const asShare = (reading: NumberReading): QuantityReading => {
  const [value = 0] = reading.values;
  if (reading.values.length > 1 || value <= 0 || value >= 1) return reading;
  return {
    values: [value, Number((value * 100).toPrecision(12))],
    isAmbiguous: true,
    doubt: 'share',
  };
};
