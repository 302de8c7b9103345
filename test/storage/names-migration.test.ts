import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';

import { asId } from '../../src/core/shared/ids.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { MIGRATIONS_FOLDER } from '../../src/storage/migration-files.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from './scratch.ts';

/** A database of the version before, with two milestones, a relief of one, and a day off. */
const openOld = async (): Promise<string> => {
  const folder = scratchFolder();
  for (const name of readdirSync(MIGRATIONS_FOLDER).filter((one) => one < '20261129183416'))
    cpSync(join(MIGRATIONS_FOLDER, name), join(folder, name), { recursive: true });
  const file = join(scratchFolder(), 'old.db');
  await migrate(`file:${file}`, folder);
  const db = new BetterSqlite3(file);
  const milestone = db.prepare(
    `INSERT INTO "Milestone" ("id", "code", "period", "nameVi", "nameEn", "shortVi", "shortEn", "formId",
      "isOwed", "types", "clusterIds", "role", "profile", "opensOn", "dueOn", "onTimeUntil", "semantics",
      "shift", "reminders", "remindersOn", "isOn", "source", "revision")
    VALUES (?, ?, '2027', ?, ?, ?, ?, 'x', 1, 'all', 'all', 'any', 'any', '2027-01-01', '2027-02-28',
      '2027-02-28', 'by', 'next', 'HARD', 1, 1, '', 1)`,
  );
  milestone.run('named', 'A', 'Kế hoạch “2027”', 'Plan \\ "2027"', 'KH 2027', 'Plan');
  milestone.run('plain', 'B', 'Báo cáo', 'Report', '', '');
  db.exec(`INSERT INTO "CalendarDay" VALUES ('2027-01-01', 0, 'Tết Dương lịch', 'New Year', '')`);
  db.exec(
    `INSERT INTO "Unit" ("id", "code", "name", "shortName", "type", "calendarProfile", "search", "validFrom")
      VALUES ('u', 'P-LANG', 'Phường Láng', 'Láng', 'ward', 'calendar_year', '', '2025-01-01')`,
  );
  db.exec(
    `INSERT INTO "Relief" ("id", "milestoneId", "unitId", "kind", "state", "reason", "askedBy", "askedAt")
      VALUES ('r', 'named', 'u', 'paper', 'asked', '', 'P1', 0)`,
  );
  db.close();
  return `file:${file}`;
};

it('keeps what milestones and days are called, and what hangs on a milestone', async () => {
  const url = await openOld();
  await migrate(url);
  const database = await openDatabase(url);
  await transactionsOf(database).run(async ({ milestones, calendarDays, reliefs }) => {
    const named = await milestones.byId(asId('named'));
    expect(named?.name).toEqual({ vi: 'Kế hoạch “2027”', en: 'Plan \\ "2027"' });
    expect(named?.short).toEqual({ vi: 'KH 2027', en: 'Plan' });
    const plain = await milestones.byId(asId('plain'));
    expect(plain).toMatchObject({ name: { vi: 'Báo cáo', en: 'Report' }, short: {} });
    expect(await calendarDays.all()).toMatchObject([
      { date: '2027-01-01', name: { vi: 'Tết Dương lịch', en: 'New Year' } },
    ]);
    expect(await reliefs.byId(asId('r'))).toMatchObject({ milestoneId: 'named' });
  });
  await database.close();
});
