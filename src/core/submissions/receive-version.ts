import type { MilestoneStore } from '../calendar/milestone-store.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { settleReturned, tellReviewers } from './announce-review.ts';
import { reviewIn } from './review-right.ts';
import type { Review, ReviewStore } from './review.ts';
import type { Submission } from './submission.ts';

type ReceiveStores = {
  reviews: ReviewStore;
  outbox: OutboxStore;
  people: PersonStore;
  units: UnitStore;
  milestones: MilestoneStore;
};

type Received = {
  submission: Submission;
  /** The version that it takes the place of. */
  before: Submission;
  title: TextRef;
  unitName: string;
};

/**
 * What the Board thought of the version before goes on with the new one: an answer waits to be looked
 * at, and what was remarked on and not said yet is not lost.
 */
export const receiveVersion = async (
  stores: ReceiveStores & { random: Random },
  { submission, before, title, unitName }: Received,
  now: Instant,
): Promise<void> => {
  const review = await stores.reviews.of(before.number);
  if (!review) return;
  const by = review.state === 'reviewing' ? review.by : submission.submittedBy;
  const state = review.state === 'reviewing' ? 'reviewing' : 'supplemented';
  await stores.reviews.save(reviewIn(submission, state, { by, now }));
  if (review.state === 'reviewing') await carryRemarks(stores, review, submission);
  if (review.state === 'returned')
    await settleReturned(stores.outbox, { number: review.number, what: 'answered', now });
  await tellReviewers(stores, { submission, before: review, title, unitName }, now);
};

const carryRemarks = async (
  { reviews, random }: { reviews: ReviewStore; random: Random },
  { number }: Review,
  to: Submission,
): Promise<void> => {
  for (const remark of await reviews.remarks(number))
    await reviews.saveRemark({ ...remark, id: random.token(72), number: to.number });
};
