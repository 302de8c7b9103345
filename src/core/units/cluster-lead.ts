import { monthOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import type { Membership } from './cluster.ts';
import type { UnitStore } from './unit-store.ts';

/**
 * The units that lead each cluster on that day. In January last year's lead still closes its year
 * beside the new one; until a cluster has named a lead for the year, last year's goes on.
 */
export const leadUnitsOn = (
  memberships: readonly Membership[],
  on: CalendarDate,
): Map<ClusterId, UnitId[]> => {
  const year = yearOf(on);
  const leads = memberships.filter(({ role }) => role === 'lead');
  const ofYear = (wanted: number) => leads.filter((lead) => lead.year === wanted);
  const named = new Set(ofYear(year).map(({ clusterId }) => clusterId));
  const acting = [
    ...ofYear(year),
    ...ofYear(year - 1).filter(({ clusterId }) => monthOf(on) === 1 || !named.has(clusterId)),
  ];
  const found = new Map<ClusterId, UnitId[]>();
  for (const { clusterId, unitId } of acting) {
    const units = found.get(clusterId) ?? [];
    if (!units.includes(unitId)) found.set(clusterId, [...units, unitId]);
  }
  return found;
};

/** The same, read: one statement. */
const loadLeadUnits = async (
  units: UnitStore,
  on: CalendarDate,
): Promise<Map<ClusterId, UnitId[]>> =>
  leadUnitsOn(await units.memberships([yearOf(on) - 1, yearOf(on)]), on);

/** The clusters that any of these units leads on that day. */
export const clustersLedBy = async (
  units: UnitStore,
  unitIds: readonly UnitId[],
  on: CalendarDate,
): Promise<ClusterId[]> =>
  [...(await loadLeadUnits(units, on))]
    .filter(([, leads]) => leads.some((lead) => unitIds.includes(lead)))
    .map(([clusterId]) => clusterId);

/** Whether one of the units leads a cluster that the other one is in, this year or last. */
export const leadsClusterOf = async (
  units: UnitStore,
  { leads, unitId }: { leads: readonly UnitId[]; unitId: UnitId },
  on: CalendarDate,
): Promise<boolean> => {
  const led = leads.length === 0 ? [] : await clustersLedBy(units, leads, on);
  if (led.length === 0) return false;
  const places = await units.membershipsOf([unitId], [yearOf(on) - 1, yearOf(on)]);
  return places.some(({ clusterId }) => led.includes(clusterId));
};
