import type { HeldMessage, HeldMessageStore } from '../core/conversation/held-message.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { HeldMessage as HeldMessageRow, Prisma } from './generated/client.ts';
import { heldMessagesOf } from './hot/held-messages.ts';
import type { Sql } from './hot/sql.ts';
import type { Stored } from './row-values.ts';

export const heldMessageStore = (tx: Prisma.TransactionClient, sql: Sql): HeldMessageStore => ({
  add: async (message) => {
    const { chatId, messageId } = message;
    const where = { chatId_messageId: { chatId, messageId } };
    if (await tx.heldMessage.findUnique({ where, select: { id: true } })) return false;
    await tx.heldMessage.create({ data: message });
    return true;
  },

  of: async (personId) => (await heldMessagesOf(sql, personId)).map(toHeldMessage),

  heldBefore: async (at) => {
    const rows = await tx.heldMessage.findMany({
      where: { heldAt: { lt: at } },
      orderBy: [{ heldAt: 'asc' }, { messageId: 'asc' }],
    });
    return rows.map(toHeldMessage);
  },

  edit: async ({ chatId, messageId, content }) => {
    const { count } = await tx.heldMessage.updateMany({
      where: { chatId, messageId },
      data: { content },
    });
    return count > 0;
  },

  letGo: async (ids) => {
    await tx.heldMessage.deleteMany({ where: { id: { in: [...ids] } } });
  },
});

const toHeldMessage = (row: Stored<HeldMessageRow>): HeldMessage => ({
  ...row,
  personId: asId(row.personId),
  chatId: asTelegramId(row.chatId),
  heldAt: asInstant(row.heldAt),
});
