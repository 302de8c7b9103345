import * as z from 'zod';

import { targetStatuses } from '../core/check-ins/check-in.ts';
import type { CountedFigures, UnitFiguresStore } from '../core/figures/unit-figures.ts';
import { asId } from '../core/shared/ids.ts';
import type { Prisma, UnitFigures as Row } from './generated/client.ts';

const wishes = z.object({ registered: z.number(), proposed: z.number() });

const figures = z.object({
  targets: z.record(z.enum([...targetStatuses, 'none']), z.number()),
  models: z.number(),
  awards: z.object({ title: wishes, form: wishes }),
});

export const unitFiguresStore = (tx: Prisma.TransactionClient): UnitFiguresStore => ({
  of: async (year) =>
    (await tx.unitFigures.findMany({ where: { year } })).flatMap((row) => toFigures(row) ?? []),

  save: async (counted) => {
    const [first] = counted;
    if (!first) return;
    const { year } = first;
    const unitIds = counted.map(({ unitId }) => unitId);
    await tx.unitFigures.deleteMany({ where: { year, unitId: { in: unitIds } } });
    await tx.unitFigures.createMany({
      data: counted.map((one) => ({ ...one, figures: JSON.stringify(one.figures) })),
    });
  },
});

/** What another version has counted otherwise is counted anew. */
const toFigures = ({ unitId, year, papers, figures: text }: Row): CountedFigures | undefined => {
  const read = figures.safeParse(JSON.parse(text));
  return read.success ? { unitId: asId(unitId), year, papers, figures: read.data } : undefined;
};
