import { asItStands, type MessageKind, type Prepared } from '../outbox/message-kind.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import { adminNotice } from '../people/admin-notice.ts';
import { mayActFor } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { mayReview, type ReviewStores } from './review-right.ts';
import type { ReviewState } from './review.ts';

/** For whoever speaks for the unit when it is sent, as long as the version is what the news says. */
const unitNews = (kind: string, states: readonly ReviewState[]): MessageKind<ReviewStores> => ({
  kind,
  onUnknown: 'resend-once',
  hours: 'any',
  prepare: async (stores, outgoing) => {
    const { people, submissions, reviews } = stores;
    const number = outgoing.subject?.id ?? '';
    const submission = await submissions.byNumber(number);
    const known = await people.known(outgoing.to);
    if (!submission || !known || !mayActFor(known, submission.unitId))
      return { type: 'cancel', reason: 'no longer speaks for the unit' };
    const [newest] = await submissions.versions(submission);
    const review = await reviews.of(number);
    const isStill = newest?.number === number && review !== null && states.includes(review.state);
    return isStill ? asItStands(outgoing) : { type: 'cancel', reason: 'no longer true' };
  },
});

/** For whoever reviews the unit when it is sent. */
const prepareForReviewer = async (
  stores: ReviewStores,
  outgoing: OutboxMessage,
  now: Instant,
): Promise<Prepared> => {
  const submission = await stores.submissions.byNumber(outgoing.subject?.id ?? '');
  const by = submission && (await stores.people.known(outgoing.to));
  return by && (await mayReview(stores, { by, unitId: submission.unitId }, now))
    ? asItStands(outgoing)
    : { type: 'cancel', reason: 'does not review the unit any more' };
};

/** What units and the Board hear of reviews; each is looked at again when it is sent. */
export const reviewKinds: readonly MessageKind<ReviewStores>[] = [
  unitNews('review-returned', ['returned']),
  unitNews('review-moved', ['returned']),
  unitNews('review-taken-back', ['reviewing', 'agreed']),
  unitNews('review-agreed', ['agreed']),
  unitNews('review-unlocked', ['reviewing', 'returned']),
  { kind: 'review-answered', onUnknown: 'hold', hours: 'office', prepare: prepareForReviewer },
  adminNotice('review-unlocked-news', 'office'),
];
