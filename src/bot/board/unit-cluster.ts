import { yearOfPeriod, type Period } from '../../core/shared/period.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { standingBy } from '../../core/units/standing.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { Request } from '../kit/request.ts';

/** The cluster that a unit is in; its last one until those of the year are agreed on. */
export const clusterOf = async (
  { stores }: Request,
  unit: Unit,
  period: Period,
): Promise<Cluster | null> => {
  const year = yearOfPeriod(period);
  const place = standingBy(await stores.units.membershipsOf([unit.id], [year]))(year).placeOf.get(
    unit.id,
  );
  const clusters = place ? await stores.units.clusters() : [];
  return clusters.find(({ id }) => id === place?.clusterId) ?? null;
};

/** As many as a phone screen holds, three beside one another. */
export const CLUSTERS_A_PAGE = 24;
/** A line and a button each. */
export const UNITS_A_PAGE = 20;

/** Of clusters that go on until those of `year` are agreed on. */
export const agreedLine = (agreedFor: number, year: number): TextRef =>
  say('clusters-agreed-for', { year: String(agreedFor), wanted: String(year) });
