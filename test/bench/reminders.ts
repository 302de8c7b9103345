import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadPlan } from '../../src/core/reminders/load-plan.ts';
import { planDay } from '../../src/core/reminders/plan-day.ts';
import { dayQueue } from '../../src/core/reminders/queue-day.ts';
import { addDays, instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId } from '../../src/core/shared/ids.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { milestoneOf } from '../core/reminders/duties.ts';

/** A day of a city: units × milestones × contacts, a fifth of it handed in. */
const MILESTONES = 30;
const CONTACTS = 2;
const SIZES = [5_000, 50_000];
const DAY = '2027-03-15' as CalendarDate;

/** Due from five weeks before to ten after, so that every ladder is under way. */
const milestones = Array.from({ length: MILESTONES }, (_, at) => {
  const dueOn = addDays(DAY, at * 3 - 35);
  return milestoneOf({
    id: asId(`m${at}`),
    code: `M${at}`,
    formId: `form-${at}`,
    opensOn: addDays(dueOn, -60),
    dueOn,
    onTimeUntil: dueOn,
  });
});

const fill = async (database: Database, units: number): Promise<void> => {
  const transactions = transactionsOf(database);
  await transactions.run((stores) => stores.milestones.save(milestones));
  await database.transaction(async (_tx, sql) => {
    for (let at = 0; at < units; at += 1) {
      const id = `u${at}`;
      await sql.write`INSERT INTO "Unit" ("id", "code", "name", "shortName", "type",
        "calendarProfile", "validFrom", "search") VALUES (${id}, ${id}, ${id}, ${id}, 'commune',
        'calendar_year', '2025-07-01', ${id})`;
      for (let one = 0; one < CONTACTS; one += 1) {
        const person = `p${at}-${one}`;
        await sql.write`INSERT INTO "Person" ("id", "telegramId", "fullName", "position",
          "language", "search", "createdAt") VALUES (${person}, ${at * CONTACTS + one + 1},
          ${person}, 'x', 'vi', ${person}, 0)`;
        await sql.write`INSERT INTO "Contact" ("id", "unitId", "personId", "since")
          VALUES (${person}, ${id}, ${person}, 0)`;
      }
    }
  });
  await database.transaction(async (_tx, sql) => {
    for (let at = 0; at < units; at += 5)
      for (const { formId, period } of milestones) {
        const id = `${formId}-${at}`;
        await sql.write`INSERT INTO "Draft" ("id", "token", "unitId", "formId", "period",
          "formVersion", "status", "rev", "items", "openedBy", "openedAt", "changedAt")
          VALUES (${id}, ${id}, ${`u${at}`}, ${formId}, ${period}, 1, 'submitted', 1, '{}', 'x', 0, 0)`;
        await sql.write`INSERT INTO "Submission" ("id", "number", "draftId", "unitId", "formId",
          "period", "version", "formVersion", "content", "hash", "submittedBy", "submittedAt")
          VALUES (${id}, ${id}, ${id}, ${`u${at}`}, ${formId}, ${period}, 1, 1, '{}', 'x', 'x', 0)`;
      }
  });
};

const timed = async <T>(what: string, work: () => Promise<T> | T): Promise<T> => {
  const startedAt = performance.now();
  const result = await work();
  console.log(`  ${what}: ${Math.round(performance.now() - startedAt)} ms`);
  return result;
};

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1024 / 1024);

const measure = async (units: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
  const url = `file:${join(folder, 'bench.db')}`;
  // In a process of its own, whose memory is not that of the planning.
  const self = fileURLToPath(import.meta.url);
  spawnSync(process.execPath, [...process.execArgv, self, 'fill', url, String(units)], {
    stdio: 'inherit',
  });
  const database = await openDatabase(url);
  try {
    const transactions = transactionsOf(database);
    const forms = { forms: new Map() };
    console.log(
      `${units} units × ${MILESTONES} milestones × ${CONTACTS} contacts; ${megabytes()} MB`,
    );
    const facts = await timed('reading a day', () =>
      transactions.single((stores) => loadPlan(stores, forms, DAY)),
    );
    const planned = await timed('planning it, everything being due', () => planDay(facts));
    console.log(`  ${planned.length} reminders; ${megabytes()} MB resident`);
    let now = instantInHanoi(DAY, '06:00');
    const queue = dayQueue({
      forms,
      read: (work) => transactions.single(work),
      transact: (work) => transactions.run(work),
      now: () => now,
    });
    await timed('reading, planning and storing all of it', queue);
    await timed('a further tick', queue);
    await database.transaction((_tx, sql) => sql.write`UPDATE "Reminder" SET "status" = 'sent'`);
    now = instantInHanoi(addDays(DAY, 1), '06:00');
    const people = await timed('the next day, read, planned and stored', queue);
    console.log(`  ${people} people will hear; ${megabytes()} MB resident`);
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
  await fill(database, Number(units));
  await database.close();
} else {
  const sizes = [what, ...rest].flatMap((size) => (size === undefined ? [] : [Number(size)]));
  for (const units of sizes.length > 0 ? sizes : SIZES) await measure(units);
}
