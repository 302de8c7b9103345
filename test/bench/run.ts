import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { contestants, type ContestantName } from './asked.ts';
import { compiled } from './compiled.ts';

/** `BOTS='this bot;wizard' CROWDS=20 ROUNDS=1 PROFILE=/tmp npm run bench` measures a part; PROFILE is where profiles go. */
const CROWDS = process.env['CROWDS']?.split(',').map(Number) ?? [1, 20, 100];
const BOTS = process.env['BOTS']?.split(';') ?? contestants;
/** Nothing is measured while everything is still being compiled: as many people come before. */
const WARMING = { least: 100 };
/** One person says too little to be measured by: so many are measured, one crowd after another. */
const LEAST_PEOPLE = 20;
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const compiledFile = compiled();

/** A child that ends by an error ends the comparison: nobody would answer any more. */
const started = (name: string, args: string[]): Child =>
  fork(compiledFile(name), args, { execArgv: [] }).once('exit', (code) => {
    if (code !== 0) process.exit(1);
  });

type Measured = { perSecond: number; cpuMsEach: number; rssMb: number };

const measure = async (name: ContestantName, crowd: number): Promise<Measured> => {
  const warming = Math.max(crowd, WARMING.least);
  const turns = Math.ceil(LEAST_PEOPLE / crowd);
  const people = started('people-process.ts', [name, String(warming + turns * crowd)]);
  const [{ apiRoot, people: ids }] = (await once(people, 'message')) as [Told];
  const bot = started('bot-process.ts', [name, apiRoot, JSON.stringify(ids)]);
  await once(bot, 'message');
  await walks(people, { from: 0, to: warming });
  const before = await used(bot);
  const walked: Walked[] = [];
  for (let from = warming; walked.length < turns; from += crowd)
    walked.push(await walks(people, { from, to: from + crowd }));
  const [updates, seconds] = [sum(walked, 'updates'), sum(walked, 'seconds')];
  const after = await used(bot);
  // Bots first: one whose Telegram hangs up while it waits for updates ends by that error.
  for (const child of [bot, people]) {
    child.disconnect();
    await once(child, 'exit');
  }
  return {
    perSecond: updates / seconds,
    cpuMsEach: (after.cpuMs - before.cpuMs) / updates,
    rssMb: after.rssMb,
  };
};

type Told = { apiRoot: string; people: number[] };
type Walked = { updates: number; seconds: number };
type Used = { cpuMs: number; rssMb: number };
type Child = ReturnType<typeof fork>;

const sum = (walked: readonly Walked[], what: keyof Walked): number =>
  walked.reduce((all, one) => all + one[what], 0);

const walks = async (people: Child, which: { from: number; to: number }): Promise<Walked> => {
  people.send(which);
  const [walked] = (await once(people, 'message')) as [Walked];
  return walked;
};

const used = async (bot: Child): Promise<Used> => {
  bot.send('used');
  const [told] = (await once(bot, 'message')) as [Used];
  return told;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What the shipped program holds when nobody speaks, in MB; null where that cannot be read. */
const memoryAtRest = async (): Promise<number | null> => {
  const main = fileOf('../../dist/main.js');
  if (!existsSync(main) || process.platform !== 'linux') return null;
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
  const env = { PATH: process.env['PATH'], PORT: '8099', DATABASE_URL: `file:${folder}/bot.db` };
  const program = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of program.stdout) if (String(chunk).includes('ready:')) break;
  await wait(15_000);
  const status = readFileSync(`/proc/${program.pid}/status`, 'utf8');
  program.kill('SIGTERM');
  await once(program, 'exit');
  await rm(folder, { recursive: true, force: true });
  return Number(/VmRSS:\s+(?<kb>\d+)/.exec(status)?.groups?.['kb'] ?? Number.NaN) / 1024;
};

const [load = 0] = loadavg();
console.log(
  `updates/s · CPU ms an update; Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)}, median of ${ROUNDS}`,
);
console.log(`| bot | ${CROWDS.map((crowd) => `${crowd} people`).join(' | ')} | resident |`);
console.log(`| --- | ${CROWDS.map(() => '---').join(' | ')} | --- |`);
for (const name of contestants.filter((one) => BOTS.includes(one))) {
  const cells: string[] = [];
  let rssMb = 0;
  for (const crowd of CROWDS) {
    const rounds: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(name, crowd));
    rssMb = Math.max(...rounds.map((one) => one.rssMb));
    const perSecond = median(rounds.map((one) => one.perSecond));
    const cpuMs = median(rounds.map((one) => one.cpuMsEach));
    cells.push(`${perSecond.toFixed(0)}/s · ${cpuMs.toFixed(2)} ms`);
  }
  console.log(`| ${name} | ${cells.join(' | ')} | ${rssMb.toFixed(0)} MB |`);
}
const resident = await memoryAtRest();
console.log(
  `resident at rest, node dist/main.js with the sandbox and 147 units: ${resident === null ? 'not measured: npm run build first, on Linux' : `${resident.toFixed(0)} MB`}`,
);
