import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** The message that a person has had pinned, which says what is due next. One a chat. */
export type Pin = {
  personId: PersonId;
  chatId: TelegramId;
  /** Null until it has arrived. */
  messageId: number | null;
  /** Its words as it shows them, JSON. */
  shown: string;
  /** False once the person wants it no more. */
  isOn: boolean;
  /** When it was asked for. */
  at: Instant;
};

export interface PinStore {
  of(personId: PersonId): Promise<Pin | null>;
  /** All that are wanted. */
  on(): Promise<Pin[]>;
  /** Adds it, or takes the place of that person's. */
  save(pin: Pin): Promise<void>;
}
