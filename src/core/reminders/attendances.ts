import type { Milestone } from '../calendar/milestone.ts';
import { yearOfMilestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { obligationsOf } from '../obligations/obligations-of.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Membership } from '../units/cluster.ts';
import type { Unit } from '../units/unit.ts';

export type AttendanceFacts = {
  milestones: readonly Milestone[];
  units: readonly Unit[];
  memberships: readonly Membership[];
  workingDays: WorkingDays;
};

/**
 * Which units hear of an event without handing anything in: everybody whom it concerns, and the
 * members of a cluster of what their lead prepares. Told like obligations that are never done.
 */
export const attendancesOf = ({ milestones, ...facts }: AttendanceFacts): Obligation[] =>
  milestones.filter(hasGuests).flatMap((milestone) => {
    const everybody = unitsOf({ ...milestone, isOwed: true, owes: anyRole(milestone) }, facts);
    if (!milestone.isOwed) return named(everybody, milestone);
    const owing = new Set(unitsOf(milestone, facts).map(({ unit }) => unit.id));
    const placed = placedIn(facts.memberships, yearOfMilestone(milestone));
    const guests = everybody.filter(({ unit }) => placed.has(unit.id) && !owing.has(unit.id));
    return named(guests, milestone);
  });

const hasGuests = ({ isOn, isOwed, members, reminders }: Milestone): boolean =>
  isOn && (isOwed ? members : reminders) !== 'NONE';

const anyRole = ({ owes }: Milestone): Milestone['owes'] => ({ ...owes, role: 'any' });

const named = (attendances: readonly Obligation[], milestone: Milestone): Obligation[] =>
  attendances.map((one) => ({ ...one, milestone }));

const unitsOf = (
  milestone: Milestone,
  facts: Omit<AttendanceFacts, 'milestones'>,
): Obligation[] => {
  const none = { drafts: [], submissions: [], reliefs: [] };
  return obligationsOf({ milestones: [milestone], ...facts, ...none });
};

/** Clusters of a year are often agreed on only in its January; until then last year's hold. */
const placedIn = (memberships: readonly Membership[], of: number): ReadonlySet<UnitId> =>
  new Set(
    memberships.filter(({ year }) => year === of || year === of - 1).map(({ unitId }) => unitId),
  );
