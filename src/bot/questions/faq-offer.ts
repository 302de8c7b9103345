import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer } from '../../core/people/rights.ts';
import { nearEntries } from '../../core/questions/faq.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { organisation, show, tell, type BotContext } from '../kit/request.ts';

const LONGEST_ANSWER = 280;

/**
 * Shows what the Board has answered before to a question like that; false where there is nothing near. The caller keeps
 * the words: with one tap they are sent all the same. What is read in full comes below, so that this stays.
 */
export const offerFaq = async (
  ctx: BotContext,
  by: KnownPerson,
  words: string,
): Promise<boolean> => {
  const { request } = ctx;
  if (isOfficer(by) || words === '') return false;
  const near = nearEntries(await request.stores.faq.all(), words);
  if (near.length === 0) return false;
  const lines = [
    say('faq-near', { count: near.length }),
    ...near.flatMap(({ question, answer }) => [
      'blank' as const,
      say('faq-question', { question }),
      say('faq-answer', { answer: shorten(answer, LONGEST_ANSWER) }),
    ]),
    'blank' as const,
    say('faq-near-kept', { organisation: organisation(request) }),
  ];
  const rows = [
    ...near.map(({ id, question }) => [
      {
        label: say('button-faq-read', { question: shorten(question, 40) }),
        data: buttons.questions.faqForward.to({ id }),
      },
    ]),
    [{ label: say('button-faq-ask-anyway'), data: buttons.conversation.toBoardAnyway.to() }],
    [{ label: say('button-faq-enough'), data: buttons.conversation.drop.to() }],
  ];
  request.shows = { type: 'doubt', id: '' };
  if (ctx.callbackQuery) show(ctx, lines, rows);
  else tell(request, lines, rows);
  return true;
};
