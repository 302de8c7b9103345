import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { Client } from 'pg';
import { expect, it, onTestFinished } from 'vitest';

import { copiedTables } from '../../src/storage/copy/copied-tables.ts';
import { copyTable } from '../../src/storage/copy/copy-table.ts';
import { withinTransaction } from '../../src/storage/copy/postgres-side.ts';
import { sqliteSide } from '../../src/storage/copy/sqlite-side.ts';
import { migrate } from '../../src/storage/migrate.ts';
import {
  MIGRATIONS_FOLDER,
  POSTGRES_MIGRATIONS_FOLDER,
} from '../../src/storage/migration-files.ts';
import { migratePostgres } from '../../src/storage/postgres/migrate.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { databaseUrl, makePostgres } from '../support/database-url.ts';
import { fillEmpty, growingFolder, statesIn } from '../support/each-state.ts';
import { restoreEarlier } from '../support/earlier-version.ts';

/** A city in a file, brought on state by state beside the one on the server. */
const openFile = async () => {
  const folder = scratchFolder();
  await restoreEarlier(folder);
  const url = `file:${join(folder, 'thi-dua.db')}`;
  const migrations = growingFolder(MIGRATIONS_FOLDER);
  const waiting = statesIn(MIGRATIONS_FOLDER);
  const bringTo = async (state: string): Promise<void> => {
    while (waiting[0] !== undefined && waiting[0].slice(0, 14) <= state.slice(0, 14))
      migrations.add(waiting.shift() ?? '');
    await migrate(url, migrations.folder);
  };
  return { side: () => sqliteSide(url), bringTo };
};

const openServer = async () => {
  const name = randomUUID();
  await makePostgres(name);
  const url = databaseUrl(name);
  const db = new Client({ connectionString: url });
  await db.connect();
  onTestFinished(() => db.end());
  return { url, db };
};

it('brings a city on from each state to the same that a file is brought to; what is broken off leaves the state before', async () => {
  const [city, { url, db }] = [await openFile(), await openServer()];
  const migrations = growingFolder(POSTGRES_MIGRATIONS_FOLDER);
  const [first = '', ...states] = statesIn(POSTGRES_MIGRATIONS_FOLDER);
  await city.bringTo(first);
  migrations.add(first);
  await migratePostgres(url, migrations.folder);
  for (const state of states) {
    const before = await city.side();
    fillEmpty(before.db);
    await db.query('BEGIN');
    for (const table of copiedTables(before.db))
      await copyTable(before, withinTransaction(db), table);
    await db.query('COMMIT');
    migrations.addBroken(state);
    await expect(migratePostgres(url, migrations.folder)).rejects.toThrow('Nowhere');
    await sameAs(before, db);
    await before.close();

    migrations.add(state);
    await migratePostgres(url, migrations.folder);
    await city.bringTo(state);
    const after = await city.side();
    await sameAs(after, db);
    await after.close();
  }
  expect(await migratePostgres(url)).toMatchObject({ applied: [] });
});

const differs = ({ name }: { name: string }) => Promise.reject(new Error(`${name} differs`));

/** Every row of every table: where one is missing, another one or otherwise, it would have to be written. */
const sameAs = async (file: Awaited<ReturnType<typeof sqliteSide>>, db: Client): Promise<void> => {
  await db.query('BEGIN');
  const { pieces } = withinTransaction(db);
  for (const table of copiedTables(file.db))
    await copyTable(file, { pieces, fill: differs }, table);
  await db.query('COMMIT');
};
