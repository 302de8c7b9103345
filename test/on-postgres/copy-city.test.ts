import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { MovableClock } from '../../src/core/shared/clock.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { copyCity } from '../../src/storage/copy/copy-city.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { claimDatabase } from '../../src/storage/installation.ts';
import { lockPostgres } from '../../src/storage/postgres/single-bot.ts';
import { AlreadyRunning } from '../../src/storage/single-instance.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import {
  copyEmptyPostgres,
  databaseUrl,
  makePostgres,
  reachPast,
} from '../support/database-url.ts';
import { NOW } from '../support/people-world.ts';

/** The city of the sandbox on the server: 147 units, people, an audit log. */
const openCity = async (): Promise<string> => {
  const name = randomUUID();
  await copyEmptyPostgres(name);
  const database = await openDatabase(databaseUrl(name));
  await playCity(transactionsOf(database), new MovableClock(() => NOW));
  await database.close();
  return name;
};

const emptyServer = async (): Promise<string> => {
  const name = randomUUID();
  await makePostgres(name);
  return name;
};

const newFile = (): string => `file:${join(scratchFolder(), 'thi-dua.db')}`;

const unitsAt = async (url: string) => {
  const database = await openDatabase(url);
  try {
    return await transactionsOf(database).run(({ units }) => units.all());
  } finally {
    await database.close();
  }
};

it('brings a city from a PostgreSQL to a file and back, the same row by row', async () => {
  const [city, back] = [await openCity(), await emptyServer()];
  const file = newFile();
  const out = await copyCity(databaseUrl(city), file);
  expect(out).toMatchObject({ type: 'copied' });
  expect(await copyCity(file, databaseUrl(back))).toEqual(out);
  const units = await unitsAt(databaseUrl(city));
  expect(units).toHaveLength(147);
  expect(await unitsAt(file)).toEqual(units);
  expect(await unitsAt(databaseUrl(back))).toEqual(units);
});

const MARK = `INSERT INTO "Installation" ("key", "value") VALUES ('copying', '1')`;

it('goes on where it was broken off, and begins anew where the source has changed since', async () => {
  const [city, target] = [await openCity(), await emptyServer()];
  const file = newFile();
  await copyCity(databaseUrl(city), file);
  await copyCity(file, databaseUrl(target));
  await reachPast(target, `${MARK}; DELETE FROM "AuditEntry"; DELETE FROM "AuditTail"`);
  const half = await openDatabase(databaseUrl(target));
  const claiming = transactionsOf(half).run(({ installation }) =>
    claimDatabase(installation, { kind: 'sandbox', botId: 1 }),
  );
  await expect(claiming).rejects.toThrow('only by half');
  await half.close();
  expect(await copyCity(databaseUrl(target), newFile())).toMatchObject({ reason: 'half-copied' });

  expect(await copyCity(file, databaseUrl(target))).toMatchObject({ type: 'copied' });
  const count = `SELECT COUNT(*)::int FROM "AuditEntry"`;
  expect(await reachPast(target, count)).toEqual(await reachPast(city, count));
  expect(await reachPast(target, `SELECT 1 FROM "Installation" WHERE "key" = 'copying'`)).toEqual(
    [],
  );

  await reachPast(
    target,
    `${MARK}; UPDATE "Unit" SET "name" = 'Phường khác' WHERE "code" = 'P-LANG'`,
  );
  expect(await copyCity(file, databaseUrl(target))).toMatchObject({ type: 'copied' });
  expect(await unitsAt(databaseUrl(target))).toEqual(await unitsAt(file));
});

it('writes over nothing, and touches nothing that a bot runs on', async () => {
  const [city, other] = [await openCity(), await openCity()];
  const file = newFile();
  expect(await copyCity(databaseUrl(city), databaseUrl(other))).toMatchObject({
    reason: 'not-both-kinds',
  });
  await copyCity(databaseUrl(city), file);
  expect(await copyCity(file, databaseUrl(other))).toMatchObject({ reason: 'holds-data' });
  const leave = await lockPostgres(databaseUrl(city));
  await expect(copyCity(databaseUrl(city), newFile())).rejects.toThrow(AlreadyRunning);
  await leave();
});
