import type { AuditLog } from '../audit/audit-log.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import {
  findForReview,
  type Refused,
  reviewIn,
  type ReviewOf,
  type ReviewStores,
  underReview,
} from './review-right.ts';
import type { Remark } from './review.ts';
import type { Submission } from './submission.ts';

export type RemarkStores = ReviewStores & { audit: AuditLog; random: Random };

/** Whoever answers reads it above the question, on a phone. */
const LONGEST_REMARK = 500;

export type RemarkOutcome = { type: 'noted'; remark: Remark } | Refused;

/** Says something of a part of a version; the unit hears of it when the version is given back. */
export const remarkOn = async (
  stores: RemarkStores,
  { path, words, ...of }: ReviewOf & { path: string; words: string },
): Promise<RemarkOutcome> => {
  const found = await findForReview(stores, of, underReview);
  if (found.type === 'refused') return found;
  const text = shorten(cleanText(words), LONGEST_REMARK);
  if (!hasWords(text)) return { type: 'refused', why: 'no-words', review: found.review };
  const { submission } = found;
  await lookAt(stores, { submission, by: of.by.person.id, now: of.now });
  const remark: Remark = {
    id: stores.random.token(72),
    number: of.number,
    path,
    words: text,
    by: of.by.person.id,
    at: of.now,
  };
  const same = (await stores.reviews.remarks(of.number)).find(
    (one) => one.path === path && one.words === text,
  );
  // The same button tapped twice says nothing twice.
  if (same) return { type: 'noted', remark: same };
  await stores.reviews.saveRemark(remark);
  await record(stores.audit, 'remark-made', { submission, by: remark.by, now: of.now });
  return { type: 'noted', remark };
};

type Deed = { submission: Submission; by: Remark['by']; now: Instant };

/** Whoever looks at it first is told to the others. */
export const lookAt = async (
  { reviews }: Pick<ReviewStores, 'reviews'>,
  { submission, by, now }: Deed,
): Promise<void> => {
  const review = await reviews.of(submission.number);
  if (review?.state !== 'reviewing')
    await reviews.save(reviewIn(submission, 'reviewing', { by, now }));
};

const record = (
  audit: AuditLog,
  action: 'remark-made' | 'remark-changed' | 'remark-removed' | 'review-begun',
  { submission, by, now }: Deed,
): Promise<void> =>
  audit.record({
    at: now,
    actor: by,
    action,
    subject: `unit:${submission.unitId}`,
    details: { number: submission.number, version: submission.version },
  });

/** Says that somebody looks at a version now. */
export const beginReview = async (
  stores: RemarkStores,
  of: ReviewOf,
): Promise<{ type: 'begun' } | Refused> => {
  const found = await findForReview(stores, of, ['received', 'checked', 'supplemented']);
  if (found.type === 'refused') return found;
  const deed = { submission: found.submission, by: of.by.person.id, now: of.now };
  await lookAt(stores, deed);
  await record(stores.audit, 'review-begun', deed);
  return { type: 'begun' };
};

export type RemarkChange = Omit<ReviewOf, 'number'> & { id: string };

/** Other words for what is not said to the unit yet. */
export const changeRemark = async (
  stores: RemarkStores,
  { id, words, ...of }: RemarkChange & { words: string },
): Promise<RemarkOutcome> => {
  const remark = await stores.reviews.remark(id);
  if (!remark) return { type: 'refused', why: 'unknown', review: null };
  const found = await findForReview(stores, { ...of, number: remark.number }, underReview);
  if (found.type === 'refused') return found;
  const text = shorten(cleanText(words), LONGEST_REMARK);
  if (!hasWords(text)) return { type: 'refused', why: 'no-words', review: found.review };
  const changed = { ...remark, words: text, by: of.by.person.id, at: of.now };
  await stores.reviews.saveRemark(changed);
  const { submission } = found;
  await record(stores.audit, 'remark-changed', { submission, by: changed.by, now: of.now });
  return { type: 'noted', remark: changed };
};

export type RemovedOutcome = { type: 'removed'; remark: Remark } | Refused;

/** Takes back what is not said to the unit yet. */
export const removeRemark = async (
  stores: RemarkStores,
  { id, ...of }: RemarkChange,
): Promise<RemovedOutcome> => {
  const remark = await stores.reviews.remark(id);
  if (!remark) return { type: 'refused', why: 'unknown', review: null };
  const found = await findForReview(stores, { ...of, number: remark.number }, underReview);
  if (found.type === 'refused') return found;
  await stores.reviews.removeRemark(id);
  const { submission } = found;
  const deed = { submission, by: of.by.person.id, now: of.now };
  await record(stores.audit, 'remark-removed', deed);
  return { type: 'removed', remark };
};
