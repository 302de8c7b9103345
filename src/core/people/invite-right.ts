import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson } from './person.ts';
import { isAdmin, isOfficer } from './rights.ts';
import { actsForUnit } from './scope.ts';

/** Admins invite to every unit; whoever follows one that nobody speaks for invites somebody of it. */
export const mayInviteTo = async (
  stores: { people: PersonStore; units: UnitStore },
  { by, unitId }: { by: KnownPerson; unitId: UnitId },
  now: Instant,
): Promise<boolean> => {
  if (isAdmin(by)) return true;
  if (!isOfficer(by) || (await stores.people.contactsOf(unitId)).length > 0) return false;
  return actsForUnit(stores, { by, unitId }, now);
};
