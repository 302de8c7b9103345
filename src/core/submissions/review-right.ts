import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { isOfficer } from '../people/rights.ts';
import { maySeeUnit } from '../people/scope.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { type Review, type ReviewState, type ReviewStore, stateOfReview } from './review.ts';
import type { Submission, SubmissionStore } from './submission.ts';

type RightStores = { people: PersonStore; units: UnitStore };

/** Whether somebody reviews what a unit hands in: admins, and the specialists who follow its cluster. */
export const mayReview = async (
  stores: RightStores,
  { by, unitId }: { by: KnownPerson; unitId: UnitId },
  now: Instant,
): Promise<boolean> => isOfficer(by) && maySeeUnit(stores, { by, unitId }, now);

export type ReviewStores = RightStores & { reviews: ReviewStore; submissions: SubmissionStore };

/** What keeps somebody from doing something about a version. */
export type ReviewObstacle =
  /** There is no such version, or it is not theirs to review. */
  | 'unknown'
  /** The unit has sent a newer one. */
  | 'not-newest'
  | Exclude<ReviewState, 'supplemented' | 'checked'>
  | 'received'
  | 'has-remarks'
  | 'no-remarks'
  | 'no-words'
  | 'past-day';

export type Refused = { type: 'refused'; why: ReviewObstacle; review: Review | null };

export type ReviewOf = { number: string; by: KnownPerson; now: Instant };

type FoundVersion = { submission: Submission; review: Review | null };

/** The newest version, for whoever reviews it, in one of the states in which the deed makes sense. */
export const findForReview = async (
  stores: ReviewStores,
  { number, by, now }: ReviewOf,
  states: readonly (ReviewState | 'received')[],
): Promise<(FoundVersion & { type: 'found' }) | Refused> => {
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayReview(stores, { by, unitId: submission.unitId }, now)))
    return { type: 'refused', why: 'unknown', review: null };
  const [newest] = await stores.submissions.versions(submission);
  const review = await stores.reviews.of(number);
  if (newest?.number !== number) return { type: 'refused', why: 'not-newest', review };
  const state = stateOfReview(review);
  if (states.includes(state)) return { type: 'found', submission, review };
  const isWaiting = state === 'supplemented' || state === 'checked';
  return { type: 'refused', why: isWaiting ? 'received' : state, review };
};

/** In these the Board still has to say something. */
export const underReview = ['received', 'checked', 'supplemented', 'reviewing'] as const;

/** The review of a version in a new state. */
export const reviewIn = (
  { number, version, unitId, formId, period }: Submission,
  state: ReviewState,
  {
    by,
    now,
    answerBy = null,
  }: Pick<ReviewOf, 'now'> & Pick<Review, 'by'> & Partial<Pick<Review, 'answerBy'>>,
): Review => ({ number, version, unitId, formId, period, state, by, at: now, answerBy });
