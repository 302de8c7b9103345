import { readDocumentNumber } from '../../core/forms/forms.ts';
import { reliefLines } from '../../core/obligations/announce-relief.ts';
import { askRelief, type AskRelief } from '../../core/obligations/ask-relief.ts';
import { latestExtension } from '../../core/obligations/latest-extension.ts';
import { loadObligations, loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import {
  type CalendarDate,
  dateInHanoi,
  parseDigits,
  yearOf,
} from '../../core/shared/calendar-date.ts';
import { asId, type MilestoneId, type UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, type Feature, forKnown } from '../kit/feature.ts';
import {
  type BotContext,
  type Line,
  type MessageButton,
  refuse,
  show,
  tell,
  wordsOf,
} from '../kit/request.ts';
import { reliefData, type ReliefDeed } from './exemption-data.ts';
import { type AskedRelief, RELIEF, relievingQuestion } from './exemption-questions.ts';
import { describeTask, taskShortTitle, taskTitle } from './task-lines.ts';
import { tasksOfPerson } from './tasks.ts';

/** What a unit may ask for beside handing in: more time, paper, not to do it, to be let in again. */
export const reliefsFeature = (): Feature => {
  const reliefs = feature();
  reliefs.callbackQuery(/^v:ae?$/, forKnown(chooseTask));
  reliefs.callbackQuery(/^v:[tepwo]:/, forKnown(pressed));
  reliefs.on('message:text', async (ctx, next) => {
    const subject = awaitedFor(ctx, RELIEF);
    if (subject === undefined) await next();
    else await forKnown((_, by) => hear(ctx, by, subject))(ctx);
  });
  return reliefs;
};

/** Buttons below one message; the most urgent come first. */
const MOST_LISTED = 20;
const extensionReasons = ['numbers', 'signature', 'staff'] as const;
const waiverReasons = ['nothing', 'not-concerned'] as const;

const toTasks: MessageButton = { label: say('button-menu'), data: 'menu:' };

const chooseTask = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const tasks = await tasksOfPerson(ctx.turn, by);
  const listed = ctx.callbackQuery?.data === 'v:ae' ? tasks.earlier : tasks.open;
  const [only, another] = listed;
  if (!only) return refuse(ctx, 'tasks-none');
  if (!another) return showTask(ctx, only);
  const rows = listed.slice(0, MOST_LISTED).map((task) => [
    {
      label: say('button-task', { form: taskShortTitle(task), unit: unitOf(by, task) }),
      data: reliefData('t', task),
    },
  ]);
  show(ctx, [say('relief-choose')], [...rows, [toTasks]]);
};

const unitOf = (by: KnownPerson, { unit }: Obligation): string =>
  by.unitIds.length > 1 ? ` · ${unit.shortName}` : '';

const load = async (
  { turn: { stores, ports, now } }: BotContext,
  [milestone = '', unit = '']: readonly string[],
): Promise<Obligation | undefined> => {
  const wanted = { milestoneIds: [asId<MilestoneId>(milestone)], unitIds: [asId<UnitId>(unit)] };
  const [obligation] = await loadObligations(stores, ports.forms, { now, ...wanted });
  return obligation;
};

const showQuestion = async (ctx: BotContext, asked: AskedRelief): Promise<void> => {
  const { lines, rows } = await relievingQuestion(ctx, asked);
  show(ctx, lines, rows);
};

const pressed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [deed = '', milestone = '', unit = '', ...more] = dataParts(ctx);
  const task = await load(ctx, [milestone, unit]);
  if (!task) refuse(ctx, 'button-outdated');
  else if (!by.unitIds.includes(task.unit.id)) refuse(ctx, 'not-your-unit');
  else await does(ctx, deed as ReliefDeed, { by, task, more });
};

const does = async (ctx: BotContext, deed: ReliefDeed, asked: Pressed): Promise<void> => {
  const { by, task } = asked;
  switch (deed) {
    case 't':
      return showTask(ctx, task);
    case 'e':
      return extend(ctx, asked);
    case 'p':
      return showQuestion(ctx, { by, task, deed });
    case 'w':
      return waive(ctx, asked);
    case 'o':
      return ask(ctx, task, { kind: 'reopening', by });
  }
};

const showTask = async (ctx: BotContext, task: Obligation): Promise<void> => {
  const { turn } = ctx;
  const now = { today: dateInHanoi(turn.now), days: await loadWorkingDays(turn.stores) };
  const { source } = task.milestone;
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
            [{ label: say('button-relief-extension'), data: reliefData('e', task) }],
            [{ label: say('button-relief-paper'), data: reliefData('p', task) }],
            [{ label: say('button-relief-waiver'), data: reliefData('w', task) }],
          ]),
      [toTasks],
    ],
  );
};

type Pressed = { by: KnownPerson; task: Obligation; more: readonly string[] };

const extend = async (ctx: BotContext, { by, task, more }: Pressed): Promise<void> => {
  const [day, reason] = more;
  if (day === undefined) return showQuestion(ctx, { by, task, deed: 'e' });
  const until = parseDigits(day);
  if (!until) return refuse(ctx, 'button-outdated');
  if (reason === undefined) return askReason(ctx, by, { task, until });
  const known = extensionReasons.find((one) => one === reason);
  if (!known) return refuse(ctx, 'button-outdated');
  const words = wordsOf(ctx.turn, say(`relief-reason-${known}`));
  return ask(ctx, task, { kind: 'extension', by, until, reason: words });
};

type Reasoned = { task: Obligation; until: CalendarDate };

const askReason = async (
  ctx: BotContext,
  by: KnownPerson,
  { task, until }: Reasoned,
): Promise<void> => {
  const place = `${task.milestone.id}:${task.unit.id}`;
  const day = until.replaceAll('-', '');
  await awaitWords(ctx, by, { purpose: RELIEF, subject: `r:${place}:${day}` });
  show(
    ctx,
    [say('relief-until-chosen', { date: { date: until } }), 'blank', say('relief-why')],
    [
      ...extensionReasons.map((reason) => [
        {
          label: say(`relief-reason-${reason}`),
          data: `${reliefData('e', task)}:${day}:${reason}`,
        },
      ]),
      [{ label: say('button-back-to-task'), data: reliefData('t', task) }],
    ],
  );
};

const waive = async (ctx: BotContext, { by, task, more }: Pressed): Promise<void> => {
  const [reason] = more;
  if (reason !== undefined) {
    const known = waiverReasons.find((one) => one === reason);
    if (!known) return refuse(ctx, 'button-outdated');
    const words = wordsOf(ctx.turn, say(`relief-reason-${known}`));
    return ask(ctx, task, { kind: 'waiver', by, reason: words });
  }
  await awaitWords(ctx, by, {
    purpose: RELIEF,
    subject: `w:${task.milestone.id}:${task.unit.id}`,
  });
  show(
    ctx,
    [
      say('task-title', { form: taskTitle(task), unit: task.unit.name }),
      'blank',
      say('relief-why'),
    ],
    [
      ...waiverReasons.map((one) => [
        { label: say(`relief-reason-${one}`), data: `${reliefData('w', task)}:${one}` },
      ]),
      [{ label: say('button-back-to-task'), data: reliefData('t', task) }],
    ],
  );
};

/** What was typed instead of a button: a day, a reason, the number of a document. */
const hear = async (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> => {
  const { turn } = ctx;
  const [what = '', ...place] = subject.split(':');
  const task = await load(ctx, place);
  if (!task) return tell(turn, say('button-outdated'), [[toTasks]]);
  const heard = { by, task, text: wordsIn(ctx) };
  switch (what) {
    case 'e':
      return hearUntil(ctx, heard);
    case 'p':
      return hearNumber(ctx, heard);
    case 'r': {
      const until = parseDigits(place.at(-1) ?? '');
      if (!until) return tell(turn, say('button-outdated'), [[toTasks]]);
      return ask(ctx, task, { kind: 'extension', by, until, reason: heard.text });
    }
    default:
      return ask(ctx, task, { kind: 'waiver', by, reason: heard.text });
  }
};

type Heard = { by: KnownPerson; task: Obligation; text: string };

const hearUntil = async (ctx: BotContext, { by, task, text }: Heard): Promise<void> => {
  const today = dateInHanoi(ctx.turn.now);
  const read = readDate(text, { today, year: yearOf(today) });
  const dates = read.type === 'dates' ? read.dates : [];
  const latest = latestExtension(task, today);
  const until = dates.find((date) => date > task.dueOn && date <= latest);
  if (until) return askReason(ctx, by, { task, until });
  tell(ctx.turn, say('relief-until-unclear', { date: { date: task.dueOn } }));
};

const hearNumber = async (ctx: BotContext, { by, task, text }: Heard): Promise<void> => {
  const read = readDocumentNumber(text);
  if (read.type !== 'value') return tell(ctx.turn, say('relief-number-unclear'));
  await ask(ctx, task, { kind: 'paper', by, documentNumber: String(read.value) });
};

const LONGEST_REASON = 300;

const wordsIn = ({ message }: BotContext): string =>
  message?.text?.trim().slice(0, LONGEST_REASON) ?? '';

type Wish = Pick<AskRelief, 'kind' | 'by' | 'until' | 'documentNumber' | 'reason'>;

const ask = async (ctx: BotContext, task: Obligation, wish: Wish): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
  await forgetAwaited(ctx, wish.by);
  const place = { milestoneId: task.milestone.id, unitId: task.unit.id };
  const needs = { forms: ports.forms.forms, random: ports.random };
  const outcome = await askRelief(stores, needs, { ...wish, ...place, now });
  if (outcome.type === 'refused') return refuse(ctx, `relief-refused-${outcome.why}`);
  const lines: Line[] = [say('relief-sent'), ...reliefLines(outcome.relief, outcome.obligation)];
  show(ctx, [...lines, 'blank', say('relief-sent-next')], [[toTasks]]);
};
