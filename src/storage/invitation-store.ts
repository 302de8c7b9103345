import { randomUUID } from 'node:crypto';

import type { InvitationStore } from '../core/people/invitation-store.ts';
import type { Invitation } from '../core/people/invitation.ts';
import { asId } from '../core/shared/ids.ts';
import type { Invitation as InvitationRow, Prisma } from './generated/client.ts';
import { endsOf, linkIn, stillOpen } from './one-time-links.ts';

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
      where: stillOpen(now),
    });
    return rows.map(toInvitation);
  },

  add: async (...invitations) => {
    await tx.invitation.createMany({ data: invitations.map(toRow) });
  },

  ...endsOf(tx.invitation),

  countWrongTries: (telegramId, since) =>
    tx.wrongInvitation.count({ where: { telegramId, at: { gt: since } } }),

  addWrongTry: async (telegramId, at, forgetBefore) => {
    await tx.wrongInvitation.deleteMany({ where: { telegramId, at: { lte: forgetBefore } } });
    await tx.wrongInvitation.create({ data: { id: randomUUID(), telegramId, at } });
  },
});

const orNull = (row: InvitationRow | null): Invitation | null => (row ? toInvitation(row) : null);

const toInvitation = (row: InvitationRow): Invitation => ({
  id: asId(row.id),
  unitId: asId(row.unitId),
  ...linkIn(row),
  handOver:
    row.forName === null || row.replaces === null
      ? null
      : { to: row.forName, from: asId(row.replaces) },
});

const toRow = ({ handOver, ...invitation }: Invitation) => ({
  ...invitation,
  forName: handOver?.to ?? null,
  replaces: handOver?.from ?? null,
});
