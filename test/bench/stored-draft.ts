import { existsSync, statSync } from 'node:fs';

import BetterSqlite3 from 'better-sqlite3';

/** What a draft takes, and what was written into the log of the database since that was emptied. */
export type Draft = { bytes: number; walBytes: number };

const sizeOf = (value: unknown): number => {
  if (value === null) return 0;
  return typeof value === 'string' ? Buffer.byteLength(value) : 8;
};

const bytesOf = (rows: readonly unknown[]): number =>
  rows
    .flatMap((row) => Object.values(row as Record<string, unknown>))
    .reduce<number>((sum, value) => sum + sizeOf(value), 0);

/** This bot's draft is rows; the others keep one text under the number of the chat. */
const draftBytes = (db: BetterSqlite3.Database, person: number): number => {
  const kept = db
    .prepare(`SELECT * FROM "Installation" WHERE "key" IN (?, ?)`)
    .all(String(person), `${person}:${person}`);
  if (kept.length > 0) return bytesOf(kept);
  const drafts = db
    .prepare<[number], { id: string }>(
      `SELECT d.* FROM "Draft" d JOIN "Contact" c ON c."unitId" = d."unitId"
       JOIN "Person" p ON p."id" = c."personId" WHERE p."telegramId" = ?`,
    )
    .all(person);
  return drafts.reduce(
    (sum, draft) =>
      sum +
      bytesOf([draft]) +
      bytesOf(db.prepare(`SELECT * FROM "Answer" WHERE "draftId" = ?`).all(draft.id)) +
      bytesOf(db.prepare(`SELECT * FROM "Cursor" WHERE "draftId" = ?`).all(draft.id)),
    0,
  );
};

/** Looks into the database of a bot that runs, and empties its log. Both are 0 for a bot that keeps nothing. */
export const storedDraft = (file: string, person: number | null): Draft => {
  if (!existsSync(file)) return { bytes: 0, walBytes: 0 };
  const walBytes = existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0;
  const db = new BetterSqlite3(file);
  try {
    const bytes = person === null ? 0 : draftBytes(db, person);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return { bytes, walBytes };
  } finally {
    db.close();
  }
};
