import { readUnitsList } from '../../core/broadcasts/read-units-list.ts';
import type { MilestoneChanges } from '../../core/calendar/change-milestone.ts';
import { everybody, type Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import { isClosed, type Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import { type BotContext, refuse, show, tell } from '../kit/request.ts';
import { awaitName, chosenOwes, edit, UNITS, unknownNames, waitingWords } from './edit.ts';
import { button } from './of-milestone.ts';

const { calendar } = buttons;

const PER_PAGE = 8;
const LONGEST_NAME = 60;

/** The units that were named one by one, each a button that leaves it out again. */
export const showChosenUnits = async (
  ctx: BotContext,
  milestone: Milestone,
  { page: wanted }: { page: number },
): Promise<void> => {
  const { id, name, owes } = milestone;
  const { stores, now } = ctx.request;
  const chosen = owes.unitIds === 'all' ? [] : await stores.units.byIds(owes.unitIds);
  const { at, pages, items, turning, pageWith } = pageOf(ctx.request, inBoardOrder(chosen), {
    wanted,
    size: PER_PAGE,
    to: (page) => calendar.chosenUnits.to({ id, page }),
    named: (unit) => [unit.name, unit.shortName, unit.code],
  });
  const ended = chosen.filter((unit) => isClosed(unit, dateInHanoi(now))).length;
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      chosen.length === 0
        ? say('calendar-units-all')
        : say('calendar-units-chosen', { count: chosen.length }),
      ...(ended > 0 ? [say('calendar-units-ended', { count: ended })] : []),
      say('calendar-units-how'),
    ],
    [
      [button('button-calendar-units-add', calendar.askUnits.to({ id }))],
      ...items.map((unit) => [
        {
          label: say('button-calendar-unit-out', { unit: unit.shortName }),
          data: calendar.dropUnit.to({ id, unitId: unit.id, page: pageWith(unit) }),
        },
      ]),
      turning,
      ...(chosen.length > 0
        ? [[button('button-calendar-units-all', calendar.anyUnit.to({ id }))]]
        : []),
      [button('button-calendar-leave', calendar.who.to({ id }))],
    ].filter((row) => row.length > 0),
  );
};

export const askUnits = async (
  ctx: BotContext,
  { id, name }: Milestone,
  { by }: { by: KnownPerson },
): Promise<void> => {
  await awaitWords(ctx, by, UNITS.about({ id, change: waitingWords(ctx) }));
  tell(ctx.request, say('calendar-units-ask', { name: { said: name } }), [
    [button('button-calendar-leave', calendar.chosenUnits.to({ id, page: 0 }))],
  ]);
};

/** Whoever is named one by one owes it, whatever their kind or cluster. */
const named = (unitIds: readonly UnitId[]): MilestoneChanges => ({
  owes: unitIds.length === 0 ? { unitIds: 'all' } : { ...everybody, unitIds },
});

/** A list of names, or what somebody writes in the place of a name of it that no unit bears. */
export const hearUnits = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: MilestoneId },
): Promise<void> => {
  const { stores } = ctx.request;
  const milestone = await stores.milestones.byId(id);
  if (!milestone) return refuse(ctx, 'button-outdated');
  const { found, unknown } = await readUnitsList(stores.units, ctx.message?.text ?? '');
  const names = unknown.map(({ seen }) => seen);
  const [, ...waiting] = unknownNames(ctx, milestone);
  if (names.length === 0 && found.length === 0)
    return tell(ctx.request, say('calendar-units-unclear'), [
      [button('button-calendar-leave', calendar.chosenUnits.to({ id, page: 0 }))],
    ]);
  await goOn(ctx, withChosen(ctx, milestone), { by, found, unknown: [...names, ...waiting] });
};

/** One of the units that the name is perhaps meant for. */
export const nameUnit = async (
  ctx: BotContext,
  milestone: Milestone,
  { by, unitId }: { by: KnownPerson; unitId: UnitId },
): Promise<void> => {
  const [seen, ...unknown] = unknownNames(ctx, milestone);
  const unit = await ctx.request.stores.units.byId(unitId);
  if (seen === undefined || !unit) return refuse(ctx, 'button-outdated');
  await goOn(ctx, milestone, { by, found: [unit], unknown });
};

/** Goes on without the name, or without any that no unit bears. */
export const leaveName = async (
  ctx: BotContext,
  milestone: Milestone,
  { by, isAll }: { by: KnownPerson; isAll: boolean },
): Promise<void> => {
  const [seen, ...unknown] = unknownNames(ctx, milestone);
  if (seen === undefined) return refuse(ctx, 'button-outdated');
  await goOn(ctx, milestone, { by, found: [], unknown: isAll ? [] : unknown });
};

const withChosen = (ctx: BotContext, milestone: Milestone): Milestone => ({
  ...milestone,
  owes: { ...milestone.owes, ...chosenOwes(ctx, milestone) },
});

type Read = { by: KnownPerson; found: readonly Unit[]; unknown: readonly string[] };

/** What is known is kept; what is not is asked about, name by name, before anything is saved. */
const goOn = async (
  ctx: BotContext,
  milestone: Milestone,
  { by, found, unknown }: Read,
): Promise<void> => {
  const { id, owes } = milestone;
  const before = owes.unitIds === 'all' ? [] : owes.unitIds;
  const all = [...new Set([...before, ...found.map((unit) => unit.id)])];
  const changes = named(all);
  const [seen] = unknown;
  if (seen !== undefined) {
    await awaitName(ctx, by, { milestone, changes, unknown: [...unknown] });
    return askName(ctx, milestone, { count: all.length, unknown });
  }
  await forgetAwaited(ctx, by);
  if (all.length === 0) return showChosenUnits(ctx, milestone, { page: 0 });
  await edit(ctx, by, {
    wish: { id, changes },
    shown: (_, changed) => showChosenUnits(ctx, changed, { page: 0 }),
  });
};

/** Which unit a name means: those that are called nearly so, another name, or none. */
const askName = async (
  ctx: BotContext,
  { id }: Milestone,
  { count, unknown }: { count: number; unknown: readonly string[] },
): Promise<void> => {
  const [seen = '', ...others] = unknown;
  const list = await readUnitsList(ctx.request.stores.units, seen);
  const near = list.unknown.flatMap((one) => one.near);
  show(
    ctx,
    [
      say('calendar-units-chosen-so-far', { count }),
      say('calendar-units-which', { seen: shorten(seen, LONGEST_NAME) }),
      ...(others.length === 0 ? [] : [say('calendar-units-more', { count: others.length })]),
    ],
    [
      ...near.map((unit) => [
        {
          label: say('button-unit', { name: unit.shortName }),
          data: calendar.nameUnit.to({ id, unitId: unit.id }),
        },
      ]),
      [button('button-calendar-name-out', calendar.leaveName.to({ id, isAll: false }))],
      ...(others.length === 0
        ? []
        : [[button('button-calendar-names-out', calendar.leaveName.to({ id, isAll: true }))]]),
    ],
  );
};

export const dropUnit = async (
  ctx: BotContext,
  { id, owes }: Milestone,
  { by, unitId, page }: { by: KnownPerson; unitId: UnitId; page: number },
): Promise<void> => {
  if (owes.unitIds === 'all') return refuse(ctx, 'button-outdated');
  await edit(ctx, by, {
    wish: { id, changes: named(owes.unitIds.filter((one) => one !== unitId)) },
    shown: (_, changed) => showChosenUnits(ctx, changed, { page }),
  });
};

export const anyUnit = async (
  ctx: BotContext,
  { id }: Milestone,
  { by }: { by: KnownPerson },
): Promise<void> => {
  await edit(ctx, by, {
    wish: { id, changes: named([]) },
    shown: (_, changed) => showChosenUnits(ctx, changed, { page: 0 }),
  });
};
