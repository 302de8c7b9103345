import type { AuditLog } from '../audit/audit-log.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayActFor } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import { reviewIn } from '../submissions/review-right.ts';
import { type Review, type ReviewStore, stateOfReview } from '../submissions/review.ts';
import type { Submission, SubmissionStore } from '../submissions/submission.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { readsAsLead } from './paper-readers.ts';

export type CheckStores = {
  people: PersonStore;
  units: UnitStore;
  milestones: MilestoneStore;
  submissions: SubmissionStore;
  reviews: ReviewStore;
  audit: AuditLog;
};

type Checking = { submission: Submission; by: KnownPerson; now: Instant };

/**
 * Whether somebody leads the cluster of the unit, the milestone has leads check first, and the version still
 * waits for that. Nobody checks what they have handed in themselves.
 */
export const mayCheck = async (
  stores: CheckStores,
  { submission, by, now }: Checking,
): Promise<boolean> => {
  const { unitId, formId, period, number } = submission;
  if (by.unitIds.length === 0 || mayActFor(by, unitId)) return false;
  const milestone = await stores.milestones.ofForm(formId, period);
  if (!milestone?.isCheckedByLead) return false;
  if (!(await readsAsLead(stores, { by, unitId, milestone }, now))) return false;
  const [newest] = await stores.submissions.versions(submission);
  const state = stateOfReview(await stores.reviews.of(number));
  return newest?.number === number && (state === 'received' || state === 'supplemented');
};

const LONGEST_REMARK = 500;

export type CheckOutcome = { type: 'checked'; review: Review } | { type: 'refused' };

/**
 * The lead has looked at a version; what they have to say of it is for the Board, which sends it on to
 * the unit or does not.
 */
export const checkAsLead = async (
  stores: CheckStores & { random: Random },
  {
    number,
    words = '',
    by,
    now,
  }: { number: string; words?: string; by: KnownPerson; now: Instant },
): Promise<CheckOutcome> => {
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayCheck(stores, { submission, by, now }))) return { type: 'refused' };
  const review = reviewIn(submission, 'checked', { by: by.person.id, now });
  await stores.reviews.save(review);
  const text = shorten(cleanText(words), LONGEST_REMARK);
  if (hasWords(text))
    await stores.reviews.saveRemark({
      id: stores.random.token(72),
      number,
      path: '',
      words: text,
      by: by.person.id,
      at: now,
    });
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'version-checked-by-lead',
    subject: `unit:${submission.unitId}`,
    details: { number, version: submission.version, hasRemark: hasWords(text) },
  });
  return { type: 'checked', review };
};
