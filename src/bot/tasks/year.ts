import { deadlineWords } from '../../core/calendar/deadline.ts';
import { loadEvents, type UnitEvent } from '../../core/obligations/load-events.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { isDone, isOverdue, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import {
  calendarDate,
  dateInHanoi,
  yearOf,
  type CalendarDate,
} from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledMilestone, calledTask } from '../kit/called.ts';
import { pageOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, wordsOf, type BotContext, type Line } from '../kit/request.ts';
import { pinButton } from './pin.ts';
import { taskTitle } from './task-lines.ts';
import { tasksOfPerson } from './tasks.ts';
import { unitYearButton } from './unit-year.ts';

const PER_PAGE = 10;

/** What is due from this January on, the early part of the next year included. */
const dueThisYear = async ({ request }: BotContext, by: KnownPerson): Promise<Obligation[]> => {
  const year = yearOf(dateInHanoi(request.now));
  const { year: all } = await tasksOfPerson(request, by);
  return all.filter(({ dueOn }) => Number(dueOn.slice(0, 4)) >= year);
};

/** What the units should know of in the same time. */
const eventsThisYear = ({ request }: BotContext, by: KnownPerson): Promise<UnitEvent[]> => {
  const year = yearOf(dateInHanoi(request.now));
  const [from, to] = [calendarDate(year, 1, 1), calendarDate(year + 1, 12, 31)];
  return from && to
    ? loadEvents(request.stores, { from, to, unitIds: by.unitIds })
    : Promise.resolve([]);
};

type Entry = { on: CalendarDate; line: TextRef; names: (string | TextRef)[] };

/** The year of a person's units; without a page it opens at what comes next. */
export const showYear = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: { page: number | undefined },
): Promise<void> => {
  const isNamed = by.unitIds.length > 1;
  const all: Entry[] = [
    ...(await dueThisYear(ctx, by)).map((one) => ({
      on: one.dueOn,
      line: yearLine(ctx, one, isNamed),
      names: calledTask(one),
    })),
    ...(await eventsThisYear(ctx, by)).map((event) => ({
      on: event.on,
      line: eventLine(event, isNamed),
      names: calledMilestone(event.milestone),
    })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const today = dateInHanoi(ctx.request.now);
  const [only, another] = by.unitIds;
  const passed = all.filter(({ on }) => on < today).length;
  const {
    at,
    pages,
    items: here,
    turning,
  } = pageOf(ctx.request, all, {
    wanted: page ?? Math.floor(passed / PER_PAGE),
    size: PER_PAGE,
    to: (other) => buttons.tasks.year.to({ page: other }),
    named: ({ names }) => names,
  });
  const lines: Line[] = [
    say('year-heading'),
    ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
    'blank',
    ...here.map(({ line }) => line),
    'blank',
    say('year-legend'),
    say('year-file'),
  ];
  show(ctx, lines, [
    turning,
    [
      { label: say('button-calendar-file'), data: buttons.tasks.yearFile.to() },
      await pinButton(ctx.request, by),
    ],
    ...(only && !another ? [[unitYearButton(only, yearOf(today))]] : []),
    [{ label: say('button-own-papers'), data: buttons.forms.ownPapers.to() }],
    [{ label: say('button-menu'), data: buttons.home.tasks.to() }],
  ]);
};

const yearLine = ({ request }: BotContext, one: Obligation, isNamed: boolean): TextRef =>
  say(isOverdue(one, request.now) ? 'year-line-overdue' : 'year-line', {
    mark: markOf(one),
    date: { date: one.dueOn },
    form: taskTitle(one),
    unit: isNamed ? ` · ${one.unit.shortName}` : '',
  });

const eventLine = ({ on, milestone, unit }: UnitEvent, isNamed: boolean): TextRef =>
  say('year-line-event', {
    date: { date: on },
    form: taskTitle({ milestone }),
    unit: isNamed ? ` · ${unit.shortName}` : '',
  });

const markOf = (one: Obligation): string => {
  if (isDone(one)) return '●';
  return one.state.type === 'drafting' || one.state.type === 'returned' ? '◐' : '○';
};

/** The same for a phone's calendar. */
export const sendFile = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const due = (await dueThisYear(ctx, by)).filter((one) => !isDone(one));
  const now = await loadToday(request.stores, request.now);
  const { today } = now;
  const coming = (await eventsThisYear(ctx, by)).filter(({ on }) => on >= today);
  const entries = [
    ...due.map((one) => ({
      milestone: one.milestone,
      unit: one.unit,
      on: one.dueOn,
      due: [wordsOf(request, say('overview-due', { due: deadlineWords(one, now) }))],
    })),
    ...coming.map(({ milestone, unit, on }) => ({ milestone, unit, on, due: [] })),
  ];
  if (entries.length === 0) return refuse(ctx, 'year-file-empty');
  const events = entries.map(({ milestone, unit, on, due: words }) => ({
    // Stable, so that a file taken again moves what moved instead of doubling it.
    id: `${milestone.code}-${milestone.period}-${unit.code}@thi-dua-bot`,
    on,
    title: `${wordsOf(request, taskTitle({ milestone }))} · ${unit.shortName}`,
    about: [...words, milestone.source].filter((line) => line !== '').join('\n'),
  }));
  const html = htmlOf(request, [say('year-file-caption')]);
  const name = wordsOf(request, say('year-file-title'));
  request.replies.push({ type: 'paper', paper: { type: 'calendar', name, events }, html });
};
