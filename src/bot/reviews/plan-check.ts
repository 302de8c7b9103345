import type { KnownPerson } from '../../core/people/person.ts';
import { compareWithFile } from '../../core/plans/compare-with-file.ts';
import {
  type CheckedPoint,
  checkPlan,
  type FileCheck,
  isPlan,
} from '../../core/plans/plan-checklist.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { TextRef } from '../../core/shared/text-ref.ts';
import { readForReview } from '../../core/submissions/read-for-review.ts';
import type { BotContext } from '../kit/request.ts';
import type { Desk } from './desk.ts';

/** How a plan stands against what the city asks; null for what is no plan. Who looks first has its file read. */
export const planCheckOf = async (
  ctx: BotContext,
  by: KnownPerson,
  desk: Desk,
): Promise<CheckedPoint[] | null> =>
  isPlan(desk.content) ? checkPlan(desk.content, await fileCheckOf(ctx, by, desk)) : null;

/** What was read of the attached file beside what was entered. */
const fileCheckOf = async (
  { request }: BotContext,
  by: KnownPerson,
  { submission, form, content }: Desk,
): Promise<FileCheck> => {
  const { stores, ports, now } = request;
  const beside = await readForReview(stores, { submission, content, by, now });
  if (beside.type !== 'found') return { type: beside.type };
  const env = {
    today: dateInHanoi(submission.submittedAt),
    period: submission.period,
    wordings: (ref: TextRef) => ports.forms.wordings(ref),
  };
  return { type: 'compared', ...compareWithFile(form, content, { found: beside.found, env }) };
};
