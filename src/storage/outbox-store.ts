import type { OutboxState } from '../core/outbox/outbox-message.ts';
import type { OutboxStore } from '../core/outbox/outbox-store.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Prisma } from './generated/client.ts';
import { queueMessages } from './hot/outbox.ts';
import type { Sql } from './hot/sql.ts';
import { toOutboxMessage, toRecord } from './outbox-row.ts';
import { packMessage } from './stored-message.ts';

/** An album has ten messages; more ids than this never lie between two of one. */
const NEIGHBOURS = 20;

const open: OutboxState[] = ['pending', 'claimed', 'in-flight'];

export const outboxStore = (tx: Prisma.TransactionClient, sql: Sql): OutboxStore => ({
  queue: (messages, now) => queueMessages(sql, messages, now),

  waiting: async (bundleKey) => {
    const row = await tx.delivery.findFirst({ where: { bundleKey, status: 'pending' } });
    return row ? toOutboxMessage(row) : null;
  },

  lastDueAt: async (bundleKey) => {
    const row = await tx.delivery.findFirst({ where: { bundleKey }, orderBy: { dueAt: 'desc' } });
    return row ? asInstant(row.dueAt) : null;
  },

  replaceMessage: async (id, message) => {
    await tx.delivery.update({ where: { id }, data: { content: packMessage(message) } });
  },

  byId: async (id) => {
    const row = await tx.delivery.findUnique({ where: { id } });
    return row ? toRecord(row) : null;
  },

  ofSubject: async (subject) =>
    (await tx.delivery.findMany({ where: { subject }, orderBy: { id: 'asc' } })).map(toRecord),

  countsOf: async (subject) => {
    const groups = await tx.delivery.groupBy({
      by: ['status'],
      where: { subject },
      _count: { _all: true },
    });
    return Object.fromEntries(groups.map(({ status, _count: { _all: count } }) => [status, count]));
  },

  countPending: (subject) => tx.delivery.count({ where: { subject, status: { in: open } } }),

  health: async (since) => {
    const waiting = await tx.delivery.count({ where: { status: { in: open } } });
    const sent = await tx.delivery.count({ where: { status: 'sent', endedAt: { gte: since } } });
    const failed = await tx.delivery.count({
      where: { status: 'failed', endedAt: { gte: since } },
    });
    const unknown = await tx.delivery.count({ where: { status: 'unknown' } });
    return { waiting, sent, failed, unknown };
  },

  withStatus: async (status) =>
    (await tx.delivery.findMany({ where: { status }, orderBy: { id: 'asc' } })).map(toRecord),

  byMessage: async (chatId, messageId) => {
    const rows = await tx.delivery.findMany({
      where: { chatId, messageId: { lte: messageId } },
      orderBy: { messageId: 'desc' },
      take: NEIGHBOURS,
    });
    return rows.map(toRecord).find(({ messageIds }) => messageIds.includes(messageId)) ?? null;
  },

  ...endings(tx),
});

type Endings = Pick<OutboxStore, 'cancelOfSubject' | 'postponeOfSubject' | 'sendAgain' | 'dismiss'>;

const endings = (tx: Prisma.TransactionClient): Endings => ({
  cancelOfSubject: async (subject, reason, now) => {
    const { count } = await tx.delivery.updateMany({
      where: { subject, status: { in: ['pending', 'claimed'] } },
      data: { status: 'cancelled', leaseToken: null, error: reason.slice(0, 500), endedAt: now },
    });
    return count;
  },

  postponeOfSubject: async (subject, until) => {
    const { count } = await tx.delivery.updateMany({
      where: { subject, status: { in: ['pending', 'claimed'] } },
      data: { status: 'pending', leaseToken: null, dueAt: until },
    });
    return count;
  },

  dismiss: async (ids, now) => {
    const { count } = await tx.delivery.updateMany({
      where: { id: { in: [...ids] }, status: 'unknown' },
      data: { status: 'cancelled', endedAt: now },
    });
    return count;
  },

  sendAgain: async (ids, from, now) => {
    const { count } = await tx.delivery.updateMany({
      where: { id: { in: [...ids] }, status: { in: [...from] } },
      data: {
        status: 'pending',
        dueAt: now,
        expiresAt: null,
        attempts: 0,
        error: null,
        endedAt: null,
      },
    });
    return count;
  },
});
