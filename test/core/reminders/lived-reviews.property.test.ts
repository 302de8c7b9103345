import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { deadlineOf } from '../../../src/core/calendar/milestone.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { loadObligations } from '../../../src/core/obligations/load-obligations.ts';
import { isDone, isOverdue, type Obligation } from '../../../src/core/obligations/obligation.ts';
import { countStates, doneOf, loadOverview } from '../../../src/core/obligations/overview.ts';
import {
  addDays,
  dateInHanoi,
  endOfDay,
  instantInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import type { Instant } from '../../../src/core/shared/instant.ts';
import type { Stores } from '../../../src/core/stores.ts';
import { milestoneOf } from './duties.ts';
import { liveThrough, type Deed, type Life, type Logged } from './lived-days.ts';

const days = workingDays([]);
const FIRST = '2027-03-01' as CalendarDate;
const LENGTH = 30;
const END = instantInHanoi(addDays(FIRST, LENGTH), '20:00');
/** Each has a history of its own; living through a day costs the same for many as for one. */
const units = Array.from({ length: 12 }, (_, at) => `u${at + 1}`);
const contacts = units.map((unit, at) => ({ person: `p${at + 1}`, unit }));
const theDue = addDays(FIRST, 10);
const milestone = milestoneOf({
  id: asId('m0'),
  formId: 'form-0',
  reminders: 'HARD',
  opensOn: addDays(FIRST, -20),
  dueOn: theDue,
  onTimeUntil: theDue,
  // What the Board has given back is taken though all else is locked.
  locksOn: addDays(FIRST, 18),
});

const anyMoment = fc
  .record({ day: fc.nat(LENGTH - 1), minute: fc.nat(24 * 60 - 1) })
  .map(({ day, minute }) => {
    const parts = [Math.floor(minute / 60), minute % 60];
    const time = parts.map((part) => String(part).padStart(2, '0')).join(':');
    return instantInHanoi(addDays(FIRST, day), time);
  });

const deedOf = (unit: string): fc.Arbitrary<Deed> => {
  const place = { unit: fc.constant(unit), milestone: fc.constant(0), at: anyMoment };
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('hands-in' as const), ...place }) },
    {
      weight: 3,
      arbitrary: fc.record({ at: anyMoment, within: fc.nat(9) }).map(({ at, within }): Deed => {
        const until = addDays(dateInHanoi(at), within);
        return { type: 'gives-back', unit, milestone: 0, at, until };
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constantFrom('agrees' as const, 'takes-back' as const, 'unlocks' as const),
        ...place,
      }),
    },
  );
};

const lifeOf = (deeds: readonly Deed[]): Life => ({
  first: FIRST,
  days: LENGTH,
  units,
  contacts,
  milestones: [milestone],
  deeds: deeds.toSorted((one, other) => one.at - other.at),
});

const life = fc
  .tuple(...units.map((unit) => fc.array(deedOf(unit), { maxLength: 7 })))
  .map((histories) => lifeOf(histories.flat()));

type Standing = {
  firstAt: number | undefined;
  newestAt: number | undefined;
  state: 'none' | 'came' | 'returned' | 'agreed';
  until: CalendarDate | undefined;
  returnedAt: Instant | undefined;
};

const nothing: Standing = {
  firstAt: undefined,
  newestAt: undefined,
  state: 'none',
  until: undefined,
  returnedAt: undefined,
};

const isLookedAtAgain = ({ type }: Deed, state: Standing['state']): boolean =>
  (type === 'takes-back' && state === 'returned') || (type === 'unlocks' && state === 'agreed');

/** How a unit stands after one event more. */
const after = (stands: Standing, deed: Deed): Standing => {
  const { state, firstAt = deed.at } = stands;
  if (deed.type === 'hands-in')
    return state === 'agreed' ? stands : { ...stands, firstAt, newestAt: deed.at, state: 'came' };
  if (isLookedAtAgain(deed, state)) return { ...stands, state: 'came' };
  if (state !== 'came') return stands;
  if (deed.type === 'gives-back')
    return { ...stands, state: 'returned', until: deed.until, returnedAt: deed.at };
  return deed.type === 'agrees' ? { ...stands, state: 'agreed' } : stands;
};

/** One unit's history told over, event by event. */
const standingAt = ({ deeds }: Life, unit: string, moment: number): Standing => {
  let stands = nothing;
  for (const deed of deeds)
    if ('unit' in deed && deed.unit === unit && deed.at <= moment) stands = after(stands, deed);
  return stands;
};

const { dueOn, lastMoment } = deadlineOf(milestone, days);

const isOwed = ({ state }: Standing): boolean => state === 'none' || state === 'returned';

const lastMomentOf = ({ state, until }: Standing): number =>
  state === 'returned' && until ? endOfDay(until) : lastMoment;

type Seen = { obligations: Obligation[]; counts: ReturnType<typeof countStates>; done: number };

const look = async (stores: Stores): Promise<Seen> => {
  const ports = { forms: new Map() };
  const overview = await loadOverview(stores, ports, { milestone, now: END });
  const rows = overview.clusters.flatMap((one) => one.rows);
  const counts = countStates(rows, overview.spokenFor, END);
  const obligations = await loadObligations(stores, ports, {
    now: END,
    milestoneIds: [milestone.id],
  });
  return { obligations, counts, done: doneOf(counts) };
};

const isSaid = ({ status }: Logged): boolean => status === 'sent';

it('counts and reminds as a naive recount of every history of versions and reviews does', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (lived) => {
      const { log, seen } = await liveThrough(lived, look);
      expect(seen).toMatchObject(recount(lived));
      expectObligations(lived, seen);
      expectReminders(lived, log.filter(isSaid));
    }),
    { numRuns: 3 },
  );
}, 240_000);

it('counts what came late in the evening of the last day', async () => {
  const at = instantInHanoi(addDays(FIRST, LENGTH - 1), '19:01');
  const lived = lifeOf([{ type: 'hands-in', unit: 'u1', milestone: 0, at }]);
  const { seen } = await liveThrough(lived, look);
  expect(seen).toMatchObject({ done: 1, counts: { submitted: 1, late: 1 } });
  expect(recount(lived)).toMatchObject({ done: 1, counts: { submitted: 1, late: 1 } });
});

const standingsOf = (lived: Life): Standing[] => units.map((unit) => standingAt(lived, unit, END));

const recount = (lived: Life) => {
  const standings = standingsOf(lived);
  const count = (is: (one: Standing) => boolean): number => standings.filter(is).length;
  return {
    done: count((one) => !isOwed(one)),
    counts: {
      returned: count(({ state }) => state === 'returned'),
      submitted: count(({ state }) => state === 'came' || state === 'agreed'),
      'not-begun': count(({ state }) => state === 'none'),
      late: count(({ firstAt }) => firstAt !== undefined && firstAt > lastMoment),
      overdue: count((one) => isOwed(one) && END > lastMomentOf(one)),
    },
  };
};

const expectObligations = (lived: Life, seen: Seen | undefined): void => {
  const standings = standingsOf(lived);
  for (const [at, unit] of units.entries()) {
    const stands = standings[at];
    const obligation = seen?.obligations.find((one) => one.unit.id === asId(unit));
    if (!stands || !obligation) throw new Error(`nothing is known of ${unit}`);
    expect(isDone(obligation)).toBe(!isOwed(stands));
    expect(isOverdue(obligation, END)).toBe(isOwed(stands) && END > lastMomentOf(stands));
    expect(obligation.dueOn).toBe(stands.state === 'returned' ? stands.until : dueOn);
  }
};

const expectReminders = (lived: Life, sent: readonly Logged[]): void => {
  for (const { unit, person } of contacts) {
    const heard = sent.filter((row) => row.unit === unit && row.person === person);
    for (const row of heard) expectDue(standingAt(lived, unit, row.at), row);
    const steps = heard.map(({ step }) => step);
    expect(new Set(steps).size).toBe(steps.length);
    const heardOn = heard.map(({ day }) => day);
    expect(new Set(heardOn).size).toBe(heardOn.length);
    expect(heardOn).toEqual(expect.arrayContaining(lastDays(lived, unit)));
  }
};

/** Nobody who has answered is reminded; thanks are said for what has come. */
const expectDue = (stands: Standing, { step }: Logged): void => {
  expect(isOwed(stands)).toBe(step !== 'thanks');
  if (stands.state === 'returned') expect(step.endsWith(`@${stands.until ?? ''}`)).toBe(true);
};

/** Days on which whoever owes an answer hears of it: the last, unless it was asked for that very day. */
const lastDays = (lived: Life, unit: string): CalendarDate[] =>
  lived.deeds.flatMap((deed) => {
    if (deed.type !== 'gives-back' || deed.unit !== unit) return [];
    const day = deed.until;
    const { state, until, returnedAt } = standingAt(lived, unit, instantInHanoi(day, '08:25'));
    const isOver = !days.isWorkingDay(day) || day >= addDays(FIRST, LENGTH);
    if (isOver || state !== 'returned' || until !== day) return [];
    return returnedAt !== undefined && dateInHanoi(returnedAt) < day ? [day] : [];
  });
