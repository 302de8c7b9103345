import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { contestants } from './asked.ts';
import { measure, type Measured } from './measure.ts';

/** `BOTS='this bot;wizard' CROWDS=20 ROUNDS=1 PROFILE=/tmp npm run bench` measures a part; PROFILE is where profiles go. */
const CROWDS = process.env['CROWDS']?.split(',').map(Number) ?? [1, 20, 100];
const BOTS = process.env['BOTS']?.split(';') ?? contestants;
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

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
console.log(
  `| bot | updates a person | ${CROWDS.map((crowd) => `${crowd} people`).join(' | ')} | resident |`,
);
console.log(`| --- | --- | ${CROWDS.map(() => '---').join(' | ')} | --- |`);
for (const name of contestants.filter((one) => BOTS.includes(one))) {
  const cells: string[] = [];
  let rssMb = 0;
  let updatesEach = 0;
  for (const crowd of CROWDS) {
    const rounds: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(name, crowd));
    updatesEach = median(rounds.map((one) => one.updatesEach));
    rssMb = Math.max(...rounds.map((one) => one.rssMb));
    const perSecond = median(rounds.map((one) => one.perSecond));
    const cpuMs = median(rounds.map((one) => one.cpuMsEach));
    cells.push(`${perSecond.toFixed(0)}/s · ${cpuMs.toFixed(2)} ms`);
  }
  console.log(
    `| ${name} | ${updatesEach.toFixed(0)} | ${cells.join(' | ')} | ${rssMb.toFixed(0)} MB |`,
  );
}
const resident = await memoryAtRest();
console.log(
  `resident at rest, node dist/main.js with the sandbox and 147 units: ${resident === null ? 'not measured: npm run build first, on Linux' : `${resident.toFixed(0)} MB`}`,
);
