import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calendarDate, parseIsoDate, writeDate } from '../../../src/core/shared/calendar-date.ts';
import { readDate } from '../../../src/core/shared/vietnamese-date.ts';

const today = calendarDate(2027, 1, 15) ?? fail();
const read = (text: string) => readDate(text, { today, year: 2027 });

function fail(): never {
  throw new Error('no such day');
}

describe('reading days, always day before month', () => {
  it.each([
    ['30/11/2026', '2026-11-30'],
    ['30-11-26', '2026-11-30'],
    ['30.11.2026', '2026-11-30'],
    ['5/6/2027', '2027-06-05'],
    ['05 / 06 / 2027', '2027-06-05'],
    ['2026-11-30', '2026-11-30'],
    ['2026/11/30', '2026-11-30'],
    ['ngày 30 tháng 11 năm 2026', '2026-11-30'],
    ['ngay 30 thang 11 nam 2026', '2026-11-30'],
    ['30 thg 11, 2026', '2026-11-30'],
    ['30/11', '2027-11-30'],
    ['30.11', '2027-11-30'],
    ['30 tháng 11', '2027-11-30'],
    ['hôm nay', '2027-01-15'],
    ['Hôm qua', '2027-01-14'],
    ['mai', '2027-01-16'],
    ['ngày mai', '2027-01-16'],
    ['29/2/2028', '2028-02-29'],
  ])('%j is %s', (text, iso) => {
    expect(read(text)).toMatchObject({ type: 'dates' });
    expect(read(text)).toHaveProperty('dates.0', iso);
  });

  it('offers the neighbouring years when the year was left out', () => {
    expect(read('30.11')).toEqual({
      type: 'dates',
      dates: ['2027-11-30', '2026-11-30', '2028-11-30'],
    });
  });

  it('29/2 is a day only of a leap year', () => {
    expect(read('29/2')).toEqual({ type: 'dates', dates: ['2028-02-29'] });
  });

  it('11/30/2026 makes sense only the other way round', () => {
    expect(read('11/30/2026')).toEqual({ type: 'swapped', date: '2026-11-30' });
  });

  it.each(['31/02', '31/2/2027', '0/5', '32/1', '30/13/2027', '31/04', '31/12/9999', '1/1/1899'])(
    '%j does not exist',
    (text) => {
      expect(read(text)).toEqual({ type: 'no-such-day' });
    },
  );

  it.each([
    '',
    'abc',
    'constructor',
    '30',
    '30/11/2026/1',
    '1/2/3/4',
    'tháng 11',
    '30/11/202',
    '1.500.000',
  ])('%j is no day', (text) => {
    expect(read(text)).toEqual({ type: 'unreadable' });
  });

  it('every day that is written is read back', () => {
    const anyDay = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, (at) => {
        const day = parseIsoDate(at.toISOString().slice(0, 10)) ?? fail();
        expect(read(writeDate(day))).toEqual({ type: 'dates', dates: [day] });
      }),
    );
  });

  it('nothing that can be typed makes it fail', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789/-. thg')) }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        expect(['dates', 'swapped', 'no-such-day', 'unreadable']).toContain(read(text).type);
      }),
    );
  });
});
