import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calendarDate, parseIsoDate, writeDate } from '../../../src/core/shared/calendar-date.ts';
import { readDate } from '../../../src/core/shared/vietnamese-date.ts';

const today = calendarDate(2027, 1, 15) ?? fail();
const read = (text: string) => readDate(text, { today, year: 2027 });

function fail(): never {
  throw new Error('no such day');
}

const typesOfReading = ['dates', 'swapped', 'period', 'no-leap-day', 'no-such-day', 'unreadable'];

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
    ['30–11–2026', '2026-11-30'],
    ['30−11−2026', '2026-11-30'],
    ['３０／１１／２０２６', '2026-11-30'],
    ['30/11/2026.', '2026-11-30'],
    ['01/07/2025 00:00:00', '2025-07-01'],
    ['1/7/2025 0:00', '2025-07-01'],
    ['00:00 01/07/2025', '2025-07-01'],
    ['2025-07-01T00:00:00Z', '2025-07-01'],
    ['2025-07-01 00:00:00.000', '2025-07-01'],
    ['1/7/25', '2025-07-01'],
    ['1/7/98', '1998-07-01'],
    ['ngày 01 tháng 7 năm 2025', '2025-07-01'],
    ['Ngày 01 tháng 07 năm 2025', '2025-07-01'],
    ['từ ngày 1/7/2025', '2025-07-01'],
    ['đến hết ngày 30/6/2027', '2027-06-30'],
    ['hết 30/6', '2027-06-30'],
    ['thứ Hai, 15/3/2027', '2027-03-15'],
    ['thứ Hai ngày 15/3', '2027-03-15'],
    ['thứ Sáu', '2027-01-22'],
    ['thứ Hai tuần sau', '2027-01-18'],
    ['chủ nhật tuần này', '2027-01-17'],
    ['ngày kia', '2027-01-17'],
    ['1 Mar 2027', '2027-03-01'],
    ['15 March', '2027-03-15'],
    ['15 Sept. 2027', '2027-09-15'],
    ['1st of March 2027', '2027-03-01'],
    ['Monday 15 Mar', '2027-03-15'],
    ['Friday', '2027-01-22'],
    ['Mar 15, 2027', '2027-03-15'],
    ['15 tháng ba năm 2027', '2027-03-15'],
    ['20 tháng mười một', '2027-11-20'],
    ['mùng 1 tháng 3', '2027-03-01'],
    ['ngày mồng 5/3', '2027-03-05'],
    ['20270315', '2027-03-15'],
    ['15032027', '2027-03-15'],
    ['15⁄3⁄2027', '2027-03-15'],
    ['hạn 15/3', '2027-03-15'],
    ['chậm nhất là ngày 15/3', '2027-03-15'],
    ['dạ 15/3 ạ', '2027-03-15'],
    ['ngày 15/3/2027 (thứ Hai)', '2027-03-15'],
    ['ngày 20', '2027-01-20'],
    ['mùng 5', '2027-01-05'],
    ['3 ngày nữa', '2027-01-18'],
    ['2 tuần nữa', '2027-01-29'],
    ['sáng mai', '2027-01-16'],
    ['CN', '2027-01-17'],
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

  it.each(['29/2', '29-02-2027', '29 tháng 2 năm 2027', '2/29/2027', '2027-02-29'])(
    '%j is no day of 2027, and of no other year instead',
    (text) => {
      expect(read(text)).toEqual({ type: 'no-leap-day', year: 2027 });
    },
  );

  it('a day without a month is of this one, the next, the one before, where they have it', () => {
    expect(read('ngày 31')).toEqual({ type: 'dates', dates: ['2027-01-31', '2026-12-31'] });
  });

  it('29/2 is a day of a leap year', () => {
    expect(readDate('29/2', { today, year: 2028 })).toEqual({
      type: 'dates',
      dates: ['2028-02-29'],
    });
  });

  it.each([
    ['Tháng 01/2027', '2027-01-01', '2027-01-31'],
    ['tháng 2', '2027-02-01', '2027-02-28'],
    ['tháng 12 năm 2026', '2026-12-01', '2026-12-31'],
    ['T3/2027', '2027-03-01', '2027-03-31'],
    ['01/2027', '2027-01-01', '2027-01-31'],
    ['tháng này', '2027-01-01', '2027-01-31'],
    ['May 2027', '2027-05-01', '2027-05-31'],
    ['November', '2027-11-01', '2027-11-30'],
    ['tháng sau', '2027-02-01', '2027-02-28'],
    ['tuần sau', '2027-01-18', '2027-01-24'],
    ['cuối tháng', null, '2027-01-31'],
    ['đầu tháng sau', '2027-02-01', null],
    ['quý I', '2027-01-01', '2027-03-31'],
    ['Quý IV/2026', '2026-10-01', '2026-12-31'],
    ['quý 2 năm 2027', '2027-04-01', '2027-06-30'],
    ['6 tháng đầu năm', '2027-01-01', '2027-06-30'],
    ['6 tháng cuối năm 2028', '2028-07-01', '2028-12-31'],
    ['cả năm', '2027-01-01', '2027-12-31'],
    ['năm 2030', '2030-01-01', '2030-12-31'],
    ['2030', '2030-01-01', '2030-12-31'],
    ['２０３０', '2030-01-01', '2030-12-31'],
    ['năm nay', '2027-01-01', '2027-12-31'],
    ['hết năm', null, '2027-12-31'],
    ['đến hết năm 2028', null, '2028-12-31'],
    ['cuối năm', null, '2027-12-31'],
    ['đầu năm', '2027-01-01', null],
    ['hết tháng 6', null, '2027-06-30'],
    ['đến hết quý I/2027', null, '2027-03-31'],
    ['1/3 - 30/6', '2027-03-01', '2027-06-30'],
    ['từ 1/3 đến hết ngày 30/6/2027', '2027-03-01', '2027-06-30'],
    ['20/12–5/1/2028', '2027-12-20', '2028-01-05'],
    ['từ tháng 3 đến tháng 5', '2027-03-01', '2027-05-31'],
    ['tháng 3 - 5/2027', '2027-03-01', '2027-05-31'],
    ['T3-T5', '2027-03-01', '2027-05-31'],
    ['quý I đến hết quý III', '2027-01-01', '2027-09-30'],
    ['quý I-III', '2027-01-01', '2027-09-30'],
    ['1/3 đến hết năm', '2027-03-01', '2027-12-31'],
    ['tháng 11 đến tháng 2/2028', '2027-11-01', '2028-02-29'],
    ['khoảng tháng 3', '2027-03-01', '2027-03-31'],
    ['giữa tháng 3', '2027-03-01', '2027-03-31'],
    ['thường xuyên', '2027-01-01', '2027-12-31'],
    ['trước 15/6', null, '2027-06-15'],
    ['xong trước ngày 15/6/2027', null, '2027-06-15'],
    ['trước tháng 7', null, '2027-06-30'],
    ['trước quý III/2027', null, '2027-06-30'],
    ['trước hết tháng 6', null, '2027-06-30'],
    ['không quá 30/6', null, '2027-06-30'],
    ['sau 15/6', '2027-06-16', null],
    ['khoảng 15/6', '2027-06-15', '2027-06-15'],
    ['dịp 2/9', '2027-09-02', '2027-09-02'],
    ['hoàn thành trong quý II', '2027-04-01', '2027-06-30'],
    ['15-20/6', '2027-06-15', '2027-06-20'],
    ['tuần 2 tháng 6', '2027-06-08', '2027-06-14'],
    ['tuần thứ hai của tháng 9/2027', '2027-09-08', '2027-09-14'],
    ['tuần đầu tháng 3 năm 2028', '2028-03-01', '2028-03-07'],
    ['tuần cuối tháng 2', '2027-02-22', '2027-02-28'],
    ['tuần 5 tháng 6', '2027-06-29', '2027-06-30'],
    ['trung tuần tháng 9', '2027-09-11', '2027-09-20'],
    ['hạ tuần tháng 10', '2027-10-21', '2027-10-31'],
    ['trước tuần 2 tháng 6', null, '2027-06-07'],
  ])('%j is more than a day', (text, first, last) => {
    expect(read(text)).toEqual({ type: 'period', first, last });
  });

  it('11/30/2026 makes sense only the other way round', () => {
    expect(read('11/30/2026')).toEqual({ type: 'swapped', date: '2026-11-30' });
  });

  it.each([
    '31/02',
    '31/2/2027',
    '0/5',
    '32/1',
    '30/13/2027',
    '31/04',
    '31/12/9999',
    '1/1/1899',
    'ngày 32',
  ])('%j does not exist', (text) => {
    expect(read(text)).toEqual({ type: 'no-such-day' });
  });

  it.each([
    '',
    'abc',
    'constructor',
    'a đến b',
    'tháng 5 đến tháng 13',
    '½',
    'rằm tháng giêng',
    'mùng 5 tết',
    '15132027',
    'tháng',
    '30',
    '30/11/2026/1',
    '1/2/3/4',
    'tháng 13',
    'quý V',
    'tuần 5 tháng 2',
    'tuần 2 tháng 13',
    'năm 12',
    '30/11/202',
    'thứ Ba 15/3/2027',
    '7/1/2025 12:00:00 AM',
    '2025-06-30T17:00:00Z',
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
        expect(typesOfReading).toContain(read(text).type);
      }),
    );
  });
});
