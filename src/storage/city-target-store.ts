import type { Value } from '../core/forms/forms.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { CityTarget, CityTargetStore } from '../core/submissions/city-target.ts';
import type { CityTarget as Row, Prisma } from './generated/client.ts';
import { cityTargetsOf } from './hot/city-targets.ts';
import type { Sql } from './hot/sql.ts';
import type { Stored } from './row-values.ts';

export const cityTargetStore = (tx: Prisma.TransactionClient, sql: Sql): CityTargetStore => ({
  ofYear: async (year) => (await cityTargetsOf(sql, year)).map(toCityTarget),

  byId: async (id) => {
    const row = await tx.cityTarget.findUnique({ where: { id } });
    return row ? toCityTarget(row) : null;
  },

  save: async ({ answers, ...target }) => {
    const row = { ...target, answers: JSON.stringify(answers) };
    await tx.cityTarget.upsert({ where: { id: target.id }, create: row, update: row });
  },

  remove: async (ids) => {
    await tx.cityTarget.deleteMany({ where: { id: { in: [...ids] } } });
  },
});

const toCityTarget = ({ answers, ...row }: Stored<Row>): CityTarget => ({
  id: row.id,
  year: row.year,
  place: row.place,
  answers: JSON.parse(answers) as Readonly<Record<string, Value>>,
  batch: row.batch,
  by: asId(row.by),
  at: asInstant(row.at),
});
