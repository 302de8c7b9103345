import { expect, it } from 'vitest';

import { calendarFile } from '../../src/papers/calendar-file.ts';

const made = (at: string): string[] => {
  const event = {
    id: 'ANNUAL_PLAN-2027-P-LANG@thi-dua-bot',
    on: '2027-03-01',
    title: 'Kế hoạch năm 2027 · Phường Láng',
    about: 'Kế hoạch 12/KH-HĐTĐKT',
  };
  return calendarFile('Việc của đơn vị', [event], new Date(at)).toString('utf8').split('\r\n');
};

const of = (lines: readonly string[], name: string): string[] =>
  lines.filter((line) => line.startsWith(name));

const sequence = (at: string): number => Number(of(made(at), 'SEQUENCE')[0]?.split(':')[1]);

it('puts a due date into a calendar as a whole day, wherever the phone is', () => {
  const lines = made('2027-01-11T02:00:00Z');
  expect(of(lines, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20270301']);
  expect(of(lines, 'DTSTAMP')).toEqual(['DTSTAMP:20270111T020000Z']);
  expect(of(lines, 'UID')).toEqual(['UID:ANNUAL_PLAN-2027-P-LANG@thi-dua-bot']);
});

it('rings at 8 o’clock three days before and at 8 o’clock on the day', () => {
  expect(of(made('2027-01-11T02:00:00Z'), 'TRIGGER')).toEqual([
    'TRIGGER;RELATED=START:-P2DT16H',
    'TRIGGER;RELATED=START:PT8H',
  ]);
});

it('is newer than a file that was made before, so that a moved day moves in the calendar', () => {
  expect(sequence('2027-01-11T02:01:00Z')).toBeGreaterThan(sequence('2027-01-11T02:00:00Z'));
});
