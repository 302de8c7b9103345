import type { Claim, ClaimStore } from '../core/obligations/claim.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { DossierClaim, Prisma } from './generated/client.ts';
import { claimRows } from './hot/duties.ts';
import type { Sql } from './hot/sql.ts';
import { type Stored, toBool } from './row-values.ts';

export const claimStore = (tx: Prisma.TransactionClient, sql: Sql): ClaimStore => ({
  of: async (which) => (await claimRows(sql, which)).map(toClaim),

  save: async (claim) => {
    const { milestoneId, unitId } = claim;
    await tx.dossierClaim.upsert({
      where: { milestoneId_unitId: { milestoneId, unitId } },
      create: claim,
      update: claim,
    });
  },

  remove: async ({ milestoneId, unitId }) => {
    await tx.dossierClaim.deleteMany({ where: { milestoneId, unitId } });
  },
});

const toClaim = (row: Stored<DossierClaim>): Claim => ({
  milestoneId: asId(row.milestoneId),
  unitId: asId(row.unitId),
  has: toBool(row.has),
  by: asId(row.by),
  at: asInstant(row.at),
});
