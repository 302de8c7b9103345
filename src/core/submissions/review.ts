import type { CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftKey } from './draft.ts';

/**
 * What is stored of a review. A version of which nothing is stored has been received. `checked`: by whoever
 * leads the unit's cluster, before the Board. `supplemented`: it answers a version that was returned.
 */
export const reviewStates = ['checked', 'reviewing', 'returned', 'supplemented', 'agreed'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** How far the Board is with a version. */
export type ReviewFact = {
  state: ReviewState;
  /** Who brought it there, and when. */
  by: PersonId;
  at: Instant;
  /** The last day for the answer to what was returned; else null. */
  answerBy: CalendarDate | null;
};

/** The review of one version, by the number of its receipt. */
export type Review = DraftKey & ReviewFact & { number: string; version: number };

/** So many working days are offered at first for the answer to what was returned. */
export const OFFERED_ANSWERS_WORKING_DAYS = [3, 5, 10] as const;

/** Something that the Board has to say of a version. */
export type Remark = {
  id: string;
  /** Of the version's receipt. */
  number: string;
  /** A question (`theme`, `targets.k1.value`), an item (`campaigns.k1`), a list, or all: empty. */
  path: string;
  words: string;
  by: PersonId;
  at: Instant;
};

/** What the Board often has to say of papers, kept to be said again. */
export type UsualRemark = { id: string; words: string; by: PersonId; at: Instant };

export interface ReviewStore {
  of(number: string): Promise<Review | null>;
  /** Of all that a unit has handed in, whatever version. */
  ofUnit(unitId: UnitId): Promise<Review[]>;
  /** Adds the review, or replaces the row of the same version. */
  save(review: Review): Promise<void>;
  /** What is said of a version, oldest first. */
  remarks(number: string): Promise<Remark[]>;
  remark(id: string): Promise<Remark | null>;
  /** Adds the remark, or replaces the row of the same id. */
  saveRemark(remark: Remark): Promise<void>;
  removeRemark(id: string): Promise<void>;
  /** All of them, oldest first. */
  usual(): Promise<UsualRemark[]>;
  /** Adds it, or replaces the row of the same id. */
  saveUsual(usual: UsualRemark): Promise<void>;
  removeUsual(id: string): Promise<void>;
}

/** What a version is called that way for whoever reads it; `received` where nothing is stored. */
export const stateOfReview = (review: Pick<ReviewFact, 'state'> | null | undefined) =>
  review?.state ?? ('received' as const);

/** Whether somebody of the Board still has to look at it. */
export const waitsForBoard = (review: Pick<ReviewFact, 'state'> | null | undefined): boolean =>
  review?.state !== 'returned' && review?.state !== 'agreed';
