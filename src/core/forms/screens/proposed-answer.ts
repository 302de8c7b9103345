import { parsePeriod, type Period } from '../../shared/period.ts';
import { textList } from '../../shared/text-list.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import { lengthOf } from '../../shared/vietnamese-text.ts';
import { withSign } from '../answers/compared-value.ts';
import { isAnswered } from '../answers/missing.ts';
import { lineValue, screenValue, shortValue } from '../answers/write-value.ts';
import { defaultOf, isPrevious, previousComparison, sourceOf } from '../engine/defaults.ts';
import type { FormContext } from '../engine/form-context.ts';
import { quickAnswers, type QuickName } from '../engine/quick-answers.ts';
import { lastAnswers } from '../engine/repeat-last.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import { answerButton, type FormButton, dressed } from './show.ts';

/** All of a given item as it was the last time. */
export const repeating = (context: FormContext, question: FormQuestion): FormButton[] => {
  const last = lastAnswers(context, question);
  if (last.length < 2) return [];
  const values = last.flatMap(({ path, value }) => {
    const located = locate(context.form, path);
    return located
      ? [shortValue({ form: context.form, ...located }, value, context.env.files)]
      : [];
  });
  const label = say('form-button_same', { values: textList(values) });
  return [
    { style: 'primary', ...answerButton(context, label, { op: 'same', path: question.path }) },
  ];
};

/** Keep what is stored, or take the proposed value. */
export const takingOver = (context: FormContext, question: FormQuestion): FormButton[] => {
  const { path } = question;
  if (context.filled.answers.has(path) && isAnswered(context.form, context.filled, question))
    return hasOwnDone(question) ? [] : [answerButton(context, 'keep', { op: 'keep', path })];
  const value = defaultOf(context, question);
  // A question with options shows what is proposed among them.
  if (value === undefined || 'options' in question.field) return [];
  const label = takeOverLabel(context, question, value);
  return [{ style: 'primary', ...answerButton(context, label, { op: 'default', path }) }];
};

/** Days and numbers that are often meant. */
export const quickButtons = (context: FormContext, question: FormQuestion): FormButton[] => {
  const { path } = question;
  if (context.filled.answers.has(path)) return [];
  return quickAnswers(context, question).map(({ code, value, name }) =>
    dressed(answerButton(context, quickLabel(name, value), { op: 'set', path, code }), {
      isTappedOnly: true,
    }),
  );
};

const quickLabel = (name: QuickName, value: Value): TextRef =>
  name === 'today' || name === 'yesterday' || name === 'none'
    ? say(`form-button_${name}`)
    : say(`form-button_${name}`, { date: { date: String(value) } });

const takeOverLabel = (context: FormContext, question: FormQuestion, value: Value): TextRef => {
  const { env } = context;
  const shown = { value: signed(context, question, shortValue(question, value, env.files)) };
  if (!isPrevious(context, question))
    return isLong(question, value) ? say('form-button_usual') : say('form-button_default', shown);
  if (isQuarter(env.period)) return say('form-button_last-value', shown);
  // A long text stands above, where it can be read.
  return question.field.type === 'text'
    ? say('form-button_previous')
    : say('form-button_previous-value', shown);
};

const signed = (context: FormContext, question: FormQuestion, value: TextRef): TextRef =>
  withSign(value, previousComparison(context, question)?.value);

/** Longer than a button shows. */
const isLong = ({ field }: FormQuestion, value: Value): boolean =>
  field.type === 'text' && typeof value === 'string' && lengthOf(value) > LONG;

const LONG = 30;

const isQuarter = (period: Period): boolean => parsePeriod(period)?.type === 'quarter';

/** What the unit answered the last time, while nothing is answered yet. */
export const previousLine = (
  context: FormContext,
  question: FormQuestion,
): (TextRef | 'blank')[] => {
  const { path } = question;
  if (context.filled.answers.has(path)) return [];
  // A quarter's button says it all.
  if (isQuarter(context.env.period)) return [];
  const value = defaultOf(context, question);
  if (value === undefined) return [];
  const source = sourceOf(context, question);
  if (source) {
    const told = lineValue(question, value, context.env.files);
    return ['blank', say('form-known', { source, value: told })];
  }
  if (!isPrevious(context, question)) {
    const usual = screenValue(question, value, { files: context.env.files });
    return isLong(question, value) ? ['blank', say('form-usual', { value: usual })] : [];
  }
  const year = String(context.env.earlierAnswers?.year ?? '');
  const shown = signed(context, question, lineValue(question, value, context.env.files));
  return ['blank', say('form-previous', { year, value: shown })];
};

const hasOwnDone = ({ field }: FormQuestion): boolean =>
  field.type === 'multi-choice' || (field.type === 'file' && field.max > 1);
