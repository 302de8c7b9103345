import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { readConfig } from '../../src/config.ts';
import { turnReminders } from '../../src/core/reminders/switch.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/service/start-bot.ts';
import { openBotStorage } from '../../src/service/storage.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { copyPlan, foundBigCity } from './big-city.ts';
import { notingHeld } from './held-writes.ts';

/** The bot of a big city in a process of its own; says what it has used and held up. */
const [, , apiRoot = '', people = '[]', admin = '', now = ''] = process.argv;
const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
const url = `file:${join(folder, 'thi-dua.db')}`;
await migrate(url);
const database = await openDatabase(url);
await foundBigCity(database, JSON.parse(people) as number[]);

const settings = readConfig({ DATABASE_URL: url, ADMIN_IDS: admin });
const log = createLog({ level: 'error', secrets: [] });
const opened = await openBotStorage(settings, log);
const { held, transactions } = notingHeld(opened.transactions);
const storage = { ...opened, transactions };
const clock = new MovableClock(() => Date.now());
clock.moveTo(asInstant(Number(now)));
await storage.transactions.run((stores) =>
  turnReminders(stores, { isOn: false, by: 'system' }, clock.now()),
);
const address = { token: SANDBOX_TOKEN, apiRoot, proxy: undefined };
const start = { settings, address, kind: 'sandbox', storage, clock, log } as const;
const bot = await startBot(start, AbortSignal.timeout(60_000));
await bot.ready;
await bot.idle();

const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();

const used = () => {
  const { user, system } = process.cpuUsage();
  const told = { cpuMs: (user + system) / 1_000, heldMs: held.ms, blockedMs: delays.max / 1e6 };
  held.ms = 0;
  delays.reset();
  return told;
};

process.on('message', (asked: 'used' | { copyPlanOf: number }) => {
  if (asked === 'used') process.send?.(used());
  else void copyPlan(database, asked.copyPlanOf).then(() => process.send?.('copied'));
});
process.on('disconnect', () => {
  void rm(folder, { recursive: true, force: true }).then(() => process.exit());
});
process.send?.('ready');
