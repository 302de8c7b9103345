import { addDays } from './calendar-date.ts';
import type { DateReading } from './date-reading.ts';

/**
 * Days that are told by a bound, or only about, out of a search key: `truoc 15/6`, `hoan thanh truoc thang 7`,
 * `sau 1/9`, `khoang 15/6`, `dip 2/9`. None of them is a day that was said, so each is several days that must be
 * confirmed. `read` reads what stands behind the bound. Undefined for other words.
 */
export const readBounded = (
  words: string,
  read: (rest: string) => DateReading,
): DateReading | undefined => {
  const [, bound = '', rest = ''] = BOUNDED.exec(words) ?? [];
  if (rest === '') return undefined;
  const days = read(rest);
  if (days.type === 'dates') {
    const [day = null] = days.dates;
    return day ? bounded(bound, { first: day, last: day }, true) : undefined;
  }
  return days.type === 'period' ? bounded(bound, days, false) : days;
};

type Days = Pick<Extract<DateReading, { type: 'period' }>, 'first' | 'last'>;

const bounded = (bound: string, { first, last }: Days, isDay: boolean): DateReading => {
  if (bound === 'sau') return { type: 'period', first: last && addDays(last, 1), last: null };
  if (!LATEST.test(bound)) return { type: 'period', first, last };
  // By the fifteenth, and before July begins.
  const isBefore = bound === 'truoc' && !isDay && first !== null;
  return { type: 'period', first: null, last: isBefore ? addDays(first, -1) : last };
};

const LATEST = /^(?:truoc|khong qua|muon nhat|khong muon hon)$/u;

const BOUNDED =
  /^(truoc|sau|khong qua|muon nhat|khong muon hon|khoang|tam|(?:nhan |vao )?dip)(?: (?:la|vao|ngay))* (\S.*)$/u;

/** Words for what is to be done by then, or in that time: `hoan thanh trong quy II`. */
export const withoutDeed = (words: string): string =>
  words
    .replace(
      /^(?:(?:phai|se|du kien) )?(?:hoan thanh|xong|thuc hien|ket thuc|trien khai|to chuc|du kien)(?: xong)? (?=(?:truoc|sau|trong|vao|het|den|tu|khong|muon|khoang|cham|cuoi|dau|giua|ngay|thang|quy|\d))/u,
      '',
    )
    .replace(
      /^(?:trong|vao|vao khoang|noi trong) (?=(?:thang|quy|tuan|ngay|cuoi|dau|giua|\d|6 thang))/u,
      '',
    );
