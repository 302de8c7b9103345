import type { SandboxPerson } from '../state/records.ts';
import { ControlError } from './control-error.ts';

export type NewPerson = {
  firstName: string;
  lastName?: string | undefined;
  username?: string | undefined;
  languageCode?: string | undefined;
  role?: string | undefined;
  id?: number | undefined;
};

const FIRST_ID = 7_000_000_001;

export const makePerson = (
  people: Map<number, SandboxPerson>,
  wanted: NewPerson,
): SandboxPerson => {
  const id = wanted.id ?? Math.max(FIRST_ID - 1, ...people.keys()) + 1;
  if (people.has(id)) throw new ControlError(409, `person ${id} is already there`);
  const person: SandboxPerson = {
    id,
    firstName: wanted.firstName,
    ...(wanted.lastName === undefined ? {} : { lastName: wanted.lastName }),
    ...(wanted.username === undefined ? {} : { username: wanted.username }),
    languageCode: wanted.languageCode ?? 'vi',
    role: wanted.role ?? '',
    blocked: false,
    started: false,
  };
  people.set(id, person);
  return person;
};
