import { join } from 'node:path';

import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import BetterSqlite3 from 'better-sqlite3';
import { expect, onTestFinished } from 'vitest';

import { openDatabase } from '../../src/storage/database.ts';
import { PrismaClient } from '../../src/storage/generated/client.ts';
import { scratchFolder } from './scratch.ts';

/** A client on a database file, through the stock adapter or the wrapped one. */
export type Party = { client: PrismaClient; file: string };

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS probe (value INTEGER PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS parent (id TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS child (
    id INTEGER PRIMARY KEY,
    parent TEXT REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED
  );`;

/** A new database of the tables that the stories write to. */
const probeFile = (folder: string): string => {
  const file = join(folder, 'probe.db');
  const db = new BetterSqlite3(file);
  db.exec(SCHEMA);
  db.close();
  return file;
};

export const stock = async (folder = scratchFolder(), journal = 'DELETE'): Promise<Party> => {
  const file = probeFile(folder);
  const adapter = new PrismaBetterSqlite3({ url: file, timeout: 250 });
  const client = new PrismaClient({ adapter });
  await client.$queryRawUnsafe(`PRAGMA journal_mode = ${journal}`);
  onTestFinished(() => client.$disconnect());
  return { client, file };
};

export const wrapped = async (folder = scratchFolder()): Promise<Party> => {
  const file = probeFile(folder);
  const { client } = await openDatabase(`file:${file}`);
  onTestFinished(() => client.$disconnect());
  return { client, file };
};

/** What another process would find in the file now. */
export const storedIn = (file: string): number[] => {
  const db = new BetterSqlite3(file, { readonly: true });
  try {
    return db.prepare<[], number>('SELECT value FROM probe ORDER BY value').pluck().all();
  } finally {
    db.close();
  }
};

/** A few turns of the event loop: time enough for whatever is not blocked. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
};

const signal = (): { give: () => void; given: Promise<void> } => {
  let give = nothing;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give: () => give(), given };
};

const nothing = (): void => {};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Writes 1 in a transaction that is rolled back, and 2 through the root client meanwhile. */
export const writeBesideRollback = async ({ client, file }: Party): Promise<number[]> => {
  const begun = signal();
  const written = signal();
  const work = client.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO probe VALUES (1)`;
    begun.give();
    await Promise.race([written.given, settled()]);
    throw new Error('changed my mind');
  });
  const outcome = work.catch(codeOf);
  await begun.given;
  await client.$executeRaw`INSERT INTO probe VALUES (2)`.then(written.give);
  expect(await outcome).toContain('changed my mind');
  return storedIn(file);
};

/** Two connections that read, let the other one read too, and then write. */
export const readThenWriteInTwo = async (one: Party, other: Party): Promise<number[]> => {
  await Promise.allSettled([readThenWrite(one, 1), readThenWrite(other, 2)]);
  return storedIn(one.file);
};

const readThenWrite = async ({ client }: Party, value: number): Promise<void> => {
  await client.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT * FROM probe`;
    await settled();
    await tx.$executeRaw`INSERT INTO probe VALUES (${value})`;
  });
};

/** A transaction whose COMMIT is refused, then a write of 2 that is acknowledged. */
export const writeAfterFailedCommit = async ({ client, file }: Party): Promise<number[]> => {
  const failing = client.$transaction(
    (tx) => tx.$executeRaw`INSERT INTO child VALUES (1, 'no such parent')`,
  );
  await expect(failing).rejects.toThrow('ForeignKeyConstraintViolation');
  await client.$executeRaw`INSERT INTO probe VALUES (2)`;
  return storedIn(file);
};

/** A transaction whose BEGIN is refused, then another one. */
export const transactAfterFailedBegin = async ({ client }: Party): Promise<string> => {
  await client.$executeRawUnsafe('BEGIN');
  const refused = client.$transaction((tx) => tx.$queryRaw`SELECT 1`);
  await expect(refused).rejects.toThrow('cannot start a transaction');
  await client.$executeRawUnsafe('ROLLBACK');
  return client
    .$transaction((tx) => tx.$queryRaw`SELECT 1`, { maxWait: 200 })
    .then(() => 'went on', codeOf);
};

/** Holds one transaction open until `end`; `second` tells what became of one that has to wait. */
export const queueBehind = async ({ client }: Party): Promise<Queue> => {
  const begun = signal();
  const enough = signal();
  const first = client.$transaction(async () => {
    begun.give();
    await enough.given;
  });
  await begun.given;
  const second = client.$transaction((tx) => tx.$queryRaw`SELECT 1`).then(() => 'ran', codeOf);
  const end = async (): Promise<void> => {
    enough.give();
    await first;
  };
  return { second, end };
};

type Queue = { second: Promise<string>; end: () => Promise<void> };

/** A transaction that goes on after an error upon which SQLite rolled back by itself. */
export const goOnAfterOwnRollback = async ({ client, file }: Party): Promise<number[]> => {
  await client.$executeRaw`INSERT INTO probe VALUES (1)`;
  const work = client.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO probe VALUES (2)`;
    await tx.$executeRaw`INSERT OR ROLLBACK INTO probe VALUES (1)`.catch(() => 'duplicate');
    await tx.$executeRaw`INSERT INTO probe VALUES (3)`;
  });
  await expect(work).rejects.toThrow(/transaction/);
  return storedIn(file);
};

/** Writes while another connection holds the lock, which only a turn of the event loop can end. */
export const writeWhileLocked = async ({ client, file }: Party): Promise<string> => {
  const other = new BetterSqlite3(file);
  other.exec('BEGIN IMMEDIATE');
  const ended = settled().then(() => other.exec('COMMIT').close());
  const wrote = await client.$executeRaw`INSERT INTO probe VALUES (1)`.then(
    () => 'written',
    () => 'refused',
  );
  await ended;
  return wrote;
};
