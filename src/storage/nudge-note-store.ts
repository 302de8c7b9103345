import type { NudgeNoteStore } from '../core/reminders/nudge-note.ts';
import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { asId } from '../core/shared/ids.ts';
import type { Prisma } from './generated/client.ts';
import { inPieces } from './row-values.ts';

export const nudgeNoteStore = (tx: Prisma.TransactionClient): NudgeNoteStore => ({
  save: async (notes) => {
    for (const note of notes) {
      const { unitId, milestoneId, day, by, text } = note;
      await tx.nudgeNote.upsert({
        where: { unitId_milestoneId_day: { unitId, milestoneId, day } },
        create: note,
        update: { by, text },
      });
    }
  },

  ofDay: async (day, unitIds) => {
    const pieces = inPieces(unitIds, 1);
    const rows = await Promise.all(
      pieces.map((ids) => tx.nudgeNote.findMany({ where: { day, unitId: { in: ids } } })),
    );
    return rows.flat().map((row) => ({
      unitId: asId(row.unitId),
      milestoneId: asId(row.milestoneId),
      day: row.day as CalendarDate,
      by: asId(row.by),
      text: row.text,
    }));
  },
});
