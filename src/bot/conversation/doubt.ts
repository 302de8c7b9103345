import { isSeldomAnswer, soundsLikeQuestion } from '../../core/conversation/words-for-the-board.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmitted, isOfficer } from '../../core/people/rights.ts';
import { isAskedBefore, isUnknown, standsLast } from '../../core/people/shown.ts';
import { smallTalkIn } from '../../core/questions/small-talk.ts';
import { say } from '../../core/shared/text-ref.ts';
import { homeButton } from '../home/menu.ts';
import { carriedMessage } from '../kit/carried-message.ts';
import { organisation, react, refuse, show, tell, type BotContext } from '../kit/request.ts';
import { doubtScreen } from './doubt-screen.ts';
import { heldMessages, keepMessage, paperIn } from './held.ts';
import { promptedOf } from './prompted.ts';

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
  else if (await isDoubtfulAnswer(ctx, known)) await keepAndAsk(ctx, known);
  else return false;
  return true;
};

/**
 * A question where none is asked for, and where any words would be stored thanks, "xong", "xem file đính
 * kèm", a word with a slash.
 */
const isDoubtfulAnswer = async (ctx: BotContext, by: KnownPerson): Promise<boolean> => {
  const text = ctx.message?.text ?? '';
  if (by.person.activeDraftId === null) return false;
  const isQuestion = soundsLikeQuestion(text);
  if (!isQuestion && !isSeldomAnswer(text)) return false;
  const prompted = await promptedOf(ctx, by);
  return isQuestion ? prompted?.addressesBoard !== true : prompted?.takesAnyWords === true;
};

const isInDoubt = (ctx: BotContext, by: KnownPerson): boolean => {
  if (isAskedBefore(by, ctx.request.now)) return true;
  if (by.person.activeDraftId === null)
    return isOfficer(by) ? isOwnPaper(ctx, by) : !goesOn(ctx, by);
  return !isPrompted(ctx, by);
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
