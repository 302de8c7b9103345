import type { BroadcastStore } from '../../core/broadcasts/broadcast-store.ts';
import { broadcastStates, type BroadcastState } from '../../core/broadcasts/broadcast.ts';
import { toBroadcast } from '../broadcast-row.ts';
import type { Broadcast as BroadcastRow, BroadcastChange } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

type Hot = Pick<BroadcastStore, 'byId' | 'page' | 'live' | 'counts'>;

/** Each second, and after whatever asks for work, somebody looks whether a broadcast is under way. */
export const hotBroadcasts = (sql: Sql): Hot => ({
  byId: async (id) => {
    const [row] = await sql.rows<BroadcastRow>`SELECT * FROM "Broadcast" WHERE "id" = ${id}`;
    return row ? toBroadcast(row) : null;
  },

  page: async ({ states, skip, take }) => {
    const rows = await sql.rows<BroadcastRow>`
      SELECT * FROM "Broadcast" WHERE "state" IN (${states})
      ORDER BY "number" DESC LIMIT ${take} OFFSET ${skip}`;
    return rows.map(toBroadcast);
  },

  live: async () => {
    const rows = await sql.rows<BroadcastRow>`
      SELECT * FROM "Broadcast"
      WHERE "state" IN ('sending', 'paused') OR "progressMessageId" IS NOT NULL
      ORDER BY "number"`;
    return rows.map(toBroadcast);
  },

  counts: async () => {
    const rows = await sql.rows<{ state: string; count: bigint }>`
      SELECT "state", COUNT(*) AS "count" FROM "Broadcast" GROUP BY "state"`;
    const counts = Object.fromEntries(broadcastStates.map((state) => [state, 0]));
    for (const { state, count } of rows) counts[state] = Number(count);
    return counts as Record<BroadcastState, number>;
  },
});

export const runningChanges = (sql: Sql): Promise<Stored<BroadcastChange>[]> =>
  sql.rows<BroadcastChange>`
    SELECT * FROM "BroadcastChange" WHERE "startedAt" IS NOT NULL AND "endedAt" IS NULL
    ORDER BY "createdAt"`;
