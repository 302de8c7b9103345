import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { AccessRequest } from './access-request.ts';

export interface AccessRequestStore {
  byId(id: string): Promise<AccessRequest | null>;
  /** The request that this account is about to word. */
  beingWritten(telegramId: TelegramId): Promise<AccessRequest | null>;
  /** How many this account has sent since. */
  countSent(telegramId: TelegramId, since: Instant): Promise<number>;
  /** Sent and not closed, oldest first. */
  waiting(): Promise<AccessRequest[]>;
  /** Adds the request, or replaces the row of the same id. */
  save(request: AccessRequest): Promise<void>;
  /** Closes whatever this account still has open. */
  closeAllOf(telegramId: TelegramId, at: Instant): Promise<void>;
}
