import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { expect, it, onTestFinished } from 'vitest';

import { postgresScript } from '../../prisma/schema-engine.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { MigrationRefused } from '../../src/storage/migration-history.ts';
import { lockPostgres } from '../../src/storage/postgres/single-bot.ts';
import { AlreadyRunning } from '../../src/storage/single-instance.ts';
import {
  copyEmptyPostgres,
  databaseUrl,
  makePostgres,
  reachPast,
} from '../support/database-url.ts';

const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');

/** An empty database with all tables, and so many programs on it. */
const openPrograms = async (count: number) => {
  const file = randomUUID();
  await copyEmptyPostgres(file);
  const databases = await Promise.all(
    Array.from({ length: count }, () => openDatabase(databaseUrl(file))),
  );
  onTestFinished(async () => {
    for (const database of databases) await database.close();
  });
  return { file, databases };
};

const KEY = 'key';

type Program = Awaited<ReturnType<typeof openDatabase>>;

/** Reads and then writes, first with a statement of our own and then with Prisma, or the other way round. */
const counts = ({ transaction }: Program, at: number): Promise<void> =>
  transaction(async (tx, sql) => {
    const [row] = await sql.rows<{
      value: string;
    }>`SELECT "value" FROM "Installation" WHERE "key" = ${KEY}`;
    const value = String(Number(row?.value ?? '0') + 1);
    if (at % 2 === 0)
      await tx.installation.upsert({
        where: { key: KEY },
        update: { value },
        create: { key: KEY, value },
      });
    else
      await sql.write`INSERT INTO "Installation" ("key", "value") VALUES (${KEY}, ${value})
        ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`;
  });

it('lets one transaction after another read and write, in several programs', async () => {
  const { databases } = await openPrograms(3);
  const all = Array.from({ length: 20 }, () => databases).flat();
  await Promise.all(all.map(counts));
  expect(await databases[0]?.client.installation.findMany()).toEqual([{ key: KEY, value: '60' }]);
});

it('undoes a transaction that throws, and one in which a statement has failed, caught or not', async () => {
  const { databases } = await openPrograms(1);
  const [database] = databases;
  if (!database) throw new Error('no database');
  const { transaction, client } = database;
  const thrown = transaction(async (tx) => {
    await tx.installation.create({ data: { key: 'a', value: '1' } });
    throw new Error('thought better');
  });
  await expect(thrown).rejects.toThrow('thought better');
  const caught = transaction(async (tx, sql) => {
    await tx.installation.create({ data: { key: 'b', value: '1' } });
    await sql.write`INSERT INTO "Installation" ("key", "value") VALUES ('b', '2')`.catch(() => 0);
  });
  await expect(caught).rejects.toThrow('has failed');
  expect(await client.installation.count()).toBe(0);
  await transaction((tx) => tx.installation.create({ data: { key: 'c', value: '1' } }));
  expect(await client.installation.count()).toBe(1);
});

it('reads whole numbers of any column as numbers, and writes many rows or none', async () => {
  const { databases } = await openPrograms(1);
  const [{ sql, client } = {}] = databases;
  if (!sql || !client) throw new Error('no database');
  const keys = ['a', 'b', 'c'];
  const insert = (list: string[]) =>
    sql.writeRows`INSERT INTO "Installation" ("key", "value") VALUES (${list}, ${list})`;
  expect(await insert(keys)).toBe(3);
  await expect(insert(['d', 'a'])).rejects.toThrow('Installation_pkey');
  expect(
    await sql.rows<{
      count: number;
      sum: number;
    }>`SELECT COUNT(*) AS "count", SUM(LENGTH("value")) AS "sum" FROM "Installation" WHERE "key" IN (${keys})`,
  ).toEqual([{ count: 3, sum: 3 }]);
});

const CATALOGUE = [
  `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || COALESCE(column_default, '')
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`,
  `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  `SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1`,
];

const catalogueOf = (file: string): Promise<unknown[][]> =>
  Promise.all(CATALOGUE.map((sql) => reachPast(file, sql)));

it('has the tables of the schema once all migrations were applied, by one of several starters', async () => {
  const [migrated, made] = [randomUUID(), randomUUID()];
  await makePostgres(migrated);
  await makePostgres(made);
  const starts = await Promise.all([1, 2, 3].map(() => migrate(databaseUrl(migrated))));
  expect(starts.filter(({ applied }) => applied.length > 0)).toHaveLength(1);
  await reachPast(made, (await postgresScript('', schema)) ?? '');
  const catalogue = await catalogueOf(migrated);
  expect(catalogue[0]?.length).toBeGreaterThan(100);
  expect(catalogue).toEqual(await catalogueOf(made));
});

it('refuses a database that orders texts by the rules of a language, one of a newer program, and an edited script', async () => {
  const [file, other] = [randomUUID(), randomUUID()];
  await copyEmptyPostgres(file);
  await makePostgres(other, `TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`);
  await expect(migrate(databaseUrl(other))).rejects.toThrow("LOCALE 'C'");
  const first = `(SELECT MIN(migration_name) FROM _prisma_migrations)`;
  await reachPast(
    file,
    `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = ${first}`,
  );
  await expect(migrate(databaseUrl(file))).rejects.toThrow('was edited after');
  await reachPast(
    file,
    `UPDATE _prisma_migrations SET migration_name = '9' WHERE migration_name = ${first}`,
  );
  await expect(migrate(databaseUrl(file))).rejects.toThrow(MigrationRefused);
});

it('serves one bot at a time, until that one is gone', async () => {
  const file = randomUUID();
  await copyEmptyPostgres(file);
  const url = databaseUrl(file);
  const leave = await lockPostgres(url);
  await expect(lockPostgres(url)).rejects.toThrow(AlreadyRunning);
  await leave();
  onTestFinished(await lockPostgres(url));
});
