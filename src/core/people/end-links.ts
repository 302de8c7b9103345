import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { InvitationStore } from './invitation-store.ts';
import { revokeStaffInvitation } from './invite-staff.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import type { StaffInvitationStore } from './staff-invitation.ts';

export type EndLinksNeeds = {
  invitations: InvitationStore;
  staffInvitations: StaffInvitationStore;
  audit: AuditLog;
};

/**
 * Revokes what somebody of the Board has handed out and nobody has used; returns how many links that were. Links
 * by which they hand over their own place as a contact stay.
 */
export const endLinksOf = async (
  needs: EndLinksNeeds,
  { personId, by }: { personId: PersonId; by: Actor },
  now: Instant,
): Promise<number> => {
  const toUnits = (await needs.invitations.open(now)).filter(
    ({ createdBy, handOver }) => createdBy === personId && handOver === null,
  );
  const toBoard = (await needs.staffInvitations.open(now)).filter(
    ({ createdBy }) => createdBy === personId,
  );
  for (const { id } of toUnits) await revokeInvitation(needs, { invitationId: id, by }, now);
  for (const { id } of toBoard) await revokeStaffInvitation(needs, { id, by }, now);
  return toUnits.length + toBoard.length;
};
