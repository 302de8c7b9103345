import { monthOf, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import type { Membership } from './cluster.ts';
import { standingBy } from './standing.ts';
import type { UnitStore } from './unit-store.ts';

/** In January last year's lead still closes its year beside the new one. */
const leadYears = (on: CalendarDate): number[] => {
  const year = yearOf(on);
  return monthOf(on) === 1 ? [year, year - 1] : [year];
};

/** The units that lead each cluster on that day: this year's first, in January last year's too. */
export const leadUnitsOn = (
  memberships: readonly Membership[],
  on: CalendarDate,
): Map<ClusterId, UnitId[]> => {
  const standing = standingBy(memberships);
  const found = new Map<ClusterId, UnitId[]>();
  for (const year of leadYears(on))
    for (const [clusterId, unitId] of standing(year).leadOf) {
      const units = found.get(clusterId) ?? [];
      if (!units.includes(unitId)) found.set(clusterId, [...units, unitId]);
    }
  return found;
};

/** The clusters that any of these units leads on that day; their deputies' are not among them. */
export const clustersLedBy = async (
  units: UnitStore,
  unitIds: readonly UnitId[],
  on: CalendarDate,
): Promise<ClusterId[]> => {
  if (unitIds.length === 0) return [];
  const memberships = await membershipsAround(units, unitIds, leadYears(on));
  return [...leadUnitsOn(memberships, on)]
    .filter(([, leads]) => leads.some((lead) => unitIds.includes(lead)))
    .map(([clusterId]) => clusterId);
};

/** Of which years a cluster's duties are one's to follow as its lead or deputy. */
export type Leading = {
  clusterIds: ReadonlySet<ClusterId>;
  /** Whether they follow what the cluster owes in a year. */
  follows: (clusterId: ClusterId, year: number) => boolean;
};

/**
 * What these units follow as leads on that day, or as deputies: a deputy acts while the lead is away, which nobody
 * tells the program, and so may always do what a lead may; what a lead owes it does not owe. The duties of a year are its own lead's; what was left of
 * earlier years goes in February to whoever leads then. What is due next year is followed by
 * this year's lead and, once named, by the next.
 */
export const leadingOf = async (
  units: UnitStore,
  unitIds: readonly UnitId[],
  on: CalendarDate,
): Promise<Leading> => {
  const year = yearOf(on);
  const years = [...leadYears(on), year + 1];
  const memberships = unitIds.length === 0 ? [] : await membershipsAround(units, unitIds, years);
  const standing = standingBy(memberships);
  const leads = (clusterId: ClusterId, at: number): boolean =>
    unitIds.some((unitId) => {
      const place = standing(at).placeOf.get(unitId);
      return place?.clusterId === clusterId && place.role !== 'member';
    });
  const follows = (clusterId: ClusterId, of: number): boolean =>
    followedIn(of, on).some((at) => leads(clusterId, at));
  const touched = new Set(memberships.map(({ clusterId }) => clusterId));
  const led = [...touched].filter((id) => years.some((at) => leads(id, at)));
  return { clusterIds: new Set(led), follows };
};

const followedIn = (of: number, on: CalendarDate): number[] => {
  const year = yearOf(on);
  if (of > year) return [year, of];
  return leadYears(on).includes(of) ? [of] : [year];
};

/** Whether one of the units leads the cluster that the other one is in, or is its deputy, as far as that year's duties go. */
export const leadsClusterOf = async (
  units: UnitStore,
  { leads, unitId, year }: { leads: readonly UnitId[]; unitId: UnitId; year: number },
  on: CalendarDate,
): Promise<boolean> => {
  if (leads.length === 0) return false;
  const { clusterIds, follows } = await leadingOf(units, leads, on);
  if (clusterIds.size === 0) return false;
  const place = standingBy(await units.membershipsOf([unitId], [year]))(year).placeOf.get(unitId);
  return place !== undefined && follows(place.clusterId, year);
};

/** How these units stand in those years; where one leads or has led, or is a deputy, with whoever does instead. */
export const membershipsAround = async (
  units: UnitStore,
  unitIds: readonly UnitId[],
  years: readonly number[],
): Promise<Membership[]> => {
  const own = await units.membershipsOf(unitIds, years);
  const led = new Set(
    own.filter(({ role }) => role !== 'member').map(({ clusterId }) => clusterId),
  );
  if (led.size === 0) return own;
  const around = await units.membershipsIn([...led], years);
  return [...own, ...around];
};
