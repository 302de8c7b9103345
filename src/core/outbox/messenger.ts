import type { TelegramId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import type { Deliverable } from './message.ts';
import type { SendOutcome } from './outbox-message.ts';

/** The one door out for what nobody asked for. Never throws: every failure is an outcome. */
export interface Messenger {
  /** `language` null: the one that the service starts with. */
  send(to: TelegramId, message: Deliverable, language: Language | null): Promise<SendOutcome>;
}
