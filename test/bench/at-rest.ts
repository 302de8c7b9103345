/**
 * `tsx test/bench/at-rest.ts [STARTS]` starts what is shipped on the 147 units of the sandbox, whose Telegram is part of
 * the process: how long until a person who has just written is answered, what that takes of the processor, and how much memory
 * stays resident; once as `npm start` and once with the settings of image and unit.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const RESTS_AFTER_MS = 15_000;
const [starts = '3'] = process.argv.slice(2);
const ways = {
  'npm start': {},
  'as image and unit start it': { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' },
};

/** `/proc` of Linux, in MB and ms. */
const residentOf = (pid: number): number =>
  Math.round(
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
  );
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

type Chat = { messages: { from: string }[] };
type Page = { people: { id: number }[] };

const answersOf = async (page: string, id: number): Promise<number> => {
  const response = await fetch(`${page}_sandbox/people/${id}/chat`);
  const { messages } = (await response.json()) as Chat;
  return messages.filter(({ from }) => from === 'bot').length;
};

/** Says something as the first of the played people, and waits until the bot has answered. */
const isAnswered = async (page: string): Promise<void> => {
  const { people } = (await (await fetch(`${page}_sandbox/state`)).json()) as Page;
  const id = people[0]?.id ?? 0;
  const before = await answersOf(page, id);
  const body = JSON.stringify({ text: '/menu' });
  const headers = { 'content-type': 'application/json' };
  await fetch(`${page}_sandbox/people/${id}/start`, { method: 'POST', headers, body: '{}' });
  await fetch(`${page}_sandbox/people/${id}/say`, { method: 'POST', headers, body });
  while ((await answersOf(page, id)) === before) await wait(5);
};

const start = async (file: string, env: Record<string, string>, rests: boolean) => {
  const beganAt = performance.now();
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { DATABASE_URL: `file:${file}`, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { pid = 0 } = child;
  let said = '';
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(text);
    if (said.includes('ready:')) break;
  }
  const page = /http:\/\/\S+/.exec(said)?.[0] ?? '';
  const readyMs = performance.now() - beganAt;
  await isAnswered(page);
  const answeredMs = performance.now() - beganAt;
  const cpuMs = cpuOf(pid);
  child.stdout.resume();
  if (rests) await wait(RESTS_AFTER_MS);
  const megabytes = residentOf(pid);
  child.kill('SIGTERM');
  await once(child, 'close');
  return { readyMs, answeredMs, cpuMs, megabytes };
};

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-rest-'));
try {
  console.log('| how | ready | first answer | processor until then | at rest |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const [way, env] of Object.entries(ways)) {
    const file = join(folder, `${Object.keys(env).length}.db`);
    // The first start makes the city.
    await start(file, env, false);
    for (let n = 0; n < Number(starts); n += 1) {
      const { readyMs, answeredMs, cpuMs, megabytes } = await start(file, env, true);
      const seconds = [readyMs, answeredMs, cpuMs].map((ms) => `${(ms / 1000).toFixed(2)} s`);
      console.log(`| ${way} | ${seconds.join(' | ')} | ${megabytes} MB |`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
