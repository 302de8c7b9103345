import type { Pin, PinStore } from '../core/reminders/pin.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Pin as PinRow, Prisma } from './generated/client.ts';

export const pinStore = (tx: Prisma.TransactionClient): PinStore => ({
  of: async (personId) => {
    const row = await tx.pin.findUnique({ where: { personId } });
    return row ? toPin(row) : null;
  },

  on: async () => (await tx.pin.findMany({ where: { isOn: true } })).map(toPin),

  save: async (pin) => {
    const { personId } = pin;
    await tx.pin.upsert({ where: { personId }, create: pin, update: pin });
  },
});

const toPin = (row: PinRow): Pin => ({
  ...row,
  personId: asId(row.personId),
  chatId: asTelegramId(row.chatId),
  at: asInstant(row.at),
});
