import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { ClusterId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { clustersBy, clusterYears } from '../units/clusters-of-unit.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson, Person } from './person.ts';
import { isAdmin, mayActFor } from './rights.ts';

/** The clusters that somebody of the Board sees; nobody else sees any. */
export type Scope = 'all' | ReadonlySet<ClusterId>;

/** Admins and viewers see the whole city, specialists the clusters that they follow. */
export const scopeOf = async (people: PersonStore, known: KnownPerson): Promise<Scope> => {
  if (isAdmin(known) || known.roles.includes('board_viewer')) return 'all';
  if (!known.roles.includes('board_specialist')) return new Set();
  return new Set(await people.clustersOfSpecialist(known.person.id));
};

export const isInScope = (scope: Scope, clusterId: ClusterId | null): boolean =>
  scope === 'all' || (clusterId !== null && scope.has(clusterId));

/** Whether somebody of the Board acts for the units of a cluster, or of none, and does not only look. */
export const actsForCluster = async (
  people: PersonStore,
  by: KnownPerson,
  clusterId: ClusterId | null,
): Promise<boolean> => {
  if (isAdmin(by)) return true;
  const follows = clusterId !== null && by.roles.includes('board_specialist');
  return follows && (await people.clustersOfSpecialist(by.person.id)).includes(clusterId);
};

const clustersOfUnit = async (
  units: UnitStore,
  unitId: UnitId,
  on: CalendarDate,
): Promise<ClusterId[]> =>
  clustersBy(await units.membershipsOf([unitId], clusterYears(on)), on)(unitId);

type ScopeStores = { people: PersonStore; units: UnitStore };

/** Whether somebody of the Board may look into a unit. */
export const maySeeUnit = async (
  { people, units }: ScopeStores,
  { by, unitId }: { by: KnownPerson; unitId: UnitId },
  now: Instant,
): Promise<boolean> => {
  const scope = await scopeOf(people, by);
  if (scope === 'all' || scope.size === 0) return scope === 'all';
  const on = dateInHanoi(now);
  return (await clustersOfUnit(units, unitId, on)).some((id) => scope.has(id));
};

/** What a unit handed in is read by its contacts, and by those of the Board who see the unit. */
export const mayReadUnit = async (
  stores: ScopeStores,
  asked: { by: KnownPerson; unitId: UnitId },
  now: Instant,
): Promise<boolean> => mayActFor(asked.by, asked.unitId) || maySeeUnit(stores, asked, now);

/** The specialists who follow a unit, in no particular order. */
export const specialistsOfUnit = async (
  { people, units }: ScopeStores,
  unitId: UnitId,
  now: Instant,
): Promise<Person[]> => {
  const on = dateInHanoi(now);
  const found = new Map<string, Person>();
  for (const clusterId of await clustersOfUnit(units, unitId, on))
    for (const person of await people.specialistsOf(clusterId)) found.set(person.id, person);
  return [...found.values()];
};

/** Those who speak for a unit of these clusters, in the years that count on that day. */
export const contactsInClusters = async (
  { people, units }: ScopeStores,
  clusters: ReadonlySet<string>,
  on: CalendarDate,
): Promise<Set<PersonId>> => {
  const memberships = await units.memberships(clusterYears(on));
  const clustersOf = clustersBy(memberships, on);
  const unitIds = new Set(
    memberships
      .filter(({ unitId }) => clustersOf(unitId).some((id) => clusters.has(id)))
      .map(({ unitId }) => unitId),
  );
  const found = new Set<PersonId>();
  for (const unitId of unitIds) for (const { id } of await people.contactsOf(unitId)) found.add(id);
  return found;
};
