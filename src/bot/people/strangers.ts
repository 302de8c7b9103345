import type { AccessRequest } from '../../core/people/access-request.ts';
import { announceAccessRequest, grantButton } from '../../core/people/announce-access-request.ts';
import { closeAccessRequest } from '../../core/people/close-access-request.ts';
import { grantAccess } from '../../core/people/grant-access.ts';
import { accountName } from '../../core/people/person-name.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { refuseAccess } from '../../core/people/refuse-access.ts';
import { beginAccessRequest, sendAccessRequest } from '../../core/people/request-access.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { isOpen } from '../../core/units/unit.ts';
import { unitsHintedIn } from '../../core/units/units-in-text.ts';
import { word } from '../kit/address.ts';
import { accessRefusals } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pressing } from '../kit/intents.ts';
import {
  organisation,
  refuse,
  show,
  tell,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { typedReason } from '../kit/typed-reason.ts';
import { showInvited } from './invitations.ts';
import { otherLanguages, speak } from './onboarding.ts';

/** Says how to get in, and nothing about anybody who is in. */
export const welcomeStranger = (ctx: BotContext): void => {
  const { lines, rows } = welcomeOf(ctx);
  tell(ctx.request, lines, rows);
};

/** The same in place of the message whose language button was pressed. */
export const showStrangerWelcome = (ctx: BotContext): void => {
  const { lines, rows } = welcomeOf(ctx);
  show(ctx, lines, rows);
};

const welcomeOf = (ctx: BotContext): { lines: Line[]; rows: MessageButton[][] } => ({
  lines: [say('stranger-welcome', { organisation: organisation(ctx.request) })],
  rows: [
    // Nothing is kept of a stranger before they ask, so the button carries their language.
    [{ label: say('access-button-ask'), data: buttons.people.askAccess.to(ctx.request.who) }],
    otherLanguages(ctx),
  ],
});

/** Somebody without an invitation asks for one. */
export const askAccess = async (
  ctx: BotContext,
  { language: code }: { language: string | undefined },
): Promise<void> => {
  const { stores, ports, who, now } = ctx.request;
  if (who.known) return refuse(ctx, 'access-not-needed');
  const language = ports.text.speaks(code) ? code : who.language;
  speak(ctx, language);
  const { first_name: first = '', last_name: last = '' } = ctx.from ?? {};
  const stranger = {
    telegramId: who.telegramId,
    senderName: accountName({ first, last }),
    language,
  };
  const outcome = await beginAccessRequest({ ...stores, ...ports }, stranger, now);
  tell(ctx.request, wordsFor(ctx, outcome.type));
};

const wordsFor = (ctx: BotContext, outcome: 'ask-who' | 'sent' | 'too-many' | 'too-short') =>
  say(`access-${outcome}`, { organisation: organisation(ctx.request) });

/** The words of a stranger who was asked who they are; false for anybody else's. */
export const hearStranger = async (ctx: BotContext): Promise<boolean> => {
  const { stores, who, now } = ctx.request;
  const text = ctx.message?.text ?? '';
  if (who.known || ctx.message?.text === undefined || text.startsWith('/')) return false;
  const begun = await stores.accessRequests.beingWritten(who.telegramId);
  if (!begun) return false;
  speak(ctx, begun.language);
  const outcome = await sendAccessRequest(stores, { telegramId: who.telegramId, text }, now);
  if (outcome.type === 'not-asked') return false;
  if (outcome.type === 'sent') await announceAccessRequest(stores, outcome.request, now);
  tell(ctx.request, wordsFor(ctx, outcome.type));
  return true;
};

type OfRequest = { requestId: string };

export const closeAccess = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId }: OfRequest,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await closeAccessRequest(stores, { requestId, by: by.person.id }, now);
  if (outcome.type !== 'closed') return refuse(ctx, `access-${outcome.type}`);
  show(ctx, [...requestLines(outcome.request), 'blank', say('access-closed')]);
};

/** Why somebody gets no link, in an admin's own words. */
export const ACCESS_REFUSAL = expectedReply('access-refusal', { requestId: word });

/** With the reason that was picked; asks for one first, in a message of its own. */
export const refuseLink = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId, reason }: OfRequest & { reason: (typeof accessRefusals)[number] | undefined },
): Promise<void> => {
  const { request } = ctx;
  if (reason) {
    await forgetAwaited(ctx, by);
    const answer = wordsOf(request, say(`access-refusal-${reason}`));
    return refuseWith(ctx, by, { requestId, answer });
  }
  const asked = await request.stores.accessRequests.byId(requestId);
  if (!asked) return refuse(ctx, 'access-unknown');
  if (asked.closedAt !== null) return refuse(ctx, 'access-already-closed');
  await awaitWords(ctx, by, ACCESS_REFUSAL.about({ requestId }));
  tell(
    request,
    [...requestLines(asked), 'blank', say('access-refuse-why')],
    accessRefusals.map((one) => [
      {
        label: say(`access-refusal-${one}`),
        data: buttons.people.refuseAccess.to({ requestId, reason: one }),
      },
    ]),
  );
};

export const hearAccessRefusal = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId }: OfRequest,
): Promise<void> => {
  const answer = typedReason(ctx);
  if (answer === undefined) return tell(ctx.request, say('refusal-unclear'));
  await forgetAwaited(ctx, by);
  await refuseWith(ctx, by, { requestId, answer });
};

const refuseWith = async (
  ctx: BotContext,
  { person }: KnownPerson,
  { requestId, answer }: OfRequest & { answer: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await refuseAccess(stores, { requestId, by: person.id, answer }, now);
  if (outcome.type !== 'closed') return refuse(ctx, `access-${outcome.type}`);
  show(ctx, [
    ...requestLines(outcome.request),
    'blank',
    say('access-refused'),
    say('relief-answer', { answer }),
  ]);
};

const requestLines = ({ senderName: name, message }: AccessRequest): Line[] => [
  say('access-request-from', { name }),
  say('access-request-message', { message }),
];

const MOST_SUGGESTIONS = 6;

/** Units that a request may mean, as buttons that answer it. */
export const suggestUnits = async (
  ctx: BotContext,
  _by: KnownPerson,
  { requestId }: OfRequest,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const request = await stores.accessRequests.byId(requestId);
  if (!request) return refuse(ctx, 'access-unknown');
  if (request.closedAt !== null) return refuse(ctx, 'access-already-closed');
  const today = dateInHanoi(now);
  const open = (await stores.units.all()).filter((unit) => isOpen(unit, today));
  const hinted = unitsHintedIn(request.message, open).slice(0, MOST_SUGGESTIONS);
  tell(
    ctx.request,
    [
      ...requestLines(request),
      'blank',
      say(hinted.length > 0 ? 'access-choose-unit' : 'access-no-unit-named'),
    ],
    hinted.map((unit) => [pressing(grantButton(requestId, unit))]),
  );
};

export const grantUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId, unitId }: OfRequest & { unitId: UnitId },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const input = { requestId, unitId, by: by.person.id };
  const days = ports.invitationDays;
  const outcome = await grantAccess({ ...stores, ...ports }, { ...input, days }, now);
  switch (outcome.type) {
    case 'granted':
      show(ctx, [
        ...requestLines(outcome.request),
        'blank',
        say('access-granted', { unit: outcome.unit.name }),
      ]);
      return showInvited(ctx, outcome);
    case 'unit-closed':
      return tell(ctx.request, say('invitation-unit-ended', { unit: outcome.unit.name }));
    case 'already-closed':
    case 'unknown':
      return refuse(ctx, `access-${outcome.type}`);
  }
};
