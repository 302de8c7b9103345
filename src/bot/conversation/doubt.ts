import { isSeldomAnswer, soundsLikeQuestion } from '../../core/conversation/words-for-the-board.ts';
import { isExpected } from '../../core/people/expected-reply.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmitted, isOfficer } from '../../core/people/rights.ts';
import { isAskedBefore, isUnknown, standsLast } from '../../core/people/shown.ts';
import { numberOf, type Question } from '../../core/questions/question.ts';
import { smallTalkIn } from '../../core/questions/small-talk.ts';
import { speaksIn } from '../../core/questions/speaks-in.ts';
import { asId, type BroadcastId, type QuestionId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import {
  loadPromptedQuestion,
  type PromptedQuestion,
} from '../../core/submissions/prompted-question.ts';
import { homeButton } from '../home/menu.ts';
import { buttons } from '../kit/buttons.ts';
import { carriedMessage } from '../kit/carried-message.ts';
import {
  organisation,
  react,
  refuse,
  show,
  tell,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { type Held, heldMessages, keepMessage, messageLine, paperIn } from './held.ts';
import { taskRows } from './task-rows.ts';

/**
 * What a person sees decides what their words are for. Where that leaves a doubt, the message is kept
 * and they are asked; until they have said, it is stored nowhere else.
 */
export const holdIfInDoubt = async (ctx: BotContext): Promise<boolean> => {
  const { known } = ctx.request.who;
  if (!known || !ctx.message) return false;
  if (!isAdmitted(known)) {
    tell(ctx.request, say('access-ended', { organisation: organisation(ctx.request) }));
    return true;
  }
  if (isInDoubt(ctx, known)) await hold(ctx, known);
  else if (await isSeldomMeant(ctx, known)) await keepAndAsk(ctx, known);
  else return false;
  return true;
};

/** Thanks, "xong", a word with a slash where any words would be stored. */
const isSeldomMeant = async (ctx: BotContext, by: KnownPerson): Promise<boolean> => {
  const text = ctx.message?.text ?? '';
  if (by.person.activeDraftId === null || !isSeldomAnswer(text)) return false;
  return (await promptedOf(ctx, by))?.takesAnyWords === true;
};

const isInDoubt = (ctx: BotContext, by: KnownPerson): boolean => {
  if (isAskedBefore(by, ctx.request.now)) return true;
  if (by.person.activeDraftId === null)
    return isOfficer(by) ? isOwnPaper(ctx, by) : !goesOn(ctx, by);
  return !isPrompted(ctx, by) || soundsLikeQuestion(ctx.message?.text ?? '');
};

/** Of somebody of the Board who speaks for a unit as well. */
const isOwnPaper = ({ message }: BotContext, { unitIds }: KnownPerson): boolean =>
  unitIds.length > 0 && message !== undefined && paperIn(message) !== undefined;

/** The question of the draft at hand is what the person sees, or has replied to. */
const isPrompted = ({ request }: BotContext, { person, shown }: KnownPerson): boolean =>
  request.isAddressed === true ||
  isUnknown(shown) ||
  (standsLast(shown, 'prompt', request.now) && shown.id === person.activeDraftId);

/** Right below its receipt, or its answer, more is said about a question. */
const goesOn = ({ request, message }: BotContext, { shown }: KnownPerson): boolean =>
  message?.text !== undefined && standsLast(shown, 'question', request.now);

/** Keeps the message and asks what it is for; thanks and greetings are for nobody. */
export const hold = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const carried = carriedMessage(ctx);
  if (!carried) {
    ctx.request.shows = by.shown;
    return tell(ctx.request, say('question-not-carried'));
  }
  const talk = smallTalkIn(carried);
  if (talk === 'greeting' && by.person.activeDraftId === null)
    return tell(ctx.request, say('hint'), [[homeButton(by)]]);
  if (talk) return react(ctx, '👍');
  await keepAndAsk(ctx, by);
};

const keepAndAsk = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await keepMessage(ctx, by);
  await askWhatFor(ctx, by);
};

/** The messages that wait, and what they may be for. `page`: of the tasks that a file may be for. */
export const askWhatFor = async (
  ctx: BotContext,
  by: KnownPerson,
  { page = 0 }: { page?: number | undefined } = {},
): Promise<void> => {
  const held = await heldMessages(ctx, by);
  if (held.length === 0) return refuse(ctx, 'doubt-over');
  const prompted = await promptedOf(ctx, by);
  const { lines, rows } = await doubtScreen(ctx, by, { held, prompted, page });
  ctx.request.shows = { type: 'doubt', id: '' };
  if (ctx.callbackQuery) show(ctx, lines, rows);
  else tell(ctx.request, lines, rows);
};

export const promptedOf = async (
  { request }: BotContext,
  { person }: KnownPerson,
): Promise<PromptedQuestion | null> =>
  person.activeDraftId === null
    ? null
    : loadPromptedQuestion(request.stores, request.ports.forms, {
        draftId: person.activeDraftId,
        personId: person.id,
      });

type Doubt = { held: readonly Held[]; prompted: PromptedQuestion | null; page: number };

const doubtScreen = async (
  ctx: BotContext,
  by: KnownPerson,
  { held, prompted, page }: Doubt,
): Promise<{ lines: Line[]; rows: MessageButton[][] }> => {
  const [first, ...others] = held;
  const ofForm = formRows(ctx, prompted);
  const ofBoard = isOfficer(by) ? [] : await boardRows(ctx, by);
  const isQuestion = soundsLikeQuestion(first?.message.text ?? '');
  const before = expectedRows(ctx, by);
  const ofTasks = await taskRows(ctx, by, { held, page });
  const rows = [
    // What is most likely meant stands first.
    ...(isQuestion ? [...ofBoard, ...ofForm, ...ofTasks] : [...ofForm, ...ofTasks, ...ofBoard]),
    ...before,
    [{ label: say('button-doubt-drop'), data: buttons.conversation.drop.to() }],
  ];
  const isForBoardAlone = ofBoard.length === 1 && rows.length === 2;
  const isFile = ofTasks.length > 0 && first !== undefined && paperIn(first.message) !== undefined;
  const ask = isFile ? say('doubt-ask-file') : say('doubt-ask');
  const values = { organisation: organisation(ctx.request) };
  return {
    lines: [
      isForBoardAlone ? say('doubt-ask-board', values) : ask,
      ...(first ? [messageLine(first.message)] : []),
      ...(others.length > 0 ? [say('doubt-more', { count: others.length })] : []),
      'blank',
      ...(prompted ? [formLine(prompted)] : []),
      say('doubt-kept'),
    ],
    rows,
  };
};

const formLine = ({ title, label }: PromptedQuestion): Line =>
  label
    ? say('doubt-form-question', { form: title, question: label })
    : say('doubt-form', { form: title });

const formRows = (ctx: BotContext, prompted: PromptedQuestion | null): MessageButton[][] =>
  prompted
    ? [
        [
          {
            label: prompted.label
              ? say('button-doubt-form-question', { question: prompted.label })
              : say('button-doubt-form'),
            data: buttons.conversation.toForm.to({
              token: prompted.token,
              place: placeMark(ctx, prompted),
            }),
          },
        ],
      ]
    : [];

const MARK_LENGTH = 12;

/** Short enough for a button. */
export const placeMark = ({ request }: BotContext, { place }: PromptedQuestion): string =>
  request.ports.hash.sha256(place).slice(0, MARK_LENGTH);

const expectedRows = ({ request }: BotContext, { awaited }: KnownPerson): MessageButton[][] =>
  awaited && isExpected(awaited, request.now)
    ? [
        [
          {
            label: say('button-doubt-expected'),
            data: buttons.conversation.asExpected.to(),
          },
        ],
      ]
    : [];

const boardRows = async (ctx: BotContext, by: KnownPerson): Promise<MessageButton[][]> => {
  const { shown } = by;
  const thread = await openThread(ctx, by);
  const about =
    shown.type === 'broadcast'
      ? [
          {
            label: say('button-doubt-broadcast'),
            data: buttons.conversation.aboutBroadcast.to({ id: asId<BroadcastId>(shown.id) }),
          },
        ]
      : [];
  return [
    ...(about.length > 0 ? [about] : []),
    ...(thread
      ? [
          [
            {
              label: say('button-doubt-thread', { number: numberOf(thread) }),
              data: buttons.conversation.toThread.to({ id: thread.id }),
            },
          ],
        ]
      : []),
    [{ label: say('button-doubt-board'), data: buttons.conversation.toBoard.to() }],
  ];
};

/** The person's question that still waits for an answer. */
const openThread = async ({ request }: BotContext, by: KnownPerson): Promise<Question | null> => {
  const { questions } = request.stores;
  const latest =
    by.shown.type === 'question'
      ? await questions.byId(asId<QuestionId>(by.shown.id))
      : await questions.latestOf(by.person.id);
  if (!latest || !speaksIn(by, latest) || latest.state === 'withdrawn') return null;
  return latest.state === 'waiting' || by.shown.type === 'question' ? latest : null;
};
