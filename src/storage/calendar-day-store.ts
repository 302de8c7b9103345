import type { CalendarDay, CalendarDayStore } from '../core/calendar/calendar-day.ts';
import type { CalendarDate } from '../core/shared/calendar-date.ts';
import type { CalendarDay as DayRow, Prisma } from './generated/client.ts';
import type { Sql } from './sql.ts';

export const calendarDayStore = (tx: Prisma.TransactionClient, sql: Sql): CalendarDayStore => ({
  all: async () => {
    const rows = await sql.rows<DayRow>`SELECT * FROM "CalendarDay" ORDER BY "date"`;
    return rows.map(toDay);
  },

  save: async (days) => {
    await tx.calendarDay.deleteMany({ where: { date: { in: days.map(({ date }) => date) } } });
    await tx.calendarDay.createMany({
      data: days.map(({ name, ...day }) => ({ ...day, nameVi: name.vi, nameEn: name.en })),
    });
  },

  remove: async (dates) => {
    await tx.calendarDay.deleteMany({ where: { date: { in: [...dates] } } });
  },
});

const toDay = ({ date, isWorking, nameVi, nameEn, source }: DayRow): CalendarDay => ({
  date: date as CalendarDate,
  isWorking: Number(isWorking) === 1,
  name: { vi: nameVi, en: nameEn },
  source,
});
