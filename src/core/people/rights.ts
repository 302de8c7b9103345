import type { UnitId } from '../shared/ids.ts';
import type { KnownPerson } from './person.ts';

/** Whether the person speaks for the unit now. Admins do not, unless they are contacts too. */
export const mayActFor = (known: KnownPerson, unitId: UnitId): boolean =>
  known.unitIds.includes(unitId);

/** Whether the person acts for the Board. */
export const isAdmin = (known: KnownPerson): boolean => known.roles.includes('board_admin');
