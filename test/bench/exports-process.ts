/**
 * `node exports-process.js URL` reads the filled city of a database and prints what a year at a glance costs, and its
 * workbook. A process of its own, compiled as it is shipped, so that the memory is the program's.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { sendYearWorkbook } from '../../src/bot/board/year-workbook.ts';
import type { BotContext, Request } from '../../src/bot/kit/request.ts';
import { handInForms } from '../../src/core/calendar/hand-in-form.ts';
import { loadRanking } from '../../src/core/clusters/cluster-ranking.ts';
import { usualWeights } from '../../src/core/clusters/ranking-weights.ts';
import { loadFigures } from '../../src/core/figures/unit-figures.ts';
import { byCluster, loadYear, newsOfYear } from '../../src/core/reports/load-year.ts';
import { yearBars } from '../../src/core/reports/year-bars.ts';
import { coverageOf } from '../../src/core/reports/year-coverage.ts';
import { instantInHanoi } from '../../src/core/shared/calendar-date.ts';
import type { Stores } from '../../src/core/stores.ts';
import { keepHeapSmall } from '../../src/service/calm-start.ts';
import { drawPaper } from '../../src/service/draw-paper.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { createText } from '../../src/text.ts';
import { DAY, milestones } from './full-city.ts';

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
  }, 10);
  const [startedAt, used] = [performance.now(), process.cpuUsage()];
  const turns = monitorEventLoopDelay({ resolution: 1 });
  turns.enable();
  const found = await work();
  const { user, system } = process.cpuUsage(used);
  turns.disable();
  /** The longest that nobody else could be answered, while it was looked at. */
  const blocked = turns.max / 1_000_000;
  clearInterval(watch);
  const [took, cpu] = [performance.now() - startedAt, (user + system) / 1000];
  const cells = [took.toFixed(0), cpu.toFixed(0), blocked.toFixed(0), Math.max(most, megabytes())];
  console.log(`| ${[what, ...cells].join(' | ')} |`);
  return found;
};

keepHeapSmall();
const [url = ''] = process.argv.slice(2);
const database = await openDatabase(url);
const transactions = transactionsOf(database);
const look = <Found>(work: (stores: Stores) => Promise<Found>): Promise<Found> =>
  transactions.look(work);
const seen = () => look((stores) => loadYear(stores, forms, { year: 2027, now, scope: 'all' }));
const text = createText((error) => console.error(error));

/** As the bot makes it: read with the rights of the head, worded and written row by row. */
const workbook = async (): Promise<number> => {
  const reply = await look(async (stores) => {
    const who = { language: 'vi' };
    const request = { stores, now, who, ports: { text, forms }, replies: [] };
    const ctx = { request: request as unknown as Request } as BotContext;
    const head = { roles: ['board_viewer'] };
    await sendYearWorkbook(ctx, head as unknown as Parameters<typeof sendYearWorkbook>[1], {
      year: 2027,
    });
    return ctx.request.replies.find(({ type }) => type === 'paper');
  });
  if (reply?.type !== 'paper') throw new Error('no workbook');
  const { bytes } = await drawPaper(text, transactions)(reply.paper);
  return bytes.length;
};

const measure = async (): Promise<void> => {
  await timed('what is owed of the year, first', seen);
  {
    const year = await timed('what is owed of the year, again', seen);
    await timed('its figures', async () => coverageOf(year.rows, now));
    await timed('what the week has brought', async () => newsOfYear(year, now));
    await timed('its clusters', async () => byCluster(year));
    await timed('the data of its picture', async () => yearBars(year, now));
    await timed('what papers say in numbers', () => look((stores) => loadFigures(stores, 2027)));
    await timed('its clusters ranked', () =>
      look((stores) => loadRanking(stores, year, { now, weights: usualWeights })),
    );
  }
};

console.log(`${megabytes()} MB at rest`);
console.log('| what | ms | CPU ms | others wait ms | MB at most |');
console.log('| --- | --- | --- | --- | --- |');
await measure();
const size = await timed('the workbook', workbook);
const again = await timed('the workbook again', workbook);
console.log(`${(Math.max(size, again) / 1024 / 1024).toFixed(1)} MB of workbook`);
await database.close();
