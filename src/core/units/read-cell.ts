import { type CalendarDate, parseIsoDate, readableDate } from '../shared/calendar-date.ts';
import { say, type KeyTaking, type TextRef } from '../shared/text-ref.ts';

/** A cell that could be read, or why not. */
export type Read<Value> = { value: Value } | { reason: TextRef };

const CODE = /^[A-Z0-9][A-Z0-9._-]{0,59}$/;
const YEARS = { least: 2000, most: 2099 };

export const readCode = (cell: string): Read<string> => {
  const code = cell.toUpperCase();
  return CODE.test(code) ? { value: code } : { reason: say('units-bad-code', { seen: cell }) };
};

/** Codes with commas, semicolons or spaces between them. */
export const readCodes = (cell: string): Read<string[]> => {
  const codes = cell
    .toUpperCase()
    .split(/[\s,;]+/)
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
  const year = /^\d{4}$/.test(cell) ? Number(cell) : 0;
  return year >= YEARS.least && year <= YEARS.most
    ? { value: year }
    : { reason: say('units-bad-year', { seen: cell }) };
};

/** `2025-07-01`, or day first as spreadsheets export it: `1/7/2025`, `01.07.2025`. */
export const readDate = (cell: string): Read<CalendarDate> => {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  const date = parts
    ? readableDate(Number(parts[3]), Number(parts[2]), Number(parts[1]))
    : parseIsoDate(cell);
  return date ? { value: date } : { reason: say('units-bad-date', { seen: cell }) };
};
