import type { ProposedMembershipStore } from '../core/units/year-proposal.ts';
import type { Prisma } from './generated/client.ts';
import { toMembership } from './unit-row.ts';

export const proposedMembershipStore = (tx: Prisma.TransactionClient): ProposedMembershipStore => ({
  of: async (year) => (await tx.proposedMembership.findMany({ where: { year } })).map(toMembership),

  save: async (changed) => {
    for (const { unitId, year, clusterId, role } of changed)
      await tx.proposedMembership.upsert({
        where: { unitId_year: { unitId, year } },
        create: { unitId, year, clusterId, role },
        update: { clusterId, role },
      });
  },

  forget: async (year) => {
    await tx.proposedMembership.deleteMany({ where: { year } });
  },
});
