import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { accessGrantedKind } from '../../src/core/people/grant-access.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { ShippedBot } from '../process/shipped.ts';
import { setup as build } from '../support/build-once.ts';
import { freePort, openHandingOn } from '../support/handing-on.ts';
import { postgresPrograms, startPostgres } from '../support/postgres.ts';
import { foundCity } from './own-city.ts';

/** What one database and so many processes do: `npx tsx test/bench/fleet.ts`. */
const PEOPLE = Number(process.env['CROWD'] ?? 60);
const MESSAGES = Number(process.env['MESSAGES'] ?? 1_500);
const SECONDS = Number(process.env['SECONDS'] ?? 6);
const CALM_PER_SECOND = 20;
const SUBJECT = { type: 'test', id: 'bench' };
const ASKED = '/trogiup';

type Setup = { name: string; isPostgres: boolean; processes: number };
type Row = { updates: number; p50: number; p95: number; sends: number };

const setups: readonly Setup[] = [
  { name: 'SQLite, 1 process', isPostgres: false, processes: 1 },
  { name: 'PostgreSQL, 1 process', isPostgres: true, processes: 1 },
  { name: 'PostgreSQL, 2 processes', isPostgres: true, processes: 2 },
  { name: 'PostgreSQL, 4 processes', isPostgres: true, processes: 4 },
];

const openTelegram = (): Promise<Sandbox> =>
  startSandbox({
    host: '127.0.0.1',
    port: 0,
    token: SANDBOX_TOKEN,
    botName: 'Bench',
    botUsername: 'bench_bot',
    clock: new MovableClock(() => Date.now()),
    log: () => undefined,
    paced: false,
  });

/** People who have opened the chat, each the contact of a unit; what they said then is forgotten. */
const openCity = async ({ control, apiRoot }: Sandbox, database: Database): Promise<number[]> => {
  const people = Array.from({ length: Math.max(PEOPLE, MESSAGES) }, (_, n) => {
    const { id } = control.addPerson({ firstName: `Số ${n}` });
    control.start(id);
    return id;
  });
  await fetch(`${apiRoot}/bot${SANDBOX_TOKEN}/deleteWebhook?drop_pending_updates=true`);
  const contacts = people.slice(0, PEOPLE);
  await foundCity(transactionsOf(database), contacts, new MovableClock(() => Date.now()));
  return people;
};

/** Waits for the bot's next message to a person. */
const answersOf = ({ control }: Sandbox) => {
  const waiting = new Map<number, () => void>();
  control.watch((event) => {
    if (event.type !== 'message' || event.data.from !== 'bot') return;
    waiting.get(event.personId)?.();
    waiting.delete(event.personId);
  });
  return async (person: number): Promise<number> => {
    const saidAt = performance.now();
    const answered = new Promise<void>((resolve) => {
      waiting.set(person, resolve);
    });
    control.say(person, ASKED);
    await answered;
    return performance.now() - saidAt;
  };
};

type Ask = (person: number) => Promise<number>;

/** Everybody asks anew as soon as they are answered. */
const throughput = async (
  ask: Ask,
  people: readonly number[],
  seconds: number,
): Promise<number> => {
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let answered = 0;
  const asks = async (person: number): Promise<void> => {
    while (performance.now() < endsAt) {
      await ask(person);
      answered += 1;
    }
  };
  await Promise.all(people.map(asks));
  return answered / ((performance.now() - startedAt) / 1000);
};

/** Twenty updates a second, one after another of the people. */
const calm = async (ask: Ask, people: readonly number[]): Promise<number[]> => {
  const asked: Promise<number>[] = [];
  for (let n = 0; n < SECONDS * CALM_PER_SECOND; n += 1) {
    asked.push(ask(people[n % people.length] ?? 0));
    await wait(1000 / CALM_PER_SECOND);
  }
  return (await Promise.all(asked)).toSorted((one, other) => one - other);
};

const sends = async (database: Database, people: readonly number[]): Promise<number> => {
  const transactions = transactionsOf(database);
  const now = asInstant(Date.now());
  const messages = people.slice(0, MESSAGES).map((id) => ({
    dedupeKey: `bench:${id}`,
    bundleKey: null,
    subject: SUBJECT,
    to: asTelegramId(id),
    priority: 2 as const,
    kind: accessGrantedKind.kind,
    message: { type: 'text' as const, html: `Tin số ${id}`, buttons: [] },
    dueAt: asInstant(0),
    expiresAt: null,
  }));
  await transactions.run(({ outbox }) => outbox.queue(messages, now));
  const sent = async (): Promise<number> =>
    (await transactions.single(({ outbox }) => outbox.countsOf(SUBJECT))).sent ?? 0;
  while ((await sent()) === 0) await wait(20);
  const [startedAt, before] = [performance.now(), await sent()];
  let count = before;
  while (count < MESSAGES) {
    await wait(50);
    count = await sent();
  }
  return (count - before) / ((performance.now() - startedAt) / 1000);
};

const measure = async ({ processes }: Setup, url: string, folder: string): Promise<Row> => {
  await migrate(url);
  const [database, sandbox] = [await openDatabase(url), await openTelegram()];
  const people = await openCity(sandbox, database);
  const ports = await Promise.all(Array.from({ length: processes }, freePort));
  const balancer = await openHandingOn(ports);
  const env = {
    BOT_TOKEN: SANDBOX_TOKEN,
    TELEGRAM_API_ROOT: sandbox.apiRoot,
    DATABASE_URL: url,
    ...(url.startsWith('file:') ? {} : { DATA_FOLDER: folder }),
    WEBHOOK_URL: `${balancer.url}/bot`,
    BULK_RATE: '1000',
    BACKUP_KEEP: '0,0,0',
    LOG_LEVEL: 'error',
  };
  const bots = ports.map((port) => new ShippedBot([], { ...env, PORT: String(port) }));
  await Promise.all(bots.map((bot) => bot.ready()));
  const ask = answersOf(sandbox);
  const contacts = people.slice(0, PEOPLE);
  await throughput(ask, contacts, 2);
  const updates = await throughput(ask, contacts, SECONDS);
  const took = await calm(ask, contacts);
  const sendsPerSecond = await sends(database, people);
  for (const bot of bots) await bot.stop();
  balancer.close();
  await database.close();
  await sandbox.stop();
  const at = (share: number): number => took[Math.floor(took.length * share)] ?? 0;
  return { updates, p50: at(0.5), p95: at(0.95), sends: sendsPerSecond };
};

await build();
const [load = 0] = loadavg();
const programs = postgresPrograms();
if (!programs) process.stderr.write('!!! NO POSTGRESQL: SQLite alone is measured.\n');
process.stdout.write(
  `Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)} at the start.\n\n`,
);
process.stdout.write('| processes | updates/s | answer p50 | answer p95 | sends/s |\n');
process.stdout.write('| --- | --- | --- | --- | --- |\n');
for (const setup of setups.filter(({ isPostgres }) => !isPostgres || programs)) {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
  const server = setup.isPostgres ? startPostgres(programs ?? '', { isDurable: true }) : undefined;
  const url = server?.url('postgres') ?? `file:${join(folder, 'thi-dua.db')}`;
  const { updates, p50, p95, sends: sent } = await measure(setup, url, folder);
  server?.stop();
  await rm(folder, { recursive: true, force: true });
  const cells = [
    setup.name,
    updates.toFixed(0),
    `${p50.toFixed(0)} ms`,
    `${p95.toFixed(0)} ms`,
    sent.toFixed(0),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
process.exit();
