import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, it } from 'vitest';

import { MovableClock } from '../../src/core/shared/clock.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { archiveData, restoreData } from '../../src/storage/data-archive.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { inspectDatabase } from '../../src/storage/inspect-database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import {
  copyEmptyPostgres,
  databaseUrl,
  makePostgres,
  reachPast,
} from '../support/database-url.ts';
import { NOW } from '../support/people-world.ts';

const AT = asInstant(1_800_000_000_000);

/** More than nine, so that the tenth is no longer the largest by its letters. */
const WAITING = Array.from({ length: 12 }, (_, at) => `waiting-${at}`);

const queues = (place: Place, keys: readonly string[]): Promise<unknown> =>
  inside(place, ({ outbox }) =>
    outbox.queue(
      keys.map((dedupeKey) => ({
        dedupeKey,
        bundleKey: null,
        subject: null,
        to: asTelegramId(7),
        priority: 1,
        kind: 'access-granted',
        message: { type: 'notice', lines: [say('backup-fine')], buttons: [] },
        dueAt: NOW,
        expiresAt: null,
      })),
      NOW,
    ),
  );

type Place = { databaseUrl: string; dataFolder: string };
type Work<T> = Parameters<ReturnType<typeof transactionsOf>['run']>[0] extends (
  stores: infer Stores,
) => unknown
  ? (stores: Stores) => Promise<T>
  : never;

const inside = async <T>(place: Place, work: Work<T>): Promise<T> => {
  const database = await openDatabase(place.databaseUrl);
  try {
    return await transactionsOf(database).run(work);
  } finally {
    await database.close();
  }
};

const onServer = (name: string): Place => ({
  databaseUrl: databaseUrl(name),
  dataFolder: scratchFolder(),
});

/** The city of the sandbox on the server, with a file of a unit and messages that wait. */
const openCity = async () => {
  const name = randomUUID();
  await copyEmptyPostgres(name);
  const place = onServer(name);
  const database = await openDatabase(place.databaseUrl);
  await playCity(transactionsOf(database), new MovableClock(() => NOW));
  await database.close();
  await queues(place, WAITING);
  mkdirSync(join(place.dataFolder, 'files'));
  writeFileSync(join(place.dataFolder, 'files', 'a1.pdf'), '%PDF');
  writeFileSync(join(place.dataFolder, 'letterheads.json'), '[]');
  return { name, place, archive: join(place.dataFolder, 'kept', 'city.tar.gz') };
};

const openEmpty = async () => {
  const name = randomUUID();
  await makePostgres(name);
  return { name, place: onServer(name) };
};

const unitsAt = (place: Place) => inside(place, ({ units }) => units.all());

it('backs up a city on PostgreSQL as it is at one moment, and puts it back there or into a file', async () => {
  const { place, archive, name } = await openCity();
  const units = await unitsAt(place);
  const made = await archiveData(place, { file: archive, at: AT });
  expect(made).toMatchObject({ file: archive, files: 1 });
  expect(readdirSync(join(place.dataFolder, 'backups'))).toEqual([]);
  expect(await reachPast(name, `SELECT 1 FROM "Installation" WHERE "key" = 'copied-at'`)).toEqual(
    [],
  );
  const other = await openEmpty();
  const file = join(scratchFolder(), 'thi-dua.db');
  for (const to of [other.place, { databaseUrl: `file:${file}`, dataFolder: dirname(file) }]) {
    expect(await restoreData(archive, { ...to, mayReplace: false })).toEqual({
      type: 'restored',
      madeAt: AT,
      files: 1,
      before: undefined,
    });
    expect(await unitsAt(to)).toEqual(units);
    expect(readFileSync(join(to.dataFolder, 'files', 'a1.pdf'), 'utf8')).toBe('%PDF');
    expect(readFileSync(join(to.dataFolder, 'letterheads.json'), 'utf8')).toBe('[]');
    expect(await inside(to, ({ installation }) => installation.get('copied-at'))).toBe(String(AT));
    // The database goes on counting behind the last of them.
    await queues(to, ['one-more']);
  }
  expect(await reachPast(other.name, `SELECT COUNT(*)::int FROM "OutboxMessage"`)).toEqual([13]);
});

it('replaces nobody there unless told so, and keeps what was there, even of a newer version', async () => {
  const { place, archive } = await openCity();
  await archiveData(place, { file: archive, at: AT });
  const other = await openCity();
  await reachPast(
    other.name,
    `UPDATE "Unit" SET "name" = 'Phường khác' WHERE "code" = 'P-LANG';
     CREATE TABLE "OfLater" ("id" TEXT PRIMARY KEY);
     INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     VALUES ('x', 'y', now(), '99990101000000_later', 1)`,
  );
  expect(await restoreData(archive, { ...other.place, mayReplace: false })).toEqual({
    type: 'refused',
    reason: 'holds-data',
  });
  const replaced = await restoreData(archive, { ...other.place, mayReplace: true });
  if (replaced.type !== 'restored') throw new Error(replaced.reason);
  expect(await unitsAt(other.place)).toEqual(await unitsAt(place));
  const kept = replaced.before?.replace('schema ', '') ?? '';
  expect(kept).toMatch(/^before_restore_\d+$/);
  expect(
    await reachPast(other.name, `SELECT "name" FROM ${kept}."Unit" WHERE "code" = 'P-LANG'`),
  ).toEqual(['Phường khác']);
  expect(await reachPast(other.name, `SELECT to_regclass('"OfLater"') IS NULL`)).toEqual([true]);
});

it('changes nothing there where the last step fails', async () => {
  const { place, archive } = await openCity();
  await archiveData(place, { file: archive, at: AT });
  const other = await openCity();
  await reachPast(
    other.name,
    `CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS
     $$ BEGIN IF EXISTS (SELECT 1 FROM pg_event_trigger_ddl_commands()
       WHERE object_identity LIKE '%Broadcast%' AND command_tag = 'CREATE INDEX') THEN RAISE 'no room'; END IF; END $$;
     CREATE EVENT TRIGGER full_disk ON ddl_command_end EXECUTE FUNCTION refuse()`,
  );
  await expect(restoreData(archive, { ...other.place, mayReplace: true })).rejects.toThrow(
    'no room',
  );
  expect(await reachPast(other.name, `SELECT COUNT(*)::int FROM "Unit"`)).toEqual([147]);
  expect(
    await reachPast(other.name, `SELECT 1 FROM pg_namespace WHERE nspname LIKE 'before_restore%'`),
  ).toEqual([]);
});

it('is looked at by the doctor: not made yet, of this version, of a newer one, not to be reached', async () => {
  const empty = await openEmpty();
  expect(await inspectDatabase(empty.place.databaseUrl)).toEqual({ type: 'absent' });
  const { name, place } = await openCity();
  expect(await inspectDatabase(place.databaseUrl)).toMatchObject({ type: 'sound', waiting: 0 });
  await reachPast(name, `UPDATE _prisma_migrations SET migration_name = '9_later'`);
  expect(await inspectDatabase(place.databaseUrl)).toEqual({ type: 'newer' });
  const { databaseUrl: nowhere } = onServer(randomUUID());
  expect(await inspectDatabase(nowhere)).toMatchObject({ type: 'unreachable' });
});
