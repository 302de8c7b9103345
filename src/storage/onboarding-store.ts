import type { OnboardingStore } from '../core/people/onboarding-store.ts';
import { onboardingSteps } from '../core/people/onboarding.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { Prisma } from './generated/client.ts';
import { onboardingOf } from './hot/onboarding.ts';
import type { Sql } from './hot/sql.ts';
import { oneOf } from './row-values.ts';

export const onboardingStore = (tx: Prisma.TransactionClient, sql: Sql): OnboardingStore => ({
  of: async (id) => {
    const row = await onboardingOf(sql, id);
    if (!row) return null;
    return {
      telegramId: asTelegramId(row.telegramId),
      invitationId: asId(row.invitationId),
      step: oneOf(onboardingSteps, row.step),
      fullName: row.fullName,
      language: row.language,
      consentId: row.consentId,
      startedAt: asInstant(row.startedAt),
    };
  },

  save: async ({ telegramId, ...data }) => {
    await tx.onboarding.upsert({
      where: { telegramId },
      create: { telegramId, ...data },
      update: data,
    });
  },

  remove: async (telegramId) => {
    await tx.onboarding.deleteMany({ where: { telegramId } });
  },
});
