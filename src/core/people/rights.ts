import type { UnitId } from '../shared/ids.ts';
import type { KnownPerson } from './person.ts';

/** Whether the person speaks for the unit now. Admins do not, unless they are contacts too. */
export const mayActFor = (known: KnownPerson, unitId: UnitId): boolean =>
  known.unitIds.includes(unitId);

/** Whether the person may do everything that the Board does here. */
export const isAdmin = (known: KnownPerson): boolean => known.roles.includes('board_admin');

/** Whether the person follows units for the Board: an admin all, a specialist those of theirs. */
export const isOfficer = (known: KnownPerson): boolean =>
  isAdmin(known) || known.roles.includes('board_specialist');

/** Whether the person belongs to the Board, be it only to look. */
export const isBoard = (known: KnownPerson): boolean => known.roles.length > 0;
