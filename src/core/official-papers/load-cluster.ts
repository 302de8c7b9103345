import { calendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { standingBy } from '../units/standing.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen } from '../units/unit.ts';
import type { ClusterOfPaper } from './paper-source.ts';

type Units = Pick<UnitStore, 'membershipsOf' | 'membershipsIn' | 'byIds' | 'clusters'>;

/** The cluster that a unit is in in a year, with those of its units that are there to the end of it. */
export const loadClusterOf = async (
  units: Units,
  unitId: UnitId,
  year: number,
): Promise<ClusterOfPaper | null> => {
  const place = standingBy(await units.membershipsOf([unitId], [year]))(year).placeOf.get(unitId);
  const cluster = (await units.clusters()).find(({ id }) => id === place?.clusterId);
  if (!cluster) return null;
  const { placeOf } = standingBy(await units.membershipsIn([cluster.id], [year]))(year);
  const own = [...placeOf.values()].filter(({ clusterId }) => clusterId === cluster.id);
  const all = await units.byIds(own.map((one) => one.unitId));
  const end = calendarDate(year, 12, 31);
  return {
    name: cluster.name,
    kind: cluster.kind,
    members: all
      .filter((unit) => end !== undefined && isOpen(unit, end))
      .toSorted((one, other) => Number(one.code > other.code) - Number(one.code < other.code))
      .map(({ name }) => name),
  };
};
