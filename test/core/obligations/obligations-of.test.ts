import { describe, expect, it } from 'vitest';

import { holidaysOf, seededYears } from '../../../src/core/calendar/holidays.ts';
import type { Milestone } from '../../../src/core/calendar/milestone.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { milestonesOfYear } from '../../../src/core/calendar/year-milestones.ts';
import {
  claimsOf,
  isAccepting,
  isOverdue,
  type Obligation,
} from '../../../src/core/obligations/obligation.ts';
import {
  obligationsOf,
  type ObligationFacts,
} from '../../../src/core/obligations/obligations-of.ts';
import type { Relief, ReliefKind } from '../../../src/core/obligations/relief.ts';
import { instantInHanoi, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../../../src/core/shared/ids.ts';
import { asInstant, type Instant } from '../../../src/core/shared/instant.ts';
import type { Period } from '../../../src/core/shared/period.ts';
import type { Membership } from '../../../src/core/units/cluster.ts';
import type { Unit } from '../../../src/core/units/unit.ts';
import { inLanguages } from '../../support/words-in-languages.ts';

const days = workingDays(seededYears.flatMap(holidaysOf));
const day = (text: string): CalendarDate => text as CalendarDate;
const at = (date: string, time: string): Instant => instantInHanoi(day(date), time);

const year2027 = milestonesOfYear(2027, inLanguages).map((one) =>
  Object.assign(one, { id: asId<Milestone['id']>(one.code) }),
);
const milestone = (code: string, changes: Partial<Milestone> = {}): Milestone => {
  const found = year2027.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return { ...found, ...changes };
};

const unit = (name: string, changes: Partial<Unit> = {}): Unit => ({
  id: asId<UnitId>(name),
  code: name.toUpperCase(),
  name,
  shortName: name,
  type: 'commune',
  calendarProfile: 'calendar_year',
  validFrom: day('2025-07-01'),
  validTo: null,
  ...changes,
});

const lang = unit('lang');
const nothing: ObligationFacts = {
  milestones: [milestone('ANNUAL_PLAN')],
  units: [lang],
  memberships: [],
  tags: [],
  drafts: [],
  submissions: [],
  reliefs: [],
  claims: [],
  workingDays: days,
};

const owed = (facts: Partial<ObligationFacts>): string[] =>
  obligationsOf({ ...nothing, ...facts }).map(
    ({ unit: { id }, milestone: { code } }) => `${id} ${code}`,
  );

const one = (facts: Partial<ObligationFacts>) => {
  const [obligation] = obligationsOf({ ...nothing, ...facts });
  if (!obligation) throw new Error('nothing is owed');
  return obligation;
};

const handedIn = (firstAt: Instant, version = 1) => ({
  unitId: lang.id,
  formId: 'annual-plan',
  period: '2027' as Period,
  number: `BN-2027-000${version}`,
  version,
  at: firstAt,
  firstAt,
  awaitsPaper: false,
});

const relief = (kind: ReliefKind, changes: Partial<Relief> = {}): Relief => ({
  id: asId(kind),
  milestoneId: milestone('ANNUAL_PLAN').id,
  unitId: lang.id,
  kind,
  state: 'granted',
  until: null,
  documentNumber: null,
  documentDate: null,
  scans: [],
  reason: '',
  answer: '',
  askedBy: asId('lan'),
  askedAt: asInstant(1),
  decidedBy: asId('hung'),
  decidedAt: asInstant(2),
  ...changes,
});

describe('who owes a milestone', () => {
  it('is decided on the day it is due: predecessors before a merger, the successor after it', () => {
    const units = [
      unit('thinh-quang', { validTo: day('2027-06-30') }),
      unit('nga-tu-so', { validTo: day('2027-06-30') }),
      unit('dong-da', { validFrom: day('2027-07-01') }),
    ];
    const milestones = [milestone('MIDYEAR_REPORT'), milestone('SELF_INSPECTION')];
    expect(owed({ units, milestones })).toEqual([
      'thinh-quang MIDYEAR_REPORT',
      'nga-tu-so MIDYEAR_REPORT',
      'dong-da SELF_INSPECTION',
    ]);
  });

  it.each([
    ['2027-05-31', []],
    ['2027-06-01', ['lang ANNUAL_PLAN']],
  ])('counts a unit that ends on %s', (validTo, expected) => {
    const milestones = [milestone('ANNUAL_PLAN', { dueOn: day('2027-06-01') })];
    expect(owed({ milestones, units: [unit('lang', { validTo: day(validTo) })] })).toEqual(
      expected,
    );
  });

  it('follows kind of unit, profile, cluster and switch', () => {
    const school = unit('school', { type: 'public_service_unit', calendarProfile: 'school_year' });
    const units = [lang, school];
    expect(owed({ units, milestones: [milestone('SCHOOL_REGISTRATION')] })).toEqual([
      'school SCHOOL_REGISTRATION',
    ]);
    expect(owed({ units, milestones: [milestone('REGISTRATION')] })).toEqual(['lang REGISTRATION']);
    const owes = { ...milestone('ANNUAL_PLAN').owes, types: ['public_service_unit'] as const };
    expect(owed({ units, milestones: [milestone('ANNUAL_PLAN', { owes })] })).toEqual([
      'school ANNUAL_PLAN',
    ]);
    expect(owed({ units, milestones: [milestone('ANNUAL_PLAN', { isOn: false })] })).toEqual([]);
    expect(owed({ units, milestones: [milestone('TRADITION_DAY')] })).toEqual([]);
  });

  it('asks the lead of the milestone’s year, and last year’s while the new one is not known', () => {
    const clusterId = asId<ClusterId>('cum-2');
    const led = (id: Unit, year: number, role: Membership['role']): Membership => ({
      unitId: id.id,
      year,
      clusterId,
      role,
    });
    const kim = unit('kim-lien');
    const facts = { units: [lang, kim], milestones: [milestone('CLUSTER_REVIEW')] };
    const before = [led(lang, 2026, 'lead'), led(kim, 2026, 'member')];
    expect(owed({ ...facts, memberships: before })).toEqual(['lang CLUSTER_REVIEW']);
    const after = [...before, led(lang, 2027, 'member'), led(kim, 2027, 'lead')];
    expect(owed({ ...facts, memberships: after })).toEqual(['kim-lien CLUSTER_REVIEW']);
  });
});

describe('the state of an obligation', () => {
  // 28/2/2027 is a Sunday; Monday 1/3 is the last day.
  it.each([
    ['2027-03-01', '23:59:59', false],
    ['2027-03-02', '00:00', true],
  ])('handed in on %s at %s: late is %s', (date, time, isLate) => {
    const { state, dueOn } = one({ submissions: [handedIn(at(date, time))] });
    expect(dueOn).toBe('2027-03-01');
    expect(state).toMatchObject({ type: 'submitted', isLate });
  });

  it.each([
    ['2027-02-27', '23:59:59', false],
    ['2027-02-28', '00:00', true],
  ])('"before" 28/2 without shift, on %s at %s: late is %s', (date, time, isLate) => {
    const changes = { semantics: 'before', shift: 'none', onTimeUntil: day('2027-02-27') } as const;
    const milestones = [milestone('ANNUAL_PLAN', changes)];
    const { state } = one({ milestones, submissions: [handedIn(at(date, time))] });
    expect(state).toMatchObject({ type: 'submitted', isLate });
  });

  it('stays on time when only a later version came after the last moment', () => {
    const again = { ...handedIn(at('2027-02-20', '09:00'), 2), at: at('2027-04-01', '09:00') };
    expect(one({ submissions: [again] }).state).toMatchObject({ isLate: false, version: 2 });
  });

  it('is overdue from the first moment after the last one', () => {
    const obligation = one({});
    expect(isOverdue(obligation, at('2027-03-01', '23:59:59'))).toBe(false);
    expect(isOverdue(obligation, at('2027-03-02', '00:00'))).toBe(true);
  });

  it('is extended by what was granted, not by what was asked', () => {
    const until = day('2027-03-10');
    const asked = relief('extension', { until, state: 'asked' });
    expect(one({ reliefs: [asked] })).toMatchObject({ dueOn: '2027-03-01', pending: asked });
    const granted = one({ reliefs: [relief('extension', { until })] });
    expect(granted.dueOn).toBe(until);
    expect(granted.lastMoment).toBe(at('2027-03-11', '00:00') - 1);
  });

  it('is waived or done on paper, until the form itself comes', () => {
    expect(one({ reliefs: [relief('waiver')] }).state.type).toBe('waived');
    const paper = relief('paper', { documentNumber: '15/KH-UBND' });
    expect(one({ reliefs: [paper] }).state).toMatchObject({ documentNumber: '15/KH-UBND' });
    const submissions = [handedIn(at('2027-02-20', '09:00'))];
    expect(one({ reliefs: [paper], submissions }).state.type).toBe('submitted');
  });

  it.each([
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('is taken on %s: %s, when it locks on 1/4', (today, expected) => {
    const milestones = [milestone('ANNUAL_PLAN', { locksOn: day('2027-04-01') })];
    expect(isAccepting(one({ milestones }), day(today))).toBe(expected);
    const reliefs = [relief('reopening', { until: day('2027-04-05') })];
    expect(isAccepting(one({ milestones, reliefs }), day('2027-04-05'))).toBe(true);
    expect(isAccepting(one({ milestones, reliefs }), day('2027-04-06'))).toBe(false);
  });
});

describe('of what not every unit has', () => {
  const when = at('2027-01-12', '09:00');
  const row = (state: Obligation['state'], claim?: 'has' | 'none'): Obligation => ({
    unit: unit('a'),
    milestone: milestone('AWARD_DOSSIER_CITY'),
    dueOn: day('2027-01-15'),
    lastMoment: at('2027-01-15', '23:59'),
    locksOn: null,
    state,
    ...(claim ? { claim } : {}),
  });

  it('is counted who has it, who of these has handed it in, who has not, and who has not said', () => {
    const rows = [
      row({ type: 'not-begun' }),
      row({ type: 'not-begun' }, 'has'),
      row({ type: 'drafting', share: 0.5, changedAt: when }, 'has'),
      row({ type: 'on-paper', at: when, documentNumber: '12/BC', documentDate: null }, 'has'),
      row({ type: 'none', at: when }, 'none'),
    ];
    expect(claimsOf(rows)).toEqual({ has: 3, sent: 1, without: 1, unanswered: 1 });
  });
});
