import type { InvitationId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from './person.ts';

export const onboardingSteps = ['confirm-unit', 'consent', 'full-name', 'position'] as const;
/** What is asked at present. */
export type OnboardingStep = (typeof onboardingSteps)[number];

/** Where somebody stands between opening an invitation and being a contact. */
export type Onboarding = {
  telegramId: TelegramId;
  invitationId: InvitationId;
  step: OnboardingStep;
  /** Empty until it is told. */
  fullName: string;
  language: Language;
  consentId: string | null;
  startedAt: Instant;
};
