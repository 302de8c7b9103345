import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { MigrationRefused } from '../../src/storage/migration-history.ts';
import { startChild } from './child.ts';
import { migrationsFolder, scratchFolder, writeMigration } from './scratch.ts';

const FIRST = 'CREATE TABLE "Note" ("id" INTEGER PRIMARY KEY, "text" TEXT NOT NULL);';
const SECOND = 'ALTER TABLE "Note" ADD COLUMN "author" TEXT;';

describe('migrating', () => {
  it('makes a new database with the tables of this program', async () => {
    const { url } = newDatabase();
    const { applied, backup } = await migrate(url);
    expect(applied.length).toBeGreaterThan(0);
    expect(backup).toBeUndefined();
    const database = await openDatabase(url);
    expect(await database.client.unit.findMany()).toEqual([]);
    await database.close();
    expect(await migrate(url)).toEqual({ applied: [], backup: undefined });
  });

  it('records each migration as Prisma does', async () => {
    const { file, url } = newDatabase();
    await migrate(url, migrationsFolder({ '1_first': FIRST }));
    const [row] = read(file, 'SELECT * FROM _prisma_migrations');
    expect(row).toMatchObject({
      checksum: createHash('sha256').update(FIRST).digest('hex'),
      migration_name: '1_first',
      applied_steps_count: 1,
      rolled_back_at: null,
    });
    expect(row).toHaveProperty('finished_at', expect.any(String));
  });

  it('takes up what is new, in the order of names, and keeps the rows', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({ '1_first': FIRST });
    await migrate(url, folder);
    write(file, `INSERT INTO "Note" VALUES (1, 'giữ')`);
    writeMigration(folder, '3_third', 'ALTER TABLE "Note" RENAME COLUMN "author" TO "by";');
    writeMigration(folder, '2_second', SECOND);
    expect(await migrate(url, folder)).toMatchObject({ applied: ['2_second', '3_third'] });
    expect(read(file, 'SELECT * FROM "Note"')).toEqual([{ id: 1, text: 'giữ', by: null }]);
  });

  it('redefines a table that others point to without losing their rows', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({
      '1_first': `${FIRST} CREATE TABLE "Tag" ("note" INTEGER NOT NULL REFERENCES "Note" ("id") ON DELETE CASCADE);`,
    });
    await migrate(url, folder);
    write(file, `INSERT INTO "Note" VALUES (1, 'a'); INSERT INTO "Tag" VALUES (1)`);
    writeMigration(folder, '2_redefine', REDEFINE);
    await migrate(url, folder);
    expect(read(file, 'SELECT * FROM "Tag"')).toEqual([{ note: 1 }]);
  });

  it('does not depend on line ends', async () => {
    const { url } = newDatabase();
    await migrate(url, migrationsFolder({ '1_first': `${FIRST}\n-- end\n` }));
    const windows = migrationsFolder({ '1_first': `${FIRST}\r\n-- end\r\n` });
    expect(await migrate(url, windows)).toMatchObject({ applied: [] });
  });
});

describe('a migration that fails', () => {
  it('leaves nothing behind, and the ones before it stay', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({
      '1_first': FIRST,
      '2_broken': `CREATE TABLE "Half" ("id" INTEGER); INSERT INTO "Nowhere" VALUES (1);`,
    });
    await expect(migrate(url, folder)).rejects.toThrow('Nowhere');
    expect(tables(file)).toEqual(['Note', '_prisma_migrations']);
    writeMigration(folder, '2_broken', SECOND);
    expect(await migrate(url, folder)).toMatchObject({ applied: ['2_broken'] });
  });

  it('is one that leaves rows pointing nowhere', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({
      '1_first': `${FIRST} CREATE TABLE "Tag" ("note" INTEGER REFERENCES "Note" ("id")); INSERT INTO "Tag" VALUES (7);`,
    });
    await expect(migrate(url, folder)).rejects.toThrow('point nowhere');
    expect(tables(file)).toEqual([]);
  });

  it.each(['BEGIN;', 'COMMIT;', 'begin immediate;', 'ROLLBACK TRANSACTION;'])(
    'is one that says %s itself',
    async (statement) => {
      const { url } = newDatabase();
      const folder = migrationsFolder({ '1_first': `${FIRST}\n${statement}\n` });
      await expect(migrate(url, folder)).rejects.toThrow('1_first begins or ends a transaction');
    },
  );

  it('may be one that is killed: the next start does it whole', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({ '1_first': FIRST, '2_slow': SLOW });
    const child = startChild('./migrate-process.ts', url, folder);
    expect(await child.line()).toBe('migrating');
    await sizeReaches(`${file}-wal`);
    await child.kill();
    expect(tables(file)).toEqual(['Note', '_prisma_migrations']);
    writeMigration(folder, '2_slow', SECOND);
    expect(await migrate(url, folder)).toMatchObject({ applied: ['2_slow'] });
    expect(read(file, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });
});

describe('starters at once', () => {
  it('apply each migration once between them', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({ '1_first': FIRST, '2_second': SECOND });
    const children = [1, 2, 3].map(() => startChild('./migrate-process.ts', url, folder));
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0, 0]);
    const rows = read(file, 'SELECT migration_name FROM _prisma_migrations ORDER BY 1');
    expect(rows).toEqual([{ migration_name: '1_first' }, { migration_name: '2_second' }]);
  });
});

describe('a database that does not fit the program', () => {
  it('is refused when an applied migration was edited', async () => {
    const { url } = newDatabase();
    const folder = migrationsFolder({ '1_first': FIRST });
    await migrate(url, folder);
    writeMigration(folder, '1_first', `${FIRST} -- edited`);
    await expect(migrate(url, folder)).rejects.toThrow(/1_first was edited/);
  });

  it('is refused when a migration is recorded as failed', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({ '1_first': FIRST });
    await migrate(url, folder);
    write(file, 'UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(url, folder)).rejects.toThrow(/1_first is recorded as failed/);
  });

  it('is refused when a newer program made it, and stays as it is', async () => {
    const { file, url } = newDatabase();
    await migrate(url, migrationsFolder({ '1_first': FIRST, '2_second': SECOND }));
    const older = migrationsFolder({ '1_first': FIRST });
    const refused = migrate(url, older);
    await expect(refused).rejects.toThrow(MigrationRefused);
    await expect(refused).rejects.toThrow(/2_second.*newer version/);
    expect(read(file, 'SELECT count(*) AS n FROM _prisma_migrations')).toEqual([{ n: 2 }]);
  });
});

describe('the backup before a migration', () => {
  it('holds the database as it was', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({ '1_first': FIRST });
    await migrate(url, folder);
    write(file, `INSERT INTO "Note" VALUES (1, 'trước')`);
    writeMigration(folder, '2_drop', 'DROP TABLE "Note";');
    const { backup = '' } = await migrate(url, folder);
    expect(dirname(backup)).toBe(join(dirname(file), 'backups'));
    expect(read(backup, 'SELECT * FROM "Note"')).toEqual([{ id: 1, text: 'trước' }]);
    expect(tables(file)).toEqual(['_prisma_migrations']);
  });

  it('clears away copies that were never finished, but not one in the making', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({ '1_first': FIRST });
    await migrate(url, folder);
    const backups = join(dirname(file), 'backups');
    mkdirSync(backups);
    writeFileSync(join(backups, 'old.part'), '');
    utimesSync(join(backups, 'old.part'), new Date(0), new Date(0));
    writeFileSync(join(backups, 'young.part'), '');
    writeMigration(folder, '2_second', SECOND);
    await migrate(url, folder);
    const left = readdirSync(backups).filter((name) => name.endsWith('.part'));
    expect(left).toEqual(['young.part']);
  });

  it('is kept five times', async () => {
    const { file, url } = newDatabase();
    const folder = migrationsFolder({ '0_first': FIRST });
    await migrate(url, folder);
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      writeMigration(folder, `${number}_more`, `CREATE TABLE "T${number}" ("id" INTEGER);`);
      await migrate(url, folder);
    }
    const copies = readdirSync(join(dirname(file), 'backups')).toSorted();
    expect(copies.map((name) => name.replace(/^.*Z-/, ''))).toEqual(
      [3, 4, 5, 6, 7].map((number) => `before-${number}_more.db`),
    );
  });
});

/** What Prisma writes when a column changes its type. */
const REDEFINE = `
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Note" ("id" INTEGER PRIMARY KEY, "text" TEXT);
INSERT INTO "new_Note" ("id", "text") SELECT "id", "text" FROM "Note";
DROP TABLE "Note";
ALTER TABLE "new_Note" RENAME TO "Note";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
`;

/** Writes for longer than any test waits. */
const SLOW = `
CREATE TABLE "Half" ("filling" BLOB);
INSERT INTO "Half" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT randomblob(1000) FROM n LIMIT 100000000;
`;

const newDatabase = (): { file: string; url: string } => {
  const file = join(scratchFolder(), 'data', 'thi-dua.db');
  return { file, url: `file:${file}` };
};

const withFile = <Result>(file: string, use: (db: BetterSqlite3.Database) => Result): Result => {
  const db = new BetterSqlite3(file);
  try {
    return use(db);
  } finally {
    db.close();
  }
};

const read = (file: string, sql: string): unknown[] =>
  withFile(file, (db) => db.prepare(sql).all());

const write = (file: string, sql: string): void => withFile(file, (db) => void db.exec(sql));

const tables = (file: string): unknown[] =>
  withFile(file, (db) =>
    db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1`).pluck().all(),
  );

/** Until the slow migration has visibly begun to write. */
const sizeReaches = async (file: string): Promise<void> => {
  const hasBegun = (): boolean => existsSync(file) && statSync(file).size > 5_000_000;
  while (!hasBegun()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
};
