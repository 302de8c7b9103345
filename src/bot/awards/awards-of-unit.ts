import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, mayActFor } from '../../core/people/rights.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { withPredecessors } from '../../core/units/successors.ts';
import type { PageData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, wordsOf, type BotContext, type MessageButton } from '../kit/request.ts';
import { ownUnits } from '../people/own-units.ts';
import { awardsPage, linesOfAwards, numberButtons } from './award-page.ts';

const { awards } = buttons;

const UNITS_A_PAGE = 20;

/** The awards of a unit: for its contacts, and for those of the Board who follow it. */
export const showAwardsOfUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, page }: { unitId: UnitId; page: number },
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const unit = await stores.units.byId(unitId);
  if (!unit || !(await mayReadUnit(stores, { by, unitId }, now)))
    return refuse(ctx, 'button-outdated');
  const { sought } = request;
  const unitIds = await withPredecessors(stores.units, unitId);
  const asked = { unitIds, ...(sought === undefined ? {} : { words: sought }) };
  const to = (at: number): PageData => awards.ofUnit.to({ unitId, page: at });
  const { items, at, count, turningRow } = await awardsPage(request, asked, { page, to });
  const isOwn = mayActFor(by, unitId);
  show(
    ctx,
    [
      say('awards-of-unit-heading', { unit: unit.name, count }),
      ...(await linesOfAwards(request, items, at)),
      'blank',
      ...(unitIds.length > 1 ? [say('awards-with-predecessors')] : []),
      say(ofUnitHow(count, isOwn)),
    ],
    [
      ...(isAdmin(by) ? [numberButtons(items, at)] : []),
      turningRow,
      [
        isOwn
          ? { label: say('button-papers'), data: buttons.forms.papers.to({ unitId }) }
          : { label: say('button-back-to-unit'), data: buttons.board.unit.to({ unitId }) },
      ],
    ],
  );
};

const ofUnitHow = (count: number, isOwn: boolean) => {
  if (isOwn) return count === 0 ? 'awards-of-own-none' : 'awards-of-own-how';
  return count === 0 ? 'awards-of-unit-none' : 'awards-of-unit-how';
};

/** Leads to the awards of a unit. */
export const awardsButton = (unitId: UnitId): MessageButton => ({
  label: say('button-awards'),
  data: awards.ofUnit.to({ unitId, page: 0 }),
});

/** Of somebody who speaks for several units: first which of them. */
export const showOwnAwards = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const units = await ownUnits(ctx.request, by);
  const [first, second] = units;
  if (!first) return refuse(ctx, 'button-outdated');
  if (!second) return showAwardsOfUnit(ctx, by, { unitId: first.id, page: 0 });
  const { items, turning: turningRow } = pageOf(ctx.request, units, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (at) => awards.ownUnits.to({ page: at }),
    named: calledUnit,
  });
  const ofUnits = items.map(({ id, shortName }) => ({
    label: say('button-unit', { name: shortName }),
    data: awards.ofUnit.to({ unitId: id, page: 0 }),
  }));
  show(
    ctx,
    [say('awards-choose-unit')],
    [...inColumns(ofUnits, ({ label }) => wordsOf(ctx.request, label)), turningRow],
  );
};
