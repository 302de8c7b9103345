import { yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import type { Membership } from './cluster.ts';

/** Clusters change with the year, and those of the next are agreed on around its beginning. */
export const clusterYears = (on: CalendarDate): number[] => {
  const year = yearOf(on);
  return [year - 1, year, year + 1];
};

/**
 * The clusters that a unit is in from that day on: this year's, the coming year's where it is known;
 * last year's as long as there is no other. Takes memberships of {@link clusterYears}.
 */
export const clustersOfUnit = (
  memberships: readonly Membership[],
  unitId: UnitId,
  on: CalendarDate,
): ClusterId[] => {
  const own = memberships.filter((membership) => membership.unitId === unitId);
  const coming = own.filter(({ year }) => year >= yearOf(on));
  const held = coming.length > 0 ? coming : own;
  return [...new Set(held.map(({ clusterId }) => clusterId))];
};
