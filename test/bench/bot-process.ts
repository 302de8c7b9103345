import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ContestantName } from './asked.ts';
import { startFloor } from './floor-bot.ts';
import { startOwn } from './own-bot.ts';
import { startPeer } from './peers.ts';
import { storedDraft } from './stored-draft.ts';

/** One bot in a process of its own, which says what it has used of the processor. */
const [, , name, apiRoot = '', people = '[]'] = process.argv;
const contestant = name as ContestantName;
const ids = JSON.parse(people) as number[];
const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
const where = { apiRoot, folder, url: `file:${join(folder, 'thi-dua.db')}` };
if (contestant === 'this bot' || contestant === 'this bot, full plan')
  await startOwn(where, { people: ids, isPlan: contestant !== 'this bot' });
else if (contestant === 'floor' || contestant === 'floor, whole promise')
  void startFloor(where, { isWhole: contestant !== 'floor' });
else await startPeer(contestant, where);

const profiles = process.env['PROFILE'];
let session: Session | undefined;

/** From the first time that it is asked for what was used to the second. */
const profile = async (to: string): Promise<void> => {
  if (session) {
    const { profile: made } = await session.post('Profiler.stop');
    await writeFile(join(to, `${name}.cpuprofile`), JSON.stringify(made));
    return;
  }
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 250 });
  await session.post('Profiler.start');
};

const used = () => {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 2 ** 20 };
};

process.on('message', (asked: 'used' | { person: number | null }) => {
  if (typeof asked === 'object') {
    process.send?.(storedDraft(join(folder, 'thi-dua.db'), asked.person));
    return;
  }
  const told = used();
  if (profiles === undefined) process.send?.(told);
  else void profile(profiles).then(() => process.send?.(told));
});
process.on('disconnect', () => {
  void rm(folder, { recursive: true, force: true }).then(() => process.exit());
});
process.send?.('ready');
