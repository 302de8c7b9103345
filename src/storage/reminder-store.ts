import type { ReminderStore } from '../core/reminders/reminder-store.ts';
import type { Prisma } from './generated/client.ts';
import { hotReminders } from './hot/reminders.ts';
import type { Sql } from './hot/sql.ts';
import { toReminder } from './reminder-row.ts';

export const reminderStore = (tx: Prisma.TransactionClient, sql: Sql): ReminderStore => ({
  ...hotReminders(sql),

  log: async (about, { limit, offset }) => {
    const rows = await tx.reminder.findMany({
      where: about,
      orderBy: [{ day: 'desc' }, { plannedAt: 'desc' }, { unitId: 'asc' }, { personId: 'asc' }],
      take: limit,
      skip: offset,
    });
    return rows.map(toReminder);
  },
});
