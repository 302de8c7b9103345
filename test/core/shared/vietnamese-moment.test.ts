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
  const at = readMoment(text, now);
  return at === undefined ? undefined : `${dateInHanoi(at)} ${timeInHanoi(at)}`;
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
  ['2 pm tomorrow', '2027-01-12 14:00'],
])('reads "%s"', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each(['', 'mai', '25 giờ', '8h 31/2/2027', '8h tháng sau', 'ngày 15/3', '8:75'])(
  'does not guess at "%s"',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
