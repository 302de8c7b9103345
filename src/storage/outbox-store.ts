import type { Subject } from '../core/outbox/outbox-message.ts';
import type { OutboxStore } from '../core/outbox/outbox-store.ts';
import { openStates, statesBefore } from '../core/outbox/transition.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Prisma } from './generated/client.ts';
import { outboxPauses } from './hot/outbox-pauses.ts';
import { queueMessages } from './hot/outbox.ts';
import type { Sql } from './hot/sql.ts';
import { toOutboxMessage, toRecord } from './outbox-row.ts';
import { packMessage } from './stored-message.ts';

/** An album has ten messages; more ids than this never lie between two of one. */
const NEIGHBOURS = 20;

const about = ({ type, id }: Subject) => ({ subjectType: type, subjectId: id });

export const outboxStore = (tx: Prisma.TransactionClient, sql: Sql): OutboxStore => ({
  queue: (messages, now) => queueMessages(sql, messages, now),

  waiting: async (bundleKey) => {
    const row = await tx.outboxMessage.findFirst({ where: { bundleKey, state: 'pending' } });
    return row ? toOutboxMessage(row) : null;
  },

  lastDueAt: async (bundleKey) => {
    const row = await tx.outboxMessage.findFirst({
      where: { bundleKey },
      orderBy: { dueAt: 'desc' },
    });
    return row ? asInstant(row.dueAt) : null;
  },

  replaceMessage: async (id, message) => {
    await tx.outboxMessage.update({ where: { id }, data: { content: packMessage(message) } });
  },

  byId: async (id) => {
    const row = await tx.outboxMessage.findUnique({ where: { id } });
    return row ? toRecord(row) : null;
  },

  ofSubject: async (subject) =>
    (await tx.outboxMessage.findMany({ where: about(subject), orderBy: { id: 'asc' } })).map(
      toRecord,
    ),

  countsOf: async (subject) => {
    const groups = await tx.outboxMessage.groupBy({
      by: ['state'],
      where: about(subject),
      _count: { _all: true },
    });
    return Object.fromEntries(groups.map(({ state, _count: { _all: count } }) => [state, count]));
  },

  countPending: (subject) =>
    tx.outboxMessage.count({ where: { ...about(subject), state: { in: [...openStates] } } }),

  health: async (since) => {
    const waiting = await tx.outboxMessage.count({ where: { state: { in: [...openStates] } } });
    const sent = await tx.outboxMessage.count({
      where: { state: 'sent', endedAt: { gte: since } },
    });
    const failed = await tx.outboxMessage.count({
      where: { state: 'failed', endedAt: { gte: since } },
    });
    const unknown = await tx.outboxMessage.count({ where: { state: 'unknown' } });
    return { waiting, sent, failed, unknown };
  },

  inState: async (state) =>
    (await tx.outboxMessage.findMany({ where: { state }, orderBy: { id: 'asc' } })).map(toRecord),

  byMessage: async (chatId, messageId) => {
    const rows = await tx.outboxMessage.findMany({
      where: { chatId, messageId: { lte: messageId } },
      orderBy: { messageId: 'desc' },
      take: NEIGHBOURS,
    });
    return rows.map(toRecord).find(({ messageIds }) => messageIds.includes(messageId)) ?? null;
  },

  ...endings(tx),
  ...outboxPauses(sql),
});

type Endings = Pick<OutboxStore, 'cancelOfSubject' | 'sendAgain' | 'dismiss'>;

const endings = (tx: Prisma.TransactionClient): Endings => ({
  cancelOfSubject: async (subject, reason, now) => {
    await tx.pausedSubject.deleteMany({ where: subject });
    const { count } = await tx.outboxMessage.updateMany({
      where: { ...about(subject), state: { in: statesBefore('call-off') } },
      data: { state: 'cancelled', leaseToken: null, error: reason.slice(0, 500), endedAt: now },
    });
    return count;
  },

  dismiss: async (ids, now) => {
    const { count } = await tx.outboxMessage.updateMany({
      where: { id: { in: [...ids] }, state: { in: statesBefore('dismiss') } },
      data: { state: 'cancelled', endedAt: now },
    });
    return count;
  },

  sendAgain: async (ids, from, now) => {
    const { count } = await tx.outboxMessage.updateMany({
      where: { id: { in: [...ids] }, state: { in: [...from] } },
      data: {
        state: 'pending',
        dueAt: now,
        expiresAt: null,
        // What it stood still before is over: it counts from now on.
        pausedMs: 0,
        attempts: 0,
        error: null,
        endedAt: null,
      },
    });
    return count;
  },
});
