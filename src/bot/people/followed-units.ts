import type { KnownPerson } from '../../core/people/person.ts';
import { scopeOf } from '../../core/people/scope.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { clustersBy, clusterYears } from '../../core/units/clusters-of-unit.ts';
import type { Request } from '../kit/request.ts';

/** Of the units that somebody of the Board follows; undefined of all. */
export const unitsSeenBy = async (
  { stores, now }: Request,
  by: KnownPerson,
): Promise<UnitId[] | undefined> => {
  const scope = await scopeOf(stores.people, by, now);
  if (scope === 'all') return undefined;
  const on = dateInHanoi(now);
  const clustersOf = clustersBy(await stores.units.memberships(clusterYears(on)), on);
  const units = await stores.units.all();
  return units.map(({ id }) => id).filter((id) => clustersOf(id).some((one) => scope.has(one)));
};
