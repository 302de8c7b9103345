import BetterSqlite3 from 'better-sqlite3';
import { Client } from 'pg';

import { addDays, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { milestonesAround } from '../core/reminders/duties.ts';

/** A ministry: units in clusters of twelve, ten milestones under way, two contacts each. */
export const DAY = '2027-03-15' as CalendarDate;
const MILESTONES = 10;
const CLUSTER = 12;
/** Of so many milestones everybody has heard a week ago who owes them. */
const TOLD = 2;

export const milestones = milestonesAround(DAY, { count: MILESTONES, from: 21, each: 7 });

/** Statements that SQLite and PostgreSQL both know: a row for each unit, without the program that would take minutes. */
const scriptOf = (units: number, oneOf: number): string[] => {
  const n = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${units - 1})`;
  const one = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${units - 1}),
    o(j) AS (SELECT 0 UNION ALL SELECT 1)`;
  const told = milestones.slice(4, 4 + TOLD).map(({ id }) => `m."id" = '${id}'`);
  const handedIn = `${n} SELECT i, m."formId", m."period" FROM n CROSS JOIN "Milestone" m WHERE i % ${oneOf} = 0`;
  return [
    `INSERT INTO "Unit" ("id", "code", "name", "shortName", "type", "calendarProfile", "validFrom", "search")
      ${n} SELECT 'u' || i, 'P-' || i, 'Phường số ' || i, 'Phường số ' || i, 'commune', 'calendar_year',
      '2025-07-01', 'phuong so ' || i FROM n`,
    `INSERT INTO "Cluster" ("id", "name", "kind", "search")
      ${n} SELECT 'c' || i, 'Cụm thi đua số ' || i, 'cum', 'cum thi dua so ' || i
      FROM n WHERE i * ${CLUSTER} < ${units}`,
    `INSERT INTO "ClusterMembership" ("unitId", "year", "clusterId", "role")
      ${n} SELECT 'u' || i, 2027, 'c' || (i / ${CLUSTER}),
      CASE WHEN i % ${CLUSTER} = 0 THEN 'lead' ELSE 'member' END FROM n`,
    `INSERT INTO "Person" ("id", "telegramId", "fullName", "position", "language", "search", "createdAt")
      ${one} SELECT 'p' || i || '-' || j, i * 2 + j + 1, 'Nguyễn Văn ' || i, 'Công chức', 'vi',
      'nguyen van ' || i, 0 FROM n CROSS JOIN o`,
    `INSERT INTO "Contact" ("id", "unitId", "personId", "since")
      ${one} SELECT 'p' || i || '-' || j, 'u' || i, 'p' || i || '-' || j, i FROM n CROSS JOIN o`,
    `INSERT INTO "Draft" ("id", "token", "unitId", "formId", "period", "formVersion", "status", "rev", "items",
      "openedBy", "openedAt", "changedAt")
      SELECT "formId" || '-' || i, "formId" || '-' || i, 'u' || i, "formId", "period", 1, 'submitted', 1, '{}',
      'x', 0, 0 FROM (${handedIn}) f`,
    `INSERT INTO "Submission" ("id", "number", "draftId", "unitId", "formId", "period", "version", "formVersion",
      "content", "hash", "submittedBy", "submittedAt")
      SELECT "formId" || '-' || i, "formId" || '-' || i, "formId" || '-' || i, 'u' || i, "formId", "period", 1, 1,
      '{}', 'x', 'x', i FROM (${handedIn}) f`,
    // Without it PostgreSQL compares all with all: a city of 200,000 units took longer than five minutes.
    'ANALYZE',
    `INSERT INTO "Reminder" ("unitId", "milestoneId", "revision", "step", "personId", "audience", "day", "by",
      "status", "plannedAt")
      SELECT c."unitId", m."id", 1, 'before-7', c."personId", 'unit', '${addDays(DAY, -7)}', 'system', 'said', 0
      FROM "Milestone" m CROSS JOIN "Contact" c WHERE (${told.join(' OR ')})
      AND NOT EXISTS (SELECT 1 FROM "Submission" s WHERE s."unitId" = c."unitId" AND s."formId" = m."formId"
        AND s."period" = m."period")`,
  ];
};

/** Fills an empty database with a city of so many units, of which one of so many has handed in. */
export const growCity = async (url: string, units: number, oneOf = 5): Promise<void> => {
  const database = await openDatabase(url);
  await transactionsOf(database).run((stores) => stores.milestones.save(milestones));
  await database.close();
  const script = [...scriptOf(units, oneOf), 'ANALYZE'];
  if (url.startsWith('file:')) return inFile(url.slice('file:'.length), script);
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of script) await client.query(statement);
  await client.end();
};

const inFile = (path: string, script: readonly string[]): void => {
  const db = new BetterSqlite3(path);
  db.pragma('synchronous = OFF');
  for (const statement of script) db.exec(statement);
  db.close();
};
