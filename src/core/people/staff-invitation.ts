import type { Actor } from '../audit/audit-entry.ts';
import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { RoleName } from './person.ts';

/** A one-time link that gives a role of the Board. Only the SHA-256 of its secret is kept. */
export type StaffInvitation = {
  id: string;
  role: RoleName;
  secretHash: string;
  createdAt: Instant;
  createdBy: Actor;
  expiresAt: Instant;
  usedAt: Instant | null;
  usedBy: PersonId | null;
  revokedAt: Instant | null;
};

const PAYLOAD = /^b-([\w-]{22})$/;

/** What stands after `?start=` in the link. */
export const staffPayloadOf = (secret: string): string => `b-${secret}`;

/** The secret in a payload, undefined when it cannot be an invitation to the Board. */
export const staffSecretIn = (payload: string): string | undefined => PAYLOAD.exec(payload)?.[1];

export interface StaffInvitationStore {
  byId(id: string): Promise<StaffInvitation | null>;
  bySecretHash(hash: string): Promise<StaffInvitation | null>;
  /** Those that can still be used, newest first. */
  open(now: Instant): Promise<StaffInvitation[]>;
  add(invitation: StaffInvitation): Promise<void>;
  /** False when it was used or revoked before: the first to finish wins. */
  markUsed(id: string, by: PersonId, at: Instant): Promise<boolean>;
  /** False when it was used or revoked before. */
  markRevoked(id: string, at: Instant): Promise<boolean>;
  /** The link that this account opened last, by its secret. */
  openedBy(telegramId: TelegramId): Promise<StaffInvitation | null>;
  /** Takes the place of what the account opened before. */
  markOpened(id: string, by: TelegramId, at: Instant): Promise<void>;
}
