import type { KnownPerson } from '../people/person.ts';
import { standsFor } from '../people/rights.ts';
import type { Question } from './question.ts';

/** Whether it is this person's own thread, and they still stand for the unit in whose name they asked. */
export const speaksIn = (
  by: KnownPerson,
  { askedBy, unitId }: Pick<Question, 'askedBy' | 'unitId'>,
): boolean => askedBy === by.person.id && standsFor(by, unitId === null ? [] : [unitId]);
