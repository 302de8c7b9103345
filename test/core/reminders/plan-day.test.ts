import { describe, expect, it } from 'vitest';

import { everybody, type Milestone } from '../../../src/core/calendar/milestone.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { obligationsOf } from '../../../src/core/obligations/obligations-of.ts';
import { planDay } from '../../../src/core/reminders/plan-day.ts';
import { recipientsBy } from '../../../src/core/reminders/recipients.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import {
  asId,
  asTelegramId,
  type ClusterId,
  type PersonId,
  type UnitId,
} from '../../../src/core/shared/ids.ts';
import type { Membership } from '../../../src/core/units/cluster.ts';
import type { Unit } from '../../../src/core/units/unit.ts';
import { milestoneOf, unitOf } from './duties.ts';

const days = workingDays([]);
const date = (text: string): CalendarDate => text as CalendarDate;

const contactOf = (unit: Unit, at: number) => ({
  personId: asId<PersonId>(`contact-${unit.code}`),
  chat: asTelegramId(at),
  unitId: unit.id,
});

const admin = { personId: asId<PersonId>('admin'), chat: asTelegramId(99) };

type City = {
  units: readonly Unit[];
  milestones: readonly Milestone[];
  memberships?: readonly Membership[];
  /** Those that have a contact; all, unless said. */
  spokenFor?: readonly Unit[];
};

/** Who hears what on a day, as `person step of unit`. */
const heard = (
  day: string,
  { units, milestones, memberships = [], spokenFor = units }: City,
): string[] => {
  const none = { tags: [], drafts: [], submissions: [], reliefs: [], claims: [] };
  const obligations = obligationsOf({
    milestones,
    units,
    memberships,
    workingDays: days,
    ...none,
  });
  const contacts = spokenFor.map((unit, at) => contactOf(unit, at + 1));
  const recipientsOf = recipientsBy({ contacts, specialists: [], admins: [admin], memberships });
  const facts = { day: date(day), workingDays: days, obligations, recipientsOf, attendances: [] };
  return planDay({ ...facts, told: [], snoozes: [], assumedTold: null }).map(
    ({ to, step, obligation }) => `${to.personId} ${step} of ${obligation.unit.code}`,
  );
};

describe('two wards that are merged on 1 July', () => {
  const closing = (code: string): Unit => ({ ...unitOf(code), validTo: date('2027-06-30') });
  const old = [closing('A'), closing('B')];
  const merged = { ...unitOf('AB'), validFrom: date('2027-07-01') };
  const units = [...old, merged];
  const before = milestoneOf({ dueOn: date('2027-06-15'), onTimeUntil: date('2027-06-15') });
  const after = milestoneOf({
    id: asId('n'),
    dueOn: date('2027-07-31'),
    onTimeUntil: date('2027-07-31'),
  });
  const milestones = [before, after];

  it('are reminded of what fell due before, until their last day', () => {
    expect(heard('2027-06-24', { units, milestones: [before] })).toEqual([
      'contact-A after-7 of A',
      'admin board-after-7 of A',
      'contact-B after-7 of B',
      'admin board-after-7 of B',
    ]);
    expect(heard('2027-07-01', { units, milestones: [before] })).toEqual([]);
  });

  it('pass what falls due afterwards to the ward that they became', () => {
    expect(heard('2027-07-16', { units, milestones })).toEqual(['contact-AB before-14 of AB']);
  });
});

describe('the last day', () => {
  const units = [unitOf('A')];
  const due = { dueOn: date('2027-06-15'), onTimeUntil: date('2027-06-14') };
  const by = milestoneOf({ dueOn: date('2027-06-15'), onTimeUntil: date('2027-06-15') });
  const before = milestoneOf({ ...due, semantics: 'before' });

  it('of "chậm nhất ngày 15/6" is the 15th', () => {
    expect(heard('2027-06-15', { units, milestones: [by] })).toEqual([
      'contact-A before-0 of A',
      'admin board-last-day of A',
    ]);
    expect(heard('2027-06-16', { units, milestones: [by] })).toEqual(['contact-A after-1 of A']);
  });

  it('of "trước ngày 15/6" is the 14th', () => {
    expect(heard('2027-06-14', { units, milestones: [before] })).toEqual([
      'contact-A before-0 of A',
      'admin board-last-day of A',
    ]);
    expect(heard('2027-06-15', { units, milestones: [before] })).toEqual([
      'contact-A after-1 of A',
    ]);
  });
});

describe('in January', () => {
  const [late, oldLead, newLead] = ['L', 'O', 'N'].map(unitOf) as [Unit, Unit, Unit];
  const cluster = asId<ClusterId>('c');
  const member = (unitId: UnitId, year: number, role: Membership['role']): Membership => ({
    unitId,
    year,
    clusterId: cluster,
    role,
  });
  const memberships = [
    member(late.id, 2026, 'member'),
    member(oldLead.id, 2026, 'lead'),
    member(newLead.id, 2026, 'member'),
    member(late.id, 2027, 'member'),
    member(oldLead.id, 2027, 'member'),
    member(newLead.id, 2027, 'lead'),
  ];
  const leads = (day: string, dueOn: string): string[] => {
    const milestone = milestoneOf({
      dueOn: date(dueOn),
      onTimeUntil: date(dueOn),
      owes: everybody,
    });
    const units = [late, oldLead, newLead];
    return heard(day, { units, milestones: [milestone], memberships }).filter((line) =>
      line.includes('lead-after-3 of L'),
    );
  };

  it('last year’s lead hears of last year’s duty, the new one of this year’s', () => {
    expect(leads('2027-01-06', '2026-12-31')).toEqual(['contact-O lead-after-3 of L']);
    expect(leads('2027-01-20', '2027-01-15')).toEqual(['contact-N lead-after-3 of L']);
  });
});

describe('of a late unit of the cluster', () => {
  const [late, lead, first, second] = ['L', 'O', 'D', 'E'].map(unitOf) as [Unit, Unit, Unit, Unit];
  const clusterId = asId<ClusterId>('c');
  const as = (unit: Unit, role: Membership['role']): Membership => ({
    unitId: unit.id,
    year: 2027,
    clusterId,
    role,
  });
  const memberships = [
    as(late, 'member'),
    as(lead, 'lead'),
    as(first, 'deputy'),
    as(second, 'deputy'),
  ];
  const milestone = milestoneOf({ dueOn: date('2027-01-15'), onTimeUntil: date('2027-01-15') });
  const told = (who: Unit, spokenFor: readonly Unit[], places = memberships): string[] =>
    heard('2027-01-20', {
      units: [late, lead, first, second],
      milestones: [milestone],
      memberships: places,
      spokenFor,
    }).filter((line) => line.includes(`lead-after-3 of ${who.code}`));

  it('the lead hears, and no deputy beside it', () => {
    expect(told(late, [late, lead, first, second])).toEqual(['contact-O lead-after-3 of L']);
  });

  it('the deputies hear where nobody speaks for the lead, but of themselves', () => {
    expect(told(late, [late, first, second])).toEqual([
      'contact-D lead-after-3 of L',
      'contact-E lead-after-3 of L',
    ]);
    expect(told(first, [late, first, second])).toEqual(['contact-E lead-after-3 of D']);
  });

  it('the deputies hear where the cluster has no lead, and nobody where the lead itself is late', () => {
    const without = memberships.filter(({ role }) => role !== 'lead');
    expect(told(late, [late, first], without)).toEqual(['contact-D lead-after-3 of L']);
    expect(told(lead, [late, first, second])).toEqual([]);
  });
});
