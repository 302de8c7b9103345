import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Api } from 'grammy';

import { createMessenger } from '../../src/bot/messenger.ts';
import { kindsByName } from '../../src/core/delivery/delivery-kind.ts';
import type { NewDelivery } from '../../src/core/delivery/delivery.ts';
import { Pace } from '../../src/core/delivery/pace.ts';
import { accessGrantedKind } from '../../src/core/people/grant-access.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { createText } from '../../src/text.ts';
import { Sender } from '../../src/worker/sender.ts';

/** As fast as it goes: no Telegram knows such a rate. */
const NO_LIMIT = 100_000;

type Flood = { sandbox: Sandbox; database: Database; people: number[]; close: () => Promise<void> };

const openFlood = async (count: number): Promise<Flood> => {
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    token: SANDBOX_TOKEN,
    botName: 'Bench',
    botUsername: 'bench_bot',
    clock: new MovableClock(() => Date.now()),
    log: () => undefined,
    paced: false,
  });
  const people = Array.from({ length: count }, (_, n) => {
    const { id } = sandbox.control.addPerson({ firstName: `Số ${n}` });
    sandbox.control.start(id);
    return id;
  });
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
  const url = `file:${join(folder, 'thi-dua.db')}`;
  await migrate(url);
  const database = await openDatabase(url);
  const transactions = transactionsOf(database);
  await transactions.run(({ deliveries }) =>
    deliveries.queue(people.map(messageTo), asInstant(Date.now())),
  );
  return {
    sandbox,
    database,
    people,
    close: async () => {
      await database.close();
      await sandbox.stop();
      await rm(folder, { recursive: true });
    },
  };
};

const messageTo = (id: number): NewDelivery => ({
  dedupeKey: `bench:${id}`,
  bundleKey: null,
  subject: 'bench',
  to: asTelegramId(id),
  lane: 2,
  kind: accessGrantedKind.kind,
  message: { type: 'text', html: `Tin số ${id}`, buttons: [] },
  dueAt: asInstant(0),
  expiresAt: null,
});

/** The sender without a limit: claimed, in flight, sent, all of it committed. Sends a second. */
export const floodOfSender = async (count: number): Promise<number> => {
  const { sandbox, database, close } = await openFlood(count);
  const transactions = transactionsOf(database);
  const api = new Api(SANDBOX_TOKEN, { apiRoot: sandbox.apiRoot });
  const messenger = createMessenger({ voice: { api }, text: createText(), defaultLanguage: 'vi' });
  const sender = new Sender<Stores>({
    rules: {
      kinds: kindsByName([accessGrantedKind]),
      nextSendingTime: (_stores, now) => Promise.resolve(now),
      onUnreachable: () => Promise.resolve(),
    },
    messenger,
    pace: new Pace(NO_LIMIT, () => performance.now()),
    token: 'bench',
    now: () => asInstant(Date.now()),
    wallMs: () => Date.now(),
    transact: (work) => transactions.run(work),
    warn: () => undefined,
    logFailure: (error) => {
      throw error;
    },
  });
  const startedAt = performance.now();
  sender.start();
  await sender.idle();
  const perSecond = (count * 1000) / (performance.now() - startedAt);
  const { sent } = await transactions.single(({ deliveries }) => deliveries.countsOf('bench'));
  if (sent !== count) throw new Error(`${sent ?? 0} of ${count} were sent`);
  await sender.stop();
  await close();
  return perSecond;
};

/** What people write first: a loop that sends and then marks the row. Loses its place in a crash. */
export const floodOfLoop = async (count: number): Promise<number> => {
  const { sandbox, database, close } = await openFlood(count);
  const api = new Api(SANDBOX_TOKEN, { apiRoot: sandbox.apiRoot });
  const startedAt = performance.now();
  const rows = await database.client.delivery.findMany({ where: { status: 'pending' } });
  for (const { id, chatId } of rows) {
    const sent = await api.sendMessage(Number(chatId), `Tin số ${chatId}`);
    const data = { status: 'sent', messageId: sent.message_id };
    await database.client.delivery.update({ where: { id }, data });
  }
  const perSecond = (count * 1000) / (performance.now() - startedAt);
  await close();
  return perSecond;
};
