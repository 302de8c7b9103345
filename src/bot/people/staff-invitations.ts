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
import { roleNames, type KnownPerson, type RoleName } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { type Language } from '../../core/shared/language.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { welcome } from '../home/menu.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, forKnown, type Feature } from '../kit/feature.ts';
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

/** One-time links for people of the Board: made and revoked by admins, followed by their holders. */
export const staffInvitationsFeature = (): Feature => {
  const staff = feature();
  staff.command('start', (ctx, next) =>
    ctx.match.trim().startsWith('b-') ? follow(ctx, ctx.match.trim()) : next(),
  );
  staff.callbackQuery(/^si:n:/, forAdmins(invite));
  staff.callbackQuery(/^si:v:/, forAdmins(revoke));
  staff.callbackQuery(/^si:y:/, accept);
  staff.callbackQuery(/^si:x$/, (ctx) => show(ctx, [say('staff-declined')]));
  staff.on('message:text', async (ctx, next) => {
    const { known } = ctx.request.who;
    if (!known || !(await heardName(ctx, known))) await next();
  });
  return staff;
};

/** The words of a role. */
export const roleText = (role: RoleName): TextRef => say(`role-${dashed(role)}`);

const roleIn = (text: string | undefined): RoleName | undefined =>
  roleNames.find((role) => role === text);

const invite = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const role = roleIn(dataParts(ctx)[1]);
  if (!role) return refuse(ctx, 'button-outdated');
  const { invitation, payload } = await inviteStaff({ ...stores, ...ports }, { role, by }, now);
  const link = `https://t.me/${ports.botUsername}?start=${payload}`;
  const expires = { date: dateInHanoi(invitation.expiresAt) };
  tell(request, say('staff-invited', { role: roleText(role), link, expires }), [
    [{ label: say('button-copy-link'), copy: link }],
    [{ label: say('invitation-button-revoke'), data: `si:v:${invitation.id}` }],
  ]);
  const caption = say('staff-invited-caption', {
    role: roleText(role),
    days: STAFF_INVITATION_DAYS,
  });
  request.replies.push({ type: 'qr', link, html: htmlOf(request, [caption]) });
};

const revoke = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const input = { id: dataParts(ctx)[1] ?? '', by: by.person.id };
  const done = await revokeStaffInvitation(stores, input, now);
  if (done) tell(ctx.request, say('staff-invitation-revoked'));
  else refuse(ctx, 'staff-invitation-over');
};

const follow = async (ctx: BotContext, payload: string): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, who, now } = request;
  const input = { telegramId: who.telegramId, payload };
  const outcome = await openStaffInvitation({ ...stores, ...ports }, input, now);
  if (outcome.type === 'too-many-tries') return;
  const values = { organisation: organisation(request) };
  if (outcome.type !== 'ask') return tell(request, say(`invitation-${outcome.type}`, values));
  const { id, role } = outcome.invitation;
  const data = `si:y:${id}:${NOTICE_VERSION}:${who.language}`;
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
      [{ label: say('button-staff-decline'), data: 'si:x' }],
    ],
  );
};

const noticeOf = ({ ports }: Request, language: Language): TextRef =>
  say('onboarding-notice', { organisation: organisationIn(ports, language) });

const accept = async (ctx: BotContext): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, who, now } = request;
  const [, invitationId = '', version, code] = dataParts(ctx);
  const language = ports.text.speaks(code) ? code : who.language;
  const text = ports.text.words(noticeOf(request, language), language);
  const notice = { version: Number(version), text };
  const { first_name: first = '', last_name: last = '' } = ctx.from ?? {};
  const senderName = `${first} ${last}`;
  const input = { invitationId, telegramId: who.telegramId, senderName, language, notice };
  await answer(ctx, await joinStaff({ ...stores, ...ports }, input, now));
};

const answer = async (ctx: BotContext, outcome: JoinStaffOutcome): Promise<void> => {
  const { request } = ctx;
  if (outcome.type === 'too-many-tries') return;
  if (outcome.type === 'outdated') return refuse(ctx, 'button-outdated');
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

const PURPOSE = 'staff-name';

const askFor = async (
  ctx: BotContext,
  known: KnownPerson,
  what: 'full-name' | 'position',
): Promise<void> => {
  await awaitWords(ctx, known, { purpose: PURPOSE, subject: what });
  tell(ctx.request, say(what === 'full-name' ? 'onboarding-full-name' : 'staff-position'));
};

const heardName = async (ctx: BotContext, known: KnownPerson): Promise<boolean> => {
  const what = awaitedFor(ctx, PURPOSE);
  if (what === undefined) return false;
  const text = ctx.message?.text ?? '';
  const read = what === 'full-name' ? readFullName(text) : readPosition(text);
  if ('reason' in read) {
    tell(ctx.request, read.reason);
    return true;
  }
  const { request } = ctx;
  const changed = what === 'full-name' ? { fullName: read.value } : { position: read.value };
  const person = { ...known.person, ...changed };
  await introduce(request.stores, person, request.now);
  const next = { ...known, person };
  request.who = { ...request.who, known: next };
  await askMissing(ctx, next);
  return true;
};

/** An admin of the configuration tells their name from their page. */
export const askOwnName = forKnown((ctx, known) => askFor(ctx, known, 'full-name'));
