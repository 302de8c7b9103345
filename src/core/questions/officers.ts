import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { isAdmin, isOfficer } from '../people/rights.ts';
import { maySeeUnit, specialistsOfUnit } from '../people/scope.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Question } from './question.ts';

type OfficerStores = { people: PersonStore; units: UnitStore };

/** Whether somebody of the Board may read and answer a thread. */
export const mayAnswer = async (
  stores: OfficerStores,
  { by, question }: { by: KnownPerson; question: Question },
  now: Instant,
): Promise<boolean> => {
  if (isAdmin(by)) return true;
  if (!isOfficer(by) || question.unitId === null) return false;
  return maySeeUnit(stores, { by, unitId: question.unitId }, now);
};

/** Who is told of a thread: whoever took it on, else the unit's specialists and all admins. */
export const officersFor = async (
  stores: OfficerStores,
  question: Question,
  now: Instant,
): Promise<Person[]> => {
  const taker = question.assignedTo && (await stores.people.byId(question.assignedTo));
  const known = taker && (await stores.people.known(taker.telegramId));
  if (taker && known && (await mayAnswer(stores, { by: known, question }, now))) return [taker];
  const specialists =
    question.unitId === null ? [] : await specialistsOfUnit(stores, question.unitId, now);
  const all = [...specialists, ...(await stores.people.withRole('board_admin'))];
  return [...new Map(all.map((person) => [person.id, person])).values()].filter(
    ({ id }) => id !== question.askedBy,
  );
};
