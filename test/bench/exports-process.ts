/**
 * `node exports-process.js keep URL` notes how far the drafts of a filled city are, as the program does in its first minute;
 * `node exports-process.js URL` then prints what each look at that city costs, and each file. A process of its own,
 * compiled as it is shipped, so that the first look is the first after a start and the memory is the program's.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { sendRegistry } from '../../src/bot/awards/registry.ts';
import { showPressedCluster } from '../../src/bot/board/cluster.ts';
import { showCity } from '../../src/bot/board/overview.ts';
import { showPressedUnit } from '../../src/bot/board/unit.ts';
import { showYearLate } from '../../src/bot/board/year-late.ts';
import { drawYear } from '../../src/bot/board/year-picture.ts';
import { showYearRanking } from '../../src/bot/board/year-ranking.ts';
import { sendYearWorkbook } from '../../src/bot/board/year-workbook.ts';
import { showYear } from '../../src/bot/board/year.ts';
import type { BotContext, Request } from '../../src/bot/kit/request.ts';
import { sendAuditWorkbook } from '../../src/bot/people/audit-log.ts';
import { sendContactsBook } from '../../src/bot/workbooks/contacts-book.ts';
import { sendMilestoneBook } from '../../src/bot/workbooks/milestone-book.ts';
import { sendQuestionsBook } from '../../src/bot/workbooks/questions-book.ts';
import { sendTargetsBook } from '../../src/bot/workbooks/targets-book.ts';
import { sendUnitsBook } from '../../src/bot/workbooks/units-book.ts';
import { handInForms } from '../../src/core/calendar/hand-in-form.ts';
import { usualWeights } from '../../src/core/clusters/ranking-weights.ts';
import { loadObligations } from '../../src/core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../src/core/people/person.ts';
import { instantInHanoi } from '../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../../src/core/shared/ids.ts';
import { keepHeapSmall } from '../../src/service/calm-start.ts';
import { drawPaper } from '../../src/service/draw-paper.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { createText } from '../../src/text.ts';
import { DAY, keepShares, milestones } from './full-city.ts';
import { notingHeld } from './held-writes.ts';

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1024 / 1024);

const [someForm] = handInForms([]);
if (!someForm) throw new Error('no form');
const forms = { forms: new Map(milestones.map(({ formId }) => [formId, someForm])) };
const now = instantInHanoi(DAY, '09:00');

/** The processor's time says what an answer costs, whatever else the machine does; the most is what memory rises to. */
const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
  let most = megabytes();
  const watch = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 10);
  held.ms = 0;
  const [startedAt, used] = [performance.now(), process.cpuUsage()];
  const turns = monitorEventLoopDelay({ resolution: 1 });
  turns.enable();
  await work();
  const { user, system } = process.cpuUsage(used);
  turns.disable();
  clearInterval(watch);
  const [took, cpu] = [performance.now() - startedAt, (user + system) / 1000];
  const blocked = turns.max / 1_000_000;
  const figures = [took, cpu, held.ms, blocked, Math.max(most, megabytes())];
  console.log(`| ${[what, ...figures.map((one) => one.toFixed(0))].join(' | ')} |`);
};

keepHeapSmall();
const [first = '', second] = process.argv.slice(2);
const database = await openDatabase(second ?? first);
const { held, transactions } = notingHeld(transactionsOf(database));
const text = createText((error) => console.error(error));
const admin = { roles: ['board_admin'], unitIds: [], person: { id: 'p0-0', language: 'vi' } };
const by = admin as unknown as KnownPerson;

type Look = (ctx: BotContext, by: KnownPerson) => unknown;

/** As the bot does it for an admin: read beside the transactions, and worded. */
const seen = (look: Look): Promise<Request['replies']> =>
  transactions.look(async (stores) => {
    const who = { language: 'vi', known: by };
    const papers = { boardHeads: [], unitHeads: [], canPrint: false };
    const ports = { text, forms, papers, rankingWeights: usualWeights, jobRuns: () => [] };
    const request = { stores, now, who, ports, replies: [] };
    const ctx = { request: request as unknown as Request, update: {} } as BotContext;
    await look(ctx, by);
    return ctx.request.replies;
  });

/** The same with its file, row by row, or its picture. */
const drawn = async (look: Look): Promise<void> => {
  const paper = (await seen(look)).find(({ type }) => type === 'paper');
  if (paper?.type !== 'paper') throw new Error('nothing to draw');
  await drawPaper(text, transactions)(paper.paper);
};

const [year, page] = [2027, 0];
const clusterId = asId<ClusterId>('c7');
const milestoneId = milestones[12]?.id ?? asId('m0');

const screens: Readonly<Record<string, Look>> = {
  'overview of the year': (ctx) => showYear(ctx, by, { year }),
  'overview of a milestone': (ctx) => showCity(ctx, by, { milestoneId }),
  'a cluster': (ctx) => showPressedCluster(ctx, by, { clusterId, page, year: undefined }),
  'a cluster, all its year': (ctx) => showPressedCluster(ctx, by, { clusterId, page, year }),
  'a unit': (ctx) => showPressedUnit(ctx, by, { unitId: asId<UnitId>('u107') }),
  'what is late': (ctx) => showYearLate(ctx, by, { year, page }),
  'clusters ranked': (ctx) => showYearRanking(ctx, by, { year, page }),
};

/** Pictures come last: what draws them stays in memory. */
const files: Readonly<Record<string, Look>> = {
  'workbook of the year': (ctx) => sendYearWorkbook(ctx, by, { year }),
  'workbook of a milestone': (ctx) => sendMilestoneBook(ctx, by, { milestoneId }),
  'workbook of units': (ctx) => sendUnitsBook(ctx, by),
  'workbook of targets': (ctx) => sendTargetsBook(ctx, by, { year }),
  'workbook of contacts': (ctx) => sendContactsBook(ctx, by),
  'workbook of questions': (ctx) => sendQuestionsBook(ctx, by),
  'workbook of awards': (ctx) => sendRegistry(ctx, by, {}),
  'workbook of the audit log': (ctx) => sendAuditWorkbook(ctx),
  'picture by cluster': (ctx) => drawYear(ctx, by, { year, what: 'clusters', theme: 'light' }),
  'picture of clusters and milestones': (ctx) =>
    drawYear(ctx, by, { year, what: 'map', theme: 'light' }),
  'picture of a cluster': (ctx) =>
    drawYear(ctx, by, { year, what: 'units', theme: 'dark', clusterId }),
};

const looksAtAll = async (): Promise<void> => {
  for (const [what, look] of Object.entries(screens)) {
    await timed(`${what}, first`, () => seen(look));
    await timed(`${what}, again`, () => seen(look));
  }
  await timed('what all owe, as jobs read it', () =>
    transactions.single((stores) => loadObligations(stores, forms, { now })),
  );
  for (const [what, look] of Object.entries(files)) {
    await timed(`${what}, first`, () => drawn(look));
    await timed(`${what}, again`, () => drawn(look));
  }
};

if (second === undefined) {
  await looksAtAll();
} else {
  console.log('| what | ms | CPU ms | held ms | blocked ms | MB at most |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  await timed('how far drafts are, kept once', () => keepShares(transactions, forms));
}
await database.close();
process.exit(0);
