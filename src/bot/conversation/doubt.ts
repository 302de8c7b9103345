import { isSeldomAnswer } from '../../core/conversation/words-for-the-board.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmitted, isOfficer } from '../../core/people/rights.ts';
import { isAskedBefore, isAskedNow, isUnknown, standsLast } from '../../core/people/shown.ts';
import { CLARIFICATION } from '../../core/questions/clarification.ts';
import { isThanking, smallTalkIn } from '../../core/questions/small-talk.ts';
import { asId, type AttachmentId } from '../../core/shared/ids.ts';
import { asInstant } from '../../core/shared/instant.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import type { PromptedQuestion } from '../../core/submissions/prompted-question.ts';
import { fileOf } from '../forms/form-message.ts';
import { homeButton } from '../home/menu.ts';
import { carriedMessage } from '../kit/carried-message.ts';
import type { Reply } from '../kit/reply.ts';
import {
  isUnseen,
  organisation,
  react,
  refuse,
  show,
  tell,
  type BotContext,
} from '../kit/request.ts';
import { doubtScreen } from './doubt-screen.ts';
import { asksSomething, heldMessages, keepMessage, paperIn } from './held.ts';
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
  if ((await isInDoubt(ctx, known)) || (await isTooEarly(ctx, known))) await hold(ctx, known);
  else if (await isDoubtfulAnswer(ctx, known)) await heedSeldom(ctx, known);
  else return false;
  return true;
};

/**
 * A question where none is asked for, also below a file, and where any words would be stored thanks, "xong", "xem file đính
 * kèm", a word with a slash.
 */
const isDoubtfulAnswer = async (ctx: BotContext, by: KnownPerson): Promise<boolean> => {
  const { message } = ctx;
  if (!message || by.person.activeDraftId === null) return false;
  if (isOfThisBot(ctx)) return true;
  if (asksSomething(message)) return (await promptedOf(ctx, by))?.addressesBoard !== true;
  const { text = '' } = message;
  if (!isSeldomAnswer(text)) return false;
  const prompted = await promptedOf(ctx, by);
  return prompted !== null && !prompted.speaksOfAnswer(text) && isAnyAnswer(ctx, prompted);
};

/** What the bot has said is passed on to a colleague, and lands here by mistake. */
const isOfThisBot = ({ message, me }: BotContext): boolean =>
  message?.forward_origin?.type === 'user' && message.forward_origin.sender_user.id === me.id;

/** Any words are taken for the answer; to what is to be confirmed yes and no are one. */
const isAnyAnswer = (ctx: BotContext, prompted: PromptedQuestion | null): boolean =>
  prompted?.takesAnyWords === true && !(prompted.isConfirming && saysYesOrNo(ctx));

const saysYesOrNo = ({ message, request }: BotContext): boolean => {
  const said = searchKey(message?.text ?? '').replace(/[.!, ]+$/, '');
  return [say('form-words_yes'), say('form-words_no')]
    .flatMap((words) => request.ports.forms.wordings(words))
    .some((words) => words.split('|').some((one) => searchKey(one) === said));
};

const isInDoubt = async (ctx: BotContext, by: KnownPerson): Promise<boolean> => {
  const isInForm = by.person.activeDraftId !== null;
  if (isInForm && (isPrompted(ctx, by) || (await isFileAgain(ctx, by)))) return false;
  if (isInForm || isAskedBefore(by, ctx.request.now)) return true;
  return isOfficer(by) ? isOwnPaper(ctx, by) : !goesOn(ctx, by);
};

/**
 * Written before the question that stands now was shown. The parts of one long text, which a phone
 * sends together, are one.
 */
const isTooEarly = async (ctx: BotContext, by: KnownPerson): Promise<boolean> => {
  const { message, request } = ctx;
  if (!message || !isUnseen(ctx)) return false;
  if (isAskedNow(by, request.now)) return true;
  if (by.person.activeDraftId === null) return false;
  const prompted = await promptedOf(ctx, by);
  return message.text === undefined || prompted?.goesOn(asInstant(message.date * 1000)) !== true;
};

/** Of somebody of the Board who speaks for a unit as well. */
const isOwnPaper = ({ message }: BotContext, { unitIds }: KnownPerson): boolean =>
  unitIds.length > 0 && message !== undefined && paperIn(message) !== undefined;

/** The question of the draft at hand is what the person sees, or has replied to. */
const isPrompted = ({ request }: BotContext, { person, shown }: KnownPerson): boolean =>
  request.isAddressed === true ||
  isUnknown(shown) ||
  (standsLast(shown, 'prompt', request.now) && shown.id === person.activeDraftId);

/** Below what became of a file of the draft, which may say that it is to be sent again, another file is for the same. */
const isFileAgain = async (
  { message, request }: BotContext,
  { person, shown }: KnownPerson,
): Promise<boolean> => {
  if (!message || !fileOf(message) || !standsLast(shown, 'attachment', request.now)) return false;
  const before = await request.stores.attachments.byId(asId<AttachmentId>(shown.id));
  return before !== null && before.draftId === person.activeDraftId;
};

/** Right below its receipt, or its answer, more is said about a question. */
const goesOn = ({ request, message }: BotContext, { shown }: KnownPerson): boolean => {
  if (message?.text === undefined) return false;
  // Below what the Board asks words are the answer, but for a question of one's own.
  const isAnswer = standsLast(shown, CLARIFICATION, request.now) && !asksSomething(message);
  return isAnswer || standsLast(shown, 'question', request.now);
};

/** Keeps the message and asks what it is for; thanks and greetings are for nobody. */
export const hold = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const carried = carriedMessage(ctx);
  if (!carried) {
    ctx.request.shows = by.shown;
    return tell(ctx.request, say('question-not-carried'));
  }
  // Where the Board has asked something, "rồi ạ" is an answer.
  const isAsked = carried.kind === 'text' && standsLast(by.shown, CLARIFICATION, ctx.request.now);
  const talk = isAsked ? null : smallTalkIn(carried);
  if (talk === 'greeting' && by.person.activeDraftId === null)
    return tell(ctx.request, say('hint'), [[homeButton(by)]]);
  if (talk) return react(ctx, '👍');
  await keepAndAsk(ctx, by);
};

/** Thanks at a question leave it as it stands. */
const heedSeldom = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  if (isThanking(ctx.message?.text ?? '')) react(ctx, '👍');
  else await keepAndAsk(ctx, by);
};

const keepAndAsk = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await keepMessage(ctx, by);
  await askWhatFor(ctx, by, { joins: true });
};

/**
 * The messages that wait, and what they may be for. `page`: of the tasks that a file may be for;
 * `joins`: what is asked already is asked about them together.
 */
export const askWhatFor = async (
  ctx: BotContext,
  by: KnownPerson,
  { page = 0, joins = false }: { page?: number | undefined; joins?: boolean } = {},
): Promise<void> => {
  const held = await heldMessages(ctx, by);
  if (held.length === 0) return refuse(ctx, 'doubt-over');
  const prompted = await promptedOf(ctx, by);
  const { lines, rows } = await doubtScreen(ctx, by, { held, prompted, page });
  ctx.request.shows = { type: 'doubt', id: '' };
  if (ctx.callbackQuery) show(ctx, lines, rows);
  else tell(ctx.request, lines, rows);
  if (!joins) return markDoubt(ctx.request.replies, {});
  markDoubt(ctx.request.replies, { asked: doubtJoined(ctx, by), joins: joinedBy(ctx) });
};

/** The doubt that a message of the same breath, or album, is added to, as it stands in the chat. */
const doubtJoined = (
  { message, request }: BotContext,
  { shown }: KnownPerson,
): number | undefined => {
  const { standing } = request.ports;
  if (!message) return undefined;
  const asked = standing.doubtIn(message.chat.id);
  if (asked === undefined || !standsLast(shown, 'doubt', request.now)) return undefined;
  return message.message_id < asked || standing.isOfAlbum(message) ? asked : undefined;
};

/** What is asked in the meantime, before this is said, is joined likewise. */
const joinedBy = ({ message, request }: BotContext): number | undefined =>
  message && (request.ports.standing.isOfAlbum(message) ? 0 : message.message_id);

type Joined = { asked?: number | undefined; joins?: number | undefined };

const markDoubt = (replies: Reply[], { asked, joins }: Joined): void => {
  const last = replies.pop();
  if (last?.type === 'message' && asked !== undefined)
    replies.push({ ...last, type: 'edit', messageId: asked, isDoubt: true });
  else if (last?.type === 'message' || last?.type === 'edit')
    replies.push({ ...last, isDoubt: true, joins });
};
