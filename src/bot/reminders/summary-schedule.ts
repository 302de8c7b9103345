import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { scopeOf } from '../../core/people/scope.ts';
import {
  nextSummary,
  summaryHours,
  type SummarySchedule,
  summaryWeekdays,
} from '../../core/reminders/summary-schedule.ts';
import { chooseSummary, summaryScheduleOf } from '../../core/reminders/weekly-summary.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';

const { reminders, board } = buttons;

/** When the city's week comes to whoever asks. */
export const showSummarySchedule = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores } = ctx.request;
  if (!(await seesCity(ctx, by))) return refuse(ctx, 'role-too-small');
  await showSchedule(ctx, await summaryScheduleOf(stores, by));
};

type Change = Partial<Pick<SummarySchedule, 'every' | 'weekday' | 'hour'>>;

export const changeSummary = async (
  ctx: BotContext,
  by: KnownPerson,
  { every, weekday, hour }: Change,
): Promise<void> => {
  const { stores, now } = ctx.request;
  if (!(await seesCity(ctx, by))) return refuse(ctx, 'role-too-small');
  const change: Change = {
    ...(every ? { every } : {}),
    // Whoever names a day of the week wants it each week.
    ...(weekday ? { weekday, every: 'week' } : {}),
    ...(hour ? { hour } : {}),
  };
  await showSchedule(ctx, await chooseSummary(stores, by, { change, now }));
};

const seesCity = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
): Promise<boolean> => (await scopeOf(stores.people, by, now)) === 'all';

const showSchedule = async (ctx: BotContext, schedule: SummarySchedule): Promise<void> => {
  const { stores, now } = ctx.request;
  const { today, days } = await loadToday(stores, now);
  const next = nextSummary(schedule, days, { now, today });
  show(
    ctx,
    [
      say('summary-heading'),
      'blank',
      chosenLine(schedule),
      ...(next === null ? [] : [say('summary-next', { at: { at: next } })]),
      'blank',
      say('summary-about'),
      'blank',
      say('summary-choose'),
    ],
    rowsOf(schedule),
  );
};

const chosenLine = ({ every, weekday, hour }: SummarySchedule): TextRef => {
  if (every === 'never') return say('summary-never');
  if (every === 'month') return say('summary-monthly', { hour });
  return say('summary-weekly', { weekday: say(`summary-weekday-${weekday}`), hour });
};

const mark = (isChosen: boolean): string => (isChosen ? '✓ ' : '');

const rowsOf = ({ every, weekday, hour }: SummarySchedule): MessageButton[][] => {
  const ofWeek = summaryWeekdays.map((one): MessageButton => ({
    label: say(`button-summary-weekday-${one}`, {
      mark: mark(every === 'week' && one === weekday),
    }),
    data: reminders.summaryOn.to({ weekday: one }),
  }));
  const rare = (['month', 'never'] as const).map((one): MessageButton => ({
    label: say(`button-summary-${one}`, { mark: mark(every === one) }),
    data: reminders.summaryEvery.to({ every: one }),
  }));
  const hours = summaryHours.map((one): MessageButton => ({
    label: say('button-summary-hour', { mark: mark(one === hour), hour: one }),
    data: reminders.summaryAt.to({ hour: one }),
  }));
  return [
    ofWeek.slice(0, 3),
    ofWeek.slice(3),
    rare,
    ...(every === 'never' ? [] : [hours.slice(0, 3), hours.slice(3)]),
    [{ label: say('button-summary-week'), data: board.week.to() }],
  ];
};
