import type { OutboxStore } from '../../core/outbox/outbox-store.ts';
import type { Sql } from './sql.ts';

/** Subjects of which nothing is sent; senders ask for them when they take and when they begin. */
export const outboxPauses = (sql: Sql): Pick<OutboxStore, 'pause' | 'resume'> => ({
  pause: async ({ type, id }, now) => {
    await sql.write`
      INSERT INTO "PausedSubject" ("type", "id", "since") VALUES (${type}, ${id}, ${now})
      ON CONFLICT ("type", "id") DO NOTHING`;
    await sql.write`
      UPDATE "OutboxMessage" SET "state" = 'pending', "leaseToken" = NULL
      WHERE "subjectType" = ${type} AND "subjectId" = ${id} AND "state" = 'claimed'`;
    const [row] = await sql.rows<{ count: number }>`
      SELECT COUNT(*) AS "count" FROM "OutboxMessage"
      WHERE "subjectType" = ${type} AND "subjectId" = ${id} AND "state" = 'pending'`;
    return row?.count ?? 0;
  },

  resume: async ({ type, id }, now) => {
    const [paused] = await sql.rows<{ since: number }>`
      SELECT "since" FROM "PausedSubject" WHERE "type" = ${type} AND "id" = ${id}`;
    if (!paused) return 0;
    await sql.write`DELETE FROM "PausedSubject" WHERE "type" = ${type} AND "id" = ${id}`;
    // What was queued during the pause has stood still only since then; a clock may have gone back.
    return sql.write`
      UPDATE "OutboxMessage" SET "pausedMs" = "pausedMs" + CASE
        WHEN "createdAt" > ${paused.since} AND "createdAt" < ${now} THEN ${now} - "createdAt"
        WHEN "createdAt" <= ${paused.since} THEN ${Math.max(0, now - paused.since)}
        ELSE 0 END
      WHERE "subjectType" = ${type} AND "subjectId" = ${id} AND "state" = 'pending'`;
  },
});
