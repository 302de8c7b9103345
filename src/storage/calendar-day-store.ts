import type { CalendarDayStore } from '../core/calendar/calendar-day.ts';
import type { Prisma } from './generated/client.ts';
import { calendarDays, noteCalendarChange } from './hot/calendar.ts';
import type { Sql } from './hot/sql.ts';
import type { KnownRegister } from './known-register.ts';
import { storedNames } from './name-columns.ts';

export const calendarDayStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
  known: KnownRegister,
): CalendarDayStore => ({
  all: () => calendarDays(sql, known),

  save: async (days) => {
    if (days.length === 0) return;
    await tx.calendarDay.deleteMany({ where: { date: { in: days.map(({ date }) => date) } } });
    await tx.calendarDay.createMany({
      data: days.map(({ name, ...day }) => ({
        ...day,
        name: storedNames(name),
      })),
    });
    await noteCalendarChange(sql);
  },

  remove: async (dates) => {
    if (dates.length === 0) return;
    await tx.calendarDay.deleteMany({ where: { date: { in: [...dates] } } });
    await noteCalendarChange(sql);
  },
});
