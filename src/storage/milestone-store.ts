import type { MilestoneStore } from '../core/calendar/milestone-store.ts';
import type { Prisma } from './generated/client.ts';
import { milestoneReads, noteCalendarChange } from './hot/calendar.ts';
import type { Sql } from './hot/sql.ts';
import type { KnownRegister } from './known-register.ts';
import { toRow } from './milestone-row.ts';

export const milestoneStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
  known: KnownRegister,
): MilestoneStore => ({
  save: async (milestones) => {
    const ids = milestones.map(({ id }) => id);
    if (milestones.length === 0) return;
    const rows = await tx.milestone.findMany({
      where: { id: { in: ids } },
      select: { id: true },
    });
    const there = new Set<string>(rows.map(({ id }) => id));
    await tx.milestone.createMany({
      data: milestones.filter(({ id }) => !there.has(id)).map(toRow),
    });
    for (const milestone of milestones.filter(({ id }) => there.has(id)))
      await tx.milestone.update({ where: { id: milestone.id }, data: toRow(milestone) });
    await noteCalendarChange(sql);
  },

  ...milestoneReads(sql, known),
});
