import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { asInstant } from '../../src/core/shared/instant.ts';
import { archiveData, restoreData } from '../../src/storage/data-archive.ts';
import { makeMigrated } from '../support/migrated-database.ts';
import { smallDisk } from '../support/small-disk.ts';
import { scratchFolder } from './scratch.ts';

const AT = asInstant(1_800_000_000_000);

const inDatabase = <T>(file: string, work: (db: BetterSqlite3.Database) => T): T => {
  const db = new BetterSqlite3(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
};

const remember = (file: string, value: string): unknown =>
  inDatabase(file, (db) =>
    db
      .prepare(`INSERT OR REPLACE INTO "Installation" ("key", "value") VALUES ('told', ?)`)
      .run(value),
  );

const remembered = (file: string, key = 'told'): unknown =>
  inDatabase(file, (db) =>
    db.prepare('SELECT "value" FROM "Installation" WHERE "key" = ?').pluck().get(key),
  );

const haveSomebody = (file: string): unknown =>
  inDatabase(file, (db) =>
    db.exec(
      `INSERT INTO "Person" ("id", "telegramId", "fullName", "position", "language", "search", "createdAt")
       VALUES ('p', 1, 'A', '', 'vi', 'a', 0)`,
    ),
  );

const placeOf = (databaseUrl: string) => ({
  databaseUrl,
  dataFolder: dirname(fileOf(databaseUrl)),
});

const openCity = async (told: string) => {
  const folder = scratchFolder();
  const file = join(folder, 'thi-dua.db');
  await makeMigrated(`file:${file}`);
  remember(file, told);
  return { folder, file, place: placeOf(`file:${file}`) };
};

const openArchive = async () => {
  const city = await openCity('Hà Nội');
  mkdirSync(join(city.folder, 'files'));
  writeFileSync(join(city.folder, 'files', 'a1.pdf'), '%PDF');
  writeFileSync(join(city.folder, 'files', 'b2.docx.part'), 'half');
  writeFileSync(join(city.folder, 'letterheads.json'), '[]');
  const archive = join(city.folder, 'kept', 'city.tar.gz');
  const made = await archiveData(city.place, { file: archive, at: AT });
  return { ...city, archive, made };
};

const emptyPlace = (): string => `file:${join(scratchFolder(), 'thi-dua.db')}`;
const fileOf = (url: string): string => url.slice('file:'.length);

describe('an archive', () => {
  it('holds database, files and what an operator has set, and says of itself that it is a copy', async () => {
    const { archive, made } = await openArchive();
    expect(made).toMatchObject({ file: archive, files: 1 });
    const url = emptyPlace();
    const restored = await restoreData(archive, { ...placeOf(url), mayReplace: false });
    expect(restored).toEqual({ type: 'restored', madeAt: AT, files: 1, before: undefined });
    const place = dirname(fileOf(url));
    expect(remembered(fileOf(url))).toBe('Hà Nội');
    expect(remembered(fileOf(url), 'copied-at')).toBe(String(AT));
    expect(readdirSync(join(place, 'files'))).toEqual(['a1.pdf']);
    expect(readFileSync(join(place, 'letterheads.json'), 'utf8')).toBe('[]');
  });

  it('leaves nothing half made, neither beside the data nor where it was wanted', async () => {
    const { folder, file, archive, place } = await openArchive();
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
    expect(readdirSync(dirname(archive))).toEqual(['city.tar.gz']);
    expect(remembered(file, 'copied-at')).toBeUndefined();
    expect(await archiveData(place, { file: archive, at: AT })).toBeNull();
    await expect(archiveData(place, { file: join(file, 'x.tar.gz'), at: AT })).rejects.toThrow(
      'EEXIST',
    );
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  });
});

describe('restoring', () => {
  it('replaces no people unless told so, and keeps a copy of what was replaced', async () => {
    const { archive } = await openArchive();
    const other = await openCity('Huế');
    haveSomebody(other.file);
    const refused = await restoreData(archive, { ...other.place, mayReplace: false });
    expect(refused).toEqual({ type: 'refused', reason: 'holds-data' });
    expect(remembered(other.file)).toBe('Huế');
    const replaced = await restoreData(archive, { ...other.place, mayReplace: true });
    if (replaced.type !== 'restored') throw new Error(replaced.reason);
    expect(remembered(other.file)).toBe('Hà Nội');
    expect(remembered(replaced.before ?? '')).toBe('Huế');
  });

  it('takes the place of a database that cannot be read any more', async () => {
    const { archive } = await openArchive();
    const url = emptyPlace();
    writeFileSync(fileOf(url), 'no database at all, but long enough'.repeat(200));
    expect(await restoreData(archive, { ...placeOf(url), mayReplace: false })).toMatchObject({
      reason: 'holds-data',
    });
    expect(await restoreData(archive, { ...placeOf(url), mayReplace: true })).toMatchObject({
      type: 'restored',
    });
    expect(remembered(fileOf(url))).toBe('Hà Nội');
  });

  it('refuses what is cut off, changed or no archive, and changes nothing then', async () => {
    const { archive, folder } = await openArchive();
    const bytes = readFileSync(archive);
    const given = (name: string, content: Uint8Array | string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const middle = Math.floor(bytes.length / 2);
    const url = emptyPlace();
    for (const file of [
      given('cut', bytes.subarray(0, bytes.length - 500)),
      given('short', bytes.subarray(0, 100)),
      given(
        'turned',
        bytes.map((byte, at) => (at === middle ? byte ^ 0xff : byte)),
      ),
      given('text', 'Kính gửi các đơn vị'),
      given('empty', ''),
    ])
      expect(await restoreData(file, { ...placeOf(url), mayReplace: false })).toEqual({
        type: 'refused',
        reason: 'damaged',
      });
    expect(
      await restoreData(join(folder, 'absent'), { ...placeOf(url), mayReplace: false }),
    ).toMatchObject({
      reason: 'no-file',
    });
    expect(existsSync(fileOf(url))).toBe(false);
  });

  it('says of a full disk that it is one, not that the archive is damaged', async (context) => {
    const dataFolder = smallDisk('64k');
    if (dataFolder === null) {
      process.stdout.write('SKIPPED: a full disk needs the right to mount a tmpfs\n');
      context.skip();
      return;
    }
    const { archive } = await openArchive();
    const place = { databaseUrl: `file:${join(dataFolder, 'thi-dua.db')}`, dataFolder };
    await expect(restoreData(archive, { ...place, mayReplace: false })).rejects.toMatchObject({
      code: 'ENOSPC',
    });
  });

  it('refuses what a newer version of the program has made', async () => {
    const city = await openCity('mai sau');
    inDatabase(city.file, (db) =>
      db.exec(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
        VALUES ('x', 'y', current_timestamp, '99990101000000_later', 1)`),
    );
    const archive = join(city.folder, 'later.tar.gz');
    await archiveData(city.place, { file: archive, at: AT });
    const url = emptyPlace();
    expect(await restoreData(archive, { ...placeOf(url), mayReplace: false })).toEqual({
      type: 'refused',
      reason: 'newer',
    });
    expect(existsSync(fileOf(url))).toBe(false);
  });
});
