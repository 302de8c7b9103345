import { randomUUID } from 'node:crypto';

import type { Actor } from '../core/audit/audit-entry.ts';
import type { InvitationStore } from '../core/people/invitation-store.ts';
import type { Invitation } from '../core/people/invitation.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Invitation as InvitationRow, Prisma } from './generated/client.ts';
import { instantOrNull } from './row-values.ts';

export const invitationStore = (tx: Prisma.TransactionClient): InvitationStore => ({
  byId: async (id) => orNull(await tx.invitation.findUnique({ where: { id } })),

  bySecretHash: async (secretHash) =>
    orNull(await tx.invitation.findUnique({ where: { secretHash } })),

  ofUnit: async (unitId) => {
    const rows = await tx.invitation.findMany({
      where: { unitId },
      orderBy: { createdAt: 'desc' },
    });
    return rows.map(toInvitation);
  },

  open: async (now) => {
    const rows = await tx.invitation.findMany({
      where: { ...untouched, expiresAt: { gt: now } },
    });
    return rows.map(toInvitation);
  },

  add: async (...invitations) => {
    await tx.invitation.createMany({ data: [...invitations] });
  },

  markUsed: async (id, usedBy, usedAt) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, ...untouched },
      data: { usedBy, usedAt },
    });
    return count === 1;
  },

  markRevoked: async (id, revokedAt) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, ...untouched },
      data: { revokedAt },
    });
    return count === 1;
  },

  countWrongTries: (telegramId, since) =>
    tx.wrongInvitation.count({ where: { telegramId, at: { gt: since } } }),

  addWrongTry: async (telegramId, at, forgetBefore) => {
    await tx.wrongInvitation.deleteMany({ where: { telegramId, at: { lte: forgetBefore } } });
    await tx.wrongInvitation.create({ data: { id: randomUUID(), telegramId, at } });
  },
});

const untouched = { usedAt: null, revokedAt: null };

const orNull = (row: InvitationRow | null): Invitation | null => (row ? toInvitation(row) : null);

const toInvitation = (row: InvitationRow): Invitation => ({
  id: asId(row.id),
  unitId: asId(row.unitId),
  secretHash: row.secretHash,
  createdAt: asInstant(row.createdAt),
  createdBy: row.createdBy as Actor,
  expiresAt: asInstant(row.expiresAt),
  usedAt: instantOrNull(row.usedAt),
  usedBy: row.usedBy === null ? null : asId(row.usedBy),
  revokedAt: instantOrNull(row.revokedAt),
});
