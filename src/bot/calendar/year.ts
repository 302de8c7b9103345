import { deadlineOf, shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import type { WorkingDays } from '../../core/calendar/working-days.ts';
import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import { calendarDate, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledMilestone } from '../kit/called.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { checklistButton } from '../next-year/checklist.ts';

const { calendar } = buttons;

const PER_PAGE = 8;

/** All that are due in a year; null for a year that cannot be. */
const milestonesDueIn = async (
  { request }: BotContext,
  year: number,
): Promise<Milestone[] | null> => {
  const [first, last] = [calendarDate(year, 1, 1), calendarDate(year, 12, 31)];
  return first && last ? request.stores.milestones.dueBetween(first, last) : null;
};

export const showThisYear = (ctx: BotContext): Promise<void> =>
  showYear(ctx, { year: yearOf(dateInHanoi(ctx.request.now)), page: undefined });

/** The milestones of a year, by the day that counts, with the ways to all that concerns a year. */
export const showYear = async (
  ctx: BotContext,
  { year, page }: { year: number; page: number | undefined },
): Promise<void> => {
  const { request } = ctx;
  const all = await milestonesDueIn(ctx, year);
  if (!all) return refuse(ctx, 'button-outdated');
  const days = await loadWorkingDays(request.stores);
  const { at, pages, items, turning } = pageOf(request, all, {
    wanted: page ?? pageAhead(ctx, all),
    size: PER_PAGE,
    to: (other) => calendar.year.to({ year, page: other }),
    named: calledMilestone,
  });
  show(
    ctx,
    [
      say('calendar-heading', { year: String(year) }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      say(all.length === 0 ? 'calendar-empty' : 'calendar-choose'),
    ],
    [
      ...items.map((one) => [milestoneLabel(one, days)]),
      turning,
      ...yearButtons(year, all.length > 0),
    ].filter((row) => row.length > 0),
  );
};

/** Where what comes next stands. */
const pageAhead = ({ request }: BotContext, all: readonly Milestone[]): number => {
  const today = dateInHanoi(request.now);
  const index = all.findIndex(({ dueOn }) => dueOn >= today);
  return Math.floor((index === -1 ? all.length - 1 : index) / PER_PAGE);
};

const milestoneLabel = (milestone: Milestone, days: WorkingDays): MessageButton => ({
  label: say(milestone.isOn ? 'button-calendar-on' : 'button-calendar-off', {
    name: { said: shortNameOf(milestone) },
    date: { date: deadlineOf(milestone, days).dueOn },
  }),
  data: calendar.milestone.to(milestone),
});

const yearButtons = (year: number, hasAny: boolean): MessageButton[][] => [
  [
    ...(hasAny
      ? [{ label: say('button-calendar-preview'), data: calendar.preview.to({ kind: 'c', year }) }]
      : []),
    { label: say('button-calendar-holidays'), data: calendar.holidays.to({ year }) },
  ],
  [
    { label: say('button-calendar-add'), data: calendar.newMilestone.to({ year }) },
    ...(hasAny
      ? [
          {
            label: say('button-calendar-copy', { year: String(year + 1) }),
            data: calendar.copyPlan.to({ year }),
          },
        ]
      : []),
  ],
  ...(hasAny ? [[checklistButton(year)]] : []),
  [year - 1, year + 1].map((other) => ({
    label: say('button-calendar-year', { year: String(other) }),
    data: calendar.year.to({ year: other }),
  })),
];
