import { setImmediate as nextTurn } from 'node:timers/promises';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../../src/core/shared/ids.ts';
import type { Transactions } from '../../src/core/stores.ts';
import { sharesKeeper } from '../../src/core/submissions/draft-shares.ts';
import type { FormPorts } from '../../src/core/submissions/form-ports.ts';
import type { Database } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { milestonesAround } from '../core/reminders/duties.ts';

/** A city that owes a lot: units × milestones × contacts, a fifth of it handed in. */
const MILESTONES = 30;
export const CONTACTS = 2;
export const DAY = '2027-03-15' as CalendarDate;

/** Due from five weeks before to ten after, so that every ladder is under way. */
export const milestones = milestonesAround(DAY, { count: MILESTONES, from: 35, each: 3 });

export const fillCity = async (database: Database, units: number): Promise<void> => {
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

/** As the program does in its first minute. */
export const keepShares = (
  transactions: Transactions,
  forms: Pick<FormPorts, 'forms'>,
): Promise<void> =>
  sharesKeeper({
    ...forms,
    read: (work) => transactions.single(work),
    transact: (work) => transactions.run(work),
    pause: () => nextTurn(),
  })();

const CLUSTERS = 417;

/** Each of a dozen units, as the city has them. */
export const foundClusters = async (database: Database, units: number): Promise<void> => {
  const some = Math.min(CLUSTERS, Math.ceil(units / 9));
  const clusters = Array.from({ length: some }, (_, at) => ({
    id: asId<ClusterId>(`c${at}`),
    name: `Cụm thi đua số ${at + 1}`,
    kind: 'cum' as const,
  }));
  const memberships = Array.from({ length: units }, (_, at) => ({
    unitId: asId<UnitId>(`u${at}`),
    year: 2027,
    clusterId: asId<ClusterId>(`c${at % some}`),
    role: at < some ? ('lead' as const) : ('member' as const),
  }));
  await transactionsOf(database).run((stores) =>
    stores.units.save({ units: [], clusters, memberships, successions: [] }),
  );
};

/** Another fifth of the units has answered a question of each. */
export const beginDrafts = async (database: Database, units: number): Promise<void> => {
  await database.transaction(async (_tx, sql) => {
    for (let at = 1; at < units; at += 5)
      for (const { formId, period } of milestones) {
        const id = `${formId}-${at}`;
        await sql.write`INSERT INTO "Draft" ("id", "token", "unitId", "formId", "period",
          "formVersion", "status", "rev", "items", "openedBy", "openedAt", "changedAt")
          VALUES (${id}, ${id}, ${`u${at}`}, ${formId}, ${period}, 1, 'open', 1, '{}', 'x', 0, 0)`;
        await sql.write`INSERT INTO "Answer" ("draftId", "path", "value", "raw", "rev", "stale",
          "savedBy", "savedAt") VALUES (${id}, 'contact_note', '"đang chờ số liệu"', 'x', 1, 0, 'x', 0)`;
      }
  });
};
