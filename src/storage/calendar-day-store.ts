import type { CalendarDay, CalendarDayStore } from '../core/calendar/calendar-day.ts';
import type { CalendarDate } from '../core/shared/calendar-date.ts';
import type { CalendarDay as DayRow, Prisma } from './generated/client.ts';

export const calendarDayStore = (tx: Prisma.TransactionClient): CalendarDayStore => ({
  all: async () => (await tx.calendarDay.findMany({ orderBy: { date: 'asc' } })).map(toDay),

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
  isWorking,
  name: { vi: nameVi, en: nameEn },
  source,
});
