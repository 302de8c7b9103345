import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import type { PostgresServer } from '../support/postgres.ts';
import { smallDisk } from '../support/small-disk.ts';
import { isOnPostgres, openServer } from './fault-server.ts';
import { report } from './figures.ts';
import { FloodedCity, MOST_IN_FLIGHT, sentAtLeast } from './flooded-city.ts';

it('tells apart who has blocked it, what is certain and what is not', async () => {
  const city = await FloodedCity.open({ recipients: 1_000, rate: 200 });
  const { control } = city.sandbox;
  for (const id of city.people.filter((_, at) => at % 20 === 0)) control.block(id);
  const order = { method: 'sendMessage', times: 1 } as const;
  const chosen = city.people.filter((_, at) => at % 20 !== 0);
  for (const chatId of chosen.slice(0, 10))
    control.addFault({ ...order, chatId, fault: { type: 'html', status: 502 } });
  for (const chatId of chosen.slice(100, 110))
    control.addFault({ ...order, chatId, fault: { type: 'reset-after' } });
  for (const chatId of chosen.slice(200, 210))
    control.addFault({ ...order, chatId, fault: { type: 'reset-before' } });
  await city.start();
  await city.settled();
  const verdict = await city.verdict();
  report({ fault: '5 % blocked, 10 × HTML 502, 10 + 10 resets', verdict, notes: '' });
  expect(verdict).toMatchObject({ sent: 920, blocked: 50, unknown: 30, twice: 0, lost: 0 });
  expect(verdict.unknownArrived).toBe(10);
  const known = await city.read(({ reachability }) =>
    reachability.isUnreachable(asTelegramId(city.people[0] ?? 0)),
  );
  expect(known).toBe(true);
}, 120_000);

it('stops in the middle when it is cancelled, and nobody gets it after what was on its way', async () => {
  const city = await FloodedCity.open({ recipients: 400, rate: 100 });
  await city.start();
  await city.until(sentAtLeast(200));
  await city.cancel();
  const callsAtCancel = city.sentAtMs.length;
  const counts = await city.settled();
  await wait(1_000);
  const verdict = await city.verdict();
  const late = city.sentAtMs.length - callsAtCancel;
  report({
    fault: 'cancelled at 50 %',
    verdict,
    notes: `${counts.cancelled ?? 0} cancelled, ${late} arrived after it`,
  });
  expect(verdict).toMatchObject({ twice: 0, lost: 0, unknown: 0 });
  expect(verdict.sent + (counts.cancelled ?? 0)).toBe(400);
  expect(late).toBeLessThanOrEqual(MOST_IN_FLIGHT);
}, 60_000);

it('sends each once when the clock is moved an hour on and back', async () => {
  const city = await FloodedCity.open({ recipients: 400, rate: 100 });
  await city.start();
  await city.until(sentAtLeast(100));
  city.moveClock(3_600_000);
  await city.until(sentAtLeast(200));
  city.moveClock(-3_600_000);
  await city.settled();
  const verdict = await city.verdict();
  report({ fault: 'clock +1 h, then −1 h', verdict, notes: '' });
  expect(verdict).toMatchObject({ sent: 400, twice: 0, lost: 0, unknown: 0 });
}, 60_000);

it('sends nothing twice when the disk is full while it marks what was sent', async (context) => {
  const folder = smallDisk(isOnPostgres ? '140m' : '24m');
  if (folder === null) {
    process.stdout.write('SKIPPED: a full disk needs the right to mount a tmpfs\n');
    context.skip();
    return;
  }
  const server = isOnPostgres ? openServer({ disk: folder }) : undefined;
  const on = server ? { databaseUrl: server.url('postgres') } : { folder };
  const city = await FloodedCity.open({ recipients: 400, rate: 50, ...on });
  await city.start();
  await city.until(sentAtLeast(20));
  const filler = join(folder, 'filler');
  fill(filler);
  // Space that the log has already is used up first.
  while (!city.output.includes('sending failed')) {
    if (city.sentAtMs.length >= 400) throw new Error('the disk was never full');
    await wait(20);
  }
  // What can be marked in room that the log has already goes on until that is used up too.
  while (performance.now() - (city.sentAtMs.at(-1) ?? 0) < 1_000) await wait(100);
  const callsBefore = city.sentAtMs.length;
  await wait(4_000);
  const callsMeanwhile = city.sentAtMs.length - callsBefore;
  rmSync(filler);
  if (server) await startAnew(server, city);
  await city.settled();
  const verdict = await city.verdict();
  report({
    fault: 'disk full for 4.5 s while marking',
    verdict,
    notes: `${callsMeanwhile} calls while nothing could be marked`,
  });
  expect(verdict).toMatchObject({ sent: 400, twice: 0, lost: 0, unknown: 0 });
  expect(callsMeanwhile).toBe(0);
}, 120_000);

/** PostgreSQL itself may have ended when it could not write its log; whoever runs it starts it again. */
const startAnew = async (server: PostgresServer, city: FloodedCity): Promise<void> => {
  server.crash();
  server.restart();
  // Connections of before are found out one by one.
  while (!(await city.counts().catch(() => undefined))) await wait(100);
};

/** Takes what is left, to the last page, while the bot takes some too. */
const fill = (filler: string): void => {
  for (const bytes of [65_536, 4_096])
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(bytes));
    } catch (error) {
      if (!String(error).includes('ENOSPC')) throw error;
    }
};
