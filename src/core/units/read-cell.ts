import type { CalendarDate } from '../shared/calendar-date.ts';
import { say, type KeyTaking, type TextRef } from '../shared/text-ref.ts';
import { readDatedDay, readDate as readAnyDate } from '../shared/vietnamese-date.ts';
import { shortLine } from '../shared/vietnamese-text.ts';

/** A cell that could be read, or why not. */
export type Read<Value> = { value: Value } | { reason: TextRef };

const CODE = /^[A-Z0-9][A-Z0-9._-]{0,59}$/;
const LONGEST_CODE = 60;
const YEARS = { least: 2000, most: 2099 };

export const readCode = (cell: string): Read<string> => {
  const code = (shortLine(cell, LONGEST_CODE) ?? '').toUpperCase();
  return CODE.test(code) ? { value: code } : { reason: say('units-bad-code', { seen: cell }) };
};

/** Codes with commas, semicolons or spaces between them. */
export const readCodes = (cell: string): Read<string[]> => {
  const codes = cell
    .split(/[\s,;]+/)
    .map((code) => (shortLine(code, LONGEST_CODE) ?? code).toUpperCase())
    .filter((code) => code !== '');
  const bad = codes.find((code) => !CODE.test(code));
  return bad === undefined
    ? { value: [...new Set(codes)].toSorted() }
    : { reason: say('units-bad-code', { seen: bad }) };
};

export const readWords =
  (longest: number) =>
  (cell: string): Read<string> =>
    cell.length <= longest
      ? { value: cell }
      : { reason: say('units-bad-length', { length: cell.length, longest }) };

/** A code out of a closed list; `reason` says which there are. */
export const readWord =
  <Code>(codeOf: (cell: string) => Code | undefined, reason: KeyTaking<'seen'>) =>
  (cell: string): Read<Code> => {
    const code = codeOf(cell);
    return code === undefined ? { reason: say(reason, { seen: cell }) } : { value: code };
  };

export const readYear = (cell: string): Read<number> => {
  const [, digits] = /^(?:năm )?(\d{4})$/iu.exec(shortLine(cell, LONGEST_CODE) ?? '') ?? [];
  const year = Number(digits ?? 0);
  return year >= YEARS.least && year <= YEARS.most
    ? { value: year }
    : { reason: say('units-bad-year', { seen: cell }) };
};

/** A day as the chat reads it, but with its year: `1/7/2025`, `ngày 01 tháng 7 năm 2025`. */
export const readDate =
  (year: number) =>
  (cell: string): Read<CalendarDate> => {
    const reading = readDatedDay(cell, year);
    const [date] = reading.type === 'dates' ? reading.dates : [];
    if (date) return { value: date };
    const isWithoutYear =
      reading.type === 'unreadable' && readsAsDay(cell, `${year}-01-01` as CalendarDate);
    const reason = isWithoutYear ? 'units-bad-date-without-year' : 'units-bad-date';
    return { reason: say(reason, { seen: cell }) };
  };

const readsAsDay = (cell: string, today: CalendarDate): boolean =>
  readAnyDate(cell, { today, year: Number(today.slice(0, 4)) }).type === 'dates';
