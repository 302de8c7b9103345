import { loadFormTitle } from '../../core/calendar/form-title.ts';
import {
  type Content,
  type Form,
  parseContent,
  partLabel,
  partPlaces,
} from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { formToRead } from '../../core/submissions/form-ports.ts';
import { mayReview } from '../../core/submissions/review-right.ts';
import type { Remark, Review } from '../../core/submissions/review.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { nameOn } from '../../core/units/unit.ts';
import { withdrawnLines } from '../forms/form-title.ts';
import type { BotContext } from '../kit/request.ts';
import { stateLines } from './state-lines.ts';

/** A version as whoever reviews it has it before them. */
export type Desk = {
  submission: Submission;
  form: Form;
  content: Content;
  title: TextRef;
  unitName: string;
  review: Review | null;
  remarks: readonly Remark[];
  isNewest: boolean;
};

/** Null for whoever does not review it. */
export const deskOf = async (
  { request }: BotContext,
  by: KnownPerson,
  number: string,
): Promise<Desk | null> => {
  const { stores, ports, now } = request;
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayReview(stores, { by, unitId: submission.unitId }, now)))
    return null;
  const content = parseContent(JSON.parse(submission.content));
  if (!content) return null;
  const unit = await stores.units.byId(submission.unitId);
  const form = formToRead(ports.forms, submission.formId);
  const [newest] = await stores.submissions.versions(submission);
  return {
    submission,
    form,
    content,
    title: await loadFormTitle(stores.milestones, { form, period: submission.period }),
    unitName: unit ? nameOn(unit, dateInHanoi(submission.submittedAt)) : '',
    review: await stores.reviews.of(number),
    remarks: inOrder(form, content, await stores.reviews.remarks(number)),
    isNewest: newest?.number === number,
  };
};

/** As the paper is read, whenever they were made. */
export const inOrder = (form: Form, content: Content, remarks: readonly Remark[]): Remark[] => {
  const placeOf = partPlaces(form, content);
  return remarks.toSorted((one, other) => placeOf(one.path) - placeOf(other.path));
};

/** What it is and how far the Board is with it. */
export const headLines = async (ctx: BotContext, desk: Desk): Promise<TextRef[]> => {
  const { submission, title, unitName, review } = desk;
  const { number, version, submittedAt } = submission;
  return [
    say('review-heading', { form: title, unit: unitName }),
    say('review-facts', { number, version, at: { at: submittedAt } }),
    ...withdrawnLines(desk.form),
    ...(desk.isNewest ? await stateLines(ctx.request, review) : [say('review-not-newest')]),
  ];
};

/** What a remark is about. */
export const partName = (
  { form, content }: Pick<Desk, 'form' | 'content'>,
  path: string,
): TextRef => say('review-part', { part: partLabel(form, content, path) });
