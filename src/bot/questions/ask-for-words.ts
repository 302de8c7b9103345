import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmitted } from '../../core/people/rights.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords } from '../kit/expected-reply.ts';
import { organisation, refuse, tell, type BotContext } from '../kit/request.ts';

/** What a person's next words are for. */
export const QUESTION = 'question';

/** Asks for a question to the Board. `subject`: what it is about, and behind a line break in which words. */
export const askForWords = async (
  ctx: BotContext,
  by: KnownPerson,
  subject = '',
): Promise<void> => {
  if (!isAdmitted(by)) return refuse(ctx, 'no-units');
  await awaitWords(ctx, by, { purpose: QUESTION, subject });
  const [, ...about] = subject.split('\n');
  const key = by.person.activeDraftId ? 'question-ask-in-form' : 'question-ask';
  tell(
    ctx.request,
    [
      say(key, { organisation: organisation(ctx.request) }),
      ...(about.length > 0 ? [say('question-about', { words: about.join(' ') })] : []),
    ],
    [[{ label: say('button-question-leave'), data: buttons.questions.leave.to() }]],
  );
};
