import { shortNameOf } from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { standingOfPaper } from '../../core/reports/year-coverage.ts';
import type { CalendarDate } from '../../core/shared/calendar-date.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledTask } from '../kit/called.ts';
import { pageOf } from '../kit/paging.ts';
import { show, type BotContext, type MessageButton, type Request } from '../kit/request.ts';
import { backTo } from './year-groups.ts';
import { yearSeen } from './year.ts';

const { board } = buttons;

/** With what is owed and when it was last reminded, three lines each on a phone. */
const LATE_A_PAGE = 5;

/** What is overdue and never came, the latest first, with when its unit last heard of it; each leads to what can be done. */
export const showYearLate = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, page }: { year: number; page: number },
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const seen = await yearSeen(ctx, by, { year });
  const late = seen.rows
    .filter((one) => standingOfPaper(one, now) === 'overdue')
    .toSorted(
      (one, other) =>
        one.lastMoment - other.lastMoment || compareNames(one.unit.name, other.unit.name),
    );
  const { items, turning } = pageOf(request, late, {
    wanted: page,
    size: LATE_A_PAGE,
    to: (at) => board.yearLate.to({ year, page: at }),
    named: calledTask,
  });
  const { today, days } = await loadToday(stores, now);
  const lines: TextRef[] = [];
  for (const [at, one] of items.entries())
    lines.push(
      say('city-year-late-line', {
        number: at + 1,
        unit: one.unit.shortName,
        form: { said: shortNameOf(one.milestone) },
        days: Math.max(0, days.workingDaysBetween(one.dueOn, today)),
        told: await toldWords(request, one),
      }),
    );
  show(
    ctx,
    [
      say('city-year-late-heading', { year: String(year), count: late.length }),
      'blank',
      ...(late.length === 0 ? [say('city-year-late-none')] : lines),
    ],
    [
      ...items.map((one, at): MessageButton[] => [
        {
          label: say('button-city-year-late-unit', {
            number: at + 1,
            unit: one.unit.shortName,
          }),
          data: board.clusterUnit.to({
            milestoneId: one.milestone.id,
            clusterId: seen.clusterOf(one.unit.id)?.id ?? null,
            unitId: one.unit.id,
          }),
        },
      ]),
      turning,
      [backTo(year)],
    ],
  );
};

/** When somebody of the unit last heard of it. */
const toldWords = async (
  { stores }: Request,
  { milestone, unit }: Obligation,
): Promise<TextRef> => {
  const told = await stores.reminders.toldOf(milestone.id, [unit.id]);
  const last = lastOf(told.filter(({ audience }) => audience === 'unit').map(({ on }) => on));
  return last ? say('city-year-late-told', { date: { date: last } }) : say('city-year-late-untold');
};

const lastOf = (days: readonly CalendarDate[]): CalendarDate | undefined => days.toSorted().at(-1);
