import { expect, it } from 'vitest';

import {
  dateInHanoi,
  instantInHanoi,
  timeInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';
import { readMoment } from '../../../src/core/shared/vietnamese-moment.ts';

/** A Monday. */
const now = instantInHanoi('2027-01-11' as CalendarDate, '09:00');

const read = (text: string): string | undefined => {
  const reading = readMoment(text, now);
  return reading.type === 'moment'
    ? `${dateInHanoi(reading.at)} ${timeInHanoi(reading.at)}`
    : undefined;
};

it.each([
  ['8 giờ sáng mai', '2027-01-12 08:00'],
  ['8h mai', '2027-01-12 08:00'],
  ['2 giờ chiều hôm nay', '2027-01-11 14:00'],
  ['14h30 15/3/2027', '2027-03-15 14:30'],
  ['15/3 lúc 8h', '2027-03-15 08:00'],
  ['8:05 ngày 15/3/2027', '2027-03-15 08:05'],
  ['8 giờ 30 phút ngày kia', '2027-01-13 08:30'],
  ['8h thứ Hai', '2027-01-18 08:00'],
  ['7 giờ tối thứ 6', '2027-01-15 19:00'],
  ['9 giờ chủ nhật', '2027-01-17 09:00'],
  ['10h', '2027-01-11 10:00'],
  ['8h', '2027-01-12 08:00'],
  ['14 giờ chiều nay', '2027-01-11 14:00'],
  ['2h chiều nay', '2027-01-11 14:00'],
  ['chiều mai 2h', '2027-01-12 14:00'],
  ['sáng thứ Ba 8h30', '2027-01-12 08:30'],
  ['8 giờ rưỡi sáng mai', '2027-01-12 08:30'],
  ['1 giờ trưa mai', '2027-01-12 13:00'],
  ['11 giờ trưa mai', '2027-01-12 11:00'],
  ['8 giờ sáng thứ Hai tuần sau', '2027-01-18 08:00'],
  ['14 giờ, thứ Sáu tuần này', '2027-01-15 14:00'],
  ['9h thứ Năm tới', '2027-01-14 09:00'],
  ['8h 15-3-2027', '2027-03-15 08:00'],
  ['8h ngày 15 tháng 3', '2027-03-15 08:00'],
  ['8am tomorrow', '2027-01-12 08:00'],
  ['8 am tomorrow', '2027-01-12 08:00'],
  ['14:30 15 Mar 2027', '2027-03-15 14:30'],
  ['8h 15 Mar', '2027-03-15 08:00'],
  ['8h 15 tháng 3', '2027-03-15 08:00'],
  ['2 pm tomorrow', '2027-01-12 14:00'],
  ['12 am tomorrow', '2027-01-12 00:00'],
  ['12 pm tomorrow', '2027-01-12 12:00'],
  ['12 giờ đêm nay', '2027-01-12 00:00'],
  ['12h đêm', '2027-01-12 00:00'],
  ['12 giờ tối nay', '2027-01-12 00:00'],
  ['đêm nay 12 giờ', '2027-01-12 00:00'],
  ['0h30 đêm nay', '2027-01-12 00:30'],
  ['1 giờ đêm mai', '2027-01-13 01:00'],
  ['11 giờ đêm nay', '2027-01-11 23:00'],
  ['11 giờ khuya nay', '2027-01-11 23:00'],
  ['12 giờ đêm 15/3', '2027-03-16 00:00'],
  ['24h ngày 15/3', '2027-03-16 00:00'],
  ['0 giờ 15/3', '2027-03-15 00:00'],
  ['12 giờ trưa nay', '2027-01-11 12:00'],
  ['12h', '2027-01-11 12:00'],
  ['9 giờ kém 10', '2027-01-12 08:50'],
  ['9h kém 15 sáng mai', '2027-01-12 08:45'],
  ['10 giờ kém 5 phút tối nay', '2027-01-11 21:55'],
  ['9 kém 10 sáng mai', '2027-01-12 08:50'],
  ['7 rưỡi tối nay', '2027-01-11 19:30'],
  ['8 rưỡi sáng thứ Sáu', '2027-01-15 08:30'],
  ['12 rưỡi đêm nay', '2027-01-12 00:30'],
  ['8 giờ đúng sáng mai', '2027-01-12 08:00'],
  ['８ｈ３０ mai', '2027-01-12 08:30'],
  ['8h 15–3–2027', '2027-03-15 08:00'],
  ['8h ngày 15 tháng 03 năm 2027', '2027-03-15 08:00'],
  ['8h thứ Hai, 15/3/2027', '2027-03-15 08:00'],
  ['nửa đêm nay', '2027-01-12 00:00'],
  ['9.30', '2027-01-11 09:30'],
  ['14.15 mai', '2027-01-12 14:15'],
  ['8 giờ 5 sáng mai', '2027-01-12 08:05'],
  ['8 giờ 5 phút tối', '2027-01-11 20:05'],
  ['8h 15 tháng 3', '2027-03-15 08:00'],
  ['30 phút nữa', '2027-01-11 09:30'],
  ['2 tiếng rưỡi nữa', '2027-01-11 11:30'],
  ['8h mai nhé', '2027-01-12 08:00'],
])('reads "%s"', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('counts the night that has begun as tonight', () => {
  const justAfter = instantInHanoi('2027-01-12' as CalendarDate, '00:10');
  const at = instantInHanoi('2027-01-12' as CalendarDate, '00:30');
  expect(readMoment('0h30 đêm nay', justAfter)).toEqual({ type: 'moment', at });
  expect(readMoment('0h30 đêm', justAfter)).toEqual({ type: 'moment', at });
});

it('names a day that the year does not have', () => {
  expect(readMoment('8h 29/2', now)).toEqual({ type: 'no-leap-day', year: 2027 });
  expect(readMoment('8h 31/2/2027', now)).toEqual({ type: 'no-such-day' });
});

it.each([
  '',
  'mai',
  '25 giờ',
  '8h 31/2/2027',
  '8h tháng sau',
  'ngày 15/3',
  '8:75',
  '25h đêm nay',
  '0 giờ kém 5',
  '8h tháng 3',
  '8h 3/15/2027',
  '9.10',
  'phút nữa',
])('does not guess at "%s"', (text) => {
  expect(read(text)).toBeUndefined();
});
