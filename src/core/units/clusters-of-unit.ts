import { monthOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import type { Membership } from './cluster.ts';
import { standingBy } from './standing.ts';

/** Clusters change with the year, and those of the next are agreed on around its beginning. */
export const clusterYears = (on: CalendarDate): number[] => {
  const year = yearOf(on);
  return [year - 1, year, year + 1];
};

/**
 * The clusters that a unit is in on that day: this year's, the coming year's where it is known, in January
 * also the one in which it closes last year. Takes memberships of {@link clusterYears}.
 */
export const clustersBy = (
  memberships: readonly Membership[],
  on: CalendarDate,
): ((unitId: UnitId) => ClusterId[]) => {
  const standing = standingBy(memberships);
  const year = yearOf(on);
  const years = monthOf(on) === 1 ? [year, year + 1, year - 1] : [year, year + 1];
  return (unitId) => [
    ...new Set(years.flatMap((one) => standing(one).placeOf.get(unitId)?.clusterId ?? [])),
  ];
};
