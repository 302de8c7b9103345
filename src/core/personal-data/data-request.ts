import type { Subject } from '../outbox/outbox-message.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** Somebody wants their personal data to be erased; the Board decides by `dueOn`. */
export type DataRequest = {
  id: string;
  personId: PersonId;
  /** Where they are told, also once nothing else is known of them. */
  telegramId: TelegramId;
  askedAt: Instant;
  dueOn: CalendarDate;
  state: 'asked' | 'erased' | 'refused';
  /** Why it is not done; empty otherwise. */
  answer: string;
  decidedBy: PersonId | null;
  decidedAt: Instant | null;
};

/** What notices about it are about. */
export const dataRequestSubject = (id: string): Subject => ({ type: 'data-request', id });

export interface DataRequestStore {
  byId(id: string): Promise<DataRequest | null>;
  /** Those that wait for a decision, of one person or of everybody, oldest first. */
  waiting(personId?: PersonId): Promise<DataRequest[]>;
  /** Adds it, or replaces the one of the same id. */
  save(request: DataRequest): Promise<void>;
}
