import { deadlineWords, type Today } from '../../core/calendar/deadline.ts';
import { loadEvents } from '../../core/obligations/load-events.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { loadTasks, type Tasks } from '../../core/obligations/load-tasks.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { addDays, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { pageOf } from '../kit/paging.ts';
import { wordsOf, type Line, type MessageButton, type Request } from '../kit/request.ts';
import { ownUnits } from '../people/own-units.ts';
import { ownProgressButton } from './progress.ts';
import { describeTask, taskButton, taskTitle, type Company } from './task-lines.ts';

/** What fits on a phone beside its buttons. */
const PER_PAGE = 5;

/** So early a unit hears of an event. */
const EVENT_DAYS = 14;

export type TasksPage = { lines: Line[]; rows: MessageButton[][] };

export const tasksOfPerson = (request: Request, by: KnownPerson): Promise<Tasks> =>
  loadTasks(request.stores, request.ports.forms, { by, now: request.now });

/** What is due for a person's units; null for somebody who speaks for none. */
export const tasksPage = async (
  request: Request,
  by: KnownPerson,
  page = 0,
): Promise<TasksPage | null> => {
  if (by.unitIds.length === 0) return null;
  const tasks = await tasksOfPerson(request, by);
  // There may be nothing to do for a unit that is new; one that has ended is asked for nothing.
  if (tasks.year.length === 0 && (await ownUnits(request, by)).length === 0) return null;
  const shown = [...tasks.open, ...tasks.done];
  const { at, pages, items: here, turning } = pageOfTasks(shown, page, 'p');
  const now = await loadToday(request.stores, request.now);
  const lines: Line[] = [
    say('tasks-heading'),
    ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
    ...(shown.length === 0 ? ['blank' as const, say('tasks-none')] : []),
    ...linesOf(here, now),
    ...(at === pages - 1
      ? [
          ...earlierLines(tasks),
          ...nextLines(tasks.next, now),
          ...(await eventLines(request, by, now.today)),
        ]
      : []),
  ];
  const company = companyOf(here, tasks);
  const words = (ref: Parameters<typeof wordsOf>[1]): string => wordsOf(request, ref);
  return {
    lines,
    rows: [
      ...here.map((task) => [taskButton(task, company, words)]),
      turning,
      await heldButtons(request, by),
      ...(tasks.done.some(isSubmitted) ? [[ownProgressButton]] : []),
      earlierButtons(tasks),
      moreButtons(tasks),
      [{ label: say('button-question-ask'), data: buttons.questions.ask.to() }],
    ].filter((row) => row.length > 0),
  };
};

/** What the person has written and not yet said what it is for. */
const heldButtons = async ({ stores }: Request, by: KnownPerson): Promise<MessageButton[]> => {
  const { length: count } = await stores.heldMessages.of(by.person.id);
  return count > 0
    ? [{ label: say('button-held', { count }), data: buttons.conversation.show.to() }]
    : [];
};

const earlierLines = ({ earlier }: Tasks): Line[] =>
  earlier.length > 0 ? ['blank', say('tasks-earlier', { count: earlier.length })] : [];

const eventLines = async (
  request: Request,
  by: KnownPerson,
  today: CalendarDate,
): Promise<Line[]> => {
  const span = { from: today, to: addDays(today, EVENT_DAYS), unitIds: by.unitIds };
  const events = await loadEvents(request.stores, span);
  const byMilestone = new Map(events.map((event) => [event.milestone.id, event]));
  return [...byMilestone.values()].flatMap((event): Line[] => [
    'blank',
    say('tasks-event', { name: { said: event.milestone.name }, date: { date: event.on } }),
  ]);
};

/** What has been overdue for long, a page of it; null when there is nothing of the kind. */
export const earlierPage = async (
  request: Request,
  by: KnownPerson,
  page: number,
): Promise<TasksPage | null> => {
  const tasks = await tasksOfPerson(request, by);
  const { earlier } = tasks;
  if (earlier.length === 0) return null;
  const { at, pages, items: here, turning } = pageOfTasks(earlier, page, 'e');
  const now = await loadToday(request.stores, request.now);
  const words = (ref: Parameters<typeof wordsOf>[1]): string => wordsOf(request, ref);
  return {
    lines: [
      say('tasks-earlier-heading'),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      ...linesOf(here, now),
    ],
    rows: [
      ...here.map((task) => [
        taskButton(task, { ...companyOf(here, tasks), severalTasks: true }, words),
      ]),
      turning,
      [{ label: say('button-relief'), data: buttons.tasks.relieveEarlier.to() }],
      [{ label: say('button-menu'), data: buttons.home.tasks.to() }],
    ].filter((row) => row.length > 0),
  };
};

const isSubmitted = ({ state }: Obligation): boolean => state.type === 'submitted';

const linesOf = (tasks: readonly Obligation[], now: Today): Line[] =>
  tasks.flatMap((task): Line[] => ['blank', ...describeTask(task, now)]);

const nextLines = (next: Obligation | null, now: Today): Line[] =>
  next
    ? [
        'blank',
        say('tasks-next', {
          form: taskTitle(next),
          opens: { date: next.milestone.opensOn },
          due: deadlineWords(next, now),
        }),
      ]
    : [];

const companyOf = (tasks: readonly Obligation[], { year }: Tasks): Company => {
  const units = new Set(tasks.map(({ unit }) => unit.id));
  return {
    severalUnits: new Set(year.map(({ unit }) => unit.id)).size > 1,
    severalTasks: tasks.length > units.size,
  };
};

const pageOfTasks = (all: readonly Obligation[], wanted: number, list: 'p' | 'e') =>
  pageOf(all, { wanted, size: PER_PAGE, to: (page) => buttons.home.tasks.to({ list, page }) });

const earlierButtons = ({ earlier }: Tasks): MessageButton[] =>
  earlier.length > 0
    ? [
        {
          label: say('button-tasks-earlier', { count: earlier.length }),
          data: buttons.home.tasks.to({ list: 'e' }),
        },
      ]
    : [];

const moreButtons = ({ open }: Tasks): MessageButton[] => [
  ...(open.length > 0 ? [{ label: say('button-relief'), data: buttons.tasks.relieve.to() }] : []),
  { label: say('button-own-papers'), data: buttons.forms.ownPapers.to() },
  { label: say('button-year'), data: buttons.tasks.year.to() },
];
