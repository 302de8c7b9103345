import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Hash } from '../shared/hash.ts';
import { DAY_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { SECRET_BITS } from './invitation.ts';
import type { KnownPerson, RoleName } from './person.ts';
import {
  staffPayloadOf,
  type StaffInvitation,
  type StaffInvitationStore,
} from './staff-invitation.ts';

export type InviteStaffNeeds = {
  staffInvitations: StaffInvitationStore;
  audit: AuditLog;
  random: Random;
  hash: Hash;
};

/** A role of the Board is given sooner than a unit's contact: the link is worth more. */
export const STAFF_INVITATION_DAYS = 3;

/** Makes a one-time link for a role. The payload is told this once. The caller checks the admin. */
export const inviteStaff = async (
  needs: InviteStaffNeeds,
  { role, by }: { role: RoleName; by: KnownPerson },
  now: Instant,
): Promise<{ invitation: StaffInvitation; payload: string }> => {
  const secret = needs.random.token(SECRET_BITS);
  const invitation: StaffInvitation = {
    id: needs.random.token(72),
    role,
    secretHash: needs.hash.sha256(secret),
    createdAt: now,
    createdBy: by.person.id,
    expiresAt: plusMs(now, STAFF_INVITATION_DAYS * DAY_MS),
    usedAt: null,
    usedBy: null,
    revokedAt: null,
  };
  await needs.staffInvitations.add(invitation);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'staff-invited',
    subject: `staff-invitation:${invitation.id}`,
    details: { role, days: STAFF_INVITATION_DAYS },
  });
  return { invitation, payload: staffPayloadOf(secret) };
};

/** Makes a link useless; false when it was used or revoked before. The caller checks the admin. */
export const revokeStaffInvitation = async (
  needs: Pick<InviteStaffNeeds, 'staffInvitations' | 'audit'>,
  { id, by }: { id: string; by: Actor },
  now: Instant,
): Promise<boolean> => {
  if (!(await needs.staffInvitations.markRevoked(id, now))) return false;
  await needs.audit.record({
    at: now,
    actor: by,
    action: 'staff-invitation-revoked',
    subject: `staff-invitation:${id}`,
    details: {},
  });
  return true;
};
