import type { ClaimWish } from '../../core/outbox/sending-store.ts';
import type { Sql } from './sql.ts';

/** So many that wait are looked at together. */
const LOOKED_AT = 64;

/**
 * One a chat: nothing of it is on its way, and nothing of it that is due goes before. Goes along an index in the order
 * in which messages are due and compares chats here: asked for in one statement, PostgreSQL compared all that wait with
 * all that wait, half a second for a thousand. Returns how many were taken.
 *
 * It reads, then writes, and so has to be part of a transaction that writes: of all processes one at a time has such a
 * one open, on SQLite by its one writer, on PostgreSQL by an advisory lock (`postgres/connections.ts`).
 */
export const claimDue = async (sql: Sql, wish: ClaimWish): Promise<number> => {
  const busy = await chatsOnTheirWay(sql);
  for (const chat of wish.resting ?? []) busy.add(chat);
  const urgent = await chosen(sql, { ...wish, priority: 1 }, busy);
  // Whoever waits for something urgent has it on its way by now, unless the limit is reached.
  const rest = await chosen(sql, { ...wish, priority: 2, limit: wish.limit - urgent.length }, busy);
  const ids = [...urgent, ...rest];
  if (ids.length === 0) return 0;
  return sql.write`
    UPDATE "OutboxMessage" SET "state" = 'claimed', "leaseToken" = ${wish.token},
      "leaseUntilMs" = ${wish.lease.untilMs} WHERE "id" IN (${ids})`;
};

const chatsOnTheirWay = async (sql: Sql): Promise<Set<number>> => {
  const rows = await sql.rows<{ chat: number }>`
    SELECT DISTINCT "chatId" AS "chat" FROM "OutboxMessage"
    WHERE "state" IN ('claimed', 'in-flight')`;
  return new Set(rows.map(({ chat }) => chat));
};

type Waiting = { id: number; chat: number; dueAt: number };
type Wish = Pick<ClaimWish, 'now' | 'limit'> & { priority: 1 | 2 };

/** The first of each chat that is free, which is busy from then on. */
const chosen = async (sql: Sql, wish: Wish, busy: Set<number>): Promise<number[]> => {
  const ids: number[] = [];
  let last: Waiting = { id: 0, chat: 0, dueAt: Number.MIN_SAFE_INTEGER };
  for (;;) {
    if (ids.length >= wish.limit) return ids;
    const rows = await waiting(sql, wish, last);
    for (const { id, chat } of rows) {
      if (ids.length >= wish.limit || busy.has(chat)) continue;
      busy.add(chat);
      ids.push(id);
    }
    const next = rows.at(-1);
    if (!next || rows.length < LOOKED_AT) return ids;
    last = next;
  }
};

const waiting = (sql: Sql, { priority, now }: Wish, last: Waiting): Promise<Waiting[]> =>
  sql.rows<Waiting>`
    SELECT d."id", d."chatId" AS "chat", d."dueAt" FROM "OutboxMessage" d
    WHERE d."state" = 'pending' AND d."priority" = ${priority} AND d."dueAt" <= ${now}
      AND (d."dueAt", d."id") > (${last.dueAt}, ${last.id}) AND NOT EXISTS (
        SELECT 1 FROM "PausedSubject" s
        WHERE s."type" = d."subjectType" AND s."id" = d."subjectId")
    ORDER BY d."dueAt", d."id" LIMIT ${LOOKED_AT}`;
