import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer } from '../../core/people/rights.ts';
import { askQuestion, type AskOutcome } from '../../core/questions/ask-question.ts';
import { nameUnit } from '../../core/questions/name-unit.ts';
import { numberOf, numbersIn, questionIn, type Question } from '../../core/questions/question.ts';
import { closeQuestion, withdrawQuestion } from '../../core/questions/settle-question.ts';
import { speaksIn } from '../../core/questions/speaks-in.ts';
import {
  asId,
  asTelegramId,
  type BroadcastId,
  type QuestionId,
  type UnitId,
} from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { cleanLine, cleanText, shorten } from '../../core/shared/vietnamese-text.ts';
import { keepMessage } from '../conversation/held.ts';
import { advance } from '../forms/forms.ts';
import { homeButton } from '../home/menu.ts';
import { buttons } from '../kit/buttons.ts';
import { carriedMessage } from '../kit/carried-message.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { react, refuse, show, tell, toast, type BotContext } from '../kit/request.ts';
import { ownUnits } from '../people/own-units.ts';
import { askForWords, QUESTION } from './ask-for-words.ts';
import { offerFaq } from './faq-offer.ts';
import { receiptOf } from './receipt.ts';
import type { Pressed } from './thread.ts';

/** What a contact says below the receipt of a question, or below its answer, goes on with it. */
export const hearMoreOfQuestion = async (ctx: BotContext): Promise<boolean> => {
  const { known } = ctx.request.who;
  const message = carriedMessage(ctx);
  if (!known || isOfficer(known) || !message || known.shown.type !== 'question') return false;
  await goOnWith(ctx, known, asId<QuestionId>(known.shown.id));
  return true;
};

/**
 * Whoever was sent a message keeps it as it was: whoever edits it afterwards hears so, and says what is right in
 * the next one.
 */
export const hearEditedQuestion = async (ctx: BotContext): Promise<boolean> => {
  const { request, editedMessage } = ctx;
  const { known } = request.who;
  if (!known || !editedMessage) return false;
  const chatId = asTelegramId(editedMessage.chat.id);
  const said = await request.stores.questions.messageSaid(chatId, editedMessage.message_id);
  if (said?.authorId !== known.person.id) return false;
  if (wordsOfEdit(editedMessage) === said.text) return true;
  const question = await request.stores.questions.byId(said.questionId);
  if (!question) return false;
  const isOwn = said.side === 'person';
  if (isOwn) request.shows = { type: 'question', id: question.id };
  const key = isOwn ? 'question-edited' : 'question-answer-edited';
  tell(request, say(key, { number: numberOf(question) }));
  return true;
};

const wordsOfEdit = ({ text, caption }: { text?: string; caption?: string }): string =>
  cleanText(text ?? caption ?? '');

/** Goes on with a thread in which the person speaks. */
export const goOnWith = async (
  ctx: BotContext,
  by: KnownPerson,
  inThread: QuestionId,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const message = carriedMessage(ctx);
  if (!message) return tell(ctx.request, say('question-not-carried'));
  const input = { by, message, inThread, unitId: await unitInHand(ctx, by) };
  await showReceipt(ctx, by, await askQuestion({ ...stores, ...ports }, input, now));
};

/** What a question is about, for whoever answers it. */
export type About = { about: string | null; aboutWords: string };

/** Passes on what was said to the Board by an own decision, as one question. */
export const passOn = async (
  ctx: BotContext,
  by: KnownPerson,
  said: { contexts: readonly BotContext[]; asked: About; inThread?: QuestionId },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const unitId = await unitInHand(ctx, by);
  const outcomes: AskOutcome[] = [];
  for (const one of said.contexts) {
    const message = carriedMessage(one);
    if (!message) continue;
    const { asked, inThread } = said;
    const input = { by, message, asked, inThread, unitId };
    outcomes.push(await askQuestion({ ...stores, ...ports }, input, now));
  }
  const [first] = outcomes;
  if (first) await showReceipt(ctx, by, first);
  else tell(ctx.request, say('question-not-carried'));
};

/** What is awaited belongs to that thread. */
const THREAD = 'question:';
const LONGEST_ABOUT = 80;

/** `/hoi`, with the question behind it or in the next message. */
export const begin = async (ctx: BotContext, by: KnownPerson, said: string): Promise<void> => {
  const words = cleanLine(said);
  if (words === '') return askForWords(ctx, by);
  await take(ctx, by, { subject: '', text: words });
};

/** The beginning of the announcement goes along, so that the Board knows what it is about. */
export const askAboutBroadcast = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: BroadcastId },
): Promise<void> => {
  const message = ctx.callbackQuery?.message;
  const words = message && 'text' in message ? (message.text ?? '') : '';
  const caption = message && 'caption' in message ? (message.caption ?? '') : '';
  const about = shorten(cleanLine(words || caption), LONGEST_ABOUT);
  await askForWords(ctx, by, `broadcast:${id}\n${about}`);
};

export const askMore = async (ctx: BotContext, by: KnownPerson, { id }: Pressed): Promise<void> => {
  const question = await ctx.request.stores.questions.byId(id);
  if (!question || !speaksIn(by, question)) return refuse(ctx, 'question-unknown');
  await awaitWords(ctx, by, { purpose: QUESTION, subject: THREAD + question.id });
  tell(ctx.request, say('question-ask-more', { number: numberOf(question) }), [
    [{ label: say('button-question-leave'), data: buttons.questions.leave.to() }],
  ]);
};

export const leave = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await forgetAwaited(ctx, by);
  show(ctx, [say('question-left')]);
  await backToForm(ctx, by);
};

/** Whoever asked from inside of a form goes on where they were. */
export const backToForm = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const draftId = by.person.activeDraftId;
  if (draftId) await advance(ctx, { by, draftId, event: { type: 'show' } });
};

/** Words that were asked for; `subject` says what they are about. */
export const hearQuestion = (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> =>
  take(ctx, by, { subject });

const take = async (
  ctx: BotContext,
  by: KnownPerson,
  { subject, text }: { subject: string; text?: string },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const carried = carriedMessage(ctx);
  if (!carried) return tell(ctx.request, say('question-not-carried'));
  const message = text === undefined ? carried : { ...carried, text };
  const { inThread, asked } = meantBy(subject);
  await forgetAwaited(ctx, by);
  // Somebody who asks something new is shown what was answered before; the words are kept meanwhile.
  const isNew = inThread === undefined && !isOfBroadcast(asked);
  if (isNew && (await offerFaq(ctx, by, message.text))) return keepMessage(ctx, by, text);
  const input = { by, message, asked, inThread, unitId: await unitInHand(ctx, by) };
  await showReceipt(ctx, by, await askQuestion({ ...stores, ...ports }, input, now));
  await backToForm(ctx, by);
};

const isOfBroadcast = ({ about }: About): boolean => about?.startsWith('broadcast:') === true;

/** What the words that were asked for are about: a thread, an announcement, a question of a form, or nothing. */
const meantBy = (subject: string): { inThread: QuestionId | undefined; asked: About } => {
  const [about = '', ...words] = subject.split('\n');
  const inThread = about.startsWith(THREAD)
    ? asId<QuestionId>(about.slice(THREAD.length))
    : undefined;
  return {
    inThread,
    asked: { about: inThread ? null : about || null, aboutWords: words.join(' ') },
  };
};

/**
 * The threads that a reply in Telegram may go to: the one that the message was sent about, else
 * those whose numbers the bot wrote into it.
 */
export const threadsReplied = async (ctx: BotContext): Promise<QuestionId[]> => {
  const replied = ctx.message?.reply_to_message;
  if (!replied?.from?.is_bot) return [];
  const { outbox, questions } = ctx.request.stores;
  const chat = asTelegramId(replied.chat.id);
  const outgoing = await outbox.byMessage(chat, replied.message_id);
  const own = questionIn(outgoing?.subject ?? null);
  if (own) return [own];
  const numbers = numbersIn(replied.text ?? replied.caption ?? '');
  return (await questions.byNumbers(numbers)).map(({ id }) => id);
};

/** Tells what became of it: in place of the doubt that was settled, else below the message. */
const showReceipt = async (
  ctx: BotContext,
  by: KnownPerson,
  outcome: AskOutcome,
): Promise<void> => {
  const { request } = ctx;
  switch (outcome.type) {
    case 'opened':
    case 'reopened':
    case 'joined':
      return showTaken(ctx, by, outcome);
    case 'greeting':
      return tell(request, say('hint'), [
        [homeButton(by), { label: say('menu-help'), data: buttons.home.help.to() }],
      ]);
    case 'thanks':
      request.shows = by.shown;
      return tell(request, say('question-thanks'));
    case 'ended':
      return tell(request, say('no-units'));
    case 'repeated':
      return undefined;
  }
};

type Taken = Extract<AskOutcome, { question: Question }>;

const showTaken = async (ctx: BotContext, by: KnownPerson, outcome: Taken): Promise<void> => {
  ctx.request.shows = { type: 'question', id: outcome.question.id };
  // One more message of the same breath; what was asked about gets its words.
  if (ctx.message && 'isQuiet' in outcome && outcome.isQuiet) return react(ctx, '👍');
  const { lines, rows } = await receiptOf(ctx, by, outcome);
  show(ctx, lines, rows);
};

export const chooseUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, unitId }: { id: QuestionId; unitId: UnitId },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await nameUnit(stores, { questionId: id, unitId, by }, now);
  if (outcome.type !== 'named') return refuse(ctx, `question-${outcome.type}`);
  const { question } = outcome;
  const { lines, rows } = await receiptOf(ctx, by, { type: 'opened', question });
  ctx.request.shows = { type: 'question', id };
  show(ctx, lines, rows);
};

/** Whoever asks from inside of a draft asks for its unit; of several units only one may be left. */
const unitInHand = async ({ request }: BotContext, by: KnownPerson): Promise<UnitId | null> => {
  if (by.unitIds.length < 2) return null;
  const { activeDraftId } = by.person;
  if (activeDraftId) return request.stores.drafts.unitOf(activeDraftId);
  const [only, another] = await ownUnits(request, by);
  return only && !another ? only.id : null;
};

export const withdraw = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: Pressed,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await withdrawQuestion(stores, { questionId: id, by }, now);
  if (outcome.type !== 'withdrawn') return refuse(ctx, `question-withdraw-${outcome.type}`);
  show(ctx, [say('question-withdrawn', { number: numberOf(outcome.question) })]);
};

/** The person is satisfied; what they were answered stays in the chat. */
export const settle = async (ctx: BotContext, by: KnownPerson, { id }: Pressed): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await closeQuestion(stores, { questionId: id, by }, now);
  toast(ctx, say(outcome.type === 'closed' ? 'question-settled' : 'question-over'));
};
