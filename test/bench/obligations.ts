/** `tsx test/bench/obligations.ts [UNITS …]` measures who owes what in a city, read in bulk. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { handInForms } from '../../src/core/calendar/hand-in-form.ts';
import { loadObligations } from '../../src/core/obligations/load-obligations.ts';
import { instantInHanoi } from '../../src/core/shared/calendar-date.ts';
import { asId } from '../../src/core/shared/ids.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { beginDrafts, DAY, fillCity, foundClusters, milestones } from './full-city.ts';

const SIZES = [5_000];

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1024 / 1024);

const [someForm] = handInForms([]);
if (!someForm) throw new Error('no form');
const forms = { forms: new Map(milestones.map(({ formId }) => [formId, someForm])) };

const measure = async (units: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
  const url = `file:${join(folder, 'bench.db')}`;
  // In a process of its own, whose memory is not that of the reading.
  const self = fileURLToPath(import.meta.url);
  const fill = [...process.execArgv, self, 'fill', url, String(units)];
  spawnSync(process.execPath, fill, { stdio: 'inherit' });
  const database = await openDatabase(url);
  const transactions = transactionsOf(database);
  const now = instantInHanoi(DAY, '09:00');
  const timed = async (what: string, where: object): Promise<void> => {
    const startedAt = performance.now();
    const found = await transactions.single((stores) =>
      loadObligations(stores, forms, { now, ...where }),
    );
    const took = Math.round(performance.now() - startedAt);
    console.log(`  ${what}: ${found.length} in ${took} ms; ${megabytes()} MB resident`);
  };
  try {
    console.log(`${units} units × ${milestones.length} milestones; ${megabytes()} MB`);
    const milestoneIds = [milestones[10]?.id ?? asId('m0')];
    await timed('one unit, everything', { unitIds: [asId('u1')] });
    await timed('one milestone of the city', { milestoneIds });
    await timed('the whole city', {});
    await timed('the whole city again', {});
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const [what, ...rest] = process.argv.slice(2);
if (what === 'fill') {
  const [url = '', units] = rest;
  await migrate(url);
  const database = await openDatabase(url);
  await fillCity(database, Number(units));
  await beginDrafts(database, Number(units));
  await foundClusters(database, Number(units));
  await database.close();
} else {
  const sizes = [what, ...rest].flatMap((size) => (size === undefined ? [] : [Number(size)]));
  for (const units of sizes.length > 0 ? sizes : SIZES) await measure(units);
}
