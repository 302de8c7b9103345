import type { UnitId } from '../shared/ids.ts';
import type { KnownPerson } from './person.ts';

/** Whether the person speaks for the unit now. Admins do not, unless they are contacts too. */
export const mayActFor = (known: KnownPerson, unitId: UnitId): boolean =>
  known.unitIds.includes(unitId);

/** Whether the person may fill in what the unit owes: its contacts, and admins in its place. */
export const mayFillFor = (known: KnownPerson, unitId: UnitId): boolean =>
  mayActFor(known, unitId) || isAdmin(known);

/** Whether the person may do everything that the Board does here. */
export const isAdmin = (known: KnownPerson): boolean => known.roles.includes('board_admin');

/** Whether the person follows units for the Board: an admin all, a specialist those of theirs. */
export const isOfficer = (known: KnownPerson): boolean =>
  isAdmin(known) || known.roles.includes('board_specialist');

/** Whether the person belongs to the Board, be it only to look. */
export const isBoard = (known: KnownPerson): boolean => known.roles.length > 0;

/** Whether the person is here for anything now; whoever once was stays known, and no more than that. */
export const isAdmitted = (known: KnownPerson): boolean =>
  known.unitIds.length > 0 || isBoard(known);

/**
 * Whether what was meant for these units still concerns the person: they stand for one of them now.
 * What names no unit concerns whoever is admitted. Asked at every deed and every send.
 */
export const standsFor = (known: KnownPerson, unitIds: readonly UnitId[]): boolean =>
  unitIds.length === 0 ? isAdmitted(known) : unitIds.some((unitId) => mayActFor(known, unitId));

/**
 * What somebody must be for a deed, whatever it is about; asked anew each time. Whether a unit or cluster is theirs
 * is asked besides, by `mayActFor`, `mayFillFor`, `standsFor` here and by scope.ts.
 */
export type Right =
  /** Strangers too. */
  | 'everyone'
  /** Whoever was admitted once: their own data, words of their own, what is over for them. */
  | 'known'
  /** Whoever is here for anything now. */
  | 'admitted'
  | 'board'
  | 'officer'
  | 'admin';

const holders: Readonly<Record<Right, (known: KnownPerson) => boolean>> = {
  everyone: () => true,
  known: () => true,
  admitted: isAdmitted,
  board: isBoard,
  officer: isOfficer,
  admin: isAdmin,
};

/** Whether somebody, or a stranger, has the right now. */
export const has = (known: KnownPerson | null, right: Right): boolean =>
  known === null ? right === 'everyone' : holders[right](known);
