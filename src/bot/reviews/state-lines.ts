import { nameOf } from '../../core/people/announce-unreachable.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { ReviewFact } from '../../core/submissions/review.ts';
import type { Request } from '../kit/request.ts';

/** How far the Board is with a version, as everybody reads it who may read the version. */
export const stateLine = (review: ReviewFact | null | undefined): TextRef => {
  if (!review) return say('review-state-received');
  const at = { at: review.at };
  return review.state === 'returned'
    ? say('review-state-returned', { date: { date: review.answerBy ?? '' } })
    : say(`review-state-${review.state}`, { at });
};

/** The same for the Board, which sees who did it. */
export const stateLines = async (
  { stores }: Pick<Request, 'stores'>,
  review: ReviewFact | null,
): Promise<TextRef[]> => {
  const person =
    review && review.state !== 'supplemented' ? await stores.people.byId(review.by) : null;
  return [stateLine(review), ...(person ? [say('review-by', { name: nameOf(person) })] : [])];
};
