import type { Claim, ClaimStore } from '../core/obligations/claim.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { DossierClaim, Prisma } from './generated/client.ts';
import { inPairsOfPieces, inPieces } from './row-values.ts';

export const claimStore = (tx: Prisma.TransactionClient): ClaimStore => ({
  of: async ({ milestoneIds, unitIds }) => {
    const pieces = unitIds
      ? inPairsOfPieces(milestoneIds, unitIds).map(([ids, units]) => ({
          milestoneId: { in: ids },
          unitId: { in: units },
        }))
      : inPieces(milestoneIds).map((ids) => ({ milestoneId: { in: ids } }));
    const rows = await Promise.all(pieces.map((where) => tx.dossierClaim.findMany({ where })));
    return rows.flat().map(toClaim);
  },

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

const toClaim = (row: DossierClaim): Claim => ({
  milestoneId: asId(row.milestoneId),
  unitId: asId(row.unitId),
  has: row.has,
  by: asId(row.by),
  at: asInstant(row.at),
});
