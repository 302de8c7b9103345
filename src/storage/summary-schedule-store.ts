import {
  type SummaryChoice,
  summaryHours,
  summaryRhythms,
  type SummaryScheduleStore,
  summaryWeekdays,
  usualSummary,
} from '../core/reminders/summary-schedule.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Prisma, SummarySchedule as Row } from './generated/client.ts';

export const summaryScheduleStore = (tx: Prisma.TransactionClient): SummaryScheduleStore => ({
  of: async (personId) => {
    const row = await tx.summarySchedule.findUnique({ where: { personId } });
    return row ? toChoice(row) : null;
  },

  all: async () => (await tx.summarySchedule.findMany()).map(toChoice),

  save: async (choice) => {
    const { personId } = choice;
    await tx.summarySchedule.upsert({ where: { personId }, create: choice, update: choice });
  },
});

/** What another version has written and this one does not know is as usual. */
const toChoice = ({ personId, every, weekday, hour, at }: Row): SummaryChoice => ({
  personId: asId(personId),
  every: summaryRhythms.find((one) => one === every) ?? usualSummary.every,
  weekday: summaryWeekdays.find((one) => one === weekday) ?? usualSummary.weekday,
  hour: summaryHours.find((one) => one === hour) ?? usualSummary.hour,
  at: asInstant(at),
});
