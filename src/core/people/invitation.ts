import type { Actor } from '../audit/audit-entry.ts';
import type { InvitationId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** A one-time link for a unit. Only the SHA-256 of its secret is kept. */
export type Invitation = {
  id: InvitationId;
  unitId: UnitId;
  secretHash: string;
  createdAt: Instant;
  createdBy: Actor;
  expiresAt: Instant;
  usedAt: Instant | null;
  usedBy: PersonId | null;
  revokedAt: Instant | null;
  /** Set when a contact hands over: to whom, and whose place that person takes. */
  handOver: HandOver | null;
};

export type HandOver = { to: string; from: PersonId };

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired';

/** Used comes first: whoever used a link should not read that it expired since. */
export const stateOf = (
  invitation: Pick<Invitation, 'usedAt' | 'revokedAt' | 'expiresAt'>,
  now: Instant,
): InvitationState => {
  if (invitation.usedAt !== null) return 'used';
  if (invitation.revokedAt !== null) return 'revoked';
  return now < invitation.expiresAt ? 'open' : 'expired';
};

/** 22 characters; nobody guesses one. */
export const SECRET_BITS = 128;

const PAYLOAD = /^i-([\w-]{22})$/;

/** What stands after `?start=` in the link; Telegram allows 64 characters of [A-Za-z0-9_-]. */
export const payloadOf = (secret: string): string => `i-${secret}`;

/** The secret in a payload, undefined when it cannot be an invitation. */
export const secretIn = (payload: string): string | undefined => PAYLOAD.exec(payload)?.[1];
