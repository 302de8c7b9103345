import type { IncomingUpdate, InboxStore, PendingUpdate } from '../../core/outbox/inbox-store.ts';
import { inPieces } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** What each update, or each batch of them, goes through. */
export const hotInbox = (
  sql: Sql,
): Pick<
  InboxStore,
  'add' | 'unknown' | 'addDone' | 'pending' | 'markDone' | 'keepReplies' | 'markReplied'
> => ({
  add: async (updates, now) => {
    const added: IncomingUpdate[] = [];
    for (const update of updates) {
      const { updateId, key, body } = update;
      const isNew = await sql.write`
        INSERT INTO "InboxUpdate"
          ("updateId", "key", "body", "status", "attempts", "receivedAt", "replies", "repliesDue")
        VALUES (${updateId}, ${key}, ${body}, 'pending', 0, ${now}, '', false)
        ON CONFLICT ("updateId") DO NOTHING`;
      if (isNew) added.push(update);
    }
    return added;
  },

  unknown: async (updates) => {
    const once = new Map(updates.map((update) => [update.updateId, update]));
    for (const ids of inPieces([...once.keys()])) {
      const rows = await sql.rows<{ updateId: number }>`
        SELECT "updateId" FROM "InboxUpdate" WHERE "updateId" IN (${ids})`;
      for (const { updateId } of rows) once.delete(updateId);
    }
    return [...once.values()];
  },

  addDone: async ({ updateId, key }, replies, now) => {
    await sql.write`
      INSERT INTO "InboxUpdate"
        ("updateId", "key", "body", "status", "attempts", "receivedAt", "replies", "repliesDue")
      VALUES (${updateId}, ${key}, '', 'done', 0, ${now}, ${replies}, ${replies !== ''})`;
  },

  pending: () => sql.rows<PendingUpdate>`
    SELECT "updateId", "key", "body", "attempts" FROM "InboxUpdate"
    WHERE "status" = 'pending' ORDER BY "updateId"`,

  markDone: async (updateId, replies) => {
    const done = await sql.write`
      UPDATE "InboxUpdate" SET "status" = 'done', "body" = '', "replies" = ${replies},
        "repliesDue" = ${replies !== ''} WHERE "updateId" = ${updateId} AND "status" = 'pending'`;
    if (done !== 1) throw new Error(`update ${updateId} was applied already`);
  },

  keepReplies: async (updateId, replies) => {
    await sql.write`
      UPDATE "InboxUpdate" SET "replies" = ${replies}
      WHERE "updateId" = ${updateId} AND "repliesDue" = true`;
  },

  markReplied: async (updateIds) => {
    for (const ids of inPieces(updateIds))
      await sql.write`
        UPDATE "InboxUpdate" SET "repliesDue" = false, "replies" = ''
        WHERE "updateId" IN (${ids})`;
  },
});
