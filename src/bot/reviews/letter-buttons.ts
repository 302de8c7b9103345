import { say } from '../../core/shared/text-ref.ts';
import type { Remark, Review } from '../../core/submissions/review.ts';
import { buttons } from '../kit/buttons.ts';
import { paperButtons } from '../kit/paper-reply.ts';
import type { BotContext, MessageButton } from '../kit/request.ts';

type Said = {
  submission: { number: string };
  remarks: readonly Remark[];
  review: Pick<Review, 'state'> | null;
};

/** The Board's letter about a version, once it has something to say of it. */
export const letterButtons = (
  { request }: BotContext,
  { submission: { number }, remarks, review }: Said,
): MessageButton[][] =>
  remarks.length > 0 || review?.state === 'agreed'
    ? [
        paperButtons(request, {
          label: say('button-opinion-letter'),
          to: (as) => buttons.reviews.letter.to({ number, as: as === 'pdf' ? as : undefined }),
        }),
      ]
    : [];
