import type { KnownPerson } from '../core/people/person.ts';
import { isAdmin, isBoard } from '../core/people/rights.ts';
import { annualPlan } from '../core/plans/annual-plan.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../core/shared/calendar-date.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import type { DraftKey } from '../core/submissions/draft.ts';
import { tasksOf, type UnitTask } from '../core/submissions/unit-tasks.ts';
import { ownCommands } from './commands.ts';
import { open } from './drafts.ts';
import { dataParts, feature, forKnown, type Feature } from './feature.ts';
import { boardHome } from './first-steps.ts';
import { advance, openData } from './forms.ts';
import { ownProgressButton } from './progress.ts';
import type { Reply } from './reply.ts';
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
  return menu;
};

/** Whether the message is a word of the menu, in any language. */
export const saysMenuWord = (ctx: BotContext, word: MenuWord): boolean => {
  const text = ctx.message?.text;
  return text !== undefined && ctx.turn.ports.forms.wordings(say(word)).includes(text);
};

/** A greeting, or another opening, that brings the keyboard, followed by what is to be done. */
export const welcome = async (
  ctx: BotContext,
  known: KnownPerson,
  opening: readonly Line[] = greetingOf(ctx.turn, known),
): Promise<void> => {
  const { turn } = ctx;
  const greeting = htmlOf(turn, opening);
  turn.replies.push({
    type: 'message',
    html: greeting,
    menu: keyboardOf(turn, known),
    placeholder: wordsOf(
      turn,
      say(known.unitIds.length > 0 ? 'menu-placeholder' : 'menu-placeholder-admin'),
    ),
  });
  turn.replies.push(...commandsOf(turn, known));
  // Below the greeting, also when a button was pressed: what stands above may have to stay.
  const page = await tasksPage(turn, known);
  if (page) tell(turn, page.lines, page.rows);
  else if (isBoard(known)) {
    const { lines, rows } = await boardHome(turn, known);
    tell(turn, lines, rows);
  }
};

/** Contacts have the commands that everybody has. */
const commandsOf = ({ ports, who }: Turn, known: KnownPerson): Reply[] =>
  isBoard(known) ? [ownCommands(ports.text, who.language, known.roles)] : [];

const greetingOf = (turn: Turn, { person }: KnownPerson): Line[] => [
  say(person.fullName === '' ? 'greeting-nameless' : 'greeting', { name: person.fullName }),
  say('greeting-about', { organisation: organisation(turn) }),
];

const keyboardOf = (turn: Turn, known: KnownPerson): string[][] => {
  const { unitIds } = known;
  const ofAdmin: MenuWord[] = [
    ...(isBoard(known) ? ['menu-overview' as const] : []),
    ...(isAdmin(known) ? ['menu-invite' as const] : []),
  ];
  const ofContact: MenuWord[] = unitIds.length > 0 ? ['menu-tasks', 'menu-help'] : [];
  const isBoth = ofAdmin.length > 0 && ofContact.length > 0;
  const rows: MenuWord[][] = isBoth
    ? [ofAdmin, ofContact]
    : [ofContact.length > 0 ? ofContact : [...ofAdmin, 'menu-help']];
  return rows.map((row) => row.map((word) => wordsOf(turn, say(word))));
};

/** Back to the question at hand, or to the one paused draft; otherwise to what there is to do. */
const goOn = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const draftId = by.person.activeDraftId;
  if (draftId) return advance(ctx, { by, draftId, event: { type: 'show' } });
  const tasks = await loadTasks(ctx.turn, by);
  const [paused, another] = tasks.filter(({ state }) => isUnderWay(state));
  if (paused && !another) await open(ctx, by, keyOf(paused));
  else await showTasks(ctx, by);
};

const isUnderWay = (state: UnitTask['state']): boolean =>
  state.type === 'drafting' || (state.type === 'submitted' && state.isAmending);

const loadTasks = ({ stores, ports, now }: Turn, by: KnownPerson): Promise<UnitTask[]> =>
  tasksOf(stores, ports.forms, { by, formId: annualPlan.id, now });

/** Leads to what a person is here for: the tasks of their units, or the state of all. */
export const homeButton = (known: KnownPerson): MessageButton =>
  known.unitIds.length === 0 && isBoard(known)
    ? { label: say('button-overview'), data: 'o:' }
    : { label: say('button-menu'), data: 'menu:' };

const showTasks = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const page = await tasksPage(ctx.turn, by);
  const [where] = dataParts(ctx);
  if (!page && isBoard(by)) return welcome(ctx, by);
  if (!page) refuse(ctx, 'no-units');
  else if (where === 'new') tell(ctx.turn, page.lines, page.rows);
  else show(ctx, page.lines, page.rows);
};

type Page = { lines: Line[]; rows: MessageButton[][] };

const tasksPage = async (turn: Turn, by: KnownPerson): Promise<Page | null> => {
  const tasks = await loadTasks(turn, by);
  if (tasks.length === 0) return null;
  const today = dateInHanoi(turn.now);
  const lines: Line[] = [say('tasks-heading')];
  for (const task of tasks) lines.push('blank', ...describeTask(task, today));
  const rows = tasks.map((task) => [buttonOf(task, tasks.length > 1)]);
  const hasTargets = tasks.some(({ state }) => state.type === 'submitted');
  return { lines, rows: hasTargets ? [...rows, [ownProgressButton]] : rows };
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
      return [
        title,
        say('task-submitted', { at: { at: state.at }, number: state.number }),
        ...(state.isAmending ? [say('task-amending')] : []),
      ];
  }
};

const buttonOf = (task: UnitTask, isNamed: boolean): MessageButton => {
  const values = { unit: isNamed ? ` · ${task.unit.shortName}` : '', period: task.period };
  switch (task.state.type) {
    case 'not-begun':
      return { label: say('button-begin', values), data: openData(keyOf(task)), style: 'primary' };
    case 'drafting':
      return { label: say('button-go-on', values), data: openData(keyOf(task)), style: 'primary' };
    case 'submitted':
      return { label: say('button-see-submission', values), data: `s:${task.state.number}:0` };
  }
};

const keyOf = ({ unit, formId, period }: UnitTask): DraftKey => ({
  unitId: unit.id,
  formId,
  period,
});

const daysBetween = (from: CalendarDate, to: CalendarDate): number => {
  let days = 0;
  for (let day = from < to ? from : to; day < (from < to ? to : from); day = addDays(day, 1))
    days += 1;
  return days;
};
