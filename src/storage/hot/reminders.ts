import type { HeardReminder, ReminderStore, Told } from '../../core/reminders/reminder-store.ts';
import { digestSubject, type Reminder } from '../../core/reminders/reminder.ts';
import type { Reminder as ReminderRow } from '../generated/client.ts';
import { toReminder } from '../reminder-row.ts';
import { reminderPeople } from './reminder-people.ts';
import type { Sql } from './sql.ts';

/** A city's day plans some ten thousand rows among hundreds of thousands. */
export const hotReminders = (sql: Sql): Omit<ReminderStore, 'log'> => ({
  ...planning(sql),
  ...telling(sql),
  ...reminderPeople(sql),

  ofDay: async (personId, day) => {
    const rows = await sql.rows<ReminderRow>`
      SELECT * FROM "Reminder" WHERE "personId" = ${personId} AND "day" = ${day}`;
    return rows.map(toReminder);
  },
});

type Planning = Pick<ReminderStore, 'plan' | 'say' | 'supersedeBefore' | 'decide' | 'settle'>;

const planning = (sql: Sql): Planning => ({
  plan: async (reminders, now) => {
    for (const one of reminders)
      await sql.write`
        INSERT INTO "Reminder" ("unitId", "milestoneId", "revision", "step", "personId", "audience",
          "day", "by", "status", "plannedAt")
        VALUES (${one.unitId}, ${one.milestoneId}, ${one.revision}, ${one.step}, ${one.personId},
          ${one.audience}, ${one.day}, ${one.by}, 'planned', ${now})
        ON CONFLICT ("unitId", "milestoneId", "revision", "step", "personId") DO UPDATE
        SET "day" = excluded."day", "status" = 'planned', "plannedAt" = excluded."plannedAt",
          "reason" = NULL, "decidedAt" = NULL
        WHERE "Reminder"."status" IN ('skipped', 'failed', 'superseded')`;
  },

  say: async (spoken, now) => {
    for (const { reminder: one, text } of spoken)
      await sql.write`
        INSERT INTO "Reminder" ("unitId", "milestoneId", "revision", "step", "personId", "audience",
          "day", "by", "status", "text", "plannedAt", "decidedAt")
        VALUES (${one.unitId}, ${one.milestoneId}, ${one.revision}, ${one.step}, ${one.personId},
          ${one.audience}, ${one.day}, ${one.by}, 'sending', ${JSON.stringify(text)}, ${now}, ${now})
        ON CONFLICT ("unitId", "milestoneId", "revision", "step", "personId") DO UPDATE
        SET "day" = excluded."day", "status" = 'sending', "text" = excluded."text",
          "reason" = NULL, "decidedAt" = excluded."decidedAt"
        WHERE "Reminder"."status" NOT IN ('sent', 'unknown')`;
  },

  supersedeBefore: (day, now) =>
    sql.write`
      UPDATE "Reminder" SET "status" = 'superseded', "reason" = 'not-sent-in-time', "decidedAt" = ${now}
      WHERE "status" = 'planned' AND "day" < ${day}`,

  decide: async (decisions, now) => {
    for (const { key, status, reason } of decisions)
      await sql.write`
        UPDATE "Reminder" SET "status" = ${status}, "reason" = ${reason}, "decidedAt" = ${now}
        WHERE "unitId" = ${key.unitId} AND "milestoneId" = ${key.milestoneId}
          AND "revision" = ${key.revision} AND "step" = ${key.step}
          AND "personId" = ${key.personId} AND "status" IN ('planned', 'sending')`;
  },

  settle: async ({ personId, day }, { status, reason }, now) => {
    await sql.write`
      UPDATE "Reminder" SET "status" = ${status}, "reason" = ${reason}, "decidedAt" = ${now}
      WHERE "personId" = ${personId} AND "day" = ${day} AND "status" = 'sending'`;
  },
});

type Telling = Pick<
  ReminderStore,
  'toldSince' | 'toldOf' | 'toldTo' | 'waitingOn' | 'nudgedOn' | 'countsOf'
>;

type ToldRow = Omit<Told, 'isThanked'> & { thanks: number };

const toTold = ({ thanks, ...row }: ToldRow): Told => ({ ...row, isThanked: thanks > 0 });

const telling = (sql: Sql): Telling => ({
  // In the order of an index that holds all of it: a large city has hundreds of thousands of rows.
  toldSince: async (milestoneId, day) => {
    const rows = await sql.rows<HeardReminder>`
      SELECT "unitId", "personId", "audience", "day" AS "on" FROM "Reminder"
      WHERE "milestoneId" = ${milestoneId} AND "day" >= ${day}
        AND "status" IN ('sent', 'unknown', 'sending')
      ORDER BY "day" DESC`;
    return rows;
  },

  toldOf: async (milestoneId, unitIds) => {
    const told: Told[] = [];
    for (const unitId of unitIds) {
      const rows = await sql.rows<ToldRow>`
        SELECT "unitId", "milestoneId", "personId", "audience", MAX("day") AS "on",
          SUM(CASE WHEN "step" = 'thanks' THEN 1 ELSE 0 END) AS "thanks"
        FROM "Reminder" WHERE "unitId" = ${unitId} AND "milestoneId" = ${milestoneId}
          AND "status" IN ('sent', 'unknown', 'sending')
        GROUP BY "unitId", "milestoneId", "personId", "audience"`;
      told.push(...rows.map(toTold));
    }
    return told;
  },

  toldTo: async (personId, day) => {
    const rows = await sql.rows<ToldRow>`
      SELECT "unitId", "milestoneId", "personId", "audience", MAX("day") AS "on",
        SUM(CASE WHEN "step" = 'thanks' THEN 1 ELSE 0 END) AS "thanks"
      FROM "Reminder" WHERE "personId" = ${personId} AND "day" >= ${day}
        AND "status" IN ('sent', 'unknown', 'sending')
      GROUP BY "unitId", "milestoneId", "personId", "audience"`;
    return rows.map(toTold);
  },

  waitingOn: async (day) => {
    const { type, id } = digestSubject(day);
    const [row] = await sql.rows<{ count: number }>`
      SELECT COUNT(DISTINCT "chatId") AS "count" FROM "OutboxMessage"
      WHERE "subjectType" = ${type} AND "subjectId" = ${id}
        AND "state" IN ('pending', 'claimed', 'in-flight')`;
    return row?.count ?? 0;
  },

  nudgedOn: async (day) => {
    const rows = await sql.rows<Pick<Reminder, 'unitId' | 'by' | 'plannedAt'>>`
      SELECT DISTINCT "unitId", "by", "plannedAt" FROM "Reminder"
      WHERE "day" = ${day} AND "status" IN ('planned', 'sending', 'sent', 'unknown', 'failed',
        'skipped', 'superseded') AND "step" = ${`nudge-${day}`}`;
    return rows.flatMap(({ unitId, by, plannedAt: at }) =>
      by === 'system' ? [] : [{ unitId, by, at }],
    );
  },

  countsOf: async (day) => {
    const rows = await sql.rows<{ status: Reminder['status']; count: number }>`
      SELECT "status", COUNT(*) AS "count" FROM "Reminder" WHERE "day" = ${day}
        AND "status" IN ('planned', 'sending', 'sent', 'unknown', 'failed', 'skipped', 'superseded')
      GROUP BY "status"`;
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  },
});
