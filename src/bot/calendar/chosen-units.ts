import { readUnitsList } from '../../core/broadcasts/read-units-list.ts';
import type { MilestoneChanges } from '../../core/calendar/change-milestone.ts';
import { everybody, type Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import { isClosed } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import { type BotContext, refuse, show, tell } from '../kit/request.ts';
import { chosenOwes, edit, UNITS, waitingWords } from './edit.ts';
import { button } from './of-milestone.ts';

const { calendar } = buttons;

const PER_PAGE = 8;
const MOST_UNKNOWN = 8;

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

export const hearUnits = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: MilestoneId },
): Promise<void> => {
  const { stores } = ctx.request;
  const milestone = await stores.milestones.byId(id);
  if (!milestone) return refuse(ctx, 'button-outdated');
  const { found, unknown } = await readUnitsList(stores.units, ctx.message?.text ?? '');
  // A list with a name that is nobody's is not taken by halves: the admin says it anew.
  if (unknown.length > 0 || found.length === 0)
    return tell(
      ctx.request,
      unknown.length === 0
        ? say('calendar-units-unclear')
        : say('calendar-units-unknown', {
            count: unknown.length,
            names: unknown
              .slice(0, MOST_UNKNOWN)
              .map(({ seen, near }) => {
                const [meant] = near;
                return `“${shorten(seen, 40)}”${meant ? ` (${meant.shortName}?)` : ''}`;
              })
              .join(', '),
          }),
      [[button('button-calendar-leave', calendar.chosenUnits.to({ id, page: 0 }))]],
    );
  const { unitIds } = { ...milestone.owes, ...chosenOwes(ctx, milestone) };
  await forgetAwaited(ctx, by);
  const all = new Set([...(unitIds === 'all' ? [] : unitIds), ...found.map((unit) => unit.id)]);
  await edit(ctx, by, {
    wish: { id, changes: named([...all]) },
    shown: (_, changed) => showChosenUnits(ctx, changed, { page: 0 }),
  });
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
