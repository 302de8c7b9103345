import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';
import type { MeasureReading } from './measure-reading.ts';
import { readMeasure } from './read-measure.ts';

/** Three cells of a row, the value's as it is written: `Trên 90`, `10-12`, `Đạt chuẩn`. */
export type RowCells = { name: string; value: string; unit: string };

/** The row as a sentence would say it; undefined where its value is no amount and no words for one. */
export const readCell = (
  { name, value, unit }: RowCells,
  units: readonly string[],
): MeasureReading | undefined => {
  // A number is no unit: these are other columns.
  if (/\d/.test(unit.replace(/m[23]/u, ''))) return undefined;
  const plain = cleanLine(value.slice(0, LONGEST));
  const counted = isMark(unit) || isShareOfChange(plain) ? '' : unit;
  const known = counted === '' ? units : [...units, counted];
  const sentence = `${name.replace(/[\s:]+$/u, '')}: ${withUnit(plain, counted)}`;
  const reading = readMeasure(sentence, known);
  if (reading && (counted === '' || isPlain(reading))) return reading;
  return counted === '' && isWords(plain, units)
    ? { name, comparison: 'text', words: plain, unit: '' }
    : undefined;
};

/** "Giảm 5%" of so many accidents is no number of them. */
const isShareOfChange = (value: string): boolean =>
  /^(?:giảm|tăng)(?!\p{L})[^%]{0,30}\d ?%/iu.test(value);

const isPlain = (reading: MeasureReading): boolean =>
  reading.comparison !== 'text' || hasOwnWords(reading);

/** Words that are no unit in another column. */
const isWords = (text: string, units: readonly string[]): boolean =>
  /\p{L}{2}/u.test(text) && !units.some((unit) => searchKey(unit) === searchKey(text));

const LONGEST = 200;

/** What stands in a cell that nothing fills. */
const isMark = (unit: string): boolean => !/[\p{L}%‰°]/u.test(unit) || /^x$/iu.test(unit.trim());

/** What states it in words does so whatever the column of units says. */
const hasOwnWords = ({ words = '' }: MeasureReading): boolean =>
  /^(?:dat|hoan thanh|xep loai|khong|duoc|giai)(?: |$)|\d/u.test(searchKey(words));

/** The unit of the row right behind its number, also where there is to be none. */
const withUnit = (value: string, unit: string): string => {
  const isSaid = unit === '' || ` ${searchKey(value)} `.includes(`${searchKey(unit)} `);
  if (isSaid || (unit === '%' && value.includes('%'))) return value;
  if (/^khong (?:co|de xay ra|xay ra|phat sinh|con)$/u.test(searchKey(value)))
    return `${value} ${unit}`;
  const found = NUMBERS.exec(value);
  if (!found) return value;
  const end = found.index + found[0].length;
  return `${value.slice(0, end)} ${unit}${value.slice(end)}`;
};

/** A number, a range, or a part of a whole. */
const NUMBERS = /\d[\d.,]{0,20}(?: ?(?:[-–—/]|đến|tới) ?\d[\d.,]{0,20})?/iu;
