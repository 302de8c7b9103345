import type { AuditAction } from '../audit/audit-actions.ts';
import type { AuditDetails } from '../audit/audit-details.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import { cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import { settleReturned, tellAdminsOfUnlocking, tellUnitOfReview } from './announce-review.ts';
import type { FormPorts } from './form-ports.ts';
import {
  findForReview,
  type Refused,
  reviewIn,
  type ReviewOf,
  type ReviewStores,
  underReview,
} from './review-right.ts';
import type { Review } from './review.ts';
import type { Submission } from './submission.ts';

export type DecideStores = ReviewStores & {
  audit: AuditLog;
  outbox: OutboxStore;
  milestones: MilestoneStore;
};

type Forms = Pick<FormPorts, 'forms'>;

export type DecideOutcome = { type: 'decided'; submission: Submission; review: Review } | Refused;

/**
 * Gives a version back to its unit, with what was remarked on it and the last day for the answer. It
 * stays what the unit handed in, and when that came counts as before.
 */
export const returnVersion = async (
  stores: DecideStores,
  forms: Forms,
  { until, ...of }: ReviewOf & { until: CalendarDate },
): Promise<DecideOutcome> => {
  const found = await findForReview(stores, of, underReview);
  if (found.type === 'refused') return found;
  const remarks = await stores.reviews.remarks(of.number);
  if (remarks.length === 0) return { type: 'refused', why: 'no-remarks', review: found.review };
  if (until < dateInHanoi(of.now))
    return { type: 'refused', why: 'past-day', review: found.review };
  const decided = await decide(stores, of, {
    found,
    state: 'returned',
    answerBy: until,
    action: 'version-returned',
    details: { remarks: remarks.length, until },
  });
  await tellUnitOfReview(stores, forms, { ...decided, remarks, now: of.now, what: 'returned' });
  return decided;
};

/** The last day for the answer becomes another one, while nothing has come. */
export const moveAnswerDay = async (
  stores: DecideStores,
  forms: Forms,
  { until, ...of }: ReviewOf & { until: CalendarDate },
): Promise<DecideOutcome> => {
  const found = await findForReview(stores, of, ['returned']);
  if (found.type === 'refused' || !found.review)
    return found.type === 'refused' ? found : { type: 'refused', why: 'received', review: null };
  if (until < dateInHanoi(of.now))
    return { type: 'refused', why: 'past-day', review: found.review };
  // Pressed again, it is what was told already.
  if (until === found.review.answerBy)
    return { type: 'decided', submission: found.submission, review: found.review };
  // When it was given back stays: what counts from then on goes on.
  const review = { ...found.review, answerBy: until };
  await stores.reviews.save(review);
  await record(stores.audit, of, {
    found,
    action: 'answer-day-moved',
    details: { until, before: found.review.answerBy },
  });
  const decided = { type: 'decided', submission: found.submission, review } as const;
  await tellUnitOfReview(stores, forms, { ...decided, remarks: [], now: of.now, what: 'moved' });
  return decided;
};

/** What was given back by mistake is under review again; nobody answers any more. */
export const takeBackReturn = async (
  stores: DecideStores,
  forms: Forms,
  of: ReviewOf,
): Promise<DecideOutcome> => {
  const found = await findForReview(stores, of, ['returned']);
  if (found.type === 'refused') return found;
  const decided = await decide(stores, of, {
    found,
    state: 'reviewing',
    action: 'return-taken-back',
  });
  await settleReturned(stores.outbox, { number: of.number, what: 'taken-back', now: of.now });
  await tellUnitOfReview(stores, forms, {
    ...decided,
    remarks: [],
    now: of.now,
    what: 'taken-back',
  });
  return decided;
};

/** The Board has nothing against a version: it is locked from then on. */
export const agreeTo = async (
  stores: DecideStores,
  forms: Forms,
  of: ReviewOf,
): Promise<DecideOutcome> => {
  const found = await findForReview(stores, of, underReview);
  if (found.type === 'refused') return found;
  const remarks = await stores.reviews.remarks(of.number);
  if (remarks.length > 0) return { type: 'refused', why: 'has-remarks', review: found.review };
  const decided = await decide(stores, of, { found, state: 'agreed', action: 'version-agreed' });
  await tellUnitOfReview(stores, forms, { ...decided, remarks, now: of.now, what: 'agreed' });
  return decided;
};

const LONGEST_REASON = 300;

/** What was agreed to can be changed again; the unit and all admins are told why. */
export const unlockVersion = async (
  stores: DecideStores,
  forms: Forms,
  { reason, ...of }: ReviewOf & { reason: string },
): Promise<DecideOutcome> => {
  const found = await findForReview(stores, of, ['agreed']);
  if (found.type === 'refused') return found;
  const why = shorten(cleanText(reason), LONGEST_REASON);
  if (!hasWords(why)) return { type: 'refused', why: 'no-words', review: found.review };
  const decided = await decide(stores, of, {
    found,
    state: 'reviewing',
    action: 'version-unlocked',
  });
  const news = { ...decided, remarks: [], now: of.now, what: 'unlocked', reason: why } as const;
  await tellUnitOfReview(stores, forms, news);
  await tellAdminsOfUnlocking(stores, { ...news, by: of.by.person });
  return decided;
};

type Decision = {
  found: { submission: Submission };
  state: Review['state'];
  answerBy?: CalendarDate;
  action: AuditAction;
  details?: AuditDetails;
};

const decide = async (
  stores: DecideStores,
  of: ReviewOf,
  { found, state, answerBy, action, details = {} }: Decision,
): Promise<Extract<DecideOutcome, { type: 'decided' }>> => {
  const { submission } = found;
  const review = reviewIn(submission, state, {
    by: of.by.person.id,
    now: of.now,
    answerBy: answerBy ?? null,
  });
  await stores.reviews.save(review);
  await record(stores.audit, of, { found, action, details });
  return { type: 'decided', submission, review };
};

const record = (
  audit: AuditLog,
  { by, now }: ReviewOf,
  { found, action, details = {} }: Pick<Decision, 'found' | 'action' | 'details'>,
): Promise<void> => {
  const { unitId, number, version } = found.submission;
  return audit.record({
    at: now,
    actor: by.person.id,
    action,
    subject: `unit:${unitId}`,
    details: { number, version, ...details },
  });
};
