import type { ClaimStore } from '../../core/obligations/claim.ts';
import type { ReliefStore } from '../../core/obligations/relief.ts';
import type { DossierClaim, Relief } from '../generated/client.ts';
import { inPairsOfPieces, inPieces, type Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

type Of = Parameters<ClaimStore['of'] & ReliefStore['of']>[0];

/** What units said that they have or have not; read with every list of tasks. */
export const claimRows = async (
  sql: Sql,
  { milestoneIds, unitIds }: Of,
): Promise<Stored<DossierClaim>[]> => {
  const rows = await Promise.all(
    unitIds
      ? inPairsOfPieces(milestoneIds, unitIds).map(
          ([ids, units]) => sql.rows<DossierClaim>`
            SELECT * FROM "DossierClaim" WHERE "milestoneId" IN (${ids}) AND "unitId" IN (${units})`,
        )
      : inPieces(milestoneIds).map(
          (ids) => sql.rows<DossierClaim>`
            SELECT * FROM "DossierClaim" WHERE "milestoneId" IN (${ids})`,
        ),
  );
  return rows.flat();
};

/** What units were given or asked for, oldest first; read with every list of tasks. */
export const reliefRows = async (
  sql: Sql,
  { milestoneIds, unitIds }: Of,
): Promise<Stored<Relief>[]> => {
  const rows = await Promise.all(
    unitIds
      ? inPairsOfPieces(milestoneIds, unitIds).map(
          ([ids, units]) => sql.rows<Relief>`
            SELECT * FROM "Relief" WHERE "milestoneId" IN (${ids}) AND "unitId" IN (${units})
            ORDER BY "askedAt", "id"`,
        )
      : inPieces(milestoneIds).map(
          (ids) => sql.rows<Relief>`
            SELECT * FROM "Relief" WHERE "milestoneId" IN (${ids}) ORDER BY "askedAt", "id"`,
        ),
  );
  return rows.flat();
};
