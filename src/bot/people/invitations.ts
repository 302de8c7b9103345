import { stateOf, type Invitation } from '../../core/people/invitation.ts';
import { mayInviteTo } from '../../core/people/invite-right.ts';
import type { Invited } from '../../core/people/invite-units.ts';
import { invite, type InviteOutcome } from '../../core/people/invite.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { revokeInvitation } from '../../core/people/revoke-invitation.ts';
import { actsForUnit } from '../../core/people/scope.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { InvitationId, UnitId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { lengthOf } from '../../core/shared/vietnamese-text.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import {
  htmlOf,
  organisation,
  refuse,
  show,
  tell,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
  wordsOf,
} from '../kit/request.ts';

/** A button a unit, in the Board's order. */
const inviteButtons = (units: readonly Unit[]): MessageButton[][] =>
  inBoardOrder(units).map((unit) => [
    {
      label: say('button-unit', { name: unit.shortName }),
      data: buttons.people.inviteUnit.to({ unitId: unit.id }),
    },
  ]);

/** Invites the contact of a unit. */
export const inviteUnitButton = ({ id }: Pick<Unit, 'id'>): MessageButton => ({
  label: say('button-invite-unit'),
  data: buttons.people.inviteUnit.to({ unitId: id }),
});

/** Which unit is to be invited: asked for, so that its name alone is enough. */
export const INVITED_UNIT = expectedReply('invited-unit', {});

export const explainInviting = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await awaitWords(ctx, by, INVITED_UNIT.about({}));
  tell(ctx.request, say('invitation-ask-unit'), [[chooseUnit]]);
};

/** A name that no unit has is asked for again. */
export const hearInvitedUnit = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const text = ctx.message?.text ?? '';
  const outcome = await makeInvitation(ctx, by, text);
  if (outcome.type === 'unknown-unit') await awaitWords(ctx, by, INVITED_UNIT.about({}));
  else await forgetAwaited(ctx, by);
  answer(ctx, text, outcome);
};

const chooseUnit: MessageButton = {
  label: say('button-choose-unit'),
  data: buttons.board.city.to(),
};

export const inviteByText = async (
  ctx: BotContext,
  by: KnownPerson,
  text: string,
): Promise<void> => {
  if (text === '') return explainInviting(ctx, by);
  answer(ctx, text, await makeInvitation(ctx, by, text));
};

const makeInvitation = (
  { request: { stores, ports, now } }: BotContext,
  by: KnownPerson,
  unit: string,
): Promise<InviteOutcome> =>
  invite({ ...stores, ...ports }, { unit, by: by.person.id, days: ports.invitationDays }, now);

const answer = (ctx: BotContext, seen: string, outcome: InviteOutcome): void => {
  switch (outcome.type) {
    case 'invited':
      return showInvited(ctx, outcome);
    case 'unit-closed':
      return tell(ctx.request, say('invitation-unit-ended', { unit: outcome.unit.name }));
    case 'unknown-unit':
      return tell(ctx.request, unknownLines(seen, outcome.near), [
        ...inviteButtons(outcome.near),
        [chooseUnit],
      ]);
  }
};

const unknownLines = (seen: string, near: readonly Unit[]): Line[] =>
  near.length > 0
    ? [say('invitation-unit-near', { seen, count: near.length })]
    : [say('invitation-unit-unknown', { seen }), say('invitation-ask-unit')];

/** Telegram copies no more than that from a button. */
const MOST_COPIED = 256;

/**
 * The only time that the link is seen; afterwards nobody can find it again. The picture with the words
 * below it is meant for whoever is invited, and goes on to them as it is; the button copies the same
 * words for another messenger.
 */
export const showInvited = (
  { request }: BotContext,
  { unit, invitation, payload }: Invited,
): void => {
  const link = linkOf(request, payload);
  const values = { unit: unit.name, expires: lastDay(invitation.expiresAt), link };
  const letter = invitationLetter(request, { unit, payload, invitation });
  tell(request, say('invitation-made', values), [
    lengthOf(letter) <= MOST_COPIED
      ? [{ label: say('button-copy-invitation'), copy: letter }]
      : [{ label: say('button-copy-link'), copy: link }],
    [revokeButton(invitation)],
  ]);
  const html = htmlOf(request, [letterOf(request, { unit, payload, invitation })]);
  request.replies.push({ type: 'qr', link, html });
};

const linkOf = ({ ports }: Request, payload: string): string =>
  `https://t.me/${ports.botUsername}?start=${payload}`;

const letterOf = (request: Request, { unit, payload, invitation }: Invited): TextRef =>
  say('invitation-letter', {
    organisation: organisation(request),
    unit: unit.name,
    expires: lastDay(invitation.expiresAt),
    link: linkOf(request, payload),
  });

/** What whoever is invited reads, ready to be sent on: who invites to what, the link, until when. */
export const invitationLetter = (request: Request, invited: Invited): string =>
  wordsOf(request, letterOf(request, invited));

const lastDay = (expiresAt: Instant) => ({ date: dateInHanoi(expiresAt) });

const revokeButton = ({ id }: Invitation): MessageButton => ({
  label: say('invitation-button-revoke'),
  data: buttons.people.askRevoke.to({ id }),
});

type OfUnit = { unitId: UnitId };

/** Shows links that are still open before another one is made: a second tap makes no second link. */
export const openOrInvite = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId }: OfUnit,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const unit = await unitToInvite(ctx, by, unitId);
  if (!unit) return;
  const all = await stores.invitations.ofUnit(unit.id);
  const open = all.filter((invitation) => stateOf(invitation, now) === 'open');
  if (open.length === 0) return answer(ctx, unit.code, await makeInvitation(ctx, by, unit.code));
  const lines = [
    say('invitation-open-heading', { unit: unit.name, count: open.length }),
    ...open.map(({ createdAt, expiresAt }) =>
      say('invitation-open-line', { at: { at: createdAt }, expires: lastDay(expiresAt) }),
    ),
  ];
  tell(ctx.request, lines, [
    [
      {
        label: say('button-invite-another'),
        data: buttons.people.inviteAnother.to({ unitId: unit.id }),
      },
    ],
    ...open.map((invitation) => [revokeDatedButton(invitation)]),
    [{ label: say('button-back-to-unit'), data: buttons.board.unit.to({ unitId: unit.id }) }],
  ]);
};

const revokeDatedButton = ({ id, createdAt }: Invitation): MessageButton => ({
  label: say('button-revoke-dated', { at: { at: createdAt } }),
  data: buttons.people.askRevoke.to({ id }),
});

export const inviteAnother = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId }: OfUnit,
): Promise<void> => {
  const unit = await unitToInvite(ctx, by, unitId);
  if (unit) answer(ctx, unit.code, await makeInvitation(ctx, by, unit.code));
};

const whyNotInvited = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  unitId: UnitId,
): Promise<'invitation-not-vacant' | 'button-outdated'> =>
  (await actsForUnit(stores, { by, unitId }, now)) ? 'invitation-not-vacant' : 'button-outdated';

/** Undefined where they may not, which they hear. */
const unitToInvite = async (
  ctx: BotContext,
  by: KnownPerson,
  unitId: UnitId,
): Promise<Unit | undefined> => {
  const { stores, now } = ctx.request;
  const unit = await stores.units.byId(unitId);
  if (!unit) refuse(ctx, 'button-outdated');
  else if (await mayInviteTo(stores, { by, unitId }, now)) return unit;
  else refuse(ctx, await whyNotInvited(ctx, by, unitId));
  return undefined;
};

type OfInvitation = { id: InvitationId };

/** Whoever has made a link takes it back, and whoever may make one like it. */
const mayRevoke = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { createdBy, unitId }: Invitation,
): Promise<boolean> =>
  createdBy === by.person.id || (await mayInviteTo(stores, { by, unitId }, now));

export const askRevoke = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: OfInvitation,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const invitation = await stores.invitations.byId(id);
  const unit = invitation && (await stores.units.byId(invitation.unitId));
  if (!invitation || !unit) return refuse(ctx, 'invitation-revoke-unknown');
  if (!(await mayRevoke(ctx, by, invitation))) return refuse(ctx, 'button-outdated');
  const state = stateOf(invitation, now);
  if (state === 'used') return refuse(ctx, 'invitation-revoke-used');
  if (state === 'revoked') return refuse(ctx, 'invitation-revoke-already');
  const values = { unit: unit.name, at: { at: invitation.createdAt } };
  // A new message: the one that was tapped may hold the link, which cannot be shown again.
  tell(ctx.request, say('invitation-revoke-ask', values), [
    [
      {
        label: say('button-revoke-yes'),
        data: buttons.people.revoke.to({ id: invitation.id }),
        style: 'danger',
      },
      { label: say('button-revoke-no'), data: buttons.people.keepInvitation.to() },
    ],
  ]);
};

export const revoke = async (
  ctx: BotContext,
  by: KnownPerson,
  { id: invitationId }: OfInvitation,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const found = await stores.invitations.byId(invitationId);
  if (found && !(await mayRevoke(ctx, by, found))) return refuse(ctx, 'button-outdated');
  const outcome = await revokeInvitation(stores, { invitationId, by: by.person.id }, now);
  switch (outcome.type) {
    case 'revoked': {
      const unit = await stores.units.byId(outcome.invitation.unitId);
      return show(ctx, [say('invitation-revoke-done', { unit: unit?.name ?? '' })]);
    }
    case 'used':
      return show(ctx, [say('invitation-revoke-used')]);
    case 'already-revoked':
      return show(ctx, [say('invitation-revoke-already')]);
    case 'unknown':
      return refuse(ctx, 'invitation-revoke-unknown');
  }
};

export const keepInvitation = (ctx: BotContext): void => show(ctx, [say('invitation-revoke-kept')]);
