import { deadlineOf, type Milestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { isEventOf, labelsBy, placesBy } from '../obligations/owing.ts';
import type { Membership } from '../units/cluster.ts';
import type { UnitTag } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';

export type AttendanceFacts = {
  milestones: readonly Milestone[];
  units: readonly Unit[];
  /** Of the years of the milestones. */
  memberships: readonly Membership[];
  /** Of the units; needed where a milestone is meant for a label. */
  tags: readonly UnitTag[];
  workingDays: WorkingDays;
};

/**
 * Which units hear of an event without handing anything in: everybody whom it concerns, and the
 * members of a cluster of what their lead prepares. Told like obligations that are never done.
 */
export const attendancesOf = (facts: AttendanceFacts): Obligation[] => {
  const places = placesBy(facts.memberships);
  const labels = labelsBy(facts.tags);
  return facts.milestones.filter(hasGuests).flatMap((milestone) => {
    const { dueOn, lastMoment } = deadlineOf(milestone, facts.workingDays);
    const membershipOf = places(milestone);
    const attends = (unit: Unit): boolean =>
      isEventOf(milestone, {
        unit,
        membership: membershipOf.get(unit.id),
        labels: labels.get(unit.id),
        on: dueOn,
      });
    return facts.units
      .filter(attends)
      .map((unit) => ({ unit, milestone, dueOn, lastMoment, locksOn: null, state: notBegun }));
  });
};

const notBegun = { type: 'not-begun' } as const;

const hasGuests = ({ isOn, isOwed, members, reminders }: Milestone): boolean =>
  isOn && (isOwed ? members : reminders) !== 'NONE';
