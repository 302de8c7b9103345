import type { MilestoneStore } from '../core/calendar/milestone-store.ts';
import type { Prisma } from './generated/client.ts';
import { milestoneReads } from './hot/calendar.ts';
import type { Sql } from './hot/sql.ts';
import { toRow } from './milestone-row.ts';

export const milestoneStore = (tx: Prisma.TransactionClient, sql: Sql): MilestoneStore => ({
  ...milestoneReads(sql),

  hasAny: async () => (await tx.milestone.findFirst({ select: { id: true } })) !== null,

  save: async (milestones) => {
    const ids = milestones.map(({ id }) => id);
    const known = await tx.milestone.findMany({
      where: { id: { in: ids } },
      select: { id: true },
    });
    const there = new Set<string>(known.map(({ id }) => id));
    await tx.milestone.createMany({
      data: milestones.filter(({ id }) => !there.has(id)).map(toRow),
    });
    for (const milestone of milestones.filter(({ id }) => there.has(id)))
      await tx.milestone.update({ where: { id: milestone.id }, data: toRow(milestone) });
  },
});
