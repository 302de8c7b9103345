import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Api } from 'grammy';

import { connectTelegram } from '../../src/bot/telegram/connect.ts';
import { createMessenger } from '../../src/bot/telegram/messenger.ts';
import { kindsByName } from '../../src/core/outbox/message-kind.ts';
import type { NewOutboxMessage } from '../../src/core/outbox/outbox-message.ts';
import { Pace } from '../../src/core/outbox/pace.ts';
import { accessGrantedKind } from '../../src/core/people/grant-access.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { createText } from '../../src/text.ts';
import { Sender } from '../../src/worker/sender.ts';

/** As fast as it goes: no Telegram knows such a rate. */
const NO_LIMIT = 100_000;
const BENCH = { type: 'test', id: 'bench' };
const TELEGRAM = fileURLToPath(new URL('telegram-process.ts', import.meta.url));

/** What one flood took: of the clock, and of this process alone, whoever else uses the machine. */
export type Flooded = { perSecond: number; cpuMsEach: number; commitsEach: number };

type Flood = { api: Api; database: Database; close: () => Promise<void> };

const openFlood = async (count: number): Promise<Flood> => {
  const telegram = fork(TELEGRAM, [String(count)]);
  const [{ apiRoot, people }] = (await once(telegram, 'message')) as [Told];
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
  const url = `file:${join(folder, 'thi-dua.db')}`;
  await migrate(url);
  const database = await openDatabase(url);
  const transactions = transactionsOf(database);
  await transactions.run(({ outbox }) =>
    outbox.queue(people.map(messageTo), asInstant(Date.now())),
  );
  const { api } = await connectTelegram({ token: SANDBOX_TOKEN, apiRoot, proxy: undefined });
  return {
    api,
    database,
    close: async () => {
      await database.close();
      telegram.disconnect();
      await once(telegram, 'exit');
      await rm(folder, { recursive: true });
    },
  };
};

type Told = { apiRoot: string; people: number[] };

const messageTo = (id: number): NewOutboxMessage => ({
  dedupeKey: `bench:${id}`,
  bundleKey: null,
  subject: BENCH,
  to: asTelegramId(id),
  priority: 2,
  kind: accessGrantedKind.kind,
  message: { type: 'text', html: `Tin số ${id}`, buttons: [] },
  dueAt: asInstant(0),
  expiresAt: null,
});

const measure = async (
  count: number,
  run: () => Promise<{ commits: number }>,
): Promise<Flooded> => {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const { commits } = await run();
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    perSecond: count / seconds,
    cpuMsEach: (user + system) / 1000 / count,
    commitsEach: commits / count,
  };
};

/** The sender without a limit: claimed, in flight, sent, all of it committed. */
export const floodOfSender = async (count: number): Promise<Flooded> => {
  const { api, database, close } = await openFlood(count);
  const transactions = transactionsOf(database);
  let commits = 0;
  const sender = new Sender<Stores>({
    rules: {
      kinds: kindsByName([accessGrantedKind]),
      nextSendingTime: (_stores, now) => Promise.resolve(now),
      onUnreachable: () => Promise.resolve(),
    },
    messenger: createMessenger({
      api,
      text: createText(),
      defaultLanguage: 'vi',
      drawPaper: () => Promise.reject(new Error('nothing is drawn here')),
    }),
    pace: new Pace(NO_LIMIT, () => performance.now()),
    token: 'bench',
    now: () => asInstant(Date.now()),
    wallMs: () => Date.now(),
    machineMs: () => performance.now(),
    read: (work) => transactions.single(work),
    transact: (work) => {
      commits += 1;
      return transactions.run(work);
    },
    warn: () => undefined,
    logFailure: (error) => {
      throw error;
    },
  });
  const flooded = await measure(count, async () => {
    sender.start();
    await sender.idle();
    return { commits };
  });
  const { sent } = await transactions.single(({ outbox }) => outbox.countsOf(BENCH));
  if (sent !== count) throw new Error(`${sent ?? 0} of ${count} were sent`);
  await sender.stop();
  await close();
  return flooded;
};

/** What people write first: a loop that sends and then marks the row. Loses its place in a crash. */
export const floodOfLoop = async (count: number): Promise<Flooded> => {
  const { api, database, close } = await openFlood(count);
  const flooded = await measure(count, async () => {
    const rows = await database.client.outboxMessage.findMany({ where: { state: 'pending' } });
    for (const { id, chatId } of rows) {
      const sent = await api.sendMessage(Number(chatId), `Tin số ${chatId}`);
      const data = { state: 'sent', messageId: sent.message_id };
      await database.client.outboxMessage.update({ where: { id }, data });
    }
    return { commits: rows.length };
  });
  await close();
  return flooded;
};
