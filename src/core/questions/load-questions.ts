import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { scopeOf } from '../people/scope.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { clustersBy, clusterYears } from '../units/clusters-of-unit.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { Question, QuestionStore } from './question.ts';

/** A thread as a list shows it. */
export type ListedQuestion = {
  question: Question;
  unit: Unit | null;
  asker: Person | null;
  taker: Person | null;
};

type LoadStores = { questions: QuestionStore; people: PersonStore; units: UnitStore };

/** What waits for an answer, as far as the person may give it; oldest first. */
export const waitingFor = async (
  stores: LoadStores,
  by: KnownPerson,
  now: Instant,
): Promise<ListedQuestion[]> => {
  const scope = await scopeOf(stores.people, by, now);
  const waiting = await stores.questions.waiting();
  if (scope === 'all') return listed(stores, waiting);
  const on = dateInHanoi(now);
  const clustersOf = clustersBy(await stores.units.memberships(clusterYears(on)), on);
  return listed(
    stores,
    waiting.filter(
      ({ unitId }) => unitId !== null && clustersOf(unitId).some((cluster) => scope.has(cluster)),
    ),
  );
};

/** Threads with the names that belong to them. */
export const listed = async (
  { people, units }: LoadStores,
  questions: readonly Question[],
): Promise<ListedQuestion[]> => {
  if (questions.length === 0) return [];
  const ids = questions.flatMap(({ askedBy, assignedTo }) =>
    assignedTo ? [askedBy, assignedTo] : [askedBy],
  );
  const persons = new Map((await people.byIds([...new Set(ids)])).map((one) => [one.id, one]));
  const byId = new Map((await units.all()).map((unit) => [unit.id, unit]));
  return questions.map((question) => ({
    question,
    unit: (question.unitId && byId.get(question.unitId)) ?? null,
    asker: persons.get(question.askedBy) ?? null,
    taker: (question.assignedTo && persons.get(question.assignedTo)) ?? null,
  }));
};
