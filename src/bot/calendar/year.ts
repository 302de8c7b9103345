import { deadlineOf, shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import type { WorkingDays } from '../../core/calendar/working-days.ts';
import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import { calendarDate, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';

/** The milestones of a year, by the day that counts, with the ways to all that concerns a year. */
export const calendarYearFeature = (): Feature => {
  const calendar = feature();
  calendar.command(['lich', 'calendar'], forAdmins(showYear));
  calendar.callbackQuery(/^k:y:/, forAdmins(showYear));
  return calendar;
};

const PER_PAGE = 8;

/** All that are due in a year; null for a year that cannot be. */
const milestonesDueIn = async (
  { request }: BotContext,
  year: number,
): Promise<Milestone[] | null> => {
  const [first, last] = [calendarDate(year, 1, 1), calendarDate(year, 12, 31)];
  return first && last ? request.stores.milestones.dueBetween(first, last) : null;
};

const showYear = async (ctx: BotContext): Promise<void> => {
  const [, wanted, where] = dataParts(ctx);
  const { request } = ctx;
  const year = Number(wanted ?? yearOf(dateInHanoi(request.now)));
  const all = await milestonesDueIn(ctx, year);
  if (!all) return refuse(ctx, 'button-outdated');
  const days = await loadWorkingDays(request.stores);
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  const at = Math.min(Math.max(pageOf(ctx, all, where), 0), pages - 1);
  const here = all.slice(at * PER_PAGE, (at + 1) * PER_PAGE);
  show(
    ctx,
    [
      say('calendar-heading', { year: String(year) }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      say(all.length === 0 ? 'calendar-empty' : 'calendar-choose'),
    ],
    [
      ...here.map((one) => [milestoneLabel(one, days)]),
      turning(year, at, pages),
      ...yearButtons(year, all.length > 0),
    ].filter((row) => row.length > 0),
  );
};

/** A number of a page, the milestone that was looked at, or else what comes next. */
const pageOf = (
  { request }: BotContext,
  all: readonly Milestone[],
  where: string | undefined,
): number => {
  if (where !== undefined && /^\d+$/.test(where)) return Number(where);
  const today = dateInHanoi(request.now);
  const index =
    where === undefined
      ? all.findIndex(({ dueOn }) => dueOn >= today)
      : all.findIndex(({ id }) => id === where);
  return Math.floor((index === -1 ? all.length - 1 : index) / PER_PAGE);
};

const milestoneLabel = (milestone: Milestone, days: WorkingDays): MessageButton => ({
  label: say(milestone.isOn ? 'button-calendar-on' : 'button-calendar-off', {
    name: { said: shortNameOf(milestone) },
    date: { date: deadlineOf(milestone, days).dueOn },
  }),
  data: `k:m:${milestone.id}`,
});

const turning = (year: number, at: number, pages: number): MessageButton[] => [
  ...(at > 0 ? [{ label: say('button-page-before'), data: `k:y:${year}:${at - 1}` }] : []),
  ...(at < pages - 1 ? [{ label: say('button-page-after'), data: `k:y:${year}:${at + 1}` }] : []),
];

const yearButtons = (year: number, hasAny: boolean): MessageButton[][] => [
  [
    ...(hasAny ? [{ label: say('button-calendar-preview'), data: `k:p:c:${year}:0` }] : []),
    { label: say('button-calendar-holidays'), data: `k:h:${year}` },
  ],
  [
    { label: say('button-calendar-add'), data: `k:a:${year}` },
    ...(hasAny
      ? [
          {
            label: say('button-calendar-copy', { year: String(year + 1) }),
            data: `k:cp:${year}`,
          },
        ]
      : []),
  ],
  [year - 1, year + 1].map((other) => ({
    label: say('button-calendar-year', { year: String(other) }),
    data: `k:y:${other}`,
  })),
];
