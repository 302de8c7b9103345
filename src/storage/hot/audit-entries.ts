import { createHash, randomUUID } from 'node:crypto';

import { chainedText, emptyTail, type AuditTail } from '../../core/audit/audit-chain.ts';
import type { AuditEntry } from '../../core/audit/audit-entry.ts';
import type { ChainedOrNot } from '../../core/audit/audit-log.ts';
import { asInstant } from '../../core/shared/instant.ts';
import type { AuditEntry as AuditRow } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** Of a log that was not chained yet. */
const CHAINED_AT_ONCE = 2_000;

type Unchained = Omit<ChainedOrNot, 'seq' | 'hash'>;

/**
 * Almost every update leaves one. A transaction that writes has the database to itself, so that no other process comes
 * between reading the end of the chain and writing the next of it.
 */
export const recordEntries = async (sql: Sql, entries: readonly AuditEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  const before = await tailOf(sql);
  if (!before) await chainEntries(sql);
  const tail = before ?? (await tailOf(sql)) ?? emptyTail;
  const { chained, last } = chainedAfter(
    tail,
    entries.map(({ details, ...entry }) => ({
      ...entry,
      id: randomUUID(),
      details: JSON.stringify(details),
    })),
  );
  await sql.writeRows`
    INSERT INTO "AuditEntry" ("id", "seq", "at", "actor", "action", "subject", "details", "hash")
    VALUES (${chained.map(({ id }) => id)}, ${chained.map(({ seq }) => seq)},
      ${chained.map(({ at }) => at)}, ${chained.map(({ actor }) => actor)},
      ${chained.map(({ action }) => action)}, ${chained.map(({ subject }) => subject)},
      ${chained.map(({ details }) => details)}, ${chained.map(({ hash }) => hash)})`;
  await writeTail(sql, last);
};

export const tailOf = async (sql: Sql): Promise<AuditTail | null> => {
  const [row] = await sql.rows<AuditTail>`SELECT "seq", "hash" FROM "AuditTail" WHERE "id" = 1`;
  return row ?? null;
};

const writeTail = async (sql: Sql, { seq, hash }: AuditTail): Promise<void> => {
  await sql.write`INSERT INTO "AuditTail" ("id", "seq", "hash") VALUES (1, ${seq}, ${hash})
    ON CONFLICT ("id") DO UPDATE SET "seq" = excluded."seq", "hash" = excluded."hash"`;
};

/** What an earlier version has written, once, in the order of time. */
export const chainEntries = async (sql: Sql): Promise<void> => {
  if (await tailOf(sql)) return;
  const [newest] = await sql.rows<AuditTail>`
    SELECT "seq", "hash" FROM "AuditEntry" WHERE "seq" IS NOT NULL ORDER BY "seq" DESC LIMIT 1`;
  let tail: AuditTail = newest ?? emptyTail;
  for (;;) {
    const rows = await sql.rows<AuditRow>`
      SELECT * FROM "AuditEntry" WHERE "seq" IS NULL ORDER BY "at", "id" LIMIT ${CHAINED_AT_ONCE}`;
    if (rows.length === 0) break;
    const { chained, last } = chainedAfter(tail, rows.map(toLink));
    for (const { id, seq, hash } of chained)
      await sql.write`UPDATE "AuditEntry" SET "seq" = ${seq}, "hash" = ${hash} WHERE "id" = ${id}`;
    tail = last;
  }
  await writeTail(sql, tail);
};

const chainedAfter = (
  tail: AuditTail,
  entries: readonly Unchained[],
): { chained: (Unchained & AuditTail)[]; last: AuditTail } => {
  let last = tail;
  const chained = entries.map((entry) => {
    const seq = last.seq + 1;
    last = { seq, hash: sha256(chainedText(last.hash, { ...entry, seq })) };
    return { ...entry, ...last };
  });
  return { chained, last };
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const entriesAfter = async (
  sql: Sql,
  seq: number,
  limit: number,
): Promise<ChainedOrNot[]> => {
  const rows = await sql.rows<AuditRow>`
    SELECT * FROM "AuditEntry" WHERE "seq" > ${seq} ORDER BY "seq" LIMIT ${limit}`;
  const loose =
    rows.length < limit
      ? await sql.rows<AuditRow>`
          SELECT * FROM "AuditEntry" WHERE "seq" IS NULL ORDER BY "at", "id" LIMIT 1`
      : [];
  return [...rows, ...loose].map(toLink);
};

const toLink = (row: Stored<AuditRow>): ChainedOrNot => {
  const { id, seq, actor, action, subject, details, hash } = row;
  return { id, seq, at: asInstant(row.at), actor, action, subject, details, hash };
};
