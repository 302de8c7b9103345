import { NOTICE_VERSION } from '../../core/people/consent.ts';
import { introduce } from '../../core/people/introduce.ts';
import {
  inviteStaff,
  revokeStaffInvitation,
  STAFF_INVITATION_DAYS,
} from '../../core/people/invite-staff.ts';
import {
  joinStaff,
  openStaffInvitation,
  type JoinStaffOutcome,
} from '../../core/people/join-staff.ts';
import { readFullName, readPosition } from '../../core/people/person-name.ts';
import { accountName } from '../../core/people/person-name.ts';
import type { KnownPerson, RoleName } from '../../core/people/person.ts';
import type { StaffInvitation } from '../../core/people/staff-invitation.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { type Language } from '../../core/shared/language.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { welcome } from '../home/menu.ts';
import { oneOf } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import {
  htmlOf,
  organisation,
  refuse,
  show,
  tell,
  type BotContext,
  type Request,
  organisationIn,
} from '../kit/request.ts';

/** The words of a role. */
export const roleText = (role: RoleName): TextRef => say(`role-${dashed(role)}`);

/** A one-time link to the Board, with that role. */
export const makeStaffInvitation = async (
  ctx: BotContext,
  by: KnownPerson,
  { role }: { role: RoleName },
): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const { invitation, payload } = await inviteStaff({ ...stores, ...ports }, { role, by }, now);
  const link = `https://t.me/${ports.botUsername}?start=${payload}`;
  const expires = { date: dateInHanoi(invitation.expiresAt) };
  tell(request, say('staff-invited', { role: roleText(role), link, expires }), [
    [{ label: say('button-copy-link'), copy: link }],
    [
      {
        label: say('invitation-button-revoke'),
        data: buttons.people.revokeStaffInvitation.to(invitation),
      },
    ],
  ]);
  const caption = say('staff-invited-caption', {
    role: roleText(role),
    days: STAFF_INVITATION_DAYS,
  });
  request.replies.push({ type: 'qr', link, html: htmlOf(request, [caption]) });
};

export const revokeStaff = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const done = await revokeStaffInvitation(stores, { id, by: by.person.id }, now);
  if (done) tell(ctx.request, say('staff-invitation-revoked'));
  else refuse(ctx, 'staff-invitation-over');
};

/** Somebody comes with the payload of a link to the Board. */
export const followStaffInvitation = async (ctx: BotContext, payload: string): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, who, now } = request;
  const input = { telegramId: who.telegramId, payload };
  const outcome = await openStaffInvitation({ ...stores, ...ports }, input, now);
  if (outcome.type === 'too-many-tries') return;
  const values = { organisation: organisation(request) };
  if (outcome.type !== 'ask') return tell(request, say(`invitation-${outcome.type}`, values));
  offerRole(request, outcome.invitation);
};

/** What the link gives, and the notice about personal data as it is now. */
const offerRole = (request: Request, { id, role }: StaffInvitation): void => {
  const { who } = request;
  const values = { organisation: organisation(request) };
  const shown = { version: NOTICE_VERSION, language: who.language };
  const data = buttons.people.acceptStaff.to({ id, ...shown });
  tell(
    request,
    [
      say('staff-confirm', { ...values, role: roleText(role) }),
      'blank',
      say('onboarding-notice-heading'),
      noticeOf(request, who.language),
    ],
    [
      [{ label: say('button-staff-accept'), data, style: 'primary' }],
      [{ label: say('button-staff-decline'), data: buttons.people.declineStaff.to() }],
    ],
  );
};

const noticeOf = ({ ports }: Request, language: Language): TextRef =>
  say('onboarding-notice', { organisation: organisationIn(ports, language) });

type Accepted = { id: string; version: number | undefined; language: string | undefined };

/** An offer without a version is of a notice that is no longer the present one. */
export const acceptStaffInvitation = async (ctx: BotContext, pressed: Accepted): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, who, now } = request;
  const { id: invitationId, version = 0 } = pressed;
  const language = ports.text.speaks(pressed.language) ? pressed.language : who.language;
  const text = ports.text.words(noticeOf(request, language), language);
  const notice = { version, text };
  const { first_name: first = '', last_name: last = '' } = ctx.from ?? {};
  const senderName = accountName({ first, last });
  const input = { invitationId, telegramId: who.telegramId, senderName, language, notice };
  await answer(ctx, await joinStaff({ ...stores, ...ports }, input, now));
};

export const declineStaffInvitation = (ctx: BotContext): void => show(ctx, [say('staff-declined')]);

const answer = async (ctx: BotContext, outcome: JoinStaffOutcome): Promise<void> => {
  const { request } = ctx;
  if (outcome.type === 'too-many-tries') return;
  if (outcome.type === 'outdated') return offerRole(request, outcome.invitation);
  if (outcome.type !== 'joined')
    return tell(
      request,
      say(`invitation-${outcome.type}`, { organisation: organisation(request) }),
    );
  const { person, invitation } = outcome;
  show(ctx, [say('staff-joined', { role: roleText(invitation.role) })]);
  const known = await request.stores.people.known(person.telegramId);
  if (!known) return;
  request.who = { ...request.who, known, language: person.language };
  await askMissing(ctx, known);
};

/** Units and colleagues read who answers them; whoever is known already is not asked. */
const askMissing = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const { fullName, position } = known.person;
  if (fullName === '') return askFor(ctx, known, 'full-name');
  if (position === '') return askFor(ctx, known, 'position');
  await forgetAwaited(ctx, known);
  await welcome(ctx, ctx.request.who.known ?? known);
};

/** Who somebody of the Board is. */
export const STAFF_NAME = expectedReply('staff-name', { what: oneOf(['full-name', 'position']) });

type NamePart = 'full-name' | 'position';

const askFor = async (ctx: BotContext, known: KnownPerson, what: NamePart): Promise<void> => {
  await awaitWords(ctx, known, STAFF_NAME.about({ what }));
  tell(ctx.request, say(what === 'full-name' ? 'onboarding-full-name' : 'staff-position'));
};

export const hearStaffName = async (
  ctx: BotContext,
  known: KnownPerson,
  { what }: { what: NamePart },
): Promise<void> => {
  const text = ctx.message?.text ?? '';
  const read = what === 'full-name' ? readFullName(text) : readPosition(text);
  if ('reason' in read) return tell(ctx.request, read.reason);
  const { request } = ctx;
  const changed = what === 'full-name' ? { fullName: read.value } : { position: read.value };
  const person = { ...known.person, ...changed };
  await introduce(request.stores, person, request.now);
  const next = { ...known, person };
  request.who = { ...request.who, known: next };
  await askMissing(ctx, next);
};

/** An admin of the configuration tells their name from their page. */
export const askOwnName = (ctx: BotContext, known: KnownPerson): Promise<void> =>
  askFor(ctx, known, 'full-name');
