import type { AwaitedWordsStore } from '../core/people/awaited-words.ts';
import type { Prisma } from './generated/client.ts';

export const awaitedWordsStore = (tx: Prisma.TransactionClient): AwaitedWordsStore => ({
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
