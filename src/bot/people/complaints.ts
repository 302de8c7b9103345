import type { KnownPerson } from '../../core/people/person.ts';
import { answerComplaint as answer } from '../../core/personal-data/complain.ts';
import { say } from '../../core/shared/text-ref.ts';
import { word } from '../kit/address.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { refuse, show, tell, type BotContext } from '../kit/request.ts';
import { linesOfRequest, waitingRequest } from './data-requests.ts';

/** What the Board says to a complaint. */
export const COMPLAINT_ANSWER = expectedReply('complaint-answer', { requestId: word });

type OfRequest = { requestId: string };

/** Shows what is complained of, and asks for the answer. */
export const askAnswer = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId }: OfRequest,
): Promise<void> => {
  const request = await waitingRequest(ctx, { requestId });
  if (!request) return;
  await awaitWords(ctx, by, COMPLAINT_ANSWER.about({ requestId }));
  show(ctx, [...(await linesOfRequest(ctx, request)), 'blank', say('complaint-answer-ask')]);
};

export const hearAnswer = async (
  ctx: BotContext,
  by: KnownPerson,
  { requestId }: OfRequest,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const words = ctx.message?.text ?? '';
  const outcome = await answer(stores, { requestId, answer: words, by, now });
  if (outcome.type === 'no-words') return tell(ctx.request, say('refusal-unclear'));
  await forgetAwaited(ctx, by);
  if (outcome.type !== 'answered')
    return refuse(ctx, outcome.type === 'already' ? 'erasure-already' : 'button-outdated');
  tell(ctx.request, [
    say('complaint-answered'),
    say('relief-answer', { answer: outcome.request.answer }),
  ]);
};
