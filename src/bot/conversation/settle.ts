import type { KnownPerson } from '../../core/people/person.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { aboutPaper } from '../../core/questions/about-paper.ts';
import type { BroadcastId, QuestionId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { activate } from '../../core/submissions/open-draft.ts';
import { titleOf } from '../broadcasts/words.ts';
import { describeMessage } from '../forms/form-message.ts';
import { advance } from '../forms/forms.ts';
import { forgetAwaited } from '../kit/expected-reply.ts';
import { refuse, show, toast, wordsOf, type BotContext } from '../kit/request.ts';
import type { Router } from '../kit/router.ts';
import { offerFaq } from '../questions/faq-offer.ts';
import { type About, backToForm, passOn } from '../questions/questions.ts';
import { answerWith } from '../reviews/clarify.ts';
import { askWhatFor } from './doubt.ts';
import { asIfSaid, firstUtterance, type Held, heldMessages, letGo, messageLine } from './held.ts';
import { placeMark, promptedIn, promptedOf } from './prompted.ts';

type InForm = { token: string; place: string };

/**
 * The words are the answer to the question that the person was told of. Only the first message is:
 * what the next question will be, nobody has seen yet.
 */
export const toForm = async (
  ctx: BotContext,
  by: KnownPerson,
  { token, place }: InForm,
): Promise<void> => {
  const held = await heldMessages(ctx, by);
  const draftId = await ctx.request.stores.drafts.idOfToken(token);
  const prompted = draftId && (await promptedIn(ctx, by, draftId));
  if (held.length === 0 || !prompted) return refuse(ctx, 'doubt-over');
  if (placeMark(ctx, prompted) !== place) {
    toast(ctx, say('doubt-moved'), true);
    return askWhatFor(ctx, by);
  }
  const first = firstUtterance(held);
  const active = { ...by, person: { ...by.person, activeDraftId: draftId } };
  await activate(ctx.request.stores.people, by, draftId);
  await letGo(ctx, first);
  show(ctx, [...linesOf(first), say('doubt-to-form')]);
  for (const { message } of first) {
    const said = asIfSaid(ctx, message);
    await advance(said, { by: active, draftId, ...describeMessage(said) });
  }
  if (first.length < held.length) await askWhatFor(below(ctx, held), active);
};

/** What is shown next stands below what became of the doubt, not in its place. */
export const below = (ctx: BotContext, held: readonly Held[]): BotContext =>
  asIfSaid(ctx, firstOf(held));

const firstOf = ([first]: readonly Held[]): Held['message'] => {
  if (!first) throw new Error('nothing is held');
  return first.message;
};

const linesOf = (held: readonly Held[]) =>
  held.slice(0, 1).map(({ message }) => messageLine(message));

/** A question to the Board; asked from inside of a form it says at which question. */
export const toBoard = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const held = await heldMessages(ctx, by);
  const words = held.map(({ message }) => message.text ?? message.caption ?? '').join(' ');
  if (!(await offerFaq(ctx, by, words))) await toBoardAnyway(ctx, by);
};

/** The same for whoever has seen what was answered before, or where there is nothing like it. */
export const toBoardAnyway = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const prompted = await promptedOf(ctx, by);
  const aboutWords = prompted?.label
    ? wordsOf(
        ctx.request,
        say('doubt-about-question', { form: prompted.title, question: prompted.label }),
      )
    : '';
  await pass(ctx, by, {
    asked: { about: prompted ? aboutPaper(prompted.paper) : null, aboutWords },
  });
};

export const toThread = (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: QuestionId },
): Promise<void> => pass(ctx, by, { asked: { about: null, aboutWords: '' }, inThread: id });

/** The answer to what the Board asked about a version. */
export const toAnswer = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: string },
): Promise<void> => {
  const held = await heldMessages(ctx, by);
  const asked = await ctx.request.stores.clarifications.byId(id);
  if (held.length === 0 || !asked || !mayActFor(by, asked.unitId)) return refuse(ctx, 'doubt-over');
  await letGo(ctx, held);
  show(ctx, linesOf(held));
  const contexts = held.map(({ message }) => asIfSaid(ctx, message));
  await answerWith(below(ctx, held), by, { id, contexts });
};

export const aboutBroadcast = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: BroadcastId },
): Promise<void> => {
  const broadcast = await ctx.request.stores.broadcasts.byId(id);
  if (!broadcast) return refuse(ctx, 'doubt-over');
  const aboutWords = wordsOf(ctx.request, titleOf(broadcast));
  await pass(ctx, by, { asked: { about: `broadcast:${id}`, aboutWords } });
};

const pass = async (
  ctx: BotContext,
  by: KnownPerson,
  to: { asked: About; inThread?: QuestionId },
): Promise<void> => {
  const held = await heldMessages(ctx, by);
  if (held.length === 0) return refuse(ctx, 'doubt-over');
  await letGo(ctx, held);
  await passOn(ctx, by, { ...to, contexts: held.map(({ message }) => asIfSaid(ctx, message)) });
  await backToForm(below(ctx, held), by);
};

/** It is what was asked for before something else came between. */
export const asExpected = async (
  router: Pick<Router, 'answerExpected'>,
  ctx: BotContext,
  by: KnownPerson,
): Promise<void> => {
  const held = await heldMessages(ctx, by);
  if (held.length === 0) return refuse(ctx, 'doubt-over');
  const taken: Held[] = [];
  for (const one of firstUtterance(held)) {
    if (!(await router.answerExpected(asIfSaid(ctx, one.message)))) break;
    taken.push(one);
  }
  if (taken.length === 0) {
    toast(ctx, say('doubt-not-expected'), true);
    return askWhatFor(ctx, by);
  }
  await letGo(ctx, taken);
  show(ctx, linesOf(taken));
  // What was not taken is still held, and asked about anew.
  if (taken.length < held.length) await askWhatFor(below(ctx, held), ctx.request.who.known ?? by);
};

/** It is what it would have been if nothing had been asked for: a name to look up, a list of units. */
export const asUnasked = async (
  router: Pick<Router, 'answerUnasked'>,
  ctx: BotContext,
  by: KnownPerson,
): Promise<void> => {
  const held = await heldMessages(ctx, by);
  if (held.length === 0) return refuse(ctx, 'doubt-over');
  const first = firstUtterance(held);
  await forgetAwaited(ctx, by);
  await letGo(ctx, first);
  show(ctx, linesOf(first));
  for (const { message } of first) await router.answerUnasked(asIfSaid(ctx, message));
  if (first.length < held.length) await askWhatFor(below(ctx, held), ctx.request.who.known ?? by);
};

export const drop = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const held = await heldMessages(ctx, by);
  await letGo(ctx, held);
  show(ctx, [say(held.length > 0 ? 'doubt-dropped' : 'doubt-over')]);
  if (held.length > 0) await backToForm(below(ctx, held), by);
};
