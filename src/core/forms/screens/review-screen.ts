import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { missingSteps } from '../answers/missing-steps.ts';
import { totalOfDraft } from '../answers/total.ts';
import { changesOf } from '../engine/amendment.ts';
import { type FormContext, notesOn } from '../engine/form-context.ts';
import { type Numbered, pagesAround, reviewPart } from '../engine/review-pages.ts';
import { topQuestion } from '../schema/path.ts';
import { labelOf, sectionKey } from '../schema/text-keys.ts';
import { answerLine, groupLine, itemLines } from './answer-line.ts';
import { toRemarks } from './remark-lines.ts';
import {
  answerButton,
  bookButtons,
  type FormButton,
  draftButton,
  inRows,
  rowsOf,
  type Screen,
  undoButtons,
} from './show.ts';
import { headLine, progressLine } from './titles.ts';

/** One section of the draft: every answer with a button to change it, what is missing, submit. */
export const reviewScreen = (context: FormContext, page: number): Screen => {
  const { section, part, parts, fields } = reviewPart(context, page);
  return {
    lines: [
      headLine(context),
      say('form-review-head', { section: sayOfForm(sectionKey(context.form, section)) }),
      progressLine(context),
      ...totalOfDraft(context),
      ...amendmentLine(context),
      ...(parts > 1 ? [say('page-of', { page: part + 1, pages: parts })] : []),
      'blank',
      ...fields.flatMap((one) => linesFor(context, one)),
      'blank',
      ...noteLines(context),
      stateLine(context),
    ],
    rows: rowsOf(
      finishButtons(context),
      ...inRows(
        fields.filter(({ field }) => !field.calculation).map((one) => openButton(context, one)),
        2,
      ),
      changesButton(context),
      toRemarks(context),
      undoButtons(context),
      [
        draftButton(context, 'whole', { op: 'whole', page: 0 }),
        draftButton(context, 'jump', { op: 'jump' }),
        ...bookButtons(context),
      ],
      [...pageButtons(context, page), draftButton(context, 'pause', { op: 'pause' })],
    ),
  };
};

/** What the form has to say of it all. */
const noteLines = (context: FormContext): (TextRef | 'blank')[] => {
  const notes = notesOn(context)?.review ?? [];
  return notes.length === 0 ? [] : [say('form-notes', { count: notes.length }), ...notes, 'blank'];
};

const linesFor = (context: FormContext, { field, n }: Numbered): TextRef[] =>
  field.type === 'group'
    ? [groupLine(context, field, n), ...itemLines(context, field)]
    : [answerLine(context, topQuestion(field), n)];

const stateLine = ({ form, filled }: FormContext): TextRef => {
  const count = missingSteps(form, filled).length;
  return count === 0 ? say('form-review-complete') : say('form-review-missing', { count });
};

/** Which paper is being changed. */
export const amendmentLine = ({ env: { submitted } }: FormContext): TextRef[] =>
  submitted ? [say('form-amending', { number: submitted.number })] : [];

const changesButton = (context: FormContext): FormButton[] => {
  const count = changesOf(context)?.length ?? 0;
  const label = say('form-button_all-changes', { count });
  return count > 0 ? [draftButton(context, label, { op: 'changes', page: 0 })] : [];
};

/** Leads to a question or a list. */
export const openButton = (context: FormContext, { field, n }: Numbered): FormButton => {
  const label = say('form-button_open', { n, label: labelOf(context.form, field) });
  const button =
    field.type === 'group'
      ? draftButton(context, label, { op: 'items', group: field.id })
      : answerButton(context, label, { op: 'open', path: field.id });
  return { ...button, number: n };
};

const pageButtons = (context: FormContext, page: number): FormButton[] => {
  const { before, after } = pagesAround(context, page);
  const to = (label: 'page-before' | 'page-after', at: number | undefined): FormButton[] =>
    at === undefined ? [] : [draftButton(context, label, { op: 'review', page: at })];
  return [...to('page-before', before), ...to('page-after', after)];
};

const finishButtons = (context: FormContext): FormButton[] => {
  const count = missingSteps(context.form, context.filled).length;
  if (count === 0)
    return [{ ...draftButton(context, 'submit', { op: 'submit' }), style: 'success' }];
  const label = say('form-button_fill-missing', { count });
  return [{ ...draftButton(context, label, { op: 'fill-missing' }), style: 'primary' }];
};
