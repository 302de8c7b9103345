import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Update } from 'grammy/types';
import { Client } from 'pg';
import { expect, it, onTestFinished, vi } from 'vitest';

import { incomingOf } from '../../src/bot/telegram/arrived.ts';
import { Intake } from '../../src/bot/telegram/intake.ts';
import { readConfig } from '../../src/config.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { codeOf } from '../../src/error-codes.ts';
import { createLog } from '../../src/log.ts';
import { startProgram } from '../../src/service/start-program.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { postgresPrograms, startPostgres } from '../support/postgres.ts';
import { openTelegram } from '../support/world-telegram.ts';

const NOW = asInstant(1_000);
const DISK_MB = 64;

/** A server of the test's own with a migrated database, and the intake of a bot on it. */
const openServer = async (before: (run: (sql: string) => string) => string = () => '') => {
  const server = startPostgres(postgresPrograms() ?? '');
  onTestFinished(() => server.stop());
  expect(server.run(`CREATE DATABASE city ${before((sql) => server.run(sql))}`)).toBe('');
  const url = server.url('city');
  await migrate(url);
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  const failures: unknown[] = [];
  const intake = new Intake({
    transactions,
    clock: { now: () => NOW },
    handle: async (update, { installation }) => {
      const story = (await installation.get('story')) ?? '';
      await installation.set('story', `${story}${update.update_id} `);
      return [{ type: 'message', html: 'x'.repeat(100_000) }];
    },
    onApplied: () => undefined,
    onDead: () => Promise.resolve([]),
    logFailure: (_id, error) => failures.push(error),
    logApart: (_ids, error) => failures.push(error),
  });
  const story = () => transactions.single(({ installation }) => installation.get('story'));
  return { server, database, transactions, intake, failures, story };
};

/** Text that no compression makes smaller, as large as a file. */
const bulk = (): string =>
  Array.from({ length: 40_000 }, () => Math.random().toString(36).slice(2)).join('');

const said = (updateId: number, text = 'chào'): Update => ({
  update_id: updateId,
  message: {
    message_id: updateId,
    date: 1,
    text,
    from: { id: 7, is_bot: false, first_name: 'Lan' },
    chat: { id: 7, type: 'private', first_name: 'Lan' },
  },
});

/** A disk of its own for the database; undefined where none may be mounted. */
const mountDisk = (): string | undefined => {
  const folder = scratchFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=777`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  // A server that has the folder open must have ended by then.
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  // The server is another user, who goes through all folders above.
  for (let above = folder; above !== '/tmp' && above !== '/'; above = join(above, '..'))
    execFileSync('chmod', ['o+x', above]);
  mkdirSync(join(folder, 'space'), { mode: 0o700 });
  execFileSync('chown', ['postgres', join(folder, 'space')]);
  return folder;
};

it('tells a full disk of the server as one, keeps what was stored, and goes on once there is room', async (context) => {
  const disk = mountDisk();
  if (disk === undefined) {
    process.stdout.write('SKIPPED: a full disk needs the right to mount a tmpfs\n');
    return context.skip();
  }
  const { database, transactions, intake, failures, story } = await openServer((run) => {
    expect(run(`CREATE TABLESPACE small LOCATION '${join(disk, 'space')}'`)).toBe('');
    return 'TABLESPACE small';
  });
  await intake.store([said(1)]);
  const ballast = join(disk, 'ballast');
  try {
    writeFileSync(ballast, Buffer.alloc(DISK_MB * 1024 ** 2));
  } catch {
    // As much as there was room for.
  }
  const many = Array.from({ length: 20 }, (_, at) => said(10 + at, bulk()));
  await expect(
    transactions.run(({ inbox }) => inbox.add(many.map(incomingOf), NOW)),
  ).rejects.toSatisfy((error) => codeOf(error, 'E_UPDATE') === 'E_STORE');
  await expect(
    database.client.installation.create({ data: { key: 'bulk', value: bulk() + bulk() } }),
  ).rejects.toSatisfy((error) => codeOf(error, 'E_UPDATE') === 'E_STORE');
  await expect(intake.store(many)).rejects.toSatisfy(
    (error) => codeOf(error, 'E_UPDATE') === 'E_STORE',
  );
  expect(failures.map((error) => codeOf(error, 'E_UPDATE'))).toEqual(['E_STORE']);
  // What had been committed before the disk was full stays; of the rest nothing is there.
  const first = await story();
  const inTurn = [1, ...many.map(({ update_id: id }) => id)].map((id) => `${id} `).join('');
  expect(inTurn.startsWith(first ?? 'nothing')).toBe(true);
  expect(first).not.toBe(inTurn);

  rmSync(ballast);
  await intake.store([...many, said(30), said(31)]);
  await intake.idle();
  expect(await story()).toBe(`${inTurn}30 31 `);
});

it('tells a crash of the server as trouble of the store, and applies once what is asked for again', async () => {
  const { server, intake, story } = await openServer();
  await intake.store([said(1), said(2)]);
  server.crash();
  const lost = intake.store([said(3), said(4)]);
  await expect(lost).rejects.toThrow(/terminat|EPIPE|ECONN|ENOENT|connect|shutting/);
  server.restart();
  await expect
    .poll(() => intake.store([said(3), said(4)]).then(() => 'stored', String), { timeout: 20_000 })
    .toBe('stored');
  await intake.store([said(2), said(4), said(5)]);
  await intake.idle();
  expect(await story()).toBe('1 2 3 4 5 ');
});

it('goes on in several programs after a crash of the server, and answers once what was said meanwhile', async () => {
  const server = startPostgres(postgresPrograms() ?? '');
  onTestFinished(() => server.stop());
  const sandbox = await openTelegram(new MovableClock(() => Date.now()));
  onTestFinished(() => sandbox.stop());
  const config = readConfig({
    BOT_TOKEN: SANDBOX_TOKEN,
    TELEGRAM_API_ROOT: sandbox.apiRoot,
    DATABASE_URL: server.url('postgres'),
    DATA_FOLDER: scratchFolder(),
  });
  const log = createLog({ level: 'warn', secrets: [], stream: { write: () => undefined } });
  const signal = AbortSignal.timeout(60_000);
  const services = [await startProgram({ config, log, signal })];
  await services[0]?.bot.ready;
  services.push(await startProgram({ config, log, signal }));
  onTestFinished(async () => {
    for (const service of services) await service.stop();
  });
  const HA = 7_000_000_005;
  const answers = () =>
    sandbox.control.chat(HA).messages.filter(({ from }) => from === 'bot').length;
  sandbox.control.start(HA);
  await vi.waitUntil(() => answers() === 1, 20_000);
  // What was said and is not yet marked as said would be said again: of that this story does not tell.
  await vi.waitUntil(async () => (await owedReplies(server.url('postgres'))) === 0, 20_000);
  server.crash();
  sandbox.control.say(HA, '/trogiup');
  server.restart();
  await vi.waitUntil(() => answers() === 2, 30_000);
  sandbox.control.say(HA, '/trogiup');
  expect(await vi.waitUntil(() => answers() >= 3 && answers(), 20_000)).toBe(3);
});

const owedReplies = async (url: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ owed: number }>(
    'SELECT COUNT(*)::int AS owed FROM "InboxUpdate" WHERE "repliesDue"',
  );
  await client.end();
  return rows[0]?.owed ?? 0;
};
