import { targetsAtRisk } from '../../core/figures/unit-figures.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { pageOf } from '../kit/paging.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';
import { figuresSeen } from './figure-lines.ts';
import { backTo } from './year-groups.ts';

const { board, tasks } = buttons;

/** A line and a button each. */
const UNITS_A_PAGE = 8;

/** Units whose targets are at risk or late as they say themselves, those with most first; each leads to them. */
export const showYearTargets = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, page }: { year: number; page: number },
): Promise<void> => {
  const { request } = ctx;
  const { atRisk } = await figuresSeen(ctx, by, year);
  const known = new Map(
    (await request.stores.units.byIds(atRisk.map(({ unitId }) => unitId))).map((unit) => [
      unit.id,
      unit,
    ]),
  );
  const all = atRisk
    .flatMap(({ unitId, figures }) => {
      const unit = known.get(unitId);
      return unit ? [{ unit, figures }] : [];
    })
    .toSorted(
      (one, other) =>
        targetsAtRisk(other.figures) - targetsAtRisk(one.figures) ||
        compareNames(one.unit.name, other.unit.name),
    );
  const { items, turning } = pageOf(request, all, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (at) => board.yearTargets.to({ year, page: at }),
    named: ({ unit }) => calledUnit(unit),
  });
  show(
    ctx,
    [
      say('city-year-targets-heading', { year: String(year), count: all.length }),
      'blank',
      ...(all.length === 0
        ? [say('city-year-targets-none')]
        : items.map(({ unit, figures }) =>
            say('city-year-targets-line', {
              unit: unit.shortName,
              risk: figures.targets.at_risk,
              late: figures.targets.late,
            }),
          )),
    ],
    [
      ...items.map(({ unit, figures }): MessageButton[] => [
        {
          label: say('button-city-year-targets-unit', {
            unit: unit.shortName,
            count: targetsAtRisk(figures),
          }),
          data: tasks.progress.to({ unitId: unit.id, year, page: 0 }),
        },
      ]),
      turning,
      [backTo(year)],
    ],
  );
};
