import { milestoneTitle } from '../../core/calendar/form-title.ts';
import { reliefLines } from '../../core/obligations/announce-relief.ts';
import { askRelief, type AskRelief } from '../../core/obligations/ask-relief.ts';
import { latestExtension } from '../../core/obligations/latest-extension.ts';
import {
  loadObligations,
  loadToday,
  loadWorkingDays,
} from '../../core/obligations/load-obligations.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import type { MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { lastDaysOf, readDate } from '../../core/shared/vietnamese-date.ts';
import { readDocument } from '../../core/shared/vietnamese-document.ts';
import { buttons } from '../kit/buttons.ts';
import { calledTask } from '../kit/called.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import {
  type BotContext,
  type Line,
  type MessageButton,
  refuse,
  show,
  tell,
} from '../kit/request.ts';
import { forKnown } from '../kit/router.ts';
import { RELIEF, relievingQuestion, type AskedRelief } from './exemption-questions.ts';
import { describeTask, placeOf, taskShortTitle, taskTitle } from './task-lines.ts';
import { tasksOfPerson } from './tasks.ts';

const { home, tasks } = buttons;

/** The most urgent come first. */
const LISTED_A_PAGE = 12;
const extensionReasons = ['numbers', 'signature', 'staff'] as const;
const waiverReasons = ['nothing', 'not-concerned'] as const;

const toTasks: MessageButton = { label: say('button-menu'), data: home.tasks.to() };

/** What a unit may ask for beside handing in: more time, paper, not to do it, to be let in again. */
export const chooseTask = async (
  ctx: BotContext,
  by: KnownPerson,
  { which, page }: { which: 'open' | 'earlier'; page: number | undefined },
): Promise<void> => {
  const { [which]: listed } = await tasksOfPerson(ctx.request, by);
  const [only, another] = listed;
  if (!only) return refuse(ctx, 'tasks-none');
  if (!another) return showTask(ctx, { task: only });
  const list = which === 'open' ? tasks.relieve : tasks.relieveEarlier;
  const { items, turning } = pageOf(ctx.request, listed, {
    wanted: page ?? 0,
    size: LISTED_A_PAGE,
    to: (at) => list.to({ page: at }),
    named: calledTask,
  });
  const rows = items.map((task) => [
    {
      label: say('button-task', { form: taskShortTitle(task), unit: unitOf(by, task) }),
      data: tasks.task.to(placeOf(task)),
    },
  ]);
  show(ctx, [say('relief-choose')], [...rows, turning, [toTasks]]);
};

const unitOf = (by: KnownPerson, { unit }: Obligation): string =>
  by.unitIds.length > 1 ? ` · ${unit.shortName}` : '';

type Place = { milestoneId: MilestoneId; unitId: UnitId };

const load = async (
  { request: { stores, ports, now } }: BotContext,
  { milestoneId, unitId }: Place,
): Promise<Obligation | undefined> => {
  const wanted = { milestoneIds: [milestoneId], unitIds: [unitId] };
  const [obligation] = await loadObligations(stores, ports.forms, { now, ...wanted });
  return obligation;
};

const showQuestion = async (ctx: BotContext, asked: AskedRelief): Promise<void> => {
  const { lines, rows } = await relievingQuestion(ctx, asked);
  show(ctx, lines, rows);
};

type Own = { by: KnownPerson; task: Obligation };

/** For whoever speaks for the unit, with the task as it stands now. */
export const forOwnTask = <Values = object>(
  handle: (ctx: BotContext, own: Own, values: Values) => Promise<void>,
) =>
  forKnown<Place & Values>(async (ctx, by, values) => {
    const task = await load(ctx, values);
    if (!by.unitIds.includes(values.unitId)) refuse(ctx, 'not-your-unit');
    else if (task) await handle(ctx, { by, task }, values);
    else await showNoTask(ctx, values);
  });

/** A reminder may stand in the chat of what the Board has since asked of other units alone. */
const showNoTask = async (ctx: BotContext, { milestoneId, unitId }: Place): Promise<void> => {
  const { stores } = ctx.request;
  const milestone = await stores.milestones.byId(milestoneId);
  const unit = await stores.units.byId(unitId);
  if (!milestone || !unit) return refuse(ctx, 'button-outdated');
  show(
    ctx,
    [
      say('task-title', { form: milestoneTitle(milestone), unit: unit.name }),
      say('task-not-asked'),
    ],
    [[toTasks]],
  );
};

export const askNumber = (ctx: BotContext, own: Own): Promise<void> =>
  showQuestion(ctx, { ...own, deed: 'p' });

export const askReopening = (ctx: BotContext, { by, task }: Own): Promise<void> =>
  ask(ctx, task, { kind: 'reopening', by });

export const showTask = async (ctx: BotContext, { task }: Pick<Own, 'task'>): Promise<void> => {
  const { request } = ctx;
  const now = { today: dateInHanoi(request.now), days: await loadWorkingDays(request.stores) };
  const { source } = task.milestone;
  const place = placeOf(task);
  show(
    ctx,
    [
      ...describeTask(task, now),
      ...(source === '' ? [] : [say('task-source', { source })]),
      'blank',
      say(task.pending ? 'relief-waits' : 'relief-how'),
    ],
    [
      ...(task.pending
        ? []
        : [
            [{ label: say('button-relief-extension'), data: tasks.extension.to(place) }],
            [{ label: say('button-relief-paper'), data: tasks.paper.to(place) }],
            [{ label: say('button-relief-waiver'), data: tasks.waiver.to(place) }],
          ]),
      [toTasks],
    ],
  );
};

type Extension = {
  until: CalendarDate | undefined;
  reason: (typeof extensionReasons)[number] | undefined;
};

/** Until when, then why, then it is asked for. */
export const extend = async (
  ctx: BotContext,
  { by, task }: Own,
  { until, reason }: Extension,
): Promise<void> => {
  if (!until && reason) return refuse(ctx, 'button-outdated');
  if (!until) return showQuestion(ctx, { by, task, deed: 'e' });
  if (!reason) return askReason(ctx, by, { task, until });
  return ask(ctx, task, { kind: 'extension', by, until, reason: say(`relief-reason-${reason}`) });
};

type Reasoned = { task: Obligation; until: CalendarDate };

const askReason = async (
  ctx: BotContext,
  by: KnownPerson,
  { task, until }: Reasoned,
): Promise<void> => {
  const place = placeOf(task);
  await awaitWords(ctx, by, RELIEF.about({ what: 'r', ...place, until }));
  show(
    ctx,
    [say('relief-until-chosen', { date: { date: until } }), 'blank', say('relief-why')],
    [
      ...extensionReasons.map((reason) => [
        {
          label: say(`relief-reason-${reason}`),
          data: tasks.extension.to({ ...place, until, reason }),
        },
      ]),
      [{ label: say('button-back-to-task'), data: tasks.task.to(place) }],
    ],
  );
};

export const waive = async (
  ctx: BotContext,
  { by, task }: Own,
  { reason }: { reason: (typeof waiverReasons)[number] | undefined },
): Promise<void> => {
  if (reason) return ask(ctx, task, { kind: 'waiver', by, reason: say(`relief-reason-${reason}`) });
  const place = placeOf(task);
  await awaitWords(ctx, by, RELIEF.about({ what: 'w', ...place }));
  show(
    ctx,
    [
      say('task-title', { form: taskTitle(task), unit: task.unit.name }),
      'blank',
      say('relief-why'),
    ],
    [
      ...waiverReasons.map((one) => [
        {
          label: say(`relief-reason-${one}`),
          data: tasks.waiver.to({ ...place, reason: one }),
        },
      ]),
      [{ label: say('button-back-to-task'), data: tasks.task.to(place) }],
    ],
  );
};

type About = Place & { what: 'e' | 'p' | 'r' | 'w'; until: CalendarDate | undefined };

/** What was typed instead of a button: a day, a reason, the number of a document. */
export const hear = async (
  ctx: BotContext,
  by: KnownPerson,
  { what, until, ...place }: About,
): Promise<void> => {
  const { request } = ctx;
  const task = await load(ctx, place);
  if (!task) return tell(request, say('task-not-asked'), [[toTasks]]);
  const heard = { by, task, text: wordsIn(ctx) };
  switch (what) {
    case 'e':
      return hearUntil(ctx, heard);
    case 'p':
      return hearNumber(ctx, heard);
    case 'r': {
      if (!until) return tell(request, say('button-outdated'), [[toTasks]]);
      return ask(ctx, task, { kind: 'extension', by, until, reason: heard.text });
    }
    case 'w':
      return ask(ctx, task, { kind: 'waiver', by, reason: heard.text });
  }
};

type Heard = { by: KnownPerson; task: Obligation; text: string };

const hearUntil = async (ctx: BotContext, { by, task, text }: Heard): Promise<void> => {
  const today = dateInHanoi(ctx.request.now);
  const read = readDate(text, { today, year: yearOf(today) });
  const latest = latestExtension(task, today);
  const until = lastDaysOf(read).find((date) => date > task.dueOn && date <= latest);
  if (until) return askReason(ctx, by, { task, until });
  tell(
    ctx.request,
    dateProblem(read) ?? say('relief-until-unclear', { date: { date: task.dueOn } }),
  );
};

const hearNumber = async (ctx: BotContext, { by, task, text }: Heard): Promise<void> => {
  const read = readDocument(text, yearOf(dateInHanoi(ctx.request.now)));
  if (read.type !== 'document') return tell(ctx.request, say('relief-number-unclear'));
  const { number: documentNumber, date: documentDate } = read;
  // What was said beside the number, its day above all, reaches the Board as it was said.
  const reason = text === documentNumber ? {} : { reason: text };
  const dated = documentDate === null ? {} : { documentDate };
  await ask(ctx, task, { kind: 'paper', by, documentNumber, ...dated, ...reason });
};

const LONGEST_REASON = 300;

const wordsIn = ({ message }: BotContext): string =>
  message?.text?.trim().slice(0, LONGEST_REASON) ?? '';

type Wish = Omit<AskRelief, 'milestoneId' | 'unitId' | 'now'>;

const ask = async (ctx: BotContext, task: Obligation, wish: Wish): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  await forgetAwaited(ctx, wish.by);
  const place = { milestoneId: task.milestone.id, unitId: task.unit.id };
  const needs = { forms: ports.forms.forms, random: ports.random };
  const outcome = await askRelief(stores, needs, { ...wish, ...place, now });
  if (outcome.type === 'refused') return refuse(ctx, `relief-refused-${outcome.why}`);
  const { relief, obligation } = outcome;
  const lines: Line[] = [
    say('relief-sent'),
    ...reliefLines(relief, obligation, await loadToday(stores, now)),
  ];
  show(ctx, [...lines, 'blank', say('relief-sent-next')], [[toTasks]]);
};
