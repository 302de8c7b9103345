import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';

import { backUp } from '../../src/storage/backup.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { openFileFolder } from '../../src/storage/file-folder.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { lockDataFolder } from '../../src/storage/single-instance.ts';
import { scratchFolder } from './scratch.ts';

/** A folder that everybody may enter, as operators make them. */
const openFolder = (): string => {
  const folder = join(scratchFolder(), 'data');
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  return folder;
};

const random = { token: () => 'nobody-guesses-this' };

/** Every file below the folder that others than its owner may do something with. */
const openToOthers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => (statSync(file).mode & 0o077) !== 0);

it('keeps every file to the service’s user in a folder that is open to all', async () => {
  const folder = openFolder();
  const file = join(folder, 'city.db');
  onTestFinished(lockDataFolder(folder));
  await migrate(`file:${file}`);
  const database = await openDatabase(`file:${file}`);
  onTestFinished(() => database.close());
  await database.client.installation.create({ data: { key: 'a', value: 'b' } });
  await (await openFileFolder(folder, random)).save(Buffer.from('%PDF-1.7'));
  const raw = new BetterSqlite3(file);
  backUp(raw, file, 'test');
  raw.close();
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['city.db-wal', 'city.db-shm', 'bot.lock']),
  );
  expect(openToOthers(folder)).toEqual([]);
});

it('takes from others what an earlier program left open to them', async () => {
  const folder = openFolder();
  const file = join(folder, 'city.db');
  await migrate(`file:${file}`);
  for (const name of ['backups', 'files']) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'old.db'), '', { mode: 0o644 });
    chmodSync(join(folder, name), 0o755);
  }
  for (const name of ['city.db', 'city.db-wal', 'bot.lock']) {
    writeFileSync(join(folder, name), '', { flag: 'a' });
    chmodSync(join(folder, name), 0o644);
  }
  onTestFinished(lockDataFolder(folder));
  const database = await openDatabase(`file:${file}`);
  onTestFinished(() => database.close());
  await openFileFolder(folder, random);
  expect(openToOthers(folder)).toEqual([]);
  expect(statSync(join(folder, 'files')).mode & 0o077).toBe(0);
});
