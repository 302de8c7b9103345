import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { ClusterId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { clustersBy, clusterYears } from '../units/clusters-of-unit.ts';
import { predecessorsOf } from '../units/successors.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson, Person } from './person.ts';
import { isAdmin, isOfficer, mayActFor } from './rights.ts';
import { standInsNow } from './stand-in.ts';

/** The clusters that somebody of the Board sees; nobody else sees any. */
export type Scope = 'all' | ReadonlySet<ClusterId>;

/** Admins and viewers see the whole city, specialists the clusters that they follow now. */
export const scopeOf = async (
  people: PersonStore,
  known: KnownPerson,
  now: Instant,
): Promise<Scope> => {
  if (isAdmin(known) || known.roles.includes('board_viewer')) return 'all';
  if (!known.roles.includes('board_specialist')) return new Set();
  return clustersFollowedBy(people, known.person.id, now);
};

/** A specialist's own clusters, and those of whoever they stand in for now. */
const clustersFollowedBy = async (
  people: PersonStore,
  personId: PersonId,
  now: Instant,
): Promise<Set<ClusterId>> => {
  const followed = new Set(await people.clustersOfSpecialist(personId));
  for (const standIn of await standInsNow(people, now)) {
    if (standIn.deputyId !== personId) continue;
    const away = await people.byId(standIn.personId);
    const known = away && (await people.known(away.telegramId));
    if (!known?.roles.includes('board_specialist')) continue;
    for (const id of await people.clustersOfSpecialist(standIn.personId)) followed.add(id);
  }
  return followed;
};

export const isInScope = (scope: Scope, clusterId: ClusterId | null): boolean =>
  scope === 'all' || (clusterId !== null && scope.has(clusterId));

/** Whether somebody of the Board acts for the units of a cluster, or of none, and does not only look. */
export const actsForCluster = async (
  people: PersonStore,
  by: KnownPerson,
  { clusterId, now }: { clusterId: ClusterId | null; now: Instant },
): Promise<boolean> => {
  if (isAdmin(by)) return true;
  const follows = clusterId !== null && by.roles.includes('board_specialist');
  return follows && (await clustersFollowedBy(people, by.person.id, now)).has(clusterId);
};

const clustersOfUnit = async (
  units: UnitStore,
  unitId: UnitId,
  on: CalendarDate,
): Promise<ClusterId[]> =>
  clustersBy(await units.membershipsOf([unitId], clusterYears(on)), on)(unitId);

type ScopeStores = { people: PersonStore; units: UnitStore };

/** Whether somebody of the Board acts for a unit, in one of its clusters, and does not only look. */
export const actsForUnit = async (
  { people, units }: ScopeStores,
  { by, unitId }: { by: KnownPerson; unitId: UnitId },
  now: Instant,
): Promise<boolean> => {
  if (isAdmin(by)) return true;
  if (!by.roles.includes('board_specialist')) return false;
  const followed = await clustersFollowedBy(people, by.person.id, now);
  return (await clustersOfUnit(units, unitId, dateInHanoi(now))).some((id) => followed.has(id));
};

/** Whether somebody of the Board may look into a unit. */
export const maySeeUnit = async (
  { people, units }: ScopeStores,
  { by, unitId }: { by: KnownPerson; unitId: UnitId },
  now: Instant,
): Promise<boolean> => {
  const scope = await scopeOf(people, by, now);
  if (scope === 'all' || scope.size === 0) return scope === 'all';
  const on = dateInHanoi(now);
  return (await clustersOfUnit(units, unitId, on)).some((id) => scope.has(id));
};

/** What a unit handed in is read by its contacts, those of whoever carries it on, and those of the Board who see it. */
export const mayReadUnit = async (
  stores: ScopeStores,
  asked: { by: KnownPerson; unitId: UnitId },
  now: Instant,
): Promise<boolean> =>
  mayActFor(asked.by, asked.unitId) ||
  (await maySeeUnit(stores, asked, now)) ||
  (await carriesOnAny(stores, asked.by.unitIds, asked.unitId));

const carriesOnAny = async (
  { units }: ScopeStores,
  unitIds: readonly UnitId[],
  before: UnitId,
): Promise<boolean> => {
  const successions = await units.successions();
  return unitIds.some((id) => predecessorsOf(successions, id).includes(before));
};

/** Whose queue a cluster is now: its specialists, and in the place of those who are away whoever stands in. */
const followersOf = async (
  people: PersonStore,
  clusterId: ClusterId,
  now: Instant,
): Promise<Person[]> => {
  const specialists = await people.specialistsOf(clusterId);
  if (specialists.length === 0) return [];
  const deputyOf = new Map(
    (await standInsNow(people, now)).map(({ personId, deputyId }) => [personId, deputyId]),
  );
  const found = new Map<PersonId, Person>();
  for (const person of specialists) {
    const deputy = await officerNow(people, deputyOf.get(person.id));
    const acting = deputy ?? person;
    found.set(acting.id, acting);
  }
  return [...found.values()];
};

const officerNow = async (people: PersonStore, id?: PersonId): Promise<Person | undefined> => {
  const person = id && (await people.byId(id));
  const known = person && (await people.known(person.telegramId));
  return known && isOfficer(known) ? known.person : undefined;
};

/** Clusters that no specialist follows: what comes from their units is for the admins. */
export const clustersWithoutFollower = async ({
  people,
  units,
}: ScopeStores): Promise<Set<ClusterId>> => {
  const followed = new Set(await people.followedClusters());
  return new Set((await units.clusters()).map(({ id }) => id).filter((id) => !followed.has(id)));
};

/** The specialists who follow a unit now, or stand in for those who do, in no particular order. */
export const specialistsOfUnit = async (
  { people, units }: ScopeStores,
  unitId: UnitId,
  now: Instant,
): Promise<Person[]> => {
  const on = dateInHanoi(now);
  const found = new Map<string, Person>();
  for (const clusterId of await clustersOfUnit(units, unitId, on))
    for (const person of await followersOf(people, clusterId, now)) found.set(person.id, person);
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
