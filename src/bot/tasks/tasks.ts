import { deadlineWords, type Today } from '../../core/calendar/deadline.ts';
import { loadEvents } from '../../core/obligations/load-events.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { loadTasks, type Tasks } from '../../core/obligations/load-tasks.ts';
import { awaitsPaper, isQuestion, type Obligation } from '../../core/obligations/obligation.ts';
import { EVENT_TOLD_DAYS } from '../../core/obligations/time-limits.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { leadingOf } from '../../core/units/cluster-lead.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { calledTask } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { wordsOf, type Line, type MessageButton, type Request } from '../kit/request.ts';
import { ownUnits } from '../people/own-units.ts';
import { ownProgressButton } from './progress.ts';
import { dueLine, taskShortTitle } from './task-lines.ts';
import { taskRow } from './task-row.ts';

/** What fits on a phone's screen together with the words above and the buttons below. */
const PER_PAGE = 5;

/** What comes next is told to whoever has no more to do than this. */
const FEW = 2;

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
  const {
    at,
    pages,
    items: here,
    turning,
  } = pageOfTasks(request, shown, { wanted: page, list: 'p' });
  const now = await loadToday(request.stores, request.now);
  const units = unitsOf(tasks);
  const severalUnits = units.length > 1;
  const isLast = at === pages - 1;
  return {
    lines: [
      headingOf(units),
      ...(at === 0 ? urgentLines(tasks.open, units, now) : []),
      ...moreLine({ page: at + 1, pages, count: shown.length - (at + 1) * PER_PAGE }),
      ...(isLast ? await lastLines(request, by, { tasks, now }) : []),
    ],
    rows: [
      ...here.map((task) => taskRow(request, task, { severalUnits, now })),
      turning,
      ...inColumns(
        [
          ...(await heldButtons(request, by)),
          ...(await leadButtons(request, by)),
          ...moreButtons(tasks, isLast),
        ],
        ({ label }) => wordsOf(request, label),
        2,
      ),
    ].filter((row) => row.length > 0),
  };
};

const lastLines = async (
  request: Request,
  by: KnownPerson,
  { tasks, now }: { tasks: Tasks; now: Today },
): Promise<Line[]> => [
  ...(tasks.open.length <= FEW ? nextLines(tasks.next, now) : []),
  ...(await eventLines(request, by, now.today)),
];

/** What the person has written and not yet said what it is for. */
const heldButtons = async ({ stores }: Request, by: KnownPerson): Promise<MessageButton[]> => {
  const { length: count } = await stores.heldMessages.of(by.person.id);
  return count > 0
    ? [{ label: say('button-held', { count }), data: buttons.conversation.show.to() }]
    : [];
};

/** A lead's and a deputy's way to what the units of the cluster have to do and have handed in. */
const leadButtons = async (
  { stores, now }: Request,
  { unitIds }: KnownPerson,
): Promise<MessageButton[]> => {
  const { clusterIds } = await leadingOf(stores.units, unitIds, dateInHanoi(now));
  return clusterIds.size > 0
    ? [{ label: say('button-led-clusters'), data: buttons.board.ownClusters.to() }]
    : [];
};

const eventLines = async (
  request: Request,
  by: KnownPerson,
  today: CalendarDate,
): Promise<Line[]> => {
  const span = { from: today, to: addDays(today, EVENT_TOLD_DAYS), unitIds: by.unitIds };
  const events = await loadEvents(request.stores, span);
  const byMilestone = new Map(events.map((event) => [event.milestone.id, event]));
  return [...byMilestone.values()].flatMap((event): Line[] => [
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
  const {
    at,
    pages,
    items: here,
    turning,
  } = pageOfTasks(request, earlier, { wanted: page, list: 'e' });
  const now = await loadToday(request.stores, request.now);
  const severalUnits = unitsOf(tasks).length > 1;
  return {
    lines: [
      say('tasks-earlier-heading'),
      say('tasks-earlier', { count: earlier.length }),
      ...moreLine({ page: at + 1, pages, count: earlier.length - (at + 1) * PER_PAGE }),
    ],
    rows: [
      ...here.map((task) => taskRow(request, task, { severalUnits, now })),
      turning,
      [
        { label: say('button-relief'), data: buttons.tasks.relieveEarlier.to() },
        { label: say('button-menu'), data: buttons.home.tasks.to() },
      ],
    ].filter((row) => row.length > 0),
  };
};

const isSubmitted = ({ state }: Obligation): boolean => state.type === 'submitted';

/** Of one unit its name, once. */
const headingOf = ([unit, another]: readonly Unit[]): TextRef =>
  unit && !another ? say('tasks-heading-of', { unit: unit.name }) : say('tasks-heading');

/** What is asked for first, with its deadline in full. */
const urgentLines = (
  open: readonly Obligation[],
  units: readonly Unit[],
  now: Today,
): TextRef[] => {
  if (open.length === 0) return [say('tasks-none')];
  const first = open.find((task) => !awaitsPaper(task) && !isQuestion(task));
  if (!first) return [];
  return [
    units.length > 1
      ? say('tasks-first-of', { form: taskShortTitle(first), unit: first.unit.name })
      : say('tasks-first', { form: taskShortTitle(first) }),
    dueLine(first, now),
    ...(first.pending ? [say(`task-waits-${first.pending.kind}`)] : []),
  ];
};

const moreLine = (left: { page: number; pages: number; count: number }): TextRef[] => {
  if (left.pages === 1) return [];
  return [say('tasks-page', { ...left, count: Math.max(0, left.count) })];
};

const nextLines = (next: Obligation | null, now: Today): Line[] =>
  next
    ? [
        say('tasks-next', {
          form: taskShortTitle(next),
          opens: { date: next.milestone.opensOn },
          due: deadlineWords(next, now),
        }),
      ]
    : [];

const unitsOf = ({ year }: Tasks): Unit[] => [
  ...new Map(year.map(({ unit }) => [unit.id, unit])).values(),
];

const pageOfTasks = (
  request: Request,
  all: readonly Obligation[],
  { wanted, list }: { wanted: number; list: 'p' | 'e' },
) =>
  pageOf(request, all, {
    wanted,
    size: PER_PAGE,
    to: (page) => buttons.home.tasks.to({ list, page }),
    named: calledTask,
  });

const earlierButtons = ({ earlier }: Tasks): MessageButton[] =>
  earlier.length > 0
    ? [
        {
          label: say('button-tasks-earlier', { count: earlier.length }),
          data: buttons.home.tasks.to({ list: 'e' }),
        },
      ]
    : [];

const moreButtons = (tasks: Tasks, isLast: boolean): MessageButton[] => [
  ...(isLast ? earlierButtons(tasks) : []),
  ...(tasks.done.some(isSubmitted) ? [ownProgressButton] : []),
  ...(tasks.open.length > 0
    ? [{ label: say('button-relief'), data: buttons.tasks.relieve.to() }]
    : []),
  { label: say('button-own-papers'), data: buttons.forms.ownPapers.to() },
  { label: say('button-year'), data: buttons.tasks.year.to() },
  { label: say('button-question-ask'), data: buttons.questions.ask.to() },
];
