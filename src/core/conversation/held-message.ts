import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/**
 * A message that might mean several things. It is kept until the person says what it is for, or that
 * it is for nothing; until then it is stored nowhere else.
 */
export type HeldMessage = {
  id: string;
  personId: PersonId;
  chatId: TelegramId;
  messageId: number;
  /** The message as Telegram told it, JSON. */
  content: string;
  heldAt: Instant;
};

export interface HeldMessageStore {
  /** False when this very message is held already. */
  add(message: HeldMessage): Promise<boolean>;
  /** Takes the place of the message when it is held. */
  edit(message: Pick<HeldMessage, 'chatId' | 'messageId' | 'content'>): Promise<boolean>;
  /** All of a person, oldest first. */
  of(personId: PersonId): Promise<HeldMessage[]>;
  /** Those of all people that have waited since before that moment, oldest first. */
  heldBefore(at: Instant): Promise<HeldMessage[]>;
  /** Lets go of these. */
  letGo(ids: readonly string[]): Promise<void>;
}
