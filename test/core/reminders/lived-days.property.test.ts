import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { deadlineOf, type Milestone } from '../../../src/core/calendar/milestone.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { laddersBy } from '../../../src/core/reminders/ladder-of.ts';
import {
  addDays,
  dateInHanoi,
  instantInHanoi,
  timeInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { milestoneOf } from './duties.ts';
import { liveThrough, type Deed, type Life, type Logged } from './lived-days.ts';

const days = workingDays([]);
/** Before Tết, so that a long holiday lies within. */
const FIRST = '2027-01-18' as CalendarDate;
const LENGTH = 32;
const units = ['u1', 'u2', 'u3'] as const;
/** p2 speaks for two units; u3 has two people. */
const contacts = [
  { person: 'p1', unit: 'u1' },
  { person: 'p2', unit: 'u2' },
  { person: 'p2', unit: 'u3' },
  { person: 'p3', unit: 'u3' },
];

const moment = fc.record({ day: fc.nat(LENGTH - 1), minute: fc.nat(24 * 60 - 1) });

const at = ({ day, minute }: { day: number; minute: number }) => {
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return instantInHanoi(addDays(FIRST, day), time.join(':'));
};

const milestone = fc.record({
  profile: fc.constantFrom('HARD' as const, 'STD' as const, 'LIGHT' as const),
  dueIn: fc.integer({ min: 3, max: 28 }),
  semantics: fc.constantFrom('before' as const, 'by' as const),
  shift: fc.constantFrom('none' as const, 'prev' as const, 'next' as const),
});

const life = fc
  .record({
    milestones: fc.tuple(milestone, milestone),
    handIns: fc.array(
      fc.record({ unit: fc.constantFrom(...units), milestone: fc.nat(1), on: moment }),
      { maxLength: 5 },
    ),
    snoozes: fc.array(
      fc.record({
        person: fc.constantFrom('p1', 'p2'),
        days: fc.integer({ min: 0, max: 4 }),
        on: moment,
      }),
      { maxLength: 3 },
    ),
    down: fc.record({ from: moment, days: fc.nat(9) }),
  })
  .map(({ milestones, handIns, snoozes, down }): Life => {
    const deeds: Deed[] = [
      ...handIns
        .filter(
          (one, place) =>
            handIns.findIndex(
              (other) => other.unit === one.unit && other.milestone === one.milestone,
            ) === place,
        )
        .map(({ on, unit, milestone: of }) => ({
          type: 'hands-in' as const,
          at: at(on),
          unit,
          milestone: of,
        })),
      ...snoozes.map(({ on, ...one }) => ({ type: 'puts-off' as const, at: at(on), ...one })),
      { type: 'stops', at: at(down.from) },
      { type: 'starts', at: at({ ...down.from, day: down.from.day + down.days }) },
    ];
    return {
      first: FIRST,
      days: LENGTH,
      units,
      contacts,
      milestones: milestones.map(toMilestone),
      deeds: deeds.toSorted((one, other) => one.at - other.at),
    };
  });

const toMilestone = (
  { profile, dueIn, semantics, shift }: typeof milestone extends fc.Arbitrary<infer T> ? T : never,
  place: number,
): Milestone => {
  const dueOn = addDays(FIRST, dueIn);
  return milestoneOf({
    id: asId(`m${place}`),
    code: `M${place}`,
    formId: `form-${place}`,
    reminders: profile,
    opensOn: FIRST,
    dueOn,
    onTimeUntil: semantics === 'before' ? addDays(dueOn, -1) : dueOn,
    semantics,
    shift,
  });
};

const isThanks = ({ step }: Logged): boolean => step === 'thanks';

const isSaid = ({ status }: Logged): boolean => status === 'sent';

const cameAt = ({ deeds }: Life, unit: string, place: number): number =>
  deeds.find((deed) => deed.type === 'hands-in' && deed.unit === unit && deed.milestone === place)
    ?.at ?? Number.POSITIVE_INFINITY;

/** The program ran on that whole day. */
const ranOn = ({ deeds }: Life, day: CalendarDate): boolean => {
  const stop = deeds.find(({ type }) => type === 'stops');
  const start = deeds.find(({ type }) => type === 'starts');
  if (!stop || !start) return true;
  return day < dateInHanoi(stop.at) || day > dateInHanoi(start.at);
};

it('holds in every life: silence after a submission, decent hours, one digest a day, each step once', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (lived) => {
      const { said, log } = await liveThrough(lived);
      const sent = log.filter(isSaid);
      for (const [place, { id }] of lived.milestones.entries())
        for (const { unit, at: on } of sent.filter((one) => one.milestone === id && !isThanks(one)))
          expect(on).toBeLessThan(cameAt(lived, unit, place));

      for (const { at: on } of said) {
        expect(days.isWorkingDay(dateInHanoi(on))).toBe(true);
        const time = timeInHanoi(on);
        expect((time >= '08:00' && time < '11:30') || (time >= '13:30' && time < '16:30')).toBe(
          true,
        );
      }

      // What somebody has put off for some hours comes the same day, as they wished.
      const wishes = lived.deeds.flatMap((deed) =>
        deed.type === 'puts-off' && deed.days === 0 ? [dateInHanoi(deed.at)] : [],
      );
      const digests = said.map(({ at: on, to }) => `${to} ${dateInHanoi(on)}`);
      const usual = digests.filter((one) => !wishes.some((day) => one.endsWith(day)));
      expect(new Set(usual).size).toBe(usual.length);

      expectEachStep(lived, sent);
    }),
    { numRuns: 8 },
  );
}, 240_000);

const expectEachStep = (lived: Life, sent: readonly Logged[]): void => {
  const ladderOf = laddersBy(days);
  for (const [place, one] of lived.milestones.entries()) {
    const { steps } = ladderOf({ milestone: one, ...deadlineOf(one, days) });
    for (const { person, unit } of lived.contacts) {
      const heard = sent.filter(
        (row) => row.person === person && row.unit === unit && row.milestone === one.id,
      );
      const names = heard.map(({ step }) => step);
      expect(new Set(names).size).toBe(names.length);
      const hasSnoozes = lived.deeds.some(
        (deed) => deed.type === 'puts-off' && deed.person === person,
      );
      for (const { name, on, audience } of steps) {
        const isDue =
          audience === 'unit' &&
          on < addDays(FIRST, LENGTH) &&
          ranOn(lived, on) &&
          cameAt(lived, unit, place) > instantInHanoi(on, '08:25');
        if (!isDue || hasSnoozes) continue;
        expect(heard.find(({ step }) => step === name)?.day).toBe(on);
      }
    }
  }
};
