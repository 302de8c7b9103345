import type { KnownPerson } from '../../core/people/person.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { answerClarification } from '../../core/questions/answer-clarification.ts';
import { CLARIFICATION } from '../../core/questions/clarification.ts';
import { smallTalkIn } from '../../core/questions/small-talk.ts';
import { asTelegramId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { carriedMessage } from '../kit/carried-message.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { react, refuse, show, tell, type BotContext } from '../kit/request.ts';
import { backToForm } from '../questions/questions.ts';

const { reviews } = buttons;

type Asked = { id: string };

/** What a unit answers to what the Board asked about a version. */
export const ANSWERING = expectedReply('review-clarified', { id: word });

/** Shows what was asked once more and takes the next words, or the next file, for the answer. */
export const askForAnswer = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: Asked,
): Promise<void> => {
  const asked = await ctx.request.stores.clarifications.byId(id);
  if (!asked || !mayActFor(by, asked.unitId)) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, ANSWERING.about({ id }));
  tell(
    ctx.request,
    [say('clarification-words', { words: asked.words }), say('clarification-ask-answer')],
    [[{ label: say('button-question-leave'), data: buttons.questions.leave.to() }]],
  );
};

/** Words or a file that were asked for. */
export const hearAnswerTo = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: Asked,
): Promise<void> => {
  await answerWith(ctx, by, { id, contexts: [ctx] });
};

/**
 * Passes on what was said as the answer, several messages of one breath as one. What cannot be passed on
 * is told, and nothing is forgotten then.
 */
export const answerWith = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, contexts }: Asked & { contexts: readonly BotContext[] },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const messages = contexts.flatMap((one) => carriedMessage(one) ?? []);
  if (messages.length === 0) return tell(ctx.request, say('question-not-carried'));
  const needs = { ...stores, random: ports.random };
  for (const message of messages) {
    const outcome = await answerClarification(needs, ports.forms, { id, by, message, now });
    if (outcome.type === 'refused') return refuse(ctx, 'clarification-ended');
  }
  await forgetAwaited(ctx, by);
  ctx.request.shows = { type: CLARIFICATION, id };
  const asked = await stores.clarifications.byId(id);
  show(
    ctx,
    [say('clarification-passed-on')],
    [
      [{ label: say('button-clarify-more'), data: reviews.answer.to({ id }) }],
      ...(asked
        ? [
            [
              {
                label: say('button-see-submission'),
                data: buttons.forms.submission.to({ number: asked.number, page: 0 }),
              },
            ],
          ]
        : []),
    ],
  );
  await backToForm(ctx, by);
};

/** A reply in Telegram to what the Board asked; false for whoever it was not asked of. */
export const hearSwipedAnswer = async (
  ctx: BotContext,
  by: KnownPerson,
  id: string,
): Promise<boolean> => {
  const asked = await ctx.request.stores.clarifications.byId(id);
  if (!asked || !mayActFor(by, asked.unitId)) return false;
  await answerOrThank(ctx, by, id);
  return true;
};

/** Right below what the Board asked, or below the receipt of the answer, words are for the Board. */
export const hearMoreOfAnswer = async (ctx: BotContext): Promise<boolean> => {
  const { known } = ctx.request.who;
  if (!known || !ctx.message || known.shown.type !== CLARIFICATION) return false;
  return hearSwipedAnswer(ctx, known, known.shown.id);
};

/** A sticker is nobody's answer; "rồi ạ" is. */
const answerOrThank = async (ctx: BotContext, by: KnownPerson, id: string): Promise<void> => {
  const carried = carriedMessage(ctx);
  if (carried && carried.kind !== 'text' && smallTalkIn(carried)) return react(ctx, '👍');
  await hearAnswerTo(ctx, by, { id });
};

/** What was sent stays as it was; whoever edits it says what is right in the next message. */
export const hearEditedClarification = async ({
  request,
  editedMessage,
}: BotContext): Promise<boolean> => {
  const { known } = request.who;
  if (!known || !editedMessage) return false;
  const said = await request.stores.clarifications.answerSaid(
    asTelegramId(editedMessage.chat.id),
    editedMessage.message_id,
  );
  if (said?.by !== known.person.id) return false;
  tell(request, say('clarification-edited'), [
    [{ label: say('button-clarify-more'), data: reviews.answer.to({ id: said.clarificationId }) }],
  ]);
  return true;
};
