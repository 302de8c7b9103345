import type { ExpectedReplyStore } from '../core/people/expected-reply.ts';
import type { Prisma } from './generated/client.ts';

export const expectedReplyStore = (tx: Prisma.TransactionClient): ExpectedReplyStore => ({
  await: async (personId, words) => {
    await tx.awaitedWords.upsert({
      where: { personId },
      create: { personId, ...words },
      update: words,
    });
  },

  forget: async (personId) => {
    await tx.awaitedWords.deleteMany({ where: { personId } });
  },
});
