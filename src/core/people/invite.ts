import type { Actor } from '../audit/audit-entry.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { findUnit } from '../units/find-unit.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isClosed, type Unit } from '../units/unit.ts';
import { inviteUnits, type Invited, type InviteUnitsNeeds } from './invite-units.ts';

export type InviteNeeds = InviteUnitsNeeds & { units: UnitStore };

export type InviteInput = {
  /** Code or name of the unit. */
  unit: string;
  by: Actor;
  /** How many days the link works. */
  days: number;
};

export type InviteOutcome =
  | ({ type: 'invited' } & Invited)
  | { type: 'unknown-unit'; near: Unit[] }
  | { type: 'unit-closed'; unit: Unit };

/** Makes a one-time link for a unit. The caller has checked that `by` may (`mayInviteTo`). */
export const invite = async (
  needs: InviteNeeds,
  { unit: text, by, days }: InviteInput,
  now: Instant,
): Promise<InviteOutcome> => {
  const found = await findUnit(needs.units, text);
  if (found.type === 'not-found') return { type: 'unknown-unit', near: found.near };
  const { unit } = found;
  if (isClosed(unit, dateInHanoi(now))) return { type: 'unit-closed', unit };
  const [invited] = await inviteUnits(needs, { units: [unit], by, days }, now);
  if (!invited) throw new Error(`no invitation was made for ${unit.code}`);
  return { type: 'invited', ...invited };
};
