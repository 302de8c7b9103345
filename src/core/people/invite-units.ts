import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Hash } from '../shared/hash.ts';
import { asId, type InvitationId } from '../shared/ids.ts';
import { DAY_MS, type Instant, plusMs } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { Unit } from '../units/unit.ts';
import type { InvitationStore } from './invitation-store.ts';
import { type HandOver, type Invitation, payloadOf, SECRET_BITS } from './invitation.ts';

export type InviteUnitsNeeds = {
  invitations: InvitationStore;
  audit: AuditLog;
  random: Random;
  hash: Hash;
};

/** The payload is told this once and cannot be found again. */
export type Invited = { unit: Unit; invitation: Invitation; payload: string };

export type InviteUnitsInput = {
  units: readonly Unit[];
  by: Actor;
  /** How many days each link works. */
  days: number;
};

/** Makes a one-time link for each unit. The caller has checked the admin, and that the units exist. */
export const inviteUnits = async (
  needs: InviteUnitsNeeds,
  { units, by, days }: InviteUnitsInput,
  now: Instant,
): Promise<Invited[]> => {
  const invited = units.map((unit) => newInvitation(needs, { unit, by, days }, now));
  await needs.invitations.add(...invited.map(({ invitation }) => invitation));
  await needs.audit.record(
    ...invited.map(({ unit, invitation }) => ({
      at: now,
      actor: by,
      action: 'unit-invited' as const,
      subject: `unit:${unit.id}`,
      details: { invitation: invitation.id, days },
    })),
  );
  return invited;
};

type NewInvitation = { unit: Unit; by: Actor; days: number; handOver?: HandOver };

export const newInvitation = (
  { random, hash }: Pick<InviteUnitsNeeds, 'random' | 'hash'>,
  { unit, by, days, handOver }: NewInvitation,
  now: Instant,
): Invited => {
  const secret = random.token(SECRET_BITS);
  const invitation: Invitation = {
    id: asId<InvitationId>(random.token(72)),
    unitId: unit.id,
    secretHash: hash.sha256(secret),
    createdAt: now,
    createdBy: by,
    expiresAt: plusMs(now, days * DAY_MS),
    usedAt: null,
    usedBy: null,
    revokedAt: null,
    handOver: handOver ?? null,
  };
  return { unit, invitation, payload: payloadOf(secret) };
};
