import type { AuditLog } from '../audit/audit-log.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { Hash } from '../shared/hash.ts';
import { asId, type PersonId, type TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { Random } from '../shared/random.ts';
import { announceRole } from './announce-role.ts';
import type { ConsentStore } from './consent-store.ts';
import { NOTICE_VERSION, type ShownNotice } from './consent.ts';
import type { InvitationStore } from './invitation-store.ts';
import { linkState } from './link-state.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';
import {
  staffSecretIn,
  type StaffInvitation,
  type StaffInvitationStore,
} from './staff-invitation.ts';
import { countGuess, hasGuessedEnough } from './wrong-links.ts';

export type JoinStaffNeeds = {
  people: PersonStore;
  consents: ConsentStore;
  invitations: InvitationStore;
  staffInvitations: StaffInvitationStore;
  outbox: OutboxStore;
  audit: AuditLog;
  random: Random;
  hash: Hash;
};

type NotOpen =
  | { type: 'used' | 'revoked' | 'expired' | 'unknown' }
  /** Say nothing at all. */
  | { type: 'too-many-tries' };

export type OpenStaffOutcome = { type: 'ask'; invitation: StaffInvitation } | NotOpen;

/** Somebody follows a link to the Board; guessing is slowed down as for units. */
export const openStaffInvitation = async (
  needs: JoinStaffNeeds,
  { telegramId, payload }: { telegramId: TelegramId; payload: string },
  now: Instant,
): Promise<OpenStaffOutcome> => {
  const secret = staffSecretIn(payload);
  const find = async (): Promise<StaffInvitation | null> =>
    secret === undefined ? null : needs.staffInvitations.bySecretHash(needs.hash.sha256(secret));
  const found = await findOpen(needs, { telegramId, find }, now);
  if (found.type === 'ask')
    await needs.staffInvitations.markOpened(found.invitation.id, telegramId, now);
  return found;
};

export type JoinStaffInput = {
  /** Which link the pressed button stood beside. It admits nobody: the account must have opened that link. */
  invitationId: string;
  telegramId: TelegramId;
  /** What Telegram shows as their name: a hint, never a proof. */
  senderName: string;
  language: Language;
  /** What was agreed to beside the button. */
  notice: ShownNotice;
};

export type JoinStaffOutcome =
  | { type: 'joined'; person: Person; invitation: StaffInvitation }
  /** They agreed to an earlier notice: the present one has to be put before them. */
  | { type: 'outdated'; invitation: StaffInvitation }
  | NotOpen;

/** Uses the link up: the account has the role from now on. The first to finish wins. */
export const joinStaff = async (
  needs: JoinStaffNeeds,
  input: JoinStaffInput,
  now: Instant,
): Promise<JoinStaffOutcome> => {
  const { telegramId } = input;
  const find = async (): Promise<StaffInvitation | null> => {
    const opened = await needs.staffInvitations.openedBy(telegramId);
    return opened?.id === input.invitationId ? opened : null;
  };
  const found = await findOpen(needs, { telegramId, find }, now);
  if (found.type !== 'ask') return found;
  const { invitation } = found;
  return input.notice.version === NOTICE_VERSION
    ? admit(needs, { input, invitation }, now)
    : { type: 'outdated', invitation };
};

/** The link that `find` comes to, as long as it works; what does not work counts as a guess. */
const findOpen = async (
  { people, invitations }: JoinStaffNeeds,
  { telegramId, find }: { telegramId: TelegramId; find: () => Promise<StaffInvitation | null> },
  now: Instant,
): Promise<OpenStaffOutcome> => {
  if (await hasGuessedEnough(invitations, telegramId, now)) return { type: 'too-many-tries' };
  const invitation = await find();
  const state = invitation ? await linkState({ people }, invitation, now) : 'unknown';
  if (invitation && state === 'open') return { type: 'ask', invitation };
  await countGuess(invitations, telegramId, now);
  return { type: state === 'open' ? 'unknown' : state };
};

type Admitted = { input: JoinStaffInput; invitation: StaffInvitation };

const admit = async (
  needs: JoinStaffNeeds,
  { input, invitation }: Admitted,
  now: Instant,
): Promise<JoinStaffOutcome> => {
  const known = await needs.people.known(input.telegramId);
  const person = known?.person ?? newPerson(input, needs.random, now);
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
  const { senderName } = input;
  await announceRole(needs, { how: 'by-link', person, role, grantedBy, senderName }, now);
  return { type: 'joined', person, invitation };
};

const newPerson = (
  { telegramId, language }: JoinStaffInput,
  random: Random,
  now: Instant,
): Person => ({
  id: asId<PersonId>(random.token(72)),
  telegramId,
  fullName: '',
  position: '',
  language,
  activeDraftId: null,
  createdAt: now,
});

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
