import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer } from '../../core/people/rights.ts';
import { answerQuestion } from '../../core/questions/answer-question.ts';
import { mayAnswer } from '../../core/questions/officers.ts';
import { type CarriedMessage, numberOf } from '../../core/questions/question.ts';
import { closeQuestion, takeQuestion } from '../../core/questions/settle-question.ts';
import { asId, type QuestionId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { carriedMessage } from '../kit/carried-message.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import {
  refuse,
  tell,
  toast,
  wordsOf,
  type BotContext,
  type MessageButton,
} from '../kit/request.ts';
import { threadsReplied } from './questions.ts';
import { messageLines, nameOf, namesOf, showThread, type Pressed } from './thread.ts';

/** What an officer's next words are for. */
export const ANSWER = 'answer';

export const beginAnswer = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: Pressed,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const question = await stores.questions.byId(id);
  if (!question || !(await mayAnswer(stores, { by, question }, now)))
    return refuse(ctx, 'question-unknown');
  if (question.state === 'withdrawn') return refuse(ctx, 'question-was-withdrawn');
  const thread = await stores.questions.messagesOf(question.id);
  const last = thread.at(-1);
  const authors = await namesOf(ctx, thread);
  await awaitWords(ctx, by, { purpose: ANSWER, subject: question.id });
  const values = { number: numberOf(question) };
  tell(
    ctx.request,
    [
      ...(last?.side === 'board'
        ? [say('question-has-answer', values), ...messageLines(last, authors), 'blank' as const]
        : []),
      say('question-answer-ask', values),
    ],
    [[{ label: say('button-question-leave'), data: buttons.questions.leave.to() }]],
  );
};

/** A reply in Telegram to what was told of a thread; false for others. */
export const hearReply = async (ctx: BotContext): Promise<boolean> => {
  const by = ctx.request.who.known;
  if (!by || !isOfficer(by)) return false;
  const [questionId, another] = await threadsReplied(ctx);
  if (another) {
    tell(ctx.request, say('question-reply-unclear'));
    return true;
  }
  if (questionId === undefined) return false;
  const question = await ctx.request.stores.questions.byId(questionId);
  // Somebody of the Board may be a contact as well: what they answer to is their own thread.
  if (question?.askedBy === by.person.id) return false;
  await sendAnswer(ctx, by, questionId);
  return true;
};

/** The words that an officer was asked for. */
export const hearAnswer = (ctx: BotContext, by: KnownPerson, questionId: string): Promise<void> =>
  sendAnswer(ctx, by, asId<QuestionId>(questionId));

/** Who has just answered knows best whether others will ask the same; only words are kept for them. */
const answeredRows = (id: QuestionId, { text }: CarriedMessage): MessageButton[][] => [
  [
    { label: say('button-question-answer-more'), data: buttons.questions.answer.to({ id }) },
    { label: say('button-question-close'), data: buttons.questions.close.to({ id }) },
  ],
  text === ''
    ? []
    : [{ label: say('button-faq-make'), data: buttons.questions.faqMake.to({ id }) }],
];

const sendAnswer = async (
  ctx: BotContext,
  by: KnownPerson,
  questionId: QuestionId,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const message = carriedMessage(ctx);
  if (!message) return tell(ctx.request, say('question-not-carried'));
  if (by.awaited) await forgetAwaited(ctx, by);
  const input = { questionId, by, message };
  const outcome = await answerQuestion({ ...stores, ...ports }, input, now);
  switch (outcome.type) {
    case 'answered': {
      const values = { number: numberOf(outcome.question), name: outcome.asker.fullName };
      const key = outcome.isFirst ? 'question-answer-sent' : 'question-answer-sent-again';
      return tell(ctx.request, say(key, values), answeredRows(questionId, message));
    }
    case 'withdrawn':
      return tell(ctx.request, say('question-was-withdrawn'));
    case 'asker-ended':
      return tell(ctx.request, say('question-asker-ended', { name: outcome.asker.fullName }));
    case 'refused':
    case 'unknown':
      return tell(ctx.request, say('question-unknown'));
    case 'repeated':
      return undefined;
  }
};

export const take = async (ctx: BotContext, by: KnownPerson, { id }: Pressed): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await takeQuestion(stores, { questionId: id, by }, now);
  switch (outcome.type) {
    case 'taken':
      return toast(ctx, say('question-taken'), true);
    case 'taken-over': {
      const name = outcome.before ? nameOf(outcome.before) : say('question-an-admin');
      return toast(ctx, say('question-taken-over', { name: asWords(ctx, name) }), true);
    }
    case 'already-own':
      return toast(ctx, say('question-taken-already'));
    case 'over':
      return refuse(ctx, 'question-was-withdrawn');
    case 'refused':
    case 'unknown':
      return refuse(ctx, 'question-unknown');
  }
};

const asWords = ({ request }: BotContext, name: TextRef | string): string =>
  typeof name === 'string' ? name : wordsOf(request, name);

export const close = async (ctx: BotContext, by: KnownPerson, { id }: Pressed): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await closeQuestion(stores, { questionId: id, by }, now);
  if (outcome.type === 'closed') {
    toast(ctx, say('question-closed', { number: numberOf(outcome.question) }));
    return showThread(ctx, by, { id });
  }
  refuse(ctx, outcome.type === 'over' ? 'question-over' : 'question-unknown');
};
