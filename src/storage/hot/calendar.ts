import { randomUUID } from 'node:crypto';

import type { CalendarDay } from '../../core/calendar/calendar-day.ts';
import type { MilestoneStore } from '../../core/calendar/milestone-store.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import type { CalendarDate } from '../../core/shared/calendar-date.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import type { CalendarDay as DayRow, Milestone as MilestoneRow } from '../generated/client.ts';
import type { KnownRegister } from '../known-register.ts';
import { toMilestone } from '../milestone-row.ts';
import { toNames } from '../name-columns.ts';
import { type Stored, toBool } from '../row-values.ts';
import type { Sql } from './sql.ts';

type Reads = Omit<MilestoneStore, 'save'>;

/**
 * A calendar is read with every list of tasks and changes a few times a year: it stands in memory until it
 * has another revision.
 */
export const milestoneReads = (sql: Sql, known: KnownRegister): Reads => {
  const all = async (): Promise<readonly Milestone[]> =>
    known.part(await calendarRevision(sql), 'milestones', () => allMilestones(sql));
  return {
    byId: async (id) => byIdIn(await all()).get(id) ?? null,

    byIds: async (ids) => {
      const wanted = new Set<string>(ids);
      return (await all()).filter(({ id }) => wanted.has(id));
    },

    dueBetween: async (from, to) =>
      (await all()).filter(({ dueOn }) => dueOn >= from && dueOn <= to),

    runningBetween: async (from, to) =>
      (await all()).filter(
        ({ dueOn, onTimeUntil }) => dueOn <= to && (dueOn >= from || onTimeUntil >= from),
      ),

    ofForm: async (formId, period) =>
      (await all()).find((one) => one.formId === formId && one.period === period) ?? null,

    hasAny: async () => (await all()).length > 0,
  };
};

/** In the order in which they are due. */
const allMilestones = async (sql: Sql): Promise<Milestone[]> => {
  const rows = await sql.rows<MilestoneRow>`SELECT * FROM "Milestone" ORDER BY "dueOn", "code"`;
  return rows.map((row) => Object.freeze(toMilestone(row)));
};

const ids = new WeakMap<readonly Milestone[], ReadonlyMap<MilestoneId, Milestone>>();

const byIdIn = (all: readonly Milestone[]): ReadonlyMap<MilestoneId, Milestone> => {
  const known = ids.get(all) ?? new Map(all.map((one) => [one.id, one]));
  ids.set(all, known);
  return known;
};

export const calendarDays = async (
  sql: Sql,
  known: KnownRegister,
): Promise<readonly CalendarDay[]> =>
  known.part(await calendarRevision(sql), 'days', async () => {
    const rows = await sql.rows<DayRow>`SELECT * FROM "CalendarDay" ORDER BY "date"`;
    return rows.map((row) => Object.freeze(toDay(row)));
  });

const toDay = ({ date, isWorking, name, source }: Stored<DayRow>): CalendarDay => ({
  date: date as CalendarDate,
  isWorking: toBool(isWorking),
  name: toNames(name),
  source,
});

const REVISION = 'calendarRevision';

/** One that it never had before after every change of milestones or days. */
const calendarRevision = async (sql: Sql): Promise<string> => {
  const rows = await sql.rows<{ value: string }>`
    SELECT "value" FROM "Installation" WHERE "key" = ${REVISION}`;
  return rows[0]?.value ?? '0';
};

/** Whoever writes either table says so in the same transaction. */
export const noteCalendarChange = (sql: Sql): Promise<number> =>
  sql.write`
    INSERT INTO "Installation" ("key", "value") VALUES (${REVISION}, ${randomUUID()})
    ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`;
