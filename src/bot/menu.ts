import { annualPlanPeriod } from '../core/calendar/annual-plan-milestone.ts';
import type { KnownPerson } from '../core/people/person.ts';
import { annualPlan } from '../core/plans/annual-plan.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../core/shared/calendar-date.ts';
import { asId, type UnitId } from '../core/shared/ids.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { openDraft } from '../core/submissions/open-draft.ts';
import { tasksOf, type UnitTask } from '../core/submissions/unit-tasks.ts';
import { adminCommands } from './commands.ts';
import { dataParts, feature, forKnown, type Feature } from './feature.ts';
import { advance, openData, withActive } from './forms.ts';
import {
  htmlOf,
  organisation,
  refuse,
  show,
  tell,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
  type Turn,
} from './turn.ts';

/** Words on the keyboard below the input field; typing them does the same. */
export const menuWords = ['menu-tasks', 'menu-help', 'menu-overview', 'menu-invite'] as const;
export type MenuWord = (typeof menuWords)[number];

export const menuFeature = (): Feature => {
  const menu = feature();
  menu.command(['menu', 'viec'], forKnown(showTasks));
  menu.command(['tieptuc', 'resume'], forKnown(goOn));
  menu.callbackQuery(/^menu:/, forKnown(showTasks));
  menu.filter((ctx) => saysMenuWord(ctx, 'menu-tasks'), forKnown(showTasks));
  menu.callbackQuery(/^open:/, forKnown(openTask));
  return menu;
};

/** Whether the message is a word of the menu, in any language. */
export const saysMenuWord = (ctx: BotContext, word: MenuWord): boolean => {
  const text = ctx.message?.text;
  return text !== undefined && ctx.turn.ports.forms.wordings(say(word)).includes(text);
};

/** A greeting that brings the keyboard, followed by what is to be done. */
export const welcome = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const { turn } = ctx;
  const greeting = htmlOf(turn, greetingOf(turn, known));
  turn.replies.push({
    type: 'message',
    html: greeting,
    menu: keyboardOf(turn, known),
    placeholder: wordsOf(
      turn,
      say(known.unitIds.length > 0 ? 'menu-placeholder' : 'menu-placeholder-admin'),
    ),
  });
  if (known.roles.includes('board_admin'))
    turn.replies.push(adminCommands(turn.ports.text, turn.who.language));
  // Below the greeting, also when a button was pressed: what stands above may have to stay.
  const page = await tasksPage(turn, known);
  if (page) tell(turn, page.lines, page.rows);
};

const greetingOf = (turn: Turn, { person }: KnownPerson): Line[] => [
  say(person.fullName === '' ? 'greeting-nameless' : 'greeting', { name: person.fullName }),
  say('greeting-about', { organisation: organisation(turn) }),
];

const keyboardOf = (turn: Turn, { roles, unitIds }: KnownPerson): string[][] => {
  const contactRow: MenuWord[] = unitIds.length > 0 ? ['menu-tasks'] : [];
  const rows: MenuWord[][] = [[...contactRow, 'menu-help']];
  if (roles.includes('board_admin')) rows.unshift(['menu-overview', 'menu-invite']);
  return rows.map((row) => row.map((word) => wordsOf(turn, say(word))));
};

/** Back to the question at hand; with nothing at hand, to what there is to do. */
const goOn = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const draftId = by.person.activeDraftId;
  if (draftId) await advance(ctx, { by, draftId, event: { type: 'show' } });
  else await showTasks(ctx, by);
};

const showTasks = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const page = await tasksPage(ctx.turn, by);
  const [where] = dataParts(ctx);
  if (!page) refuse(ctx, 'no-units');
  else if (where === 'new') tell(ctx.turn, page.lines, page.rows);
  else show(ctx, page.lines, page.rows);
};

type Page = { lines: Line[]; rows: MessageButton[][] };

const tasksPage = async ({ stores, ports, now }: Turn, by: KnownPerson): Promise<Page | null> => {
  const tasks = await tasksOf(stores, ports.forms, { by, formId: annualPlan.id, now });
  if (tasks.length === 0) return null;
  const today = dateInHanoi(now);
  const lines: Line[] = [say('tasks-heading')];
  for (const task of tasks) lines.push('blank', ...describeTask(task, today));
  return { lines, rows: tasks.map((task) => [buttonOf(task, tasks.length > 1)]) };
};

const describeTask = (task: UnitTask, today: CalendarDate): TextRef[] => {
  const { unit, formId, period, dueOn, state } = task;
  const title = say('task-title', { form: say(`${formId}.title`, { period }), unit: unit.name });
  const due = say(dueOn < today ? 'task-overdue' : 'task-due', {
    date: { date: dueOn },
    days: daysBetween(today, dueOn),
  });
  switch (state.type) {
    case 'not-begun':
      return [title, say('task-not-begun'), due];
    case 'drafting':
      return [title, say('task-drafting', { share: Math.floor(state.share * 100) }), due];
    case 'submitted':
      return [title, say('task-submitted', { at: { at: state.at }, number: state.number })];
  }
};

const buttonOf = (task: UnitTask, isNamed: boolean): MessageButton => {
  const values = { unit: isNamed ? ` · ${task.unit.shortName}` : '', period: task.period };
  switch (task.state.type) {
    case 'not-begun':
      return { label: say('button-begin', values), data: openDataOf(task), style: 'primary' };
    case 'drafting':
      return { label: say('button-go-on', values), data: openDataOf(task), style: 'primary' };
    case 'submitted':
      return { label: say('button-see-submission', values), data: `s:${task.state.number}:0` };
  }
};

const openDataOf = ({ unit, formId }: UnitTask): string => openData({ unitId: unit.id, formId });

const openTask = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [formId = '', unitId = ''] = dataParts(ctx);
  const { stores, ports, now } = ctx.turn;
  if (!ports.forms.forms.has(formId)) return refuse(ctx, 'button-outdated');
  const period = annualPlanPeriod(dateInHanoi(now));
  const key = { unitId: asId<UnitId>(unitId), formId, period };
  const outcome = await openDraft(stores, ports.forms, { key, by, now });
  if (outcome.type === 'refused') return refuse(ctx, 'not-your-unit');
  if (outcome.type === 'submitted') return refuse(ctx, 'draft-submitted');
  const { draftId } = outcome;
  await advance(ctx, { by: withActive(by, draftId), draftId, event: { type: 'show' } });
};

const daysBetween = (from: CalendarDate, to: CalendarDate): number => {
  let days = 0;
  for (let day = from < to ? from : to; day < (from < to ? to : from); day = addDays(day, 1))
    days += 1;
  return days;
};
