import {
  beginHandOver,
  endHandOvers,
  openHandOver,
  type OpenHandOver,
} from '../../core/people/hand-over.ts';
import type { Invited } from '../../core/people/invite-units.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import { unit as ofUnit } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { ownUnits } from './own-units.ts';

/** The name of whoever is to have the unit. */
export const SUCCESSOR = expectedReply('hand-over', ofUnit);

type OfUnit = { unitId: UnitId };

/** A contact who leaves the work to somebody else makes a link for that person. */
export const beginHandingOver = (ctx: BotContext, by: KnownPerson): Promise<void> =>
  showHandOvers(ctx, by, { page: 0 });

const UNITS_A_PAGE = 12;

export const showHandOvers = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const units = await ownUnits(ctx.request, by);
  const [unit, another] = units;
  if (!unit) return refuse(ctx, 'hand-over-no-unit');
  if (!another) return askFor(ctx, by, unit);
  const { items, turning } = pageOf(ctx.request, units, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (at) => buttons.people.handOverList.to({ page: at }),
    named: calledUnit,
  });
  show(
    ctx,
    [say('hand-over-which-unit')],
    [
      ...items.map((one) => [
        {
          label: say('button-unit', { name: one.shortName }),
          data: buttons.people.handOver.to({ unitId: one.id }),
        },
      ]),
      turning,
    ],
  );
};

/** The unit of the pressed button, as long as the person speaks for it. */
const pressedUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId }: OfUnit,
): Promise<Unit | null> => (mayActFor(by, unitId) ? ctx.request.stores.units.byId(unitId) : null);

export const chooseUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfUnit,
): Promise<void> => {
  const unit = await pressedUnit(ctx, by, pressed);
  if (unit) await askFor(ctx, by, unit);
  else refuse(ctx, 'hand-over-no-unit');
};

/** A link that is under way is shown before another one is made. */
const askFor = async (ctx: BotContext, by: KnownPerson, unit: Unit): Promise<void> => {
  const { stores, now } = ctx.request;
  const from = by.person.id;
  const open = await openHandOver(stores.invitations, { unitId: unit.id, from }, now);
  if (open) showOpen(ctx, unit, open);
  else await askName(ctx, by, unit);
};

const showOpen = (ctx: BotContext, unit: Unit, { handOver, expiresAt }: OpenHandOver): void =>
  show(
    ctx,
    [
      say('hand-over-open', {
        unit: unit.name,
        name: handOver.to,
        expires: { date: dateInHanoi(expiresAt) },
      }),
    ],
    [
      [
        {
          label: say('button-hand-over-anew'),
          data: buttons.people.handOverAnew.to({ unitId: unit.id }),
        },
      ],
      [stopButton(unit)],
    ],
  );

const stopButton = ({ id }: Unit): MessageButton => ({
  label: say('button-hand-over-stop'),
  data: buttons.people.handOverStop.to({ unitId: id }),
});

export const askAnother = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfUnit,
): Promise<void> => {
  const unit = await pressedUnit(ctx, by, pressed);
  if (unit) await askName(ctx, by, unit);
  else refuse(ctx, 'hand-over-no-unit');
};

const askName = async (ctx: BotContext, by: KnownPerson, unit: Unit): Promise<void> => {
  await awaitWords(ctx, by, SUCCESSOR.about({ unitId: unit.id }));
  tell(ctx.request, say('hand-over-ask', { unit: unit.name }), [
    [{ label: say('button-hand-over-leave'), data: buttons.people.handOverLeave.to() }],
  ]);
};

export const leaveHandOver = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await forgetAwaited(ctx, by);
  show(ctx, [say('hand-over-left')]);
};

export const hearSuccessor = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId }: OfUnit,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const unit = await stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'hand-over-no-unit');
  const input = { unit, by, name: ctx.message?.text ?? '', days: ports.invitationDays };
  const outcome = await beginHandOver({ ...stores, ...ports }, input, now);
  if (outcome.type === 'invalid') return tell(ctx.request, outcome.reason);
  await forgetAwaited(ctx, by);
  if (outcome.type !== 'made') return refuse(ctx, 'hand-over-no-unit');
  showLink(ctx, outcome);
};

/** The only time that the link is seen. */
const showLink = (
  { request }: BotContext,
  { unit, invitation, payload, to }: Invited & { to: string },
): void => {
  const link = `https://t.me/${request.ports.botUsername}?start=${payload}`;
  const expires = { date: dateInHanoi(invitation.expiresAt) };
  const values = { unit: unit.name, name: to, expires };
  tell(request, say('hand-over-made', { ...values, link }), [
    [{ label: say('button-copy-link'), copy: link }],
    [stopButton(unit)],
  ]);
  request.replies.push({
    type: 'qr',
    link,
    html: htmlOf(request, [say('hand-over-caption', values)]),
  });
};

export const stopHandOver = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfUnit,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const unit = await pressedUnit(ctx, by, pressed);
  if (!unit) return refuse(ctx, 'hand-over-no-unit');
  const from = by.person.id;
  const isStopped = await endHandOvers(stores, { unitId: unit.id, from, by: from }, now);
  if (!isStopped) return refuse(ctx, 'hand-over-over');
  // A new message: the one that was tapped may hold the link.
  tell(ctx.request, say('hand-over-stopped', { unit: unit.name }));
};
