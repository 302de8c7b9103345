import type { Actor } from '../core/audit/audit-entry.ts';
import { roleNames } from '../core/people/person.ts';
import type { StaffInvitation, StaffInvitationStore } from '../core/people/staff-invitation.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Prisma, StaffInvitation as InvitationRow } from './generated/client.ts';
import { instantOrNull, oneOf } from './row-values.ts';

export const staffInvitationStore = (tx: Prisma.TransactionClient): StaffInvitationStore => ({
  byId: async (id) => orNull(await tx.staffInvitation.findUnique({ where: { id } })),

  bySecretHash: async (secretHash) =>
    orNull(await tx.staffInvitation.findUnique({ where: { secretHash } })),

  open: async (now) => {
    const rows = await tx.staffInvitation.findMany({
      where: { ...untouched, expiresAt: { gt: now } },
      orderBy: { createdAt: 'desc' },
    });
    return rows.map(toInvitation);
  },

  add: async (invitation) => {
    await tx.staffInvitation.create({ data: invitation });
  },

  markUsed: async (id, usedBy, usedAt) => {
    const { count } = await tx.staffInvitation.updateMany({
      where: { id, ...untouched },
      data: { usedBy, usedAt },
    });
    return count === 1;
  },

  markRevoked: async (id, revokedAt) => {
    const { count } = await tx.staffInvitation.updateMany({
      where: { id, ...untouched },
      data: { revokedAt },
    });
    return count === 1;
  },
});

const untouched = { usedAt: null, revokedAt: null };

const orNull = (row: InvitationRow | null): StaffInvitation | null =>
  row ? toInvitation(row) : null;

const toInvitation = (row: InvitationRow): StaffInvitation => ({
  id: row.id,
  role: oneOf(roleNames, row.role),
  secretHash: row.secretHash,
  createdAt: asInstant(row.createdAt),
  createdBy: row.createdBy as Actor,
  expiresAt: asInstant(row.expiresAt),
  usedAt: instantOrNull(row.usedAt),
  usedBy: row.usedBy === null ? null : asId(row.usedBy),
  revokedAt: instantOrNull(row.revokedAt),
});
