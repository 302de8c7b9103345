import type { Claimed, Gone, Outcome, SendingStore } from '../../core/outbox/sending-store.ts';
import { asInstant, type Instant } from '../../core/shared/instant.ts';
import { messageColumns, toOutboxMessage, type StoredOutboxMessage } from '../outbox-row.ts';
import { type Stored, toBool } from '../row-values.ts';
import { packMessage } from '../stored-message.ts';
import { claimDue } from './claim-due.ts';
import type { Sql } from './sql.ts';

const MOST_LETTERS = 500;

export const sendingStore = (sql: Sql): SendingStore => ({
  claim: async (wish) => ((await claimDue(sql, wish)) > 0 ? claimedBy(sql, wish.token) : []),

  markInFlight: async ({ id, token }, { nowMs, untilMs }) =>
    (await sql.write`
      UPDATE "OutboxMessage" SET "state" = 'in-flight', "attempts" = "attempts" + 1,
        "leaseUntilMs" = ${untilMs}
      WHERE "id" = ${id} AND "leaseToken" = ${token} AND "state" = 'claimed'
        AND "leaseUntilMs" > ${nowMs} AND NOT EXISTS (SELECT 1 FROM "PausedSubject" s
          WHERE s."type" = "OutboxMessage"."subjectType"
            AND s."id" = "OutboxMessage"."subjectId")`) === 1,

  settle: async (claimed, outcome) =>
    (await (outcome.state === 'pending'
      ? giveBack(sql, claimed, outcome.error)
      : end(sql, claimed, outcome))) === 1,

  release: async (held) => {
    for (const { id, token } of held)
      await sql.write`
        UPDATE "OutboxMessage" SET "state" = 'pending', "leaseToken" = NULL
        WHERE "id" = ${id} AND "state" = 'claimed' AND "leaseToken" = ${token}`;
  },

  reclaim: async (token) => {
    await sql.write`
      UPDATE "OutboxMessage" SET "state" = 'pending', "leaseToken" = NULL WHERE "state" = 'claimed'`;
    await sql.write`
      UPDATE "OutboxMessage" SET "state" = 'claimed', "leaseToken" = ${token}
      WHERE "state" = 'in-flight'`;
    return claimedBy(sql, token);
  },

  takeOver: async (token, { nowMs, untilMs }, gone) => {
    await sql.write`
      UPDATE "OutboxMessage" SET "state" = 'pending', "leaseToken" = NULL
      WHERE "state" = 'claimed' AND "leaseUntilMs" <= ${nowMs}`;
    const lost = await sql.write`
      UPDATE "OutboxMessage" SET "state" = 'claimed', "leaseToken" = ${token},
        "leaseUntilMs" = ${untilMs}
      WHERE "state" = 'in-flight' AND "leaseUntilMs" <= ${nowMs}`;
    const left = gone ? await takeFromGone(sql, { token, untilMs }, gone) : 0;
    return lost + left > 0 ? claimedBy(sql, token) : [];
  },

  takeDue: async (token, now) => {
    await sql.write`
      UPDATE "OutboxMessage" SET "state" = 'claimed', "leaseToken" = ${token}
      WHERE "state" = 'pending' AND "dueAt" <= ${now}`;
    return claimedBy(sql, token);
  },

  ...wider(sql),
});

const takeFromGone = async (
  sql: Sql,
  { token, untilMs }: { token: string; untilMs: number },
  gone: Gone,
): Promise<number> => {
  const rows = await sql.rows<{ leaseToken: string }>`
    SELECT DISTINCT "leaseToken" FROM "OutboxMessage"
    WHERE "state" IN ('claimed', 'in-flight') AND "leaseToken" IS NOT NULL`;
  const left = rows.map(({ leaseToken }) => leaseToken).filter((one) => gone.isGone(one));
  if (left.length === 0) return 0;
  await sql.write`
    UPDATE "OutboxMessage" SET "state" = 'pending', "leaseToken" = NULL
    WHERE "state" = 'claimed' AND "leaseToken" IN (${left})`;
  return sql.write`
    UPDATE "OutboxMessage" SET "state" = 'claimed', "leaseToken" = ${token},
      "leaseUntilMs" = ${untilMs}
    WHERE "state" = 'in-flight' AND "leaseToken" IN (${left})
      AND ("leaseUntilMs" IS NULL OR "leaseUntilMs" <= ${gone.untilMs})`;
};

const giveBack = (sql: Sql, claimed: Claimed, error: string | null): Promise<number> => {
  const { messageId, messageIds } = messageColumns(claimed.messageIds);
  return sql.write`
    UPDATE "OutboxMessage" SET "state" = 'pending', "leaseToken" = NULL, "chatId" = ${claimed.to},
      "content" = ${packMessage(claimed.message)}, "attempts" = ${claimed.attempts},
      "resends" = ${claimed.resends}, "dueAt" = ${claimed.dueAt}, "messageId" = ${messageId},
      "messageIds" = ${messageIds}, "error" = ${error?.slice(0, MOST_LETTERS) ?? null},
      "sentAt" = NULL, "endedAt" = NULL
    WHERE "id" = ${claimed.id} AND "leaseToken" = ${claimed.token}
      AND "state" IN ('claimed', 'in-flight')`;
};

/** Of most messages this is the last that is written: no more than has changed. */
const end = (sql: Sql, claimed: Claimed, { state, at, error }: Outcome): Promise<number> => {
  const { messageId, messageIds } = messageColumns(claimed.messageIds);
  return sql.write`
    UPDATE "OutboxMessage" SET "state" = ${state}, "leaseToken" = NULL,
      "attempts" = ${claimed.attempts}, "messageId" = ${messageId}, "messageIds" = ${messageIds},
      "error" = ${error?.slice(0, MOST_LETTERS) ?? null},
      "sentAt" = ${state === 'sent' ? at : null}, "endedAt" = ${at}
    WHERE "id" = ${claimed.id} AND "leaseToken" = ${claimed.token}
      AND "state" IN ('claimed', 'in-flight')`;
};

type Wider = Pick<SendingStore, 'pendingOf' | 'nextDueAt' | 'rebase' | 'follow' | 'openKinds'>;

const wider = (sql: Sql): Wider => ({
  pendingOf: async (chat, token) => {
    await sql.write`
      UPDATE "OutboxMessage" SET "state" = 'claimed', "leaseToken" = ${token}
      WHERE "chatId" = ${chat} AND "state" = 'pending'`;
    return (await claimedBy(sql, token)).filter(({ to }) => to === chat);
  },

  nextDueAt: async () => {
    const first = await nextOf(sql, 1);
    const second = await nextOf(sql, 2);
    return first === null || second === null
      ? (first ?? second)
      : asInstant(Math.min(first, second));
  },

  rebase: async ({ from, to }) => {
    await sql.write`
      UPDATE "OutboxMessage" SET "dueAt" = ${to}
      WHERE "state" = 'pending' AND "dueAt" > ${to} AND "dueAt" <= ${from}`;
  },

  follow: async (from, to) => {
    await sql.write`
      UPDATE "OutboxMessage" SET "chatId" = ${to} WHERE "chatId" = ${from} AND "state" = 'pending'`;
  },

  openKinds: async () => {
    const rows = await sql.rows<{ kind: string }>`
      SELECT DISTINCT "kind" FROM "OutboxMessage"
      WHERE "state" IN ('pending', 'claimed', 'in-flight')`;
    return rows.map(({ kind }) => kind);
  },
});

/** Goes along an index and ends at the first that is not paused. */
const nextOf = async (sql: Sql, priority: 1 | 2): Promise<Instant | null> => {
  const [row] = await sql.rows<{ dueAt: number }>`
    SELECT d."dueAt" AS "dueAt" FROM "OutboxMessage" d
    WHERE d."state" = 'pending' AND d."priority" = ${priority} AND NOT EXISTS (
      SELECT 1 FROM "PausedSubject" s
      WHERE s."type" = d."subjectType" AND s."id" = d."subjectId")
    ORDER BY d."dueAt" LIMIT 1`;
  return row ? asInstant(row.dueAt) : null;
};

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
      u."soft" AS "isSoft", u."triedAt" AS "triedAt" FROM "OutboxMessage" d
    LEFT JOIN "Person" p ON p."telegramId" = d."chatId"
    LEFT JOIN "Unreachable" u ON u."chatId" = d."chatId"
    WHERE d."state" = 'claimed' AND d."leaseToken" = ${token}
    ORDER BY d."priority", d."dueAt", d."id"`;
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
    UPDATE "OutboxMessage" SET "state" = 'failed', "leaseToken" = NULL,
      "error" = ${`unreadable: ${trouble}`.slice(0, MOST_LETTERS)}, "endedAt" = "dueAt"
    WHERE "id" = ${id} AND "leaseToken" = ${leaseToken} AND "state" = 'claimed'`;

const toClaimed = (row: Stored<ClaimedRow>): Claimed => ({
  ...toOutboxMessage(row),
  token: row.leaseToken,
  leaseUntilMs: row.leaseUntilMs ?? 0,
  language: row.language,
  unreachable:
    row.unreachableReason === null
      ? null
      : {
          reason: row.unreachableReason,
          isSoft: row.isSoft !== null && toBool(row.isSoft),
          triedAt: asInstant(row.triedAt ?? 0),
        },
});
