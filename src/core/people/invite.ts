import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Hash } from '../shared/hash.ts';
import { asId, type InvitationId } from '../shared/ids.ts';
import { DAY_MS, type Instant, plusMs } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { findUnit } from '../units/find-unit.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isClosed, type Unit } from '../units/unit.ts';
import type { InvitationStore } from './invitation-store.ts';
import { type Invitation, payloadOf, SECRET_BITS } from './invitation.ts';

export type InviteNeeds = {
  units: UnitStore;
  invitations: InvitationStore;
  audit: AuditLog;
  random: Random;
  hash: Hash;
};

export type InviteInput = {
  /** Code or name of the unit. */
  unit: string;
  by: Actor;
  /** How many days the link works. */
  days: number;
};

export type InviteOutcome =
  /** The payload is told this once and cannot be found again. */
  | { type: 'invited'; unit: Unit; invitation: Invitation; payload: string }
  | { type: 'unknown-unit'; near: Unit[] }
  | { type: 'unit-closed'; unit: Unit };

/** Makes a one-time link for a unit. The caller has checked that `by` is an admin. */
export const invite = async (
  needs: InviteNeeds,
  { unit: text, by, days }: InviteInput,
  now: Instant,
): Promise<InviteOutcome> => {
  const found = await findUnit(needs.units, text);
  if (found.type === 'not-found') return { type: 'unknown-unit', near: found.near };
  const { unit } = found;
  if (isClosed(unit, dateInHanoi(now))) return { type: 'unit-closed', unit };
  const secret = needs.random.token(SECRET_BITS);
  const invitation: Invitation = {
    id: asId<InvitationId>(needs.random.token(72)),
    unitId: unit.id,
    secretHash: needs.hash.sha256(secret),
    createdAt: now,
    createdBy: by,
    expiresAt: plusMs(now, days * DAY_MS),
    usedAt: null,
    usedBy: null,
    revokedAt: null,
  };
  await needs.invitations.add(invitation);
  await needs.audit.record({
    at: now,
    actor: by,
    action: 'unit-invited',
    subject: `unit:${unit.id}`,
    details: { invitation: invitation.id, days },
  });
  return { type: 'invited', unit, invitation, payload: payloadOf(secret) };
};
