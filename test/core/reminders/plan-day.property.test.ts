import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Milestone } from '../../../src/core/calendar/milestone.ts';
import { reminderProfileNames } from '../../../src/core/calendar/reminder-profiles.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import type { Obligation } from '../../../src/core/obligations/obligation.ts';
import { laddersBy } from '../../../src/core/reminders/ladder-of.ts';
import { planDay } from '../../../src/core/reminders/plan-day.ts';
import { recipientsBy } from '../../../src/core/reminders/recipients.ts';
import type { Told } from '../../../src/core/reminders/reminder-store.ts';
import { sendingTime, endOfSending } from '../../../src/core/reminders/sending-day.ts';
import {
  addDays,
  endOfDay,
  instantInHanoi,
  timeInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId, type PersonId, type UnitId } from '../../../src/core/shared/ids.ts';
import { milestoneOf, unitOf } from './duties.ts';

const days = workingDays([]);
const FIRST = '2027-01-04' as CalendarDate;
const LENGTH = 120;

/** What happens to one unit: when it hands in, on which days the program runs. */
const life = fc.record({
  profile: fc.constantFrom(...reminderProfileNames),
  dueIn: fc.integer({ min: 5, max: 90 }),
  handsInAfter: fc.option(fc.integer({ min: 0, max: LENGTH }), { nil: null }),
  downFrom: fc.integer({ min: 0, max: LENGTH }),
  downDays: fc.integer({ min: 0, max: 20 }),
  shift: fc.constantFrom('none' as const, 'prev' as const, 'next' as const),
  semantics: fc.constantFrom('before' as const, 'by' as const),
});

type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const person = { personId: asId<PersonId>('lan'), chat: asTelegramId(7_000_000_001) };
const unit = unitOf('P-LANG');
const recipientsOf = recipientsBy({
  contacts: [{ ...person, unitId: unit.id }],
  specialists: [],
  admins: [],
  memberships: [],
});

const obligationOn = (milestone: Milestone, day: CalendarDate, one: Life): Obligation => {
  const handedInOn = one.handsInAfter === null ? null : addDays(FIRST, one.handsInAfter);
  const { dueOn } = milestone;
  const base = { unit, milestone, dueOn, lastMoment: endOfDay(dueOn), locksOn: null };
  return handedInOn !== null && handedInOn < day
    ? {
        ...base,
        state: {
          type: 'submitted',
          at: instantInHanoi(handedInOn, '10:00'),
          number: 'BN-2027-0001',
          version: 1,
          firstAt: instantInHanoi(handedInOn, '10:00'),
          isLate: false,
          isAmending: false,
          awaitsPaper: false,
        },
      }
    : { ...base, state: { type: 'not-begun' } };
};

/** Lives through the days and returns what was said on which. */
const live = (one: Life): { on: CalendarDate; step: string }[] => {
  const dueOn = addDays(FIRST, one.dueIn);
  const milestone = milestoneOf({
    reminders: one.profile,
    dueOn,
    onTimeUntil: dueOn,
    opensOn: FIRST,
    shift: one.shift,
    semantics: one.semantics,
  });
  const said: { on: CalendarDate; step: string }[] = [];
  let told: Told[] = [];
  for (let at = 0; at < LENGTH; at += 1) {
    const day = addDays(FIRST, at);
    const isDown = at >= one.downFrom && at < one.downFrom + one.downDays;
    if (isDown || !days.isWorkingDay(day)) continue;
    const obligations = [obligationOn(milestone, day, one)];
    const facts = {
      day,
      workingDays: days,
      obligations,
      recipientsOf,
      told,
      snoozes: [],
      attendances: [],
    };
    const planned = planDay({ ...facts, assumedTold: null });
    for (const { step } of planned) {
      said.push({ on: day, step });
      const isThanked = step === 'thanks' || told.some((known) => known.isThanked);
      const unitId: UnitId = unit.id;
      const { personId } = person;
      told = [
        { unitId, milestoneId: milestone.id, personId, audience: 'unit', on: day, isThanked },
      ];
    }
  }
  return said;
};

it('says nothing of what has come but thanks, once', () => {
  fc.assert(
    fc.property(life, (one) => {
      const handedIn = one.handsInAfter === null ? null : addDays(FIRST, one.handsInAfter);
      const said = live(one);
      const afterwards = said.filter(({ on }) => handedIn !== null && on > handedIn);
      expect(afterwards.map(({ step }) => step).filter((step) => step !== 'thanks')).toEqual([]);
      expect(afterwards.length).toBeLessThanOrEqual(1);
    }),
  );
});

it('says at most one thing a day, on working days only', () => {
  fc.assert(
    fc.property(life, (one) => {
      const on = live(one).map((said) => said.on);
      expect(new Set(on).size).toBe(on.length);
      expect(on.every((day) => days.isWorkingDay(day))).toBe(true);
    }),
  );
});

it('says each step that came due once, or a later one in its place', () => {
  fc.assert(
    fc.property(life, (one) => {
      const said = live({ ...one, handsInAfter: null });
      const names = said.map(({ step }) => step);
      expect(new Set(names).size).toBe(names.length);
      const dueOn = addDays(FIRST, one.dueIn);
      const milestone = milestoneOf({
        reminders: one.profile,
        dueOn,
        onTimeUntil: dueOn,
        opensOn: FIRST,
        shift: one.shift,
        semantics: one.semantics,
      });
      const { steps } = laddersBy(days)(
        obligationOn(milestone, FIRST, { ...one, handsInAfter: null }),
      );
      const isUp = (at: number): boolean => at < one.downFrom || at >= one.downFrom + one.downDays;
      const expected = steps.filter(
        ({ audience, on }) =>
          audience === 'unit' &&
          Array.from({ length: LENGTH }, (_, at) => at).some(
            (at) => addDays(FIRST, at) === on && isUp(at),
          ),
      );
      // Every step on whose day the program ran was said on that day.
      for (const { name, on } of expected) expect(said).toContainEqual({ on, step: name });
    }),
  );
});

it('sends between eight and half past eight, always at the same time for the same person', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 52 }), (id) => {
      const at = sendingTime(FIRST, asTelegramId(id));
      expect(timeInHanoi(at) >= '08:00' && timeInHanoi(at) < '08:20').toBe(true);
      expect(at).toBe(sendingTime(FIRST, asTelegramId(id)));
      expect(at).toBeLessThan(endOfSending(FIRST));
    }),
  );
});
