import type { Queue, QueueStore } from '../../core/outbox/queue-store.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { instantOrNull } from '../row-values.ts';
import type { Sql } from './sql.ts';

type Counted = { count: number | bigint; since: number | null };

const toQueue = (rows: readonly Counted[]): Queue => ({
  count: Number(rows[0]?.count ?? 0),
  since: instantOrNull(rows[0]?.since ?? null),
});

/** Each goes along an index, and over nothing that is done. */
export const queueStore = (sql: Sql): QueueStore => ({
  depths: async (now) => {
    const updates = toQueue(
      await sql.rows<Counted>`
        SELECT COUNT(*) AS "count", MIN("receivedAt") AS "since" FROM "InboxUpdate"
        WHERE "status" = 'pending'`,
    );
    const dead = await sql.rows<Counted>`
      SELECT COUNT(*) AS "count", NULL AS "since" FROM "InboxUpdate" WHERE "status" = 'dead'`;
    const replies = await sql.rows<Counted>`
      SELECT COUNT(*) AS "count", NULL AS "since" FROM "InboxUpdate"
        WHERE "status" = 'done' AND "repliesDue" = true`;
    const later = await sql.rows<Counted>`
      SELECT COUNT(*) AS "count", NULL AS "since" FROM "OutboxMessage"
      WHERE "state" = 'pending' AND "dueAt" > ${now}`;
    return {
      updates,
      deadUpdates: toQueue(dead).count,
      replies: toQueue(replies).count,
      due: { 1: await dueOf(sql, 1, now), 2: await dueOf(sql, 2, now) },
      later: toQueue(later).count,
      inFlight: await countOf(sql, 'in-flight'),
      unknown: await countOf(sql, 'unknown'),
    };
  },
});

const dueOf = async (sql: Sql, priority: 1 | 2, now: Instant): Promise<Queue> =>
  toQueue(
    await sql.rows<Counted>`
      SELECT COUNT(*) AS "count", MIN("dueAt") AS "since" FROM "OutboxMessage"
      WHERE "state" = 'pending' AND "priority" = ${priority} AND "dueAt" <= ${now}`,
  );

const countOf = async (sql: Sql, state: 'in-flight' | 'unknown'): Promise<number> => {
  const rows = await sql.rows<Counted>`
    SELECT COUNT(*) AS "count", NULL AS "since" FROM "OutboxMessage" WHERE "state" = ${state}`;
  return toQueue(rows).count;
};
