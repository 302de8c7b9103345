import type {
  BroadcastRecipientStore,
  RecipientPlace,
} from '../../core/broadcasts/broadcast-store.ts';
import { emptyTally, stateOf } from '../../core/broadcasts/recipient.ts';
import type { SentChange } from '../../core/broadcasts/sent-change.ts';
import { asId, asTelegramId, type BroadcastId } from '../../core/shared/ids.ts';
import {
  standingOf,
  toRecipient,
  type StandingRow,
  type StoredRecipient,
} from '../broadcast-recipient-row.ts';
import type { BroadcastRecipient as RecipientRow } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** Ten thousand people a broadcast; what became of it is read from the outbox for each of them. */
export const hotBroadcastRecipients = (
  sql: Sql,
): Omit<BroadcastRecipientStore, 'markPrepared' | 'markChanged' | 'changeTally'> => ({
  // In the transaction of whoever confirms, while nobody else is answered.
  add: async (recipients) => {
    await sql.writeRows`
      INSERT INTO "BroadcastRecipient" ("broadcastId", "personId", "chatId", "position", "unitIds")
      VALUES (${recipients.map(({ broadcastId }) => broadcastId)},
        ${recipients.map(({ personId }) => personId)}, ${recipients.map(({ chatId }) => chatId)},
        ${recipients.map(({ position }) => position)},
        ${recipients.map(({ unitIds }) => JSON.stringify(unitIds))})`;
  },

  all: (id) => withFates(sql, id, { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER }),

  ofChat: async (id, chatId) => {
    const [recipient] = await withFates(sql, id, { from: chatId, to: chatId });
    return recipient ?? null;
  },

  ...feeding(sql),
  ...changing(sql),
});

const withFates = async (sql: Sql, id: BroadcastId, chats: { from: number; to: number }) => {
  const rows = await sql.rows<StoredRecipient>`
    SELECT r.*, b."state" AS "broadcastState", c."type" AS "changeType",
      o."state" AS "outboxState", o."messageId", o."messageIds", o."sentAt", o."error"
    FROM "BroadcastRecipient" r JOIN "Broadcast" b ON b."id" = r."broadcastId"
    LEFT JOIN "OutboxMessage" o ON o."id" = r."outboxId"
    LEFT JOIN "BroadcastChange" c ON c."id" = r."changeId"
    WHERE r."broadcastId" = ${id} AND r."chatId" BETWEEN ${chats.from} AND ${chats.to}
    ORDER BY r."position"`;
  return rows.map(toRecipient);
};

type PlaceRow = Pick<RecipientRow, 'personId' | 'chatId'>;

const toPlace = ({ personId, chatId }: Stored<PlaceRow>): RecipientPlace => ({
  personId: asId(personId),
  chatId: asTelegramId(chatId),
});

type Feeding = Pick<BroadcastRecipientStore, 'next' | 'tally' | 'markQueued'>;

const feeding = (sql: Sql): Feeding => ({
  next: async (id, limit) => {
    const rows = await sql.rows<PlaceRow>`
      SELECT "personId", "chatId" FROM "BroadcastRecipient"
      WHERE "broadcastId" = ${id} AND "outboxId" IS NULL ORDER BY "position" LIMIT ${limit}`;
    return rows.map(toPlace);
  },

  tally: async (id) => {
    const rows = await sql.rows<StandingRow & { count: number }>`
      SELECT b."state" AS "broadcastState", o."state" AS "outboxState", r."changeResult",
        c."type" AS "changeType", COUNT(*) AS "count"
      FROM "BroadcastRecipient" r JOIN "Broadcast" b ON b."id" = r."broadcastId"
      LEFT JOIN "OutboxMessage" o ON o."id" = r."outboxId"
      LEFT JOIN "BroadcastChange" c ON c."id" = r."changeId"
      WHERE r."broadcastId" = ${id}
      GROUP BY b."state", o."state", r."changeResult", c."type"`;
    const tally = emptyTally();
    for (const row of rows) tally[stateOf(standingOf(row))] += row.count;
    return tally;
  },

  markQueued: async (id, queued) => {
    await sql.writeRows`
      UPDATE "BroadcastRecipient" SET "outboxId" = (
        SELECT o."id" FROM "OutboxMessage" o
        WHERE o."dedupeKey" = ${queued.map(({ dedupeKey }) => dedupeKey)})
      WHERE "broadcastId" = ${queued.map(() => id)}
        AND "personId" = ${queued.map(({ personId }) => personId)}`;
  },
});

type Changing = Pick<BroadcastRecipientStore, 'toChange' | 'countToChange'>;

const changing = (sql: Sql): Changing => ({
  toChange: async (change, limit) => {
    const rows = await sql.rows<PlaceRow>`
      SELECT r."personId", r."chatId" FROM "BroadcastRecipient" r
      JOIN "OutboxMessage" o ON o."id" = r."outboxId"
      WHERE r."broadcastId" = ${change.broadcastId} AND o."state" = 'sent'
        AND r."variant" = COALESCE(${variantOf(change)}, r."variant")
        AND COALESCE(r."changeId", '') <> ${change.id} AND NOT EXISTS (
          SELECT 1 FROM "BroadcastChange" c WHERE c."id" = r."changeId"
            AND c."type" = 'withdrawal' AND r."changeResult" = 'done')
      ORDER BY r."position" LIMIT ${limit}`;
    return rows.map(toPlace);
  },

  countToChange: async (change) => {
    const [row] = await sql.rows<{ count: number }>`
      SELECT COUNT(*) AS "count" FROM "BroadcastRecipient" r
      JOIN "OutboxMessage" o ON o."id" = r."outboxId"
      WHERE r."broadcastId" = ${change.broadcastId} AND o."state" = 'sent'
        AND r."variant" = COALESCE(${variantOf(change)}, r."variant")
        AND COALESCE(r."changeId", '') <> ${change.id} AND NOT EXISTS (
          SELECT 1 FROM "BroadcastChange" c WHERE c."id" = r."changeId"
            AND c."type" = 'withdrawal' AND r."changeResult" = 'done')`;
    return row?.count ?? 0;
  },
});

/** A withdrawal concerns whoever got it, in whatever language. */
const variantOf = (change: SentChange) => (change.type === 'correction' ? change.variant : null);
