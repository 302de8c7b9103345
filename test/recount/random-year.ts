import * as fc from 'fast-check';

import { everybody, type Milestone } from '../../src/core/calendar/milestone.ts';
import type { RungAudience } from '../../src/core/reminders/ladder.ts';
import { addDays, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId, type MilestoneId, type UnitId } from '../../src/core/shared/ids.ts';
import { quarterPeriod, yearPeriod } from '../../src/core/shared/period.ts';
import { clusterRoles } from '../../src/core/units/cluster.ts';
import { milestoneOf } from '../core/reminders/duties.ts';

export const YEAR = 2027;
export const TODAY = '2027-07-20' as CalendarDate;
export const TAG = 'Trọng điểm';

const UNITS = 9;
export const clusterIds = [0, 1, 2].map((at) => asId<ClusterId>(`c${at}`));
export const unitIds = Array.from({ length: UNITS }, (_, at) => asId<UnitId>(`u${at}`));

/** A unit as the register has it; `until`: it was merged into the first one or left then. */
const unit = fc.record({
  type: fc.constantFrom('commune' as const, 'department' as const, 'enterprise' as const),
  from: fc.constantFrom('2025-07-01' as CalendarDate, '2027-04-01' as CalendarDate),
  until: fc.constantFrom(
    null,
    null,
    null,
    '2027-03-31' as CalendarDate,
    '2027-07-01' as CalendarDate,
  ),
  /** As agreed for last year and for this one; null: nothing was agreed. */
  places: fc.tuple(
    ...[0, 1].map(() =>
      fc.option(fc.record({ cluster: fc.nat(2), role: fc.constantFrom(...clusterRoles) })),
    ),
  ),
  isTagged: fc.boolean(),
  hasContact: fc.boolean(),
});
export type UnitDrawn = typeof unit extends fc.Arbitrary<infer One> ? One : never;

const amounts = fc.integer({ min: 1, max: 40 }).map((n) => n * 2.5);

/** A target of a plan with what check-ins of two quarters say of it. */
const target = fc.record({
  comparison: fc.constantFrom('equal', 'at_least', 'at_most', 'range', 'text', 'above'),
  direction: fc.constantFrom('increase', 'decrease', 'maintain'),
  value: amounts,
  more: amounts,
  baseline: fc.option(amounts),
  said: fc.tuple(
    ...[1, 2].map(() =>
      fc.option(
        fc.record({
          status: fc.constantFrom('on_track', 'at_risk', 'late', 'done', 'no_data', 'as_planned'),
          value: amounts,
        }),
      ),
    ),
  ),
});
export type TargetDrawn = typeof target extends fc.Arbitrary<infer One> ? One : never;

/** What became of one paper of one unit; days count from the named day of its milestone. */
const life = fc.record({
  sentAfter: fc.option(fc.integer({ min: -25, max: 12 }), { freq: 3 }),
  minute: fc.nat(24 * 60 - 1),
  versions: fc.constantFrom(1, 1, 2, 3),
  verdict: fc.constantFrom('none', 'checked', 'reviewing', 'agreed', 'returned', 'supplemented'),
  answerBy: fc.option(fc.integer({ min: 2, max: 40 })),
  relief: fc.constantFrom(
    'none',
    'none',
    'waiver',
    'paper',
    'extension',
    'extension',
    'asked',
    'refused',
    'taken',
  ),
  /** The relief was given after it had come. */
  isReliefLate: fc.boolean(),
  until: fc.integer({ min: -3, max: 30 }),
  claim: fc.constantFrom('unsaid', 'has', 'none'),
  isBegun: fc.boolean(),
  told: fc.array(
    fc.record({
      after: fc.integer({ min: -20, max: 30 }),
      audience: fc.constantFrom<RungAudience[]>('unit', 'board', 'lead'),
      isSaid: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});
export type LifeDrawn = typeof life extends fc.Arbitrary<infer One> ? One : never;

const mark = fc.record({
  targets: fc.array(target, { minLength: 1, maxLength: 4 }),
  points: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(100, 120, 0)),
  registered: fc.record({
    reg_ldtt: fc.nat(20),
    reg_co_tp: fc.nat(2),
    reg_bang_khen_tp: fc.nat(3),
  }),
  proposed: fc.array(
    fc.constantFrom('city_fighter', 'city_certificate', 'government_certificate'),
    { maxLength: 3 },
  ),
  models: fc.nat(3),
  granted: fc.array(
    fc.record({
      year: fc.constantFrom(YEAR - 1, YEAR),
      kind: fc.constantFrom('title' as const, 'form' as const),
    }),
    { maxLength: 3 },
  ),
});
export type MarkDrawn = typeof mark extends fc.Arbitrary<infer One> ? One : never;

const dueDays = {
  plan: '2027-02-28',
  registration: '2027-03-06',
  q1: '2027-04-01',
  initiatives: '2027-06-05',
  q2: '2027-07-03',
  score: '2027-07-12',
  review: '2027-08-15',
} as const;
export type PaperName = keyof typeof dueDays;
export const paperNames = Object.keys(dueDays) as PaperName[];

const papers: Record<PaperName, Pick<Milestone, 'code' | 'formId' | 'period'>> = {
  plan: { code: 'ANNUAL_PLAN', formId: 'annual-plan', period: yearPeriod(YEAR) },
  registration: { code: 'REGISTRATION', formId: 'registration', period: yearPeriod(YEAR) },
  q1: { code: 'CHECKIN_Q1', formId: 'check-in', period: quarterPeriod(YEAR, 1) },
  initiatives: { code: 'INITIATIVES', formId: 'initiatives', period: yearPeriod(YEAR) },
  q2: { code: 'CHECKIN_Q2', formId: 'check-in', period: quarterPeriod(YEAR, 2) },
  score: { code: 'SELF_SCORE', formId: 'self-score', period: yearPeriod(YEAR) },
  review: { code: 'CLUSTER_REVIEW', formId: 'cluster-review', period: yearPeriod(YEAR) },
};

const shape = fc.record({
  semantics: fc.constantFrom('by' as const, 'before' as const),
  shift: fc.constantFrom('none' as const, 'prev' as const, 'next' as const),
  extended: fc.constantFrom(0, 0, 9),
  who: fc.constantFrom('all', 'all', 'types', 'clusters', 'tags', 'units'),
});

/** Each asked of whom it is; the last one of leads alone. */
const owesOf = (who: string, name: PaperName): Milestone['owes'] => ({
  ...everybody,
  ...(who === 'types' ? { types: ['commune' as const, 'department' as const] } : {}),
  ...(who === 'clusters' ? { clusterIds: clusterIds.slice(0, 2) } : {}),
  // As somebody else spells it.
  ...(who === 'tags' ? { tags: ['trọng  ĐIỂM'] } : {}),
  ...(who === 'units' ? { unitIds: unitIds.slice(0, 6) } : {}),
  ...(name === 'review' ? { role: 'lead' as const } : {}),
});

const milestoneAs = (
  name: PaperName,
  drawn: typeof shape extends fc.Arbitrary<infer One> ? One : never,
) => {
  const dueOn = dueDays[name] as CalendarDate;
  return milestoneOf({
    ...papers[name],
    id: asId<MilestoneId>(`m-${name}`),
    name: { vi: `Mốc ${name}`, en: name },
    opensOn: addDays(dueOn, -60),
    dueOn,
    semantics: drawn.semantics,
    shift: drawn.shift,
    onTimeUntil: drawn.extended > 0 ? addDays(dueOn, drawn.extended) : dueOn,
    owes: owesOf(name === 'plan' ? 'all' : drawn.who, name),
  });
};

/** What no figure may count: switched off, an event, not open yet, last year's. */
const aside: Milestone[] = [
  { id: 'm-off', isOn: false },
  { id: 'm-event', isOwed: false },
  { id: 'm-later', opensOn: '2027-10-01', dueOn: '2027-12-01', onTimeUntil: '2027-12-01' },
  { id: 'm-before', dueOn: '2026-11-10', onTimeUntil: '2026-11-10', period: yearPeriod(YEAR - 1) },
].map((given, at) =>
  milestoneOf({
    ...(given as unknown as Partial<Milestone>),
    code: `ASIDE_${at}`,
    formId: 'hand-in-aside',
    name: { vi: 'Ngoài lề', en: 'Aside' },
  }),
);

const drawnMilestones = fc.tuple(...paperNames.map(() => shape)).map((shapes) => {
  const drawn = paperNames.flatMap((name, at) => {
    const one = shapes[at];
    return one ? [milestoneAs(name, one)] : [];
  });
  return drawn.concat(aside);
});

/** A city of nine units in a year of seven papers. */
export const randomYear = fc.record({
  units: fc.tuple(...unitIds.map(() => unit)),
  marks: fc.tuple(...unitIds.map(() => mark)),
  milestones: drawnMilestones,
  lives: fc.tuple(...unitIds.map(() => fc.tuple(...paperNames.map(() => life)))),
});
export type RandomYear = typeof randomYear extends fc.Arbitrary<infer One> ? One : never;
