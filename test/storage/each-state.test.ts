import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';

import { migrate } from '../../src/storage/migrate.ts';
import { MIGRATIONS_FOLDER } from '../../src/storage/migration-files.ts';
import { fillEmpty, growingFolder, standIn, statesIn } from '../support/each-state.ts';
import { restoreEarlier } from '../support/earlier-version.ts';
import { scratchFolder } from './scratch.ts';

/** Tables that a later one took the place of: their rows went over to it. */
const REPLACED = new Set(['Delivery']);

const openLeft = async () => {
  const folder = scratchFolder();
  await restoreEarlier(folder);
  const file = join(folder, 'thi-dua.db');
  const within = <T>(work: (db: BetterSqlite3.Database) => T): T => {
    const db = new BetterSqlite3(file);
    try {
      return work(db);
    } finally {
      db.close();
    }
  };
  const applied = within((db) =>
    db.prepare('SELECT migration_name FROM _prisma_migrations').pluck().all(),
  );
  const migrations = growingFolder(MIGRATIONS_FOLDER);
  const states = statesIn(MIGRATIONS_FOLDER).filter((name) => {
    if (applied.includes(name)) migrations.add(name);
    return !applied.includes(name);
  });
  return { url: `file:${file}`, within, states, migrations };
};

it('brings what an earlier version has left on from each state of the tables, with rows in all of them; what is broken off leaves the state before', async () => {
  const { url, within, states, migrations } = await openLeft();
  expect(states.length).toBeGreaterThan(35);
  for (const state of states) {
    within(fillEmpty);
    const before = within(standIn);
    migrations.addBroken(state);
    await expect(migrate(url, migrations.folder)).rejects.toThrow('Nowhere');
    expect(within(standIn)).toEqual(before);
    migrations.add(state);
    await migrate(url, migrations.folder);
    const { rows } = within(standIn);
    const kept = Object.keys(before.rows).filter((table) => !REPLACED.has(table));
    expect(kept.map((table) => [state, table, rows[table]])).toEqual(
      kept.map((table) => [state, table, before.rows[table]]),
    );
  }
  expect(within((db) => db.pragma('foreign_key_check'))).toEqual([]);
  expect(within((db) => db.pragma('integrity_check', { simple: true }))).toBe('ok');
  expect(await migrate(url)).toMatchObject({ applied: [] });
});
