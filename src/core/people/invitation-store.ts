import type { InvitationId, PersonId, TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Invitation } from './invitation.ts';

export interface InvitationStore {
  byId(id: InvitationId): Promise<Invitation | null>;
  bySecretHash(hash: string): Promise<Invitation | null>;
  /** Newest first. */
  ofUnit(unitId: UnitId): Promise<Invitation[]>;
  /** Those of all units that can still be used. */
  open(now: Instant): Promise<Invitation[]>;
  add(...invitations: readonly Invitation[]): Promise<void>;
  /** False when it was used or revoked before: the first to finish wins. */
  markUsed(id: InvitationId, by: PersonId, at: Instant): Promise<boolean>;
  /** False when it was used or revoked before. */
  markRevoked(id: InvitationId, at: Instant): Promise<boolean>;
  /** Links after `since` that did not work for this account. */
  countWrongTries(telegramId: TelegramId, since: Instant): Promise<number>;
  /** Also forgets this account's tries before `forgetBefore`. */
  addWrongTry(telegramId: TelegramId, at: Instant, forgetBefore: Instant): Promise<void>;
}
