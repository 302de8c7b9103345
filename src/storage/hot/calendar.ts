import type { CalendarDay } from '../../core/calendar/calendar-day.ts';
import type { MilestoneStore } from '../../core/calendar/milestone-store.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import type { CalendarDate } from '../../core/shared/calendar-date.ts';
import type { CalendarDay as DayRow, Milestone as MilestoneRow } from '../generated/client.ts';
import { toMilestone } from '../milestone-row.ts';
import { toNames } from '../name-columns.ts';
import { type Stored, toBool } from '../row-values.ts';
import type { Sql } from './sql.ts';

type Reads = Pick<MilestoneStore, 'byId' | 'byIds' | 'dueBetween' | 'runningBetween' | 'ofForm'>;

/** A calendar is read with every list of tasks. */
export const milestoneReads = (sql: Sql): Reads => ({
  byId: async (id) => {
    const [row] = await sql.rows<MilestoneRow>`SELECT * FROM "Milestone" WHERE "id" = ${id}`;
    return row ? toMilestone(row) : null;
  },

  byIds: async (ids) => {
    const rows = await Promise.all(
      [...new Set(ids)].map(
        (id) => sql.rows<MilestoneRow>`SELECT * FROM "Milestone" WHERE "id" = ${id}`,
      ),
    );
    return rows.flat().map(toMilestone).toSorted(byDueDay);
  },

  dueBetween: async (from, to) => {
    const rows = await sql.rows<MilestoneRow>`
      SELECT * FROM "Milestone" WHERE "dueOn" >= ${from} AND "dueOn" <= ${to}
      ORDER BY "dueOn", "code"`;
    return rows.map(toMilestone);
  },

  runningBetween: async (from, to) => {
    const rows = await sql.rows<MilestoneRow>`
      SELECT * FROM "Milestone"
      WHERE "dueOn" <= ${to} AND ("dueOn" >= ${from} OR "onTimeUntil" >= ${from})
      ORDER BY "dueOn", "code"`;
    return rows.map(toMilestone);
  },

  ofForm: async (formId, period) => {
    const [row] = await sql.rows<MilestoneRow>`
      SELECT * FROM "Milestone" WHERE "formId" = ${formId} AND "period" = ${period}
      ORDER BY "dueOn", "code" LIMIT 1`;
    return row ? toMilestone(row) : null;
  },
});

const byDueDay = (one: Milestone, other: Milestone): number =>
  compare(one.dueOn, other.dueOn) || compare(one.code, other.code);

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

export const allDays = async (sql: Sql): Promise<CalendarDay[]> => {
  const rows = await sql.rows<DayRow>`SELECT * FROM "CalendarDay" ORDER BY "date"`;
  return rows.map(toDay);
};

const toDay = ({ date, isWorking, name, source }: Stored<DayRow>): CalendarDay => ({
  date: date as CalendarDate,
  isWorking: toBool(isWorking),
  name: toNames(name),
  source,
});
