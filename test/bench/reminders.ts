import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { dayQueue } from '../../src/core/reminders/queue-day.ts';
import { addDays, instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { CONTACTS, DAY, fillCity, milestones } from './full-city.ts';

/** A day of a city: units × milestones × contacts, a fifth of it handed in. */
const SIZES = [5_000, 50_000];
/** No milestone is near. */
const EMPTY_DAY = '2025-09-15' as CalendarDate;

/** As if all of the first day had been said, so that the next one has everything to remember. */
const tellAll = async (database: Database): Promise<void> => {
  await database.transaction(async (_tx, sql) => {
    await sql.write`UPDATE "OutboxMessage" SET "state" = 'sent', "endedAt" = 0`;
    await sql.write`
      INSERT INTO "Reminder" ("unitId", "milestoneId", "revision", "step", "personId", "audience",
        "day", "by", "status", "plannedAt", "outboxId")
      SELECT c."unitId", m."id", 1, 'before-7', c."personId", 'unit', ${DAY}, 'system', 'said', 0,
        o."id"
      FROM "Milestone" m JOIN "Contact" c JOIN "Person" p ON p."id" = c."personId"
      JOIN "OutboxMessage" o ON o."chatId" = p."telegramId" AND o."subjectId" = ${DAY}
      WHERE NOT EXISTS (SELECT 1 FROM "Submission" s
        WHERE s."unitId" = c."unitId" AND s."formId" = m."formId" AND s."period" = m."period")`;
  });
};

type Measured = { ms: number; cpuMs: number; people: number; megabytes: number; blockedMs: number };

/** Plans one day as the service does: reads, decides, stores. */
const plan = async (database: Database, day: CalendarDate): Promise<Measured> => {
  const transactions = transactionsOf(database);
  let now = instantInHanoi(EMPTY_DAY, '06:00');
  const queue = dayQueue({
    pause: () => nextTurn(),
    read: (work) => transactions.look(work),
    transact: (work) => transactions.run(work),
    now: () => now,
  });
  // The service has run for a while: its statements are prepared, its code is compiled.
  await queue();
  now = instantInHanoi(day, '06:00');
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const [startedAt, cpu] = [performance.now(), process.cpuUsage()];
  const people = await queue();
  const ms = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpu);
  await nextTurn();
  return {
    ms: Math.round(ms),
    cpuMs: Math.round((user + system) / 1_000),
    people,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
    blockedMs: Math.round(delays.max / 1e6),
  };
};

/** In a process of its own, whose memory is nobody else's. */
const inProcess = (...args: readonly string[]): string => {
  const self = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, [...process.execArgv, self, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`${args.join(' ')} failed`);
  return child.stdout;
};

const days = [
  ['nothing said yet, everything due', DAY],
  ['everything said, planned once more', DAY],
  ['everything said, the day after', addDays(DAY, 1)],
] as const;

const measure = (units: number): number[] => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
  const url = `file:${join(folder, 'bench.db')}`;
  try {
    inProcess('fill', url, String(units));
    console.log(`${units} units × ${milestones.length} milestones × ${CONTACTS} contacts`);
    return days.map(([what, day], at) => {
      const measured = JSON.parse(inProcess('plan', url, day)) as Measured;
      const { ms, cpuMs, people, megabytes, blockedMs } = measured;
      console.log(
        `  ${what}: ${ms} ms (CPU ${cpuMs} ms), ${people} people, ${megabytes} MB at most, ` +
          `others wait ${blockedMs} ms at most`,
      );
      if (at === 0) inProcess('tell', url);
      return ms;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const withDatabase = async (url: string, work: (database: Database) => Promise<void>) => {
  const database = await openDatabase(url);
  try {
    await work(database);
  } finally {
    await database.close();
  }
};

const [what = '', ...rest] = process.argv.slice(2);
const [url = '', about = ''] = rest;
if (what === 'fill') {
  await migrate(url);
  await withDatabase(url, (database) => fillCity(database, Number(about)));
} else if (what === 'tell') await withDatabase(url, tellAll);
else if (what === 'plan')
  await withDatabase(url, async (database) => {
    console.log(JSON.stringify(await plan(database, about as CalendarDate)));
  });
else {
  const sizes = [what, ...rest].filter((size) => size !== '').map(Number);
  const chosen = sizes.length > 0 ? sizes : SIZES;
  const times = chosen.map(measure);
  const [first = [], last = []] = [times[0], times.at(-1)];
  const growth = (chosen.at(-1) ?? 1) / (chosen[0] ?? 1);
  for (const [at, [name]] of days.entries())
    console.log(
      `${name}: ${growth} times the units take ${((last[at] ?? 0) / (first[at] ?? 1)).toFixed(1)} times as long`,
    );
}
