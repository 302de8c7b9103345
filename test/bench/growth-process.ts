/**
 * `node growth-process.js grow URL UNITS` makes a city, `… plan | overview | year | audience URL` looks at it and prints
 * what that took. A process each, compiled and with the memory's settings as shipped.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { loadAudience } from '../../src/core/broadcasts/load-audience.ts';
import { handInForms } from '../../src/core/calendar/hand-in-form.ts';
import { loadOverview } from '../../src/core/obligations/overview.ts';
import { dayQueue } from '../../src/core/reminders/queue-day.ts';
import { loadYear } from '../../src/core/reports/load-year.ts';
import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import type { Stores, Transactions } from '../../src/core/stores.ts';
import type { FormPorts } from '../../src/core/submissions/form-ports.ts';
import { keepHeapSmall } from '../../src/service/calm-start.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { DAY, growCity, milestones } from '../support/grown-city.ts';
import { notingHeld } from './held-writes.ts';

export type Took = {
  found: number;
  ms: number;
  cpuMs: number;
  /** The longest that nobody could be answered. */
  blockedMs: number;
  /** The longest that nobody else could write. */
  heldMs: number;
  megabytes: number;
};

const [someForm, someMilestone] = [handInForms([])[0], milestones[5]];
if (!someForm || !someMilestone) throw new Error('no form');
const forms = {
  forms: new Map(milestones.map(({ formId }) => [formId, someForm])),
} as unknown as FormPorts;
/** No milestone is near: what the first question of all costs is not measured. */
const EMPTY_DAY = '2025-09-15' as CalendarDate;
const now = instantInHanoi(DAY, '09:00');

const looks: Record<string, (stores: Stores) => Promise<number>> = {
  overview: async (stores) => {
    const { clusters } = await loadOverview(stores, forms, { milestone: someMilestone, now });
    return clusters.length;
  },
  year: async (stores) => {
    const { rows } = await loadYear(stores, forms, { year: 2027, now, scope: 'all' });
    return rows.length;
  },
  audience: async (stores) => {
    const audience = { to: [{}], except: [] };
    return (await loadAudience(stores, forms, { audience, now })).members.length;
  },
};

const measure = async (what: string, transactions: Transactions): Promise<Took> => {
  const { held, transactions: noted } = notingHeld(transactions);
  let at = instantInHanoi(EMPTY_DAY, '06:00');
  const plan = dayQueue({
    pause: () => nextTurn(),
    read: (work) => transactions.look(work),
    transact: (work) => noted.run(work),
    now: () => at,
  });
  await plan();
  at = instantInHanoi(DAY, '06:00');
  const look = looks[what];
  const turns = monitorEventLoopDelay({ resolution: 1 });
  turns.enable();
  const [startedAt, used] = [performance.now(), process.cpuUsage()];
  const found = await (look ? transactions.look(look) : plan());
  const ms = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(used);
  await nextTurn();
  return {
    found,
    ms,
    cpuMs: (user + system) / 1_000,
    blockedMs: turns.max / 1e6,
    heldMs: held.ms,
    megabytes: process.resourceUsage().maxRSS / 1_024,
  };
};

keepHeapSmall();
const [what = '', url = '', units = ''] = process.argv.slice(2);
if (what === 'grow') {
  await migrate(url);
  await growCity(url, Number(units));
} else {
  const database = await openDatabase(url);
  process.stdout.write(JSON.stringify(await measure(what, transactionsOf(database))));
  await database.close();
}
