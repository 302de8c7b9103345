/** `tsx test/bench/exports.ts [UNITS …]` measures what a year at a glance costs in a city of 30 milestones, and its workbook. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { handInForms } from '../../src/core/calendar/hand-in-form.ts';
import { loadFigures } from '../../src/core/figures/unit-figures.ts';
import { byCluster, loadYear, newsOfYear } from '../../src/core/reports/load-year.ts';
import { yearBars } from '../../src/core/reports/year-bars.ts';
import { coverageOf } from '../../src/core/reports/year-coverage.ts';
import { instantInHanoi } from '../../src/core/shared/calendar-date.ts';
import type { Stores } from '../../src/core/stores.ts';
import { drawSheet } from '../../src/papers/sheet.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { DAY, milestones } from './full-city.ts';

const SIZES = [147, 5_000];

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1024 / 1024);

const [someForm] = handInForms([]);
if (!someForm) throw new Error('no form');
const forms = { forms: new Map(milestones.map(({ formId }) => [formId, someForm])) };
const now = instantInHanoi(DAY, '09:00');

/** The processor's time says what an answer costs, whatever else the machine does; the most is what memory rises to. */
const timed = async <Found>(what: string, work: () => Promise<Found>): Promise<Found> => {
  let most = megabytes();
  const watch = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 20);
  const [startedAt, used] = [performance.now(), process.cpuUsage()];
  const found = await work();
  const { user, system } = process.cpuUsage(used);
  clearInterval(watch);
  const [took, cpu] = [performance.now() - startedAt, (user + system) / 1000];
  console.log(
    `| ${what} | ${took.toFixed(0)} | ${cpu.toFixed(0)} | ${Math.max(most, megabytes())} |`,
  );
  return found;
};

const measure = async (units: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
  const url = `file:${join(folder, 'bench.db')}`;
  const filler = fileURLToPath(new URL('obligations.ts', import.meta.url));
  const fill = [...process.execArgv, filler, 'fill', url, String(units)];
  spawnSync(process.execPath, fill, { stdio: 'inherit' });
  const database = await openDatabase(url);
  const transactions = transactionsOf(database);
  const look = <Found>(work: (stores: Stores) => Promise<Found>): Promise<Found> =>
    transactions.look(work);
  const seen = () => look((stores) => loadYear(stores, forms, { year: 2027, now, scope: 'all' }));
  try {
    console.log(`\n${units} units × ${milestones.length} milestones, ${megabytes()} MB`);
    console.log('| what | ms | CPU ms | MB at most |');
    console.log('| --- | --- | --- | --- |');
    await timed('what is owed of the year, first', seen);
    const year = await timed('what is owed of the year, again', seen);
    await timed('its figures', async () => coverageOf(year.rows, now));
    await timed('what the week has brought', async () => newsOfYear(year, now));
    await timed('its clusters', async () => byCluster(year));
    await timed('the data of its picture', async () => yearBars(year, now));
    await timed('what papers say in numbers', () => look((stores) => loadFigures(stores, 2027)));
    await timed('the workbook', () =>
      drawSheet({
        name: 'Năm 2027',
        title: 'Tổng quan năm 2027',
        columns: ['Cụm, khối', 'Mã', 'Đơn vị', 'Nội dung', 'Hạn gửi', 'Tình trạng'].map(
          (heading) => ({ heading, width: 20 }),
        ),
        rows: year.rows.map((one) => [
          'Cụm thi đua số 1',
          one.unit.code,
          one.unit.name,
          one.milestone.code,
          { day: one.dueOn },
          one.state.type,
        ]),
      }),
    );
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const [load = 0] = loadavg();
console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)}`);
const sizes = process.argv.slice(2).map(Number);
for (const units of sizes.length > 0 ? sizes : SIZES) await measure(units);
