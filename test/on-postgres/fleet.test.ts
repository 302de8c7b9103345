import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { Client } from 'pg';
import { expect, it, onTestFinished, vi } from 'vitest';

import { readConfig } from '../../src/config.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { createLog } from '../../src/log.ts';
import { startProgram } from '../../src/service/start-program.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { Deposed, openPostgres } from '../../src/storage/postgres/database.ts';
import { FleetMember } from '../../src/storage/postgres/fleet.ts';
import { endHung, LEADER_LOCK } from '../../src/storage/postgres/session.ts';
import { lockPostgres } from '../../src/storage/postgres/single-bot.ts';
import { AlreadyRunning } from '../../src/storage/single-instance.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { copyEmptyPostgres, databaseUrl, reachPast } from '../support/database-url.ts';
import { freePort, openHandingOn } from '../support/handing-on.ts';
import { openTelegram } from '../support/world-telegram.ts';

const HA = 7_000_000_005;
const PATIENCE = 20_000;

const LEADERS = `SELECT COUNT(*)::int FROM pg_locks WHERE locktype = 'advisory' AND objid = 72707372 AND granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
const END_LEADER = `DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = 72707372
  AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database()); END $$`;

/** A Telegram and an empty database, on which as many programs run as are started. */
const openCity = async () => {
  const sandbox = await openTelegram(new MovableClock(() => Date.now()));
  onTestFinished(() => sandbox.stop());
  const file = randomUUID();
  await copyEmptyPostgres(file);
  const folder = scratchFolder();
  const lines: string[] = [];
  const log = createLog({
    level: 'info',
    secrets: [],
    stream: { write: (line: string) => lines.push(line) },
  });
  const start = async (given: Record<string, string> = {}) => {
    const config = readConfig({
      BOT_TOKEN: SANDBOX_TOKEN,
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      DATABASE_URL: databaseUrl(file),
      DATA_FOLDER: folder,
      ...given,
    });
    const service = await startProgram({ config, log, signal: AbortSignal.timeout(PATIENCE) });
    let stopped: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopped ??= service.stop());
    onTestFinished(stop);
    await service.bot.ready;
    return { bot: service.bot, greeting: () => service.greeting, stop };
  };
  const heard = (): string[] =>
    sandbox.control
      .chat(HA)
      .messages.filter(({ from }) => from === 'bot')
      .map(({ text = '' }) => text);
  const hears = (count: number): Promise<boolean> =>
    vi.waitUntil(() => heard().length >= count, PATIENCE);
  return { ...sandbox, file, start, heard, hears, lines, folder };
};

it('polls in one of several programs, and in the next one when that ends or loses its connection', async () => {
  const { control, start, heard, hears, file } = await openCity();
  const METRICS_PORT = await freePort();
  const first = await start();
  const second = await start({ METRICS_PORT: String(METRICS_PORT) });
  expect(first.greeting()).toContain('takes updates from');
  expect(second.greeting()).toBe('ready: another process leads, this one stands by');
  const isWell = async (): Promise<boolean> => {
    const answer = await fetch(`http://127.0.0.1:${METRICS_PORT}/health`).catch(() => undefined);
    return answer?.status === 200;
  };
  await vi.waitUntil(isWell, PATIENCE);
  control.start(HA);
  await hears(1);
  await first.stop();
  control.say(HA, '/trogiup');
  await hears(2);
  expect(second.greeting()).toContain('takes updates from');
  await vi.waitUntil(isWell, PATIENCE);

  await start();
  await reachPast(file, END_LEADER);
  control.say(HA, '/trogiup');
  await hears(3);
  expect(heard()).toHaveLength(3);
  expect(heard()[1]).toBe(heard()[2]);
  expect(await reachPast(file, LEADERS)).toEqual([1]);
});

it('applies once and in order what is posted to whichever program, also while the lead changes', async () => {
  const { control, start, heard, file } = await openCity();
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const balancer = await openHandingOn(ports);
  onTestFinished(() => balancer.close());
  const url = `${balancer.url}/bot`;
  for (const port of ports) await start({ WEBHOOK_URL: url, PORT: String(port) });
  control.start(HA);
  const said = Array.from({ length: 12 }, (_, at) => `không rõ ${at}`);
  for (const [at, text] of said.entries()) {
    control.say(HA, text);
    if (at === 5) await reachPast(file, END_LEADER);
  }
  await vi.waitUntil(() => control.pendingUpdates() === 0, PATIENCE);
  const open = `SELECT COUNT(*)::int FROM "InboxUpdate" WHERE "status" = 'pending' OR "repliesDue"`;
  await vi.waitUntil(async () => (await reachPast(file, open))[0] === 0, PATIENCE);
  const states = await reachPast(
    file,
    `SELECT "status" || ' ' || COUNT(*) FROM "InboxUpdate" GROUP BY "status"`,
  );
  expect(states).toEqual(['done 13']);
  expect(heard().length).toBeGreaterThan(0);
});

it('writes nothing more for a process once another one leads', async () => {
  const file = randomUUID();
  await copyEmptyPostgres(file);
  const open = async (term: string) => {
    const database = await openPostgres(databaseUrl(file), undefined, term);
    onTestFinished(() => database.close());
    return database;
  };
  const write = ({ sql }: Awaited<ReturnType<typeof open>>, key: string) =>
    sql.write`INSERT INTO "Installation" ("key", "value") VALUES (${key}, '1')`;
  const before = await open('before');
  await write(before, 'a');
  const after = await open('after');
  await expect(write(before, 'b')).rejects.toThrow(Deposed);
  await expect(
    before.transaction(async (_tx, sql) => write({ ...before, sql }, 'c')),
  ).rejects.toThrow(Deposed);
  await write(after, 'd');
  const keys = await after.client.installation.findMany({
    where: { value: '1' },
    select: { key: true },
  });
  expect(keys.map(({ key }) => key).toSorted()).toEqual(['a', 'd']);
});

it('ends all connections of a program that leads and hangs, also one that has begun to write', async () => {
  const file = randomUUID();
  await copyEmptyPostgres(file);
  const connect = async (name: string): Promise<Client> => {
    const client = new Client({ connectionString: databaseUrl(file), application_name: name });
    client.on('error', () => undefined);
    client.once('end', () => ended.push(name));
    await client.connect();
    onTestFinished(() => client.end());
    return client;
  };
  const ended: string[] = [];
  const [leads, writes, other] = [
    await connect('hung'),
    await connect('hung'),
    await connect('other'),
  ];
  await leads.query('SELECT pg_advisory_lock($1)', [LEADER_LOCK]);
  await writes.query('BEGIN');
  await writes.query('SELECT pg_advisory_xact_lock(72707370)');
  await endHung(other, 60);
  expect(ended).toEqual([]);
  await endHung(other, 0);
  await vi.waitUntil(() => ended.length === 2, PATIENCE);
  expect(ended).toEqual(['hung', 'hung']);
  const database = await openPostgres(databaseUrl(file), undefined, 'next');
  await database.close();
});

const PID = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 72707372 AND granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

it('is sure to lead only for so long after the server has answered, whichever clock goes on', async () => {
  const file = randomUUID();
  await copyEmptyPostgres(file);
  let times = [0, 0];
  const member = await FleetMember.join({
    url: databaseUrl(file),
    onNews: () => undefined,
    onTrouble: () => undefined,
    times: () => times,
  });
  onTestFinished(() => member.leave());
  const lead = await member.lead(AbortSignal.timeout(PATIENCE), () => undefined);
  onTestFinished(() => lead.giveUp());
  expect(lead.isSure()).toBe(true);
  const [pid] = await reachPast(file, PID);
  process.kill(Number(pid), 'SIGSTOP');
  onTestFinished(() => void process.kill(Number(pid), 'SIGCONT'));
  for (const later of [
    [11_000, 0],
    [0, 11_000],
  ]) {
    times = later;
    expect(lead.isSure()).toBe(false);
  }
  expect(lead.lost.aborted).toBe(false);
  process.kill(Number(pid), 'SIGCONT');
  await vi.waitUntil(() => lead.isSure(), PATIENCE);
});

it('serves beside no program that bears no other one, and lets none begin', async () => {
  const { start, file } = await openCity();
  const leave = await lockPostgres(databaseUrl(file));
  await expect(start()).rejects.toThrow(AlreadyRunning);
  await leave();
  await start();
  await expect(lockPostgres(databaseUrl(file))).rejects.toThrow(AlreadyRunning);
});

it('refuses a folder that has the files of others, or is not that of the one that leads', async () => {
  const { start, folder } = await openCity();
  await start();
  const elsewhere = join(folder, 'elsewhere');
  const standby = await start({ DATA_FOLDER: elsewhere });
  await expect(standby.bot.ended).rejects.toThrow('is not that of the process that leads');
  const other = await openCity();
  await expect(other.start({ DATA_FOLDER: folder })).rejects.toThrow(
    'the files of another database',
  );
});
