import type { TelegramId } from '../shared/ids.ts';
import type { Onboarding } from './onboarding.ts';

/** At most one onboarding an account. */
export interface OnboardingStore {
  of(telegramId: TelegramId): Promise<Onboarding | null>;
  save(onboarding: Onboarding): Promise<void>;
  remove(telegramId: TelegramId): Promise<void>;
}
