import type { ObligationState } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isBoard } from '../../core/people/rights.ts';
import { say } from '../../core/shared/text-ref.ts';
import { open } from '../forms/drafts.ts';
import { advance } from '../forms/forms.ts';
import { buttons } from '../kit/buttons.ts';
import { inPairs } from '../kit/columns.ts';
import type { MenuWord } from '../kit/menu-words.ts';
import { ownCommands } from '../kit/presence.ts';
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
  type Request,
} from '../kit/request.ts';
import { earlierPage, tasksOfPerson, tasksPage } from '../tasks/tasks.ts';
import { endedLines } from './ended-units.ts';
import { boardHome } from './first-steps.ts';

/** A greeting, or another opening, that brings the keyboard, followed by what is to be done. */
export const welcome = async (
  ctx: BotContext,
  known: KnownPerson,
  opening: readonly Line[] = greetingOf(ctx.request, known),
): Promise<void> => {
  const { request } = ctx;
  const greeting = htmlOf(request, opening);
  request.replies.push({
    type: 'message',
    html: greeting,
    menu: keyboardOf(request, known),
    placeholder: wordsOf(
      request,
      say(known.unitIds.length > 0 ? 'menu-placeholder' : 'menu-placeholder-admin'),
    ),
  });
  request.replies.push(ownCommands(request.ports.text, known));
  // Below the greeting, also when a button was pressed: what stands above may have to stay.
  const page = await tasksPage(request, known);
  if (page) return tell(request, page.lines, page.rows);
  if (isBoard(known)) {
    const { lines, rows } = await boardHome(request, known);
    return tell(request, lines, rows);
  }
  const ended = await endedLines(request, known);
  if (ended.length > 0) tell(request, ended);
};

const greetingOf = (request: Request, { person }: KnownPerson): Line[] => [
  say(person.fullName === '' ? 'greeting-nameless' : 'greeting', { name: person.fullName }),
  say('greeting-about', { organisation: organisation(request) }),
];

const keyboardOf = (request: Request, known: KnownPerson): string[][] => {
  const ofBoard: MenuWord[] = [
    ...(isBoard(known) ? ['menu-overview' as const] : []),
    ...(isAdmin(known) ? ['menu-broadcasts' as const, 'menu-invite' as const] : []),
  ];
  const ofContact: MenuWord[] = known.unitIds.length > 0 ? ['menu-tasks', 'menu-help'] : [];
  const rows =
    ofContact.length > 0
      ? [ofBoard, ofContact].filter((row) => row.length > 0)
      : inPairs<MenuWord>([...ofBoard, 'menu-help']);
  return rows.map((row) => row.map((word) => wordsOf(request, say(word))));
};

/** Back to the question at hand, or to the one paused draft; otherwise to what there is to do. */
export const goOn = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const draftId = by.person.activeDraftId;
  if (draftId) return advance(ctx, { by, draftId, event: { type: 'show' } });
  const { year } = await tasksOfPerson(ctx.request, by);
  const [paused, another] = year.filter(({ state }) => isUnderWay(state));
  if (!paused || another) return showTasks(ctx, by);
  const { formId, period } = paused.milestone;
  await open(ctx, by, { unitId: paused.unit.id, formId, period });
};

const isUnderWay = (state: ObligationState): boolean =>
  state.type === 'drafting' ||
  ((state.type === 'submitted' || state.type === 'returned') && state.isAmending);

/** Leads to what a person is here for: the tasks of their units, or the state of all. */
export const homeButton = (known: KnownPerson): MessageButton =>
  known.unitIds.length === 0 && isBoard(known)
    ? { label: say('button-overview'), data: buttons.board.city.to() }
    : { label: say('button-menu'), data: buttons.home.tasks.to() };

/** `e`: what was missed in earlier years; `new`: below what stands there, instead of in its place. */
type Where = { list?: 'new' | 'e' | 'p' | undefined; page?: number | undefined };

const pageAt = async (request: Request, by: KnownPerson, { list, page: at = 0 }: Where) => {
  const earlier = list === 'e' ? await earlierPage(request, by, at) : null;
  return earlier ?? tasksPage(request, by, list === 'p' ? at : 0);
};

export const showTasks = async (
  ctx: BotContext,
  by: KnownPerson,
  where: Where = {},
): Promise<void> => {
  const page = await pageAt(ctx.request, by, where);
  if (!page && isBoard(by)) return welcome(ctx, by);
  const ended = page ? [] : await endedLines(ctx.request, by);
  if (ended.length > 0) show(ctx, ended);
  else if (!page) refuse(ctx, 'no-units');
  else if (where.list === 'new') tell(ctx.request, page.lines, page.rows);
  else show(ctx, page.lines, page.rows);
};
