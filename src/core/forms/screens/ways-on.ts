import { hasDocument } from '../answers/condition.ts';
import { isAnswered } from '../answers/missing.ts';
import { fileIds } from '../engine/attached.ts';
import type { FormContext } from '../engine/form-context.ts';
import { placeBefore } from '../engine/question-order.ts';
import { reviewPageOf } from '../engine/review-pages.ts';
import { hasOptionalRest } from '../engine/skip-rest.ts';
import { canSkip } from '../engine/skip.ts';
import { lackCode, lackIn, lacks, mayLack } from '../schema/lack.ts';
import type { FormQuestion } from '../schema/question.ts';
import {
  answerButton,
  type FormButton,
  draftButton,
  dressed,
  rowsOf,
  undoButtons,
} from './show.ts';

/** There is no number: once it is said, nothing more of it. */
export const lackButtons = (
  context: FormContext,
  { path, field, group }: FormQuestion,
): FormButton[] => {
  const stored = context.filled.answers.get(path)?.value;
  if (!mayLack(field, group) || lackIn(field, stored)) return [];
  return lacks.map((lack) =>
    dressed(answerButton(context, lack, { op: 'set', path, code: lackCode(lack) }), {
      isTappedOnly: true,
    }),
  );
};

const leaving = (context: FormContext, question: FormQuestion): FormButton[] => {
  const { path, field, group } = question;
  const { form, filled } = context;
  const isLeftOut = filled.answers.get(path)?.value === null;
  if (isLeftOut && isAnswered(form, filled, question)) return [];
  if (!canSkip(context, question))
    return isAnswered(form, filled, question) || field.type === 'note'
      ? []
      : [answerButton(context, 'defer', { op: 'defer', path })];
  const skipping = { op: 'skip', path } as const;
  if (hasDocument(form, filled, field)) return [answerButton(context, 'in-document', skipping)];
  return mayLack(field, group) ? [] : [answerButton(context, skipLabel(field), skipping)];
};

const skipLabel = ({ skipAs, skipSets }: FormQuestion['field']) =>
  skipAs ?? (skipSets ? 'later' : 'skip');

/** Leaving the question open or out, with its explanation, and leaving it; before them leaving out all that may be. */
export const waysOn = (context: FormContext, question: FormQuestion): FormButton[][] => {
  const help = answerButton(context, 'help', { op: 'help', path: question.path });
  // Files are taken away one by one.
  const isLeft =
    question.field.type !== 'file' || fileIds(context.filled, question.path).length === 0;
  const open = [...(isLeft ? leaving(context, question) : []), ...undoButtons(context)];
  const out = wayOut(context, question);
  if (open.length === 0 && out.length < 3)
    return rowsOf(leavingRest(context, question), [...out, help]);
  const ways = [[...open, help], out];
  return rowsOf(leavingRest(context, question), ...ways);
};

const leavingRest = (context: FormContext, question: FormQuestion): FormButton[] => {
  const label = question.group ? 'skip-rest-of-item' : 'skip-rest';
  return hasOptionalRest(context, question)
    ? [answerButton(context, label, { op: 'skip-rest', path: question.path })]
    : [];
};

const wayOut = (context: FormContext, { path }: FormQuestion): FormButton[] => {
  const { form, filled, cursor } = context;
  const isWalking = cursor.place.type === 'question' && !cursor.place.single;
  const isFirst = isWalking && !placeBefore(form, filled, path);
  const page = reviewPageOf(context, path);
  return [
    ...(isFirst ? [] : [answerButton(context, 'back', { op: 'back', path })]),
    draftButton(context, 'review', { op: 'review', page }),
    draftButton(context, 'pause', { op: 'pause' }),
  ];
};
