import type { AuditLog } from '../audit/audit-log.ts';
import type { Hash } from '../shared/hash.ts';
import { asId, type PersonId, type TelegramId } from '../shared/ids.ts';
import { HOUR_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { Random } from '../shared/random.ts';
import type { ConsentStore } from './consent-store.ts';
import { NOTICE_VERSION, type ShownNotice } from './consent.ts';
import type { InvitationStore } from './invitation-store.ts';
import { stateOf } from './invitation.ts';
import { WRONG_TRIES_AN_HOUR } from './open-invitation.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';
import {
  staffSecretIn,
  type StaffInvitation,
  type StaffInvitationStore,
} from './staff-invitation.ts';

export type JoinStaffNeeds = {
  people: PersonStore;
  consents: ConsentStore;
  invitations: InvitationStore;
  staffInvitations: StaffInvitationStore;
  audit: AuditLog;
  random: Random;
  hash: Hash;
};

export type OpenStaffOutcome =
  | { type: 'ask'; invitation: StaffInvitation }
  | { type: 'used' | 'revoked' | 'expired' | 'unknown' }
  /** Say nothing at all. */
  | { type: 'too-many-tries' };

/** Somebody follows a link to the Board; guessing is slowed down as for units. */
export const openStaffInvitation = async (
  needs: JoinStaffNeeds,
  { telegramId, payload }: { telegramId: TelegramId; payload: string },
  now: Instant,
): Promise<OpenStaffOutcome> => {
  const hourAgo = plusMs(now, -HOUR_MS);
  const tries = await needs.invitations.countWrongTries(telegramId, hourAgo);
  if (tries >= WRONG_TRIES_AN_HOUR) return { type: 'too-many-tries' };
  const secret = staffSecretIn(payload);
  const invitation =
    secret === undefined
      ? null
      : await needs.staffInvitations.bySecretHash(needs.hash.sha256(secret));
  const state = invitation ? stateOf(invitation, now) : 'unknown';
  if (invitation && state === 'open') return { type: 'ask', invitation };
  await needs.invitations.addWrongTry(telegramId, now, hourAgo);
  return { type: state === 'open' ? 'unknown' : state };
};

export type JoinStaffInput = {
  invitationId: string;
  telegramId: TelegramId;
  language: Language;
  /** What was agreed to beside the button. */
  notice: ShownNotice;
};

export type JoinStaffOutcome =
  | { type: 'joined'; person: Person; invitation: StaffInvitation }
  | { type: 'used' | 'revoked' | 'expired' | 'unknown' | 'outdated' };

/** Uses the link up: the account has the role from now on. The first to finish wins. */
export const joinStaff = async (
  needs: JoinStaffNeeds,
  input: JoinStaffInput,
  now: Instant,
): Promise<JoinStaffOutcome> => {
  if (input.notice.version !== NOTICE_VERSION) return { type: 'outdated' };
  const invitation = await needs.staffInvitations.byId(input.invitationId);
  if (!invitation) return { type: 'unknown' };
  const state = stateOf(invitation, now);
  if (state !== 'open') return { type: state };
  const known = await needs.people.known(input.telegramId);
  const person: Person = known?.person ?? {
    id: asId<PersonId>(needs.random.token(72)),
    telegramId: input.telegramId,
    fullName: '',
    position: '',
    language: input.language,
    activeDraftId: null,
    createdAt: now,
  };
  if (!(await needs.staffInvitations.markUsed(invitation.id, person.id, now)))
    return { type: 'used' };
  if (!known) await needs.people.save(person);
  const { role, createdBy: grantedBy } = invitation;
  await needs.people.grantRole({ personId: person.id, role, grantedAt: now, grantedBy });
  await keepConsent(needs, { input, person }, now);
  await needs.audit.record({
    at: now,
    actor: person.id,
    action: 'role-granted',
    subject: `person:${person.id}`,
    details: { role, invitation: invitation.id },
  });
  return { type: 'joined', person, invitation };
};

const keepConsent = (
  { consents, hash, random }: JoinStaffNeeds,
  { input, person }: { input: JoinStaffInput; person: Person },
  now: Instant,
): Promise<void> =>
  consents.add({
    id: random.token(96),
    telegramId: input.telegramId,
    personId: person.id,
    version: input.notice.version,
    textHash: hash.sha256(input.notice.text),
    decision: 'agreed',
    channel: 'telegram',
    at: now,
  });
