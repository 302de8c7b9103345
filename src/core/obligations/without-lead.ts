import { yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId } from '../shared/ids.ts';
import { standingBy } from '../units/standing.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen } from '../units/unit.ts';

/**
 * Clusters in which nobody owes what leads owe, since they have none in the milestone's year; none for
 * what others owe.
 */
export const clustersWithoutLead = async (
  units: UnitStore,
  milestone: Milestone,
  today: CalendarDate,
): Promise<ClusterId[]> => {
  const { role, clusterIds } = milestone.owes;
  if (role !== 'lead') return [];
  const year = yearOfMilestone(milestone);
  const { placeOf, leadOf } = standingBy(await units.memberships([year]))(year);
  const peopled = new Set<ClusterId>();
  for (const unit of await units.all()) {
    const place = placeOf.get(unit.id);
    if (place && isOpen(unit, today)) peopled.add(place.clusterId);
  }
  return [...peopled].filter(
    (id) => !leadOf.has(id) && (clusterIds === 'all' || clusterIds.includes(id)),
  );
};
