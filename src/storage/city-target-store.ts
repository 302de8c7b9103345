import type { Value } from '../core/forms/forms.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { CityTarget, CityTargetStore } from '../core/submissions/city-target.ts';
import type { CityTarget as Row, Prisma } from './generated/client.ts';
import { cityTargetsOf } from './hot/city-targets.ts';
import type { Sql } from './hot/sql.ts';
import type { Stored } from './row-values.ts';

/** The lists of the years as they were read last; whoever writes one forgets all of them. */
export type KnownCityTargets = Map<number, readonly CityTarget[]>;

/**
 * The list is asked for with every answer to a plan and changes once a year, so that it is kept. Only this program
 * writes it. A transaction that has changed it reads past what is kept, and leaves nothing there: it may be rolled back.
 */
export const cityTargetStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
  known: KnownCityTargets,
): CityTargetStore => {
  let hasWritten = false;
  const forget = (): void => {
    hasWritten = true;
    known.clear();
  };
  return {
    ofYear: async (year) => {
      const kept = hasWritten ? undefined : known.get(year);
      const targets = kept ?? (await cityTargetsOf(sql, year)).map(toCityTarget);
      if (!hasWritten) known.set(year, targets);
      return [...targets];
    },

    byId: async (id) => {
      const row = await tx.cityTarget.findUnique({ where: { id } });
      return row ? toCityTarget(row) : null;
    },

    save: async ({ answers, ...target }) => {
      forget();
      const row = { ...target, answers: JSON.stringify(answers) };
      await tx.cityTarget.upsert({ where: { id: target.id }, create: row, update: row });
    },

    remove: async (ids) => {
      forget();
      await tx.cityTarget.deleteMany({ where: { id: { in: [...ids] } } });
    },
  };
};

const toCityTarget = ({ answers, ...row }: Stored<Row>): CityTarget => ({
  id: row.id,
  year: row.year,
  place: row.place,
  answers: JSON.parse(answers) as Readonly<Record<string, Value>>,
  batch: row.batch,
  by: asId(row.by),
  at: asInstant(row.at),
});
