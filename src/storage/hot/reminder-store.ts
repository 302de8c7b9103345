import {
  missedStates,
  sayingStates,
  stateOf,
  type ReminderState,
} from '../../core/reminders/reminder-state.ts';
import type { HeardReminder, ReminderStore, Told } from '../../core/reminders/reminder-store.ts';
import { digestSubject, type Reminder } from '../../core/reminders/reminder.ts';
import {
  standingOf,
  toReminder,
  type ReminderStandingRow,
  type StoredReminder,
} from '../reminder-row.ts';
import { inPieces, type Stored } from '../row-values.ts';
import { allPages, PAGE } from './pages.ts';
import { reminderPeople } from './reminder-people.ts';
import type { Sql } from './sql.ts';

/**
 * A city's day plans some ten thousand rows among hundreds of thousands; what became of each is read
 * from the outbox.
 */
export const reminderStore = (sql: Sql): ReminderStore => ({
  ...planning(sql),
  ...telling(sql),
  ...listing(sql),
  ...reminderPeople(sql),
});

type Planning = Pick<ReminderStore, 'plan' | 'say' | 'skip' | 'supersedeBefore'>;

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
          "reason" = NULL, "decidedAt" = NULL, "outboxId" = NULL
        WHERE "Reminder"."status" IN ('skipped', 'superseded') OR EXISTS (
          SELECT 1 FROM "OutboxMessage" o WHERE o."id" = "Reminder"."outboxId"
            AND o."state" IN (${missedStates}))`;
  },

  say: async (spoken, outboxId, now) => {
    for (const { reminder: one, text } of spoken)
      await sql.write`
        INSERT INTO "Reminder" ("unitId", "milestoneId", "revision", "step", "personId", "audience",
          "day", "by", "status", "text", "plannedAt", "decidedAt", "outboxId")
        VALUES (${one.unitId}, ${one.milestoneId}, ${one.revision}, ${one.step}, ${one.personId},
          ${one.audience}, ${one.day}, ${one.by}, 'said', ${JSON.stringify(text)}, ${now}, ${now},
          ${outboxId})
        ON CONFLICT ("unitId", "milestoneId", "revision", "step", "personId") DO UPDATE
        SET "day" = excluded."day", "status" = 'said', "text" = excluded."text",
          "reason" = NULL, "decidedAt" = excluded."decidedAt", "outboxId" = excluded."outboxId"
        WHERE "Reminder"."status" <> 'said' OR EXISTS (
          SELECT 1 FROM "OutboxMessage" o WHERE o."id" = "Reminder"."outboxId"
            AND (o."state" IN (${missedStates})
              OR (o."state" IN (${sayingStates}) AND o."expiresAt" IS NOT NULL)))`;
  },

  supersedeBefore: (day, now) =>
    sql.write`
      UPDATE "Reminder" SET "status" = 'superseded', "reason" = 'not-sent-in-time', "decidedAt" = ${now}
      WHERE "status" = 'planned' AND "day" < ${day}`,

  skip: async (skipped, now) => {
    for (const { key, reason } of skipped)
      await sql.write`
        UPDATE "Reminder" SET "status" = 'skipped', "reason" = ${reason}, "decidedAt" = ${now},
          "outboxId" = NULL
        WHERE "unitId" = ${key.unitId} AND "milestoneId" = ${key.milestoneId}
          AND "revision" = ${key.revision} AND "step" = ${key.step}
          AND "personId" = ${key.personId} AND ("status" = 'planned' OR EXISTS (
            SELECT 1 FROM "OutboxMessage" o WHERE o."id" = "Reminder"."outboxId"
              AND o."state" IN (${sayingStates}) AND o."expiresAt" IS NOT NULL))`;
  },
});

/** Greater than any day. */
const AFTER_ALL = '~';

type Telling = Pick<ReminderStore, 'toldSince' | 'toldOf' | 'toldTo'>;

type ToldRow = Omit<Told, 'isThanked'> & { thanks: number };

const toTold = ({ thanks, ...row }: ToldRow): Told => ({ ...row, isThanked: thanks > 0 });

/** A message that is no longer kept has been heard: nobody is reminded twice. */
const telling = (sql: Sql): Telling => ({
  // In the order of an index that holds all of it: a large city has hundreds of thousands of rows. Of one day and person
  // several rows may stand, which say the same. Keep the `NOT`: with `=` SQLite sorts a whole day for each page.
  toldSince: (milestoneId, day) =>
    allPages<Stored<HeardReminder>>(
      (last) => sql.rows<HeardReminder>`
        SELECT "unitId", "personId", "audience", "day" AS "on" FROM "Reminder"
        WHERE "milestoneId" = ${milestoneId} AND "day" >= ${day} AND NOT ("status" <> 'said')
          AND ("day", "status", "audience", "unitId", "personId")
            < (${last?.on ?? AFTER_ALL}, 'said', ${last?.audience ?? ''}, ${last?.unitId ?? ''}, ${last?.personId ?? ''})
          AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" o
            WHERE o."id" = "Reminder"."outboxId" AND o."state" IN (${missedStates}))
        ORDER BY "day" DESC, "status" DESC, "audience" DESC, "unitId" DESC, "personId" DESC
        LIMIT ${PAGE}`,
    ),

  toldOf: async (milestoneId, unitIds) => {
    const told: Told[] = [];
    for (const some of inPieces(unitIds, missedStates.length + 1)) {
      const rows = await sql.rows<ToldRow>`
        SELECT "unitId", "milestoneId", "personId", "audience", MAX("day") AS "on",
          SUM(CASE WHEN "step" = 'thanks' THEN 1 ELSE 0 END) AS "thanks"
        FROM "Reminder" WHERE "unitId" IN (${some}) AND "milestoneId" = ${milestoneId}
          AND "status" = 'said' AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" o
            WHERE o."id" = "Reminder"."outboxId" AND o."state" IN (${missedStates}))
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
        AND "status" = 'said' AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" o
          WHERE o."id" = "Reminder"."outboxId" AND o."state" IN (${missedStates}))
      GROUP BY "unitId", "milestoneId", "personId", "audience"`;
    return rows.map(toTold);
  },
});

type Listing = Pick<ReminderStore, 'ofDay' | 'log' | 'waitingOn' | 'nudgedOn' | 'countsOf'>;

const listing = (sql: Sql): Listing => ({
  ofDay: async (personId, day) => {
    const rows = await sql.rows<StoredReminder>`
      SELECT r.*, o."state" AS "outboxState", o."expiresAt", o."endedAt", o."error"
      FROM "Reminder" r LEFT JOIN "OutboxMessage" o ON o."id" = r."outboxId"
      WHERE r."personId" = ${personId} AND r."day" = ${day}`;
    return rows.map(toReminder);
  },

  log: async (about, { limit, offset }) => {
    const rows =
      'unitId' in about
        ? await sql.rows<StoredReminder>`
            SELECT r.*, o."state" AS "outboxState", o."expiresAt", o."endedAt", o."error"
            FROM "Reminder" r LEFT JOIN "OutboxMessage" o ON o."id" = r."outboxId"
            WHERE r."unitId" = ${about.unitId}
            ORDER BY r."day" DESC, r."plannedAt" DESC, r."personId", r."milestoneId", r."step"
            LIMIT ${limit} OFFSET ${offset}`
        : await sql.rows<StoredReminder>`
            SELECT r.*, o."state" AS "outboxState", o."expiresAt", o."endedAt", o."error"
            FROM "Reminder" r LEFT JOIN "OutboxMessage" o ON o."id" = r."outboxId"
            WHERE r."milestoneId" = ${about.milestoneId}
            ORDER BY r."day" DESC, r."plannedAt" DESC, r."unitId", r."personId", r."step"
            LIMIT ${limit} OFFSET ${offset}`;
    return rows.map(toReminder);
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
      WHERE "day" = ${day} AND "status" IN ('planned', 'said', 'skipped', 'superseded')
        AND "step" = ${`nudge-${day}`}`;
    return rows.flatMap(({ unitId, by, plannedAt: at }) =>
      by === 'system' ? [] : [{ unitId, by, at }],
    );
  },

  countsOf: async (day) => {
    const rows = await sql.rows<ReminderStandingRow & { count: number }>`
      SELECT r."status", o."state" AS "outboxState",
        CASE WHEN o."expiresAt" IS NULL THEN NULL ELSE 0 END AS "expiresAt", COUNT(*) AS "count"
      FROM "Reminder" r LEFT JOIN "OutboxMessage" o ON o."id" = r."outboxId"
      WHERE r."day" = ${day} AND r."status" IN ('planned', 'said', 'skipped', 'superseded')
      GROUP BY r."status", o."state", CASE WHEN o."expiresAt" IS NULL THEN NULL ELSE 0 END`;
    const counts: Partial<Record<ReminderState, number>> = {};
    for (const row of rows) {
      const state = stateOf(standingOf(row));
      counts[state] = (counts[state] ?? 0) + row.count;
    }
    return counts;
  },
});
