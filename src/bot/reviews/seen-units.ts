import type { KnownPerson } from '../../core/people/person.ts';
import { scopeOf } from '../../core/people/scope.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { clustersBy, clusterYears } from '../../core/units/clusters-of-unit.ts';
import type { Request } from '../kit/request.ts';

/** Whether somebody of the Board sees a unit, for a list over many. */
export const seenBy = async (
  { stores, now }: Pick<Request, 'stores' | 'now'>,
  by: KnownPerson,
): Promise<(unitId: UnitId) => boolean> => {
  const scope = await scopeOf(stores.people, by, now);
  const on = dateInHanoi(now);
  const clustersOf = clustersBy(await stores.units.memberships(clusterYears(on)), on);
  return (unitId) => scope === 'all' || clustersOf(unitId).some((one) => scope.has(one));
};
