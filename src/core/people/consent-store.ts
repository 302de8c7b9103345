import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Consent } from './consent.ts';
import type { Person } from './person.ts';

export interface ConsentStore {
  add(consent: Consent): Promise<void>;
  /** Says whose consent it was, once that is known. */
  assign(consentId: string, personId: PersonId): Promise<void>;
  /** The latest decision of this account. */
  latest(telegramId: TelegramId): Promise<Consent | null>;
  /** Who is here now and has agreed to an earlier version of the notice alone. */
  agreedBefore(version: number): Promise<Pick<Person, 'id' | 'telegramId'>[]>;
}
