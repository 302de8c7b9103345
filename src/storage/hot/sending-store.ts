import type { Claimed, Lease, Outcome, SendingStore } from '../../core/outbox/sending-store.ts';
import { asInstant, type Instant } from '../../core/shared/instant.ts';
import { languages } from '../../core/shared/language.ts';
import { messageColumns, toOutboxMessage, type StoredOutboxMessage } from '../outbox-row.ts';
import { oneOf, type Stored, toBool } from '../row-values.ts';
import { packMessage } from '../stored-message.ts';
import type { Sql } from './sql.ts';

const MOST_LETTERS = 500;

export const sendingStore = (sql: Sql): SendingStore => ({
  claim: async ({ limit, ...wish }) => {
    const first = await claimPriority(sql, { ...wish, priority: 1, limit });
    const rest = limit - first;
    const second = rest > 0 ? await claimPriority(sql, { ...wish, priority: 2, limit: rest }) : 0;
    return first + second > 0 ? claimedBy(sql, wish.token) : [];
  },

  markInFlight: async ({ id, token }, { nowMs, untilMs }) =>
    (await sql.write`
      UPDATE "Delivery" SET "status" = 'in-flight', "attempts" = "attempts" + 1,
        "leaseUntilMs" = ${untilMs}
      WHERE "id" = ${id} AND "leaseToken" = ${token} AND "status" = 'claimed'
        AND "leaseUntilMs" > ${nowMs}`) === 1,

  settle: async (claimed, outcome) =>
    (await (outcome.status === 'pending'
      ? giveBack(sql, claimed, outcome.error)
      : end(sql, claimed, outcome))) === 1,

  release: async (held) => {
    for (const { id, token } of held)
      await sql.write`
        UPDATE "Delivery" SET "status" = 'pending', "leaseToken" = NULL
        WHERE "id" = ${id} AND "status" = 'claimed' AND "leaseToken" = ${token}`;
  },

  reclaim: async (token) => {
    await sql.write`
      UPDATE "Delivery" SET "status" = 'pending', "leaseToken" = NULL WHERE "status" = 'claimed'`;
    await sql.write`
      UPDATE "Delivery" SET "status" = 'claimed', "leaseToken" = ${token}
      WHERE "status" = 'in-flight'`;
    return claimedBy(sql, token);
  },

  takeOver: async (token, { nowMs, untilMs }) => {
    await sql.write`
      UPDATE "Delivery" SET "status" = 'pending', "leaseToken" = NULL
      WHERE "status" = 'claimed' AND "leaseUntilMs" <= ${nowMs}`;
    const lost = await sql.write`
      UPDATE "Delivery" SET "status" = 'claimed', "leaseToken" = ${token},
        "leaseUntilMs" = ${untilMs}
      WHERE "status" = 'in-flight' AND "leaseUntilMs" <= ${nowMs}`;
    return lost > 0 ? claimedBy(sql, token) : [];
  },

  ...wider(sql),
});

const giveBack = (sql: Sql, claimed: Claimed, error: string | null): Promise<number> => {
  const { messageId, messageIds } = messageColumns(claimed.messageIds);
  return sql.write`
    UPDATE "Delivery" SET "status" = 'pending', "leaseToken" = NULL, "chatId" = ${claimed.to},
      "content" = ${packMessage(claimed.message)}, "attempts" = ${claimed.attempts},
      "resends" = ${claimed.resends}, "dueAt" = ${claimed.dueAt}, "messageId" = ${messageId},
      "messageIds" = ${messageIds}, "error" = ${error?.slice(0, MOST_LETTERS) ?? null},
      "sentAt" = NULL, "endedAt" = NULL
    WHERE "id" = ${claimed.id} AND "leaseToken" = ${claimed.token}
      AND "status" IN ('claimed', 'in-flight')`;
};

/** Of most messages this is the last that is written: no more than has changed. */
const end = (sql: Sql, claimed: Claimed, { status, at, error }: Outcome): Promise<number> => {
  const { messageId, messageIds } = messageColumns(claimed.messageIds);
  return sql.write`
    UPDATE "Delivery" SET "status" = ${status}, "leaseToken" = NULL,
      "attempts" = ${claimed.attempts}, "messageId" = ${messageId}, "messageIds" = ${messageIds},
      "error" = ${error?.slice(0, MOST_LETTERS) ?? null},
      "sentAt" = ${status === 'sent' ? at : null}, "endedAt" = ${at}
    WHERE "id" = ${claimed.id} AND "leaseToken" = ${claimed.token}
      AND "status" IN ('claimed', 'in-flight')`;
};

type Wider = Pick<SendingStore, 'pendingOf' | 'nextDueAt' | 'rebase' | 'follow' | 'openKinds'>;

const wider = (sql: Sql): Wider => ({
  pendingOf: async (chat, token) => {
    await sql.write`
      UPDATE "Delivery" SET "status" = 'claimed', "leaseToken" = ${token}
      WHERE "chatId" = ${chat} AND "status" = 'pending'`;
    return (await claimedBy(sql, token)).filter(({ to }) => to === chat);
  },

  nextDueAt: async () => {
    const rows = await sql.rows<{ dueAt: number | null }>`
      SELECT MIN("dueAt") AS "dueAt" FROM "Delivery" WHERE "status" = 'pending' AND "lane" = 1
      UNION ALL
      SELECT MIN("dueAt") AS "dueAt" FROM "Delivery" WHERE "status" = 'pending' AND "lane" = 2`;
    const known = rows.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
    return known.length === 0 ? null : asInstant(Math.min(...known));
  },

  rebase: async ({ from, to }) => {
    await sql.write`
      UPDATE "Delivery" SET "dueAt" = ${to}
      WHERE "status" = 'pending' AND "dueAt" > ${to} AND "dueAt" <= ${from}`;
  },

  follow: async (from, to) => {
    await sql.write`
      UPDATE "Delivery" SET "chatId" = ${to} WHERE "chatId" = ${from} AND "status" = 'pending'`;
  },

  openKinds: async () => {
    const rows = await sql.rows<{ kind: string }>`
      SELECT DISTINCT "kind" FROM "Delivery"
      WHERE "status" IN ('pending', 'claimed', 'in-flight')`;
    return rows.map(({ kind }) => kind);
  },
});

type PriorityWish = { priority: 1 | 2; token: string; now: Instant; lease: Lease; limit: number };

/**
 * One a chat: nothing of it is on its way, and nothing of it that is due goes before. Keep the
 * `+ 0`: without it SQLite looks for the chat's messages among all that wait, 200 times as long.
 */
const claimPriority = (
  sql: Sql,
  { priority, token, now, lease, limit }: PriorityWish,
): Promise<number> =>
  sql.write`
    UPDATE "Delivery" SET "status" = 'claimed', "leaseToken" = ${token},
      "leaseUntilMs" = ${lease.untilMs} WHERE "id" IN (
      SELECT d."id" FROM "Delivery" d
      WHERE d."status" = 'pending' AND d."lane" = ${priority} AND d."dueAt" <= ${now}
        AND NOT EXISTS (SELECT 1 FROM "Delivery" p WHERE p."chatId" = d."chatId"
          AND p."status" IN ('claimed', 'in-flight'))
        AND NOT EXISTS (SELECT 1 FROM "Delivery" p WHERE p."chatId" = d."chatId"
          AND p."status" = 'pending' AND p."dueAt" <= ${now}
          AND (p."lane" + 0 < d."lane" OR (p."lane" + 0 = d."lane" AND (p."dueAt" < d."dueAt"
            OR (p."dueAt" = d."dueAt" AND p."id" < d."id")))))
      ORDER BY d."dueAt", d."id" LIMIT ${limit})`;

type ClaimedRow = StoredOutboxMessage & {
  leaseToken: string;
  leaseUntilMs: number | null;
  language: string | null;
  unreachableReason: string | null;
  isSoft: boolean | null;
  triedAt: number | null;
};

const claimedBy = async (sql: Sql, token: string): Promise<Claimed[]> => {
  const rows = await sql.rows<ClaimedRow>`
    SELECT d.*, p."language" AS "language", u."reason" AS "unreachableReason",
      u."soft" AS "isSoft", u."triedAt" AS "triedAt" FROM "Delivery" d
    LEFT JOIN "Person" p ON p."telegramId" = d."chatId"
    LEFT JOIN "Unreachable" u ON u."chatId" = d."chatId"
    WHERE d."status" = 'claimed' AND d."leaseToken" = ${token}
    ORDER BY d."lane", d."dueAt", d."id"`;
  const claimed: Claimed[] = [];
  for (const row of rows)
    try {
      claimed.push(toClaimed(row));
    } catch (error) {
      await failUnread(sql, row, String(error));
    }
  return claimed;
};

/** A row that nobody can read, as after a hand in the database, holds up nothing but itself. */
const failUnread = (
  sql: Sql,
  { id, leaseToken }: Stored<ClaimedRow>,
  trouble: string,
): Promise<number> =>
  sql.write`
    UPDATE "Delivery" SET "status" = 'failed', "leaseToken" = NULL,
      "error" = ${`unreadable: ${trouble}`.slice(0, MOST_LETTERS)}, "endedAt" = "dueAt"
    WHERE "id" = ${id} AND "leaseToken" = ${leaseToken} AND "status" = 'claimed'`;

const toClaimed = (row: Stored<ClaimedRow>): Claimed => ({
  ...toOutboxMessage(row),
  token: row.leaseToken,
  leaseUntilMs: row.leaseUntilMs ?? 0,
  language: row.language === null ? null : oneOf(languages, row.language),
  unreachable:
    row.unreachableReason === null
      ? null
      : {
          reason: row.unreachableReason,
          isSoft: row.isSoft !== null && toBool(row.isSoft),
          triedAt: asInstant(row.triedAt ?? 0),
        },
});
