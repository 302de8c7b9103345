import { describe, expect, it } from 'vitest';

import { nextSendingTime } from '../../../src/core/calendar/sending-hours.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { dueRung } from '../../../src/core/reminders/due-rung.ts';
import { type LadderBase, rungsOf } from '../../../src/core/reminders/ladder.ts';
import {
  type CalendarDate,
  dateInHanoi,
  instantInHanoi,
  timeInHanoi,
} from '../../../src/core/shared/calendar-date.ts';

const days = workingDays([]);
const date = (text: string): CalendarDate => text as CalendarDate;

const registration: LadderBase = {
  profile: 'HARD',
  guests: 'NONE',
  opensOn: date('2027-01-15'),
  askedBy: date('2027-03-15'),
  lastDay: date('2027-03-15'),
};

/** `step day` each, of one audience. */
const written = (base: LadderBase, audience = 'unit'): string[] =>
  rungsOf(base, days)
    .filter((step) => step.audience === audience)
    .map(({ name, on }) => `${name} ${on}`);

describe('a ladder', () => {
  it('moves a step on a day off to the working day before, and keeps the nearest of two', () => {
    // 13 February is the Saturday after Tết, 14 March a Sunday; so −1 and −3 meet on Friday.
    expect(written(registration)).toEqual([
      'before-30 2027-02-12',
      'before-14 2027-03-01',
      'before-7 2027-03-08',
      'before-1 2027-03-12',
      'before-0 2027-03-15',
      'after-1 2027-03-16',
      'after-3 2027-03-18',
      'after-7 2027-03-24',
    ]);
  });

  it('tells the lead and the Board on the last day, then after three working days and after seven', () => {
    expect(written(registration, 'lead')).toEqual([
      'lead-last-day 2027-03-15',
      'lead-after-3 2027-03-18',
    ]);
    expect(written(registration, 'board')).toEqual([
      'board-last-day 2027-03-15',
      'board-after-7 2027-03-24',
    ]);
  });

  it('speaks once more on the last day that counts, when that is later than the day asked for', () => {
    const plan = { ...registration, askedBy: date('2027-02-26'), lastDay: date('2027-03-01') };
    expect(written(plan).slice(-6)).toEqual([
      'before-1 2027-02-25',
      'before-0 2027-02-26',
      'last-day 2027-03-01',
      'after-1 2027-03-02',
      'after-3 2027-03-04',
      'after-7 2027-03-10',
    ]);
    for (const profile of ['STD', 'LIGHT', 'LONG'] as const)
      expect(written({ ...registration, profile })).toContain('last-day 2027-03-15');
  });

  it('asks for nothing on a last day before the opening', () => {
    const weekend = { askedBy: date('2027-03-12'), lastDay: date('2027-03-14') };
    const late = { ...registration, ...weekend, opensOn: date('2027-03-13') };
    expect(written(late).filter((step) => step.startsWith('last-day'))).toEqual([]);
  });

  it('counts what is overdue in working days, so that Tết does not use the steps up', () => {
    const tet = { ...registration, askedBy: date('2027-02-03'), lastDay: date('2027-02-03') };
    const late = written(tet).filter((step) => step.startsWith('after'));
    expect(late.every((step) => days.isWorkingDay(date(step.split(' ')[1] ?? '')))).toBe(true);
    expect(late.map((step) => step.split(' ')[0])).toEqual(['after-1', 'after-3', 'after-7']);
    expect(late[2]?.split(' ')[1]).toBe(days.addWorkingDays(date('2027-02-03'), 7));
  });

  it('names the steps to a day that the Board gave, so that they are said although others were', () => {
    const to = date('2027-03-22');
    const extended = { ...registration, askedBy: to, lastDay: to, extendedTo: to };
    expect(written(extended).slice(-4)).toEqual([
      'before-0@2027-03-22 2027-03-22',
      'after-1@2027-03-22 2027-03-23',
      'after-3@2027-03-22 2027-03-25',
      'after-7@2027-03-22 2027-03-31',
    ]);
    expect(rungsOf(extended, days).some(({ isOpening }) => isOpening)).toBe(false);
  });

  it('begins with the opening when that is later than its first step', () => {
    const late = { ...registration, opensOn: date('2027-03-06') };
    expect(written(late)[0]).toBe('before-7 2027-03-08');
    expect(rungsOf(late, days)[0]?.isOpening).toBe(true);
  });

  it('does not speak for a profile that reminds of nothing', () => {
    expect(written({ ...registration, profile: 'NONE' })).toEqual([]);
  });
});

describe('the step that stands', () => {
  const steps = rungsOf(registration, days);
  const on = (day: string): string | undefined =>
    dueRung(steps, { audience: 'unit', today: date(day), lastDay: registration.lastDay })?.name;

  it.each([
    ['2027-02-11', undefined],
    ['2027-02-12', 'before-30'],
    ['2027-02-28', 'before-30'],
    ['2027-03-15', 'before-0'],
    ['2027-03-16', 'after-1'],
    ['2027-03-23', 'after-3'],
    ['2027-03-24', 'after-7'],
    ['2027-04-07', 'after-7'],
    ['2027-04-08', undefined],
  ])('on %s is %s', (day, step) => {
    expect(on(day)).toBe(step);
  });
});

describe('sending hours', () => {
  it.each([
    ['2027-03-15', '07:59', '2027-03-15 08:00'],
    ['2027-03-15', '08:00', '2027-03-15 08:00'],
    ['2027-03-15', '11:29', '2027-03-15 11:29'],
    ['2027-03-15', '11:30', '2027-03-15 13:30'],
    ['2027-03-15', '16:29', '2027-03-15 16:29'],
    ['2027-03-15', '16:30', '2027-03-16 08:00'],
    ['2027-03-19', '17:00', '2027-03-22 08:00'],
    ['2027-04-29', '17:00', '2027-05-04 08:00'],
  ])('of %s %s are %s', (day, time, expected) => {
    const at = nextSendingTime(instantInHanoi(date(day), time), days);
    expect(`${dateInHanoi(at)} ${timeInHanoi(at)}`).toBe(expected);
  });
});
