import type { Person } from '../people/person.ts';

export type Unit = { contact: Person };
