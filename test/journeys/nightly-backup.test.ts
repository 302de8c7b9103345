import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';

import { DAY_MS, HOUR_MS } from '../../src/core/shared/instant.ts';
import { restoreData } from '../../src/storage/data-archive.ts';
import { isOnPostgres } from '../support/database-url.ts';
import { openWorld } from '../support/open-world.ts';

const folderFor = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-nights-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
};

it('makes a backup each night that is the whole city when it is restored', async () => {
  const backupFolder = folderFor('nights');
  const world = await openWorld({ today: '2027-02-15', backupFolder });
  await world.pass(17 * HOUR_MS);
  await world.pass(HOUR_MS);
  expect(readdirSync(backupFolder)).toEqual([
    'thi-dua-2027-02-15.tar.gz',
    'thi-dua-2027-02-16.tar.gz',
  ]);
  const place = folderFor('thi-dua.db');
  const archive = join(backupFolder, 'thi-dua-2027-02-16.tar.gz');
  const restored = await restoreData(archive, {
    databaseUrl: `file:${place}`,
    dataFolder: dirname(place),
    mayReplace: false,
  });
  expect(restored).toMatchObject({ type: 'restored' });
  const copy = new BetterSqlite3(place, { readonly: true });
  onTestFinished(() => {
    copy.close();
  });
  expect(copy.prepare('SELECT count(*) FROM "Unit"').pluck().get()).toBe(147);
});

// What is told depends on no database: there it is tried with everything else alone.
it.skipIf(isOnPostgres && process.env['POSTGRES'] !== 'all')(
  'tells an admin once when the last one is older than two days, and once when there is one again',
  async () => {
    const backupFolder = folderFor('nights');
    const world = await openWorld({ today: '2027-02-15', backupFolder, expectsFailures: true });
    const admin = world.player('Quản trị');
    await admin.starts();
    await world.pass(HOUR_MS);
    rmSync(backupFolder, { recursive: true, force: true });
    writeFileSync(backupFolder, 'no folder');
    for (let day = 0; day < 4; day += 1) await world.pass(DAY_MS);
    const heard = (words: string): number =>
      admin.heard.filter((text) => text.includes(words)).length;
    expect(heard('Bản sao lưu gần nhất đã quá hai ngày')).toBe(1);
    rmSync(backupFolder);
    await world.restart();
    await world.pass(HOUR_MS);
    await world.pass(HOUR_MS);
    expect(heard('Dữ liệu đã được sao lưu trở lại')).toBe(1);
    expect(readdirSync(backupFolder)).toHaveLength(1);
  },
);
