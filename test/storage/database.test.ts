import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { checkSqliteVersion, openDatabase } from '../../src/storage/database.ts';
import { scratchFolder } from './scratch.ts';

describe('the database', () => {
  it('makes its folder and writes in WAL with an fsync at each commit', async () => {
    const file = join(scratchFolder(), 'not', 'there', 'yet.db');
    const database = await openDatabase(`file:${file}`);
    const pragmas = await Promise.all(
      ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) =>
        database.client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`),
      ),
    );
    const values = pragmas.map(([row]) => String(Object.values(row ?? {})[0]));
    expect(values).toEqual(['wal', '2', '1', '250']);
    await database.close();
    expect(existsSync(file)).toBe(true);
  });

  it('commits what a transaction wrote and gives back its result', async () => {
    const { database, count } = await withProbe();
    const result = await database.transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO probe VALUES (1)`;
      return 'kept';
    });
    expect(result).toBe('kept');
    expect(count()).toBe(1);
    await database.close();
  });

  it('rolls back when the work throws, and passes the same error on', async () => {
    const { database, count } = await withProbe();
    const mistake = new Error('no');
    const work = database.transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO probe VALUES (1)`;
      throw mistake;
    });
    await expect(work).rejects.toBe(mistake);
    expect(count()).toBe(0);
    await database.close();
  });

  it('runs transactions one after another', async () => {
    const { database, count } = await withProbe();
    const appendNext = (): Promise<number> =>
      database.transaction(async (tx) => {
        const rows = await tx.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM probe`;
        const next = Number(rows[0]?.n ?? 0) + 1;
        return await tx.$executeRaw`INSERT INTO probe VALUES (${next})`;
      });
    await Promise.all(Array.from({ length: 30 }, appendNext));
    expect(count()).toBe(30);
    await database.close();
  });

  it('leaves everything in the one file when it is closed', async () => {
    const { database, file } = await withProbe();
    await database.client.$executeRaw`INSERT INTO probe VALUES (1)`;
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    await database.close();
    expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0);
  });

  it('knows nothing of the one that was closed before it, nor of the one beside it', async () => {
    const rows = async ({ database }: Awaited<ReturnType<typeof withProbe>>) =>
      await database.client.$queryRaw<object[]>`SELECT value FROM probe`;
    const closed = await withProbe();
    await closed.database.client.$executeRaw`INSERT INTO probe VALUES (1)`;
    await closed.database.close();
    await closed.database.close().catch(() => undefined);
    const [one, other] = [await withProbe(), await withProbe()];
    await one.database.client.$executeRaw`INSERT INTO probe VALUES (2)`;
    await other.database.transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO probe VALUES (3)`;
    });
    expect(await rows(one)).toEqual([{ value: 2 }]);
    expect(await rows(other)).toEqual([{ value: 3 }]);
    expect([closed.count(), one.count(), other.count()]).toEqual([1, 1, 1]);
    await Promise.all([one.database.close(), other.database.close()]);
  });

  it.each(['3.51.3', '3.52.0', '3.53.2', '4.0.0'])('trusts SQLite %s', (version) => {
    expect(() => checkSqliteVersion(version)).not.toThrow();
  });

  it.each(['3.51.2', '3.40.1', '2.99.99', 'unknown'])('refuses SQLite %s', (version) => {
    expect(() => checkSqliteVersion(version)).toThrow('3.51.3 or newer');
  });
});

const withProbe = async () => {
  const file = join(scratchFolder(), 'probe.db');
  const database = await openDatabase(`file:${file}`);
  await database.client.$executeRaw`CREATE TABLE probe (value INTEGER PRIMARY KEY)`;
  const count = (): number => {
    const db = new BetterSqlite3(file, { readonly: true });
    try {
      return db.prepare<[], number>('SELECT count(*) FROM probe').pluck().get() ?? -1;
    } finally {
      db.close();
    }
  };
  return { database, file, count };
};
