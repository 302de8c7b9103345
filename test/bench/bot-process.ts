import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ContestantName } from './asked.ts';
import { startOwn } from './own-bot.ts';
import { startPeer } from './peers.ts';

/** One bot in a process of its own, which says what it has used of the processor. */
const [, , name, apiRoot = '', people = '[]'] = process.argv;
const contestant = name as ContestantName;
const ids = JSON.parse(people) as number[];
const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
const where = { apiRoot, url: `file:${join(folder, 'thi-dua.db')}` };
if (contestant === 'this bot' || contestant === 'this bot, full plan')
  await startOwn(where, { people: ids, isPlan: contestant !== 'this bot' });
else await startPeer(contestant, where);

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 2 ** 20 });
});
process.on('disconnect', () => {
  void rm(folder, { recursive: true, force: true }).then(() => process.exit());
});
process.send?.('ready');
