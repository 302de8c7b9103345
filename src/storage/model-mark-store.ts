import type { ModelMark, ModelMarkStore } from '../core/movement/model-marks.ts';
import { asId, type UnitId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { ModelMark as Row, Prisma } from './generated/client.ts';
import type { Stored } from './row-values.ts';

export const modelMarkStore = (tx: Prisma.TransactionClient): ModelMarkStore => ({
  of: async ({ unitId, formId, period, key }) => {
    const row = await tx.modelMark.findUnique({
      where: { unitId_formId_period_key: { unitId, formId, period, key } },
    });
    return row ? toMark(row) : null;
  },

  all: async () => (await tx.modelMark.findMany()).map(toMark),

  save: async ({ unitIds, ...mark }) => {
    const { unitId, formId, period, key } = mark;
    const row = { ...mark, unitIds: JSON.stringify(unitIds) };
    await tx.modelMark.upsert({
      where: { unitId_formId_period_key: { unitId, formId, period, key } },
      create: row,
      update: row,
    });
  },
});

const toMark = (row: Stored<Row>): ModelMark => ({
  unitId: asId(row.unitId),
  formId: row.formId,
  period: asId(row.period),
  key: row.key,
  unitIds: JSON.parse(row.unitIds) as UnitId[],
  by: asId(row.by),
  at: asInstant(row.at),
});
