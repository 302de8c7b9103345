/**
 * `tsx test/bench/exports.ts [UNITS …]` measures what each look at a city of 30 milestones costs, each picture and each file, in a
 * process of its own that runs what is shipped: the first look is the first after a start.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { compiled } from './compiled.ts';
import { milestones } from './full-city.ts';

const SIZES = [147, 5_000];

/** As the image and the unit start the program. */
const env = { ...process.env, MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

const [load = 0] = loadavg();
console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)}`);
const placeOf = compiled();
const run = (...args: string[]): void => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`);
};
const given = process.argv.slice(2).map(Number);
for (const units of given.length > 0 ? given : SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
  const url = `file:${join(folder, 'bench.db')}`;
  try {
    run(placeOf('obligations.ts'), 'fill', url, String(units));
    console.log(`\n${units} units × ${milestones.length} milestones`);
    run(placeOf('exports-process.ts'), 'keep', url);
    run(placeOf('exports-process.ts'), url);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
