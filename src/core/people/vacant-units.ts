import { dateInHanoi } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { inBoardOrder } from '../units/board-order.ts';
import { clustersBy, clusterYears } from '../units/clusters-of-unit.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen, type Unit } from '../units/unit.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson } from './person.ts';
import { scopeOf } from './scope.ts';

/** A unit that nobody speaks for, so that what it is reminded of reaches nobody. */
export type VacantUnit = {
  unit: Unit;
  /** Who spoke for it last, and until when; null where nobody ever did. */
  last: { fullName: string; until: Instant } | null;
  /** Somebody has a link that still works. */
  isInvited: boolean;
};

type VacantStores = { units: UnitStore; people: PersonStore; invitations: InvitationStore };

/**
 * Units without a contact that somebody of the Board sees: first those that had one, the longest vacant
 * before the others, then those that never had any, in the Board's order.
 */
export const loadVacantUnits = async (
  stores: VacantStores,
  by: KnownPerson,
  now: Instant,
): Promise<VacantUnit[]> => {
  const { people, invitations } = stores;
  const vacant = await unitsWithoutContact(stores, by, now);
  const lastOf = new Map<UnitId, NonNullable<VacantUnit['last']>>();
  for (const { unitId, ...last } of await people.formerContacts()) lastOf.set(unitId, last);
  const invited = new Set((await invitations.open(now)).map(({ unitId }) => unitId));
  const all = inBoardOrder(vacant).map((unit) => ({
    unit,
    last: lastOf.get(unit.id) ?? null,
    isInvited: invited.has(unit.id),
  }));
  return all.toSorted((one, other) => vacantSince(one) - vacantSince(other));
};

/** How many there are. */
export const countVacantUnits = async (
  stores: Omit<VacantStores, 'invitations'>,
  by: KnownPerson,
  now: Instant,
): Promise<number> => (await unitsWithoutContact(stores, by, now)).length;

const unitsWithoutContact = async (
  { units, people }: Omit<VacantStores, 'invitations'>,
  by: KnownPerson,
  now: Instant,
): Promise<Unit[]> => {
  const on = dateInHanoi(now);
  const scope = await scopeOf(people, by, now);
  const clustersOf = clustersBy(await units.memberships(clusterYears(on)), on);
  const isSeen = ({ id }: Unit): boolean =>
    scope === 'all' || clustersOf(id).some((cluster) => scope.has(cluster));
  const spokenFor = new Set(await people.unitsWithContact());
  return (await units.all()).filter(
    (unit) => isOpen(unit, on) && !spokenFor.has(unit.id) && isSeen(unit),
  );
};

const vacantSince = ({ last }: VacantUnit): number => last?.until ?? Number.MAX_SAFE_INTEGER;
