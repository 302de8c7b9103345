import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Consent } from './consent.ts';

export interface ConsentStore {
  add(consent: Consent): Promise<void>;
  /** Says whose consent it was, once that is known. */
  assign(consentId: string, personId: PersonId): Promise<void>;
  /** The latest decision of this account. */
  latest(telegramId: TelegramId): Promise<Consent | null>;
}
