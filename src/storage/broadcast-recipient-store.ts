import type { BroadcastRecipientStore } from '../core/broadcasts/broadcast-store.ts';
import {
  emptyTally,
  recipientStates,
  type BroadcastRecipient,
} from '../core/broadcasts/recipient.ts';
import {
  changeResults,
  emptyChangeTally,
  type SentChange,
} from '../core/broadcasts/sent-change.ts';
import { asId, asTelegramId, type UnitId } from '../core/shared/ids.ts';
import { readNumbers, readTexts } from './broadcast-columns.ts';
import type { BroadcastRecipient as RecipientRow, Prisma } from './generated/client.ts';
import { inPieces, instantOrNull, oneOf } from './row-values.ts';

/** Rows a statement: values stay far below what SQLite takes. */
const PIECE = 500;

export const broadcastRecipientStore = (tx: Prisma.TransactionClient): BroadcastRecipientStore => ({
  add: async (recipients) => {
    for (const piece of inPieces(recipients, PIECE))
      await tx.broadcastRecipient.createMany({ data: piece.map(toRow) });
  },

  all: async (broadcastId) => {
    const rows = await tx.broadcastRecipient.findMany({
      where: { broadcastId },
      orderBy: { position: 'asc' },
    });
    return rows.map(toRecipient);
  },

  ofChat: async (broadcastId, chatId) => {
    const where = { broadcastId_chatId: { broadcastId, chatId } };
    const row = await tx.broadcastRecipient.findUnique({ where });
    return row ? toRecipient(row) : null;
  },

  next: async (broadcastId, limit) => {
    const rows = await tx.broadcastRecipient.findMany({
      where: { broadcastId, state: 'waiting' },
      orderBy: { position: 'asc' },
      take: limit,
    });
    return rows.map(toRecipient);
  },

  save: async (recipient) => {
    const { broadcastId, personId, ...data } = toRow(recipient);
    const where = { broadcastId_personId: { broadcastId, personId } };
    await tx.broadcastRecipient.update({ where, data });
  },

  ...inBulk(tx),
  ...changed(tx),
});

type Bulk = 'tally' | 'markQueued' | 'move' | 'moveChats';

const inBulk = (tx: Prisma.TransactionClient): Pick<BroadcastRecipientStore, Bulk> => ({
  tally: async (broadcastId) => {
    const rows = await tx.broadcastRecipient.groupBy({
      by: ['state'],
      where: { broadcastId },
      _count: true,
    });
    const tally = emptyTally();
    for (const { state, _count: count } of rows) tally[oneOf(recipientStates, state)] = count;
    return tally;
  },

  markQueued: async (broadcastId, personIds) => {
    for (const piece of inPieces(personIds, PIECE))
      await tx.broadcastRecipient.updateMany({
        where: { broadcastId, personId: { in: piece } },
        data: { state: 'queued', attempt: { increment: 1 } },
      });
  },

  move: async (broadcastId, from, to) => {
    const where = { broadcastId, state: from };
    return (await tx.broadcastRecipient.updateMany({ where, data: { state: to } })).count;
  },

  moveChats: async ({ id: broadcastId, chatIds, from, to }) => {
    for (const piece of inPieces(chatIds, PIECE))
      await tx.broadcastRecipient.updateMany({
        where: { broadcastId, state: from, chatId: { in: piece } },
        data: { state: to },
      });
  },
});

type Changed = 'toChange' | 'countToChange' | 'markChanged' | 'changeTally';

const changed = (tx: Prisma.TransactionClient): Pick<BroadcastRecipientStore, Changed> => ({
  toChange: async (change, limit) => {
    const rows = await tx.broadcastRecipient.findMany({
      where: unchanged(change),
      orderBy: { position: 'asc' },
      take: limit,
    });
    return rows.map(toRecipient);
  },

  countToChange: (change) => tx.broadcastRecipient.count({ where: unchanged(change) }),

  markChanged: async ({ id, broadcastId, type }, personId, changeResult) => {
    await tx.broadcastRecipient.update({
      where: { broadcastId_personId: { broadcastId, personId } },
      data: {
        changeId: id,
        changeResult,
        ...(type === 'withdrawal' && changeResult === 'done' ? { state: 'withdrawn' } : {}),
      },
    });
  },

  changeTally: async ({ id: changeId, broadcastId }) => {
    const rows = await tx.broadcastRecipient.groupBy({
      by: ['changeResult'],
      where: { broadcastId, changeId },
      _count: true,
    });
    const tally = emptyChangeTally();
    for (const { changeResult, _count: count } of rows)
      if (changeResult !== null) tally[oneOf(changeResults, changeResult)] = count;
    return tally;
  },
});

const unchanged = (change: SentChange): Prisma.BroadcastRecipientWhereInput => ({
  broadcastId: change.broadcastId,
  state: 'sent',
  ...(change.type === 'correction' ? { variant: change.variant } : {}),
  OR: [{ changeId: null }, { changeId: { not: change.id } }],
});

const toRecipient = (row: RecipientRow): BroadcastRecipient => ({
  broadcastId: asId(row.broadcastId),
  personId: asId(row.personId),
  chatId: asTelegramId(row.chatId),
  position: row.position,
  unitIds: readTexts(row.unitIds).map((id) => asId<UnitId>(id)),
  state: oneOf(recipientStates, row.state),
  attempt: row.attempt,
  variant: row.variant,
  messageIds: readNumbers(row.messageIds),
  sentAt: instantOrNull(row.sentAt),
  reason: row.reason,
  change:
    row.changeId === null || row.changeResult === null
      ? null
      : { id: row.changeId, result: oneOf(changeResults, row.changeResult) },
});

const toRow = ({ change, ...recipient }: BroadcastRecipient): RecipientRow => ({
  ...recipient,
  chatId: BigInt(recipient.chatId),
  unitIds: JSON.stringify(recipient.unitIds),
  messageIds: JSON.stringify(recipient.messageIds),
  sentAt: recipient.sentAt === null ? null : BigInt(recipient.sentAt),
  changeId: change?.id ?? null,
  changeResult: change?.result ?? null,
});
