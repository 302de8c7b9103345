import type { ResolvedAudience } from '../../core/broadcasts/audience.ts';
import {
  isEditable,
  type Broadcast,
  type BroadcastTiming,
} from '../../core/broadcasts/broadcast.ts';
import { changeBroadcast, type Change } from '../../core/broadcasts/change-broadcast.ts';
import {
  approveBroadcast,
  confirmBroadcast,
  type ApproveOutcome,
} from '../../core/broadcasts/confirm-broadcast.ts';
import { hasAcknowledge } from '../../core/broadcasts/content.ts';
import { loadAudience } from '../../core/broadcasts/load-audience.ts';
import { timeInHanoi } from '../../core/shared/calendar-date.ts';
import type { BroadcastId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type KeyTaking } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { lookOf } from '../kit/look.ts';
import {
  refuse,
  show,
  tell,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { cardOf, showCard } from './card.ts';
import { toCard } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { screenOf } from './screen.ts';
import { audienceLines, timingLine, titleOf } from './words.ts';

/** The screen that a broadcast has now, whatever it was when the button was made. */
export const showBroadcast = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
): Promise<void> => {
  const isForOther =
    broadcast.state === 'awaiting-approval' && broadcast.confirmedBy !== by.person.id;
  if (isForOther) return showApproval(ctx, broadcast);
  if (isEditable(broadcast)) return showCard(ctx, broadcast);
  const { lines, rows } = await screenOf(ctx.request.stores, broadcast);
  show(ctx, lines, rows);
};

const load = ({ request }: BotContext, { audience }: Broadcast): Promise<ResolvedAudience> =>
  loadAudience(request.stores, request.ports.forms, { audience, now: request.now });

const MOST_NAMES = 10;

const numbers = (audience: ResolvedAudience): Line[] => {
  const { members, units, reached, withoutContact, unreachable } = audience;
  // An admin may not have told a name.
  const named = members.flatMap(({ addressee: { name } }) => (name === '' ? [] : name));
  const names = named.slice(0, MOST_NAMES);
  const called = names.join(', ');
  return [
    say('broadcast-check-count', { people: members.length, reached, units: units.length }),
    ...(called === ''
      ? []
      : [say('broadcast-check-names', { names: called, more: members.length - names.length })]),
    ...(unreachable.length === 0
      ? []
      : [
          say('broadcast-check-unreachable', {
            count: unreachable.length,
            names: firstOf(unreachable.map(({ name }) => name)),
          }),
        ]),
    ...(withoutContact.length === 0
      ? []
      : [
          say('broadcast-check-without-contact', {
            count: withoutContact.length,
            names: firstOf(withoutContact.map(({ shortName }) => shortName)),
          }),
        ]),
  ];
};

const firstOf = (names: readonly string[]): string => {
  const first = names
    .slice(0, 5)
    .filter((name) => name !== '')
    .join(', ');
  return names.length > 5 ? `${first}…` : first;
};

/** Who exactly would get it, before anything is sent. */
export const checkLook = lookOf<{ id: BroadcastId }>('broadcast-check');

export const drawCheck = async (
  ctx: BotContext,
  { broadcast }: PressedBroadcast,
): Promise<void> => {
  if (broadcast.state !== 'draft') return showBroadcastAnew(ctx, broadcast);
  await checkScreen(ctx, broadcast);
};

const atOnce = (): Change => ({ timing: { type: 'now' } });

/** What has missed its time is to go at once: with everybody who would get it now. */
export const checkNow = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const input = { id: broadcast.id, by: by.person.id, change: atOnce };
  const outcome = await changeBroadcast(stores, input, now);
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  checkLook.at(ctx, { id: outcome.broadcast.id });
};

const showBroadcastAnew = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
  if (isEditable(broadcast)) return showCard(ctx, broadcast);
  refuse(ctx, 'broadcast-begun-already');
};

const checkScreen = async (
  ctx: BotContext,
  broadcast: Broadcast,
  notices: readonly Line[] = [],
): Promise<void> => {
  const { request } = ctx;
  const audience = await load(ctx, broadcast);
  const people = audience.members.length;
  const needsSecond = people > request.ports.approvalAbove;
  const { id, revision, timing } = broadcast;
  const go: MessageButton = {
    label: say(goKey(broadcast, needsSecond), { people }),
    data: buttons.broadcasts.confirm.to({ id, revision, people }),
    style: 'primary',
  };
  show(
    ctx,
    [
      ...notices,
      say('broadcast-check-heading', { title: titleOf(broadcast) }),
      'blank',
      ...(await audienceLines(request, broadcast.audience)),
      ...numbers(audience),
      'blank',
      await timingLine(request, timing),
      ...(isAtNight(timing, request.now) ? [say('broadcast-check-night')] : []),
      ...(hasAcknowledge(broadcast.buttons) ? [] : [say('broadcast-check-no-acknowledge')]),
      ...(needsSecond
        ? [say('broadcast-check-second', { above: request.ports.approvalAbove })]
        : []),
    ],
    [...(people > 0 ? [[go]] : []), [toCard(broadcast)]],
  );
};

/** Announcements go out when an admin says so; that it wakes people is told beforehand. */
const isAtNight = (timing: BroadcastTiming, now: Instant): boolean => {
  if (timing.type === 'milestone') return false;
  const time = timeInHanoi(timing.type === 'at' ? timing.at : now);
  return time < '07:00' || time >= '21:00';
};

const goKey = ({ timing }: Broadcast, needsSecond: boolean): KeyTaking<'people'> => {
  if (needsSecond) return 'broadcast-button-ask-approval';
  return timing.type === 'now' ? 'broadcast-button-send' : 'broadcast-button-schedule';
};

/** What the screen showed: of so many people, where the button says so. */
type Seen = { revision: number; people?: number | undefined };

export const confirm = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  { revision, people }: Seen,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const { approvalAbove } = ports;
  const input = { id: broadcast.id, revision, people, by: by.person.id, approvalAbove };
  await answer(ctx, broadcast, await confirmBroadcast(stores, ports.forms, { input, now }));
};

const answer = async (
  ctx: BotContext,
  before: Broadcast,
  outcome: ApproveOutcome,
): Promise<void> => {
  if (isRefused(outcome)) return refuse(ctx, refusals[outcome.type]);
  switch (outcome.type) {
    case 'started':
      // The live message follows by itself; this one stays as the record of the order.
      return show(ctx, [
        say('broadcast-started', { title: titleOf(before), people: outcome.people }),
      ]);
    case 'scheduled': {
      const { lines, rows } = await cardOf(ctx, outcome.broadcast);
      return show(
        ctx,
        [say('broadcast-scheduled', { people: outcome.people }), 'blank', ...lines],
        rows,
      );
    }
    case 'awaiting-approval': {
      const { lines, rows } = await cardOf(ctx, outcome.broadcast);
      return show(ctx, [say('broadcast-approval-waiting'), 'blank', ...lines], rows);
    }
    case 'refused':
      return show(ctx, [say('broadcast-not-approved', { title: titleOf(before) })]);
    case 'needs-second-admin':
      return tell(
        ctx.request,
        say('broadcast-needs-second-admin', { above: outcome.above, people: outcome.people }),
        [[toCard(before)]],
      );
    case 'count-changed': {
      const { before: shown, people } = outcome;
      const notices =
        shown === undefined
          ? []
          : [say('broadcast-count-changed', { before: shown, people }), 'blank' as const];
      return before.state === 'draft'
        ? checkScreen(ctx, before, notices)
        : showApproval(ctx, before, notices);
    }
  }
};

const refusals = {
  nobody: 'broadcast-nobody',
  past: 'broadcast-past-button',
  empty: 'broadcast-content-missing',
  own: 'broadcast-approval-own',
  changed: 'broadcast-changed-since',
  begun: 'broadcast-begun-already',
  unknown: 'broadcast-gone',
} as const;

type Refused = Extract<ApproveOutcome, { type: keyof typeof refusals }>;

const isRefused = (outcome: ApproveOutcome): outcome is Refused => outcome.type in refusals;

const showApproval = async (
  ctx: BotContext,
  broadcast: Broadcast,
  notices: readonly Line[] = [],
): Promise<void> => {
  const { id, revision } = broadcast;
  const audience = await load(ctx, broadcast);
  const people = audience.members.length;
  show(
    ctx,
    [
      ...notices,
      say('broadcast-check-heading', { title: titleOf(broadcast) }),
      'blank',
      ...(await audienceLines(ctx.request, broadcast.audience)),
      ...numbers(audience),
      'blank',
      await timingLine(ctx.request, broadcast.timing),
    ],
    [
      [{ label: say('broadcast-button-preview'), data: buttons.broadcasts.preview.to({ id }) }],
      [
        {
          label: say('broadcast-button-approve'),
          data: buttons.broadcasts.approve.to({ id, revision, isAgreed: true, people }),
          style: 'primary',
        },
        {
          label: say('broadcast-button-refuse'),
          data: buttons.broadcasts.approve.to({ id, revision, isAgreed: false }),
        },
      ],
    ],
  );
};

export const approve = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  { revision, people, isAgreed }: Seen & { isAgreed: boolean },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const input = { id: broadcast.id, revision, people, by: by.person.id, isAgreed };
  const outcome = await approveBroadcast(stores, ports.forms, { input, now });
  await answer(ctx, broadcast, outcome);
  if (outcome.type === 'refused' || outcome.type === 'scheduled' || outcome.type === 'started')
    toast(ctx, say('broadcast-decided'));
};
