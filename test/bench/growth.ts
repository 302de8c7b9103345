/**
 * `npx tsx test/bench/growth.ts` measures what grows with a city: planning its day, the overview of a milestone, the year
 * at a glance and the audience of everyone, on both databases. `UNITS=5000,50000 DATABASES=SQLite` measures a part.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { postgresPrograms, startPostgres } from '../support/postgres.ts';
import { compiled } from './compiled.ts';
import type { Took } from './growth-process.ts';

const UNITS = (process.env['UNITS'] ?? '5000,50000,200000').split(',').map(Number);
const DATABASES = (process.env['DATABASES'] ?? 'SQLite,PostgreSQL').split(',');
const WHAT = [
  ['overview', 'overview of a milestone'],
  ['audience', 'audience of everyone'],
  ['year', 'the year at a glance'],
  // The last: it writes.
  ['plan', 'planning of a day'],
] as const;

/** As the image and the unit start the program. */
const env = { ...process.env, MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

const place = compiled()('growth-process.ts');
const run = (...args: string[]): string => {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const { status, stdout } = spawnSync(process.execPath, [place, ...args], {
    stdio: [...stdio],
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return stdout;
};

const withDatabase = (name: string, work: (url: string) => void): void => {
  if (name === 'SQLite') {
    const folder = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
    work(`file:${join(folder, 'bench.db')}`);
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  const programs = postgresPrograms();
  if (!programs) return void process.stderr.write('!!! NO POSTGRESQL: it is not measured.\n');
  const server = startPostgres(programs, { isDurable: true });
  work(server.url('postgres'));
  server.stop();
};

const measure = (name: string, units: number): string[][] => {
  const rows: string[][] = [];
  withDatabase(name, (url) => {
    run('grow', url, String(units));
    for (const [what, words] of WHAT) {
      const took = JSON.parse(run(what, url)) as Took;
      const { found, ms, cpuMs, blockedMs, heldMs, megabytes } = took;
      const figures = [found, ms, cpuMs, blockedMs, heldMs, megabytes];
      const cells = figures.map((figure) => Math.round(figure).toLocaleString('en'));
      rows.push([words, name, units.toLocaleString('en'), ...cells]);
    }
  });
  return rows;
};

const [load = 0] = loadavg();
console.log(
  `Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)} at the start.\n`,
);
const rows = DATABASES.flatMap((name) => UNITS.flatMap((units) => measure(name, units)));
const titles = [
  'what',
  'database',
  'units',
  'found',
  'ms',
  'CPU ms',
  'others wait ms',
  'writers wait ms',
  'MB at most',
];
console.log(`| ${titles.join(' | ')} |\n| ${titles.map(() => '---').join(' | ')} |`);
for (const [words] of WHAT.map(([, name]) => [name]))
  for (const row of rows.filter(([what]) => what === words)) console.log(`| ${row.join(' | ')} |`);
