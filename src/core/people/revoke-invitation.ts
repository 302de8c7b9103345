import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { InvitationId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { InvitationStore } from './invitation-store.ts';
import { type Invitation, stateOf } from './invitation.ts';

export type RevokeOutcome =
  | { type: 'revoked'; invitation: Invitation }
  /** There was nothing left to revoke. */
  | { type: 'used'; invitation: Invitation }
  | { type: 'already-revoked'; invitation: Invitation }
  | { type: 'unknown' };

/** Makes a link useless, also for whoever is half-way through it. The caller checks the admin. */
export const revokeInvitation = async (
  needs: { invitations: InvitationStore; audit: AuditLog },
  { invitationId, by }: { invitationId: InvitationId; by: Actor },
  now: Instant,
): Promise<RevokeOutcome> => {
  const invitation = await needs.invitations.byId(invitationId);
  if (!invitation) return { type: 'unknown' };
  const state = stateOf(invitation, now);
  if (state === 'used') return { type: 'used', invitation };
  const done = await needs.invitations.markRevoked(invitationId, now);
  if (!done) return { type: 'already-revoked', invitation };
  await needs.audit.record({
    at: now,
    actor: by,
    action: 'invitation-revoked',
    subject: `unit:${invitation.unitId}`,
    details: { invitation: invitationId },
  });
  return { type: 'revoked', invitation: { ...invitation, revokedAt: now } };
};
