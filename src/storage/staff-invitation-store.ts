import { roleNames } from '../core/people/person.ts';
import type { StaffInvitation, StaffInvitationStore } from '../core/people/staff-invitation.ts';
import type { Prisma, StaffInvitation as InvitationRow } from './generated/client.ts';
import { endsOf, linkIn, stillOpen } from './one-time-links.ts';
import { oneOf } from './row-values.ts';

export const staffInvitationStore = (tx: Prisma.TransactionClient): StaffInvitationStore => ({
  byId: async (id) => orNull(await tx.staffInvitation.findUnique({ where: { id } })),

  bySecretHash: async (secretHash) =>
    orNull(await tx.staffInvitation.findUnique({ where: { secretHash } })),

  open: async (now) => {
    const rows = await tx.staffInvitation.findMany({
      where: stillOpen(now),
      orderBy: { createdAt: 'desc' },
    });
    return rows.map(toInvitation);
  },

  add: async (invitation) => {
    await tx.staffInvitation.create({ data: invitation });
  },

  openedBy: async (telegramId) => {
    const opening = await tx.staffOpening.findUnique({
      where: { telegramId },
      include: { invitation: true },
    });
    return orNull(opening?.invitation ?? null);
  },

  markOpened: async (invitationId, telegramId, openedAt) => {
    const opened = { invitationId, openedAt };
    await tx.staffOpening.upsert({
      where: { telegramId },
      create: { telegramId, ...opened },
      update: opened,
    });
  },

  ...endsOf(tx.staffInvitation),
});

const orNull = (row: InvitationRow | null): StaffInvitation | null =>
  row ? toInvitation(row) : null;

const toInvitation = (row: InvitationRow): StaffInvitation => ({
  id: row.id,
  role: oneOf(roleNames, row.role),
  ...linkIn(row),
});
