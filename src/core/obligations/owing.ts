import { yearOfMilestone, type Milestone, type Owes } from '../calendar/milestone.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Membership } from '../units/cluster.ts';
import { standingBy } from '../units/standing.ts';
import { isOpen, type Unit } from '../units/unit.ts';

/** Where units stand in the year of a milestone. */
export type PlacesOf = (milestone: Milestone) => ReadonlyMap<UnitId, Membership>;

/** Each year's places are found once. */
export const placesBy = (memberships: readonly Membership[]): PlacesOf => {
  const standing = standingBy(memberships);
  return (milestone) => standing(yearOfMilestone(milestone)).placeOf;
};

export type Debtor = { unit: Unit; membership: Membership | undefined; on: CalendarDate };

/** Whether a unit owes it on the day that it is due. */
export const isOwedBy = ({ owes }: Milestone, debtor: Debtor): boolean =>
  isMeant(owes, debtor) && (owes.role === 'any' || debtor.membership?.role === 'lead');

/** Whether a unit should know of it as an event: that of everybody, or the meeting its lead calls. */
export const isEventOf = (milestone: Milestone, debtor: Debtor): boolean => {
  const { isOwed, owes, members } = milestone;
  if (!isOwed) return isOwedBy(milestone, debtor);
  const { membership } = debtor;
  const attends = members !== 'NONE' && owes.role === 'lead' && membership !== undefined;
  return attends && membership.role !== 'lead' && isMeant(owes, debtor);
};

const isMeant = (owes: Owes, { unit, membership, on }: Debtor): boolean =>
  isOpen(unit, on) &&
  (owes.types === 'all' || owes.types.includes(unit.type)) &&
  (owes.profile === 'any' || owes.profile === unit.calendarProfile) &&
  (owes.clusterIds === 'all' ||
    (membership !== undefined && owes.clusterIds.includes(membership.clusterId)));
