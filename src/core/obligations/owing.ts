import { yearOfMilestone, type Milestone, type Owes } from '../calendar/milestone.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { onceEach } from '../shared/once-each.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Membership } from '../units/cluster.ts';
import { standingBy } from '../units/standing.ts';
import type { UnitTag } from '../units/unit-store.ts';
import { isOpen, type Unit } from '../units/unit.ts';

/** Where units stand in the year of a milestone. */
export type PlacesOf = (milestone: Milestone) => ReadonlyMap<UnitId, Membership>;

/** Each year's places are found once. */
export const placesBy = (memberships: readonly Membership[]): PlacesOf => {
  const standing = standingBy(memberships);
  return (milestone) => standing(yearOfMilestone(milestone)).placeOf;
};

/** The labels of units, each as it is searched for. */
export type LabelsOf = ReadonlyMap<UnitId, ReadonlySet<string>>;

/** Found once for the labels of a city. */
export const labelsBy = onceEach((tags: readonly UnitTag[]): LabelsOf => {
  const labels = new Map<UnitId, Set<string>>();
  for (const { unitId, tag } of tags)
    labels.set(unitId, (labels.get(unitId) ?? new Set()).add(searchKey(tag)));
  return labels;
});

const keysOf = onceEach((tags: readonly string[]): readonly string[] => tags.map(searchKey));

export type Debtor = {
  unit: Unit;
  membership: Membership | undefined;
  labels: ReadonlySet<string> | undefined;
  on: CalendarDate;
};

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

const isMeant = (owes: Owes, debtor: Debtor): boolean =>
  isOpen(debtor.unit, debtor.on) && isOfKind(owes, debtor) && isChosen(owes, debtor);

const isOfKind = (owes: Owes, { unit, membership }: Debtor): boolean =>
  (owes.types === 'all' || owes.types.includes(unit.type)) &&
  (owes.profile === 'any' || owes.profile === unit.calendarProfile) &&
  (owes.clusterIds === 'all' ||
    (membership !== undefined && owes.clusterIds.includes(membership.clusterId)));

const isChosen = (owes: Owes, { unit, labels }: Debtor): boolean =>
  (owes.unitIds === 'all' || owes.unitIds.includes(unit.id)) &&
  (owes.tags === 'all' || keysOf(owes.tags).some((key) => labels?.has(key) ?? false));
