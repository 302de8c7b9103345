import { say, type TextRef } from '../../shared/text-ref.ts';
import { withSign } from '../answers/compared-value.ts';
import { writeValue } from '../answers/write-value.ts';
import { isPrevious } from '../engine/defaults.ts';
import { knownFigure } from '../engine/figures.ts';
import type { FormContext } from '../engine/form-context.ts';
import { figureAt } from '../engine/read-figures.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import { comparisonOf } from './answer-line.ts';

/** What a figure is called. */
export const titleAt = (context: FormContext, path: Path): TextRef | '' => {
  const question = figureAt(context, path);
  return question ? labelOf(context.form, question.field) : '';
};

/** A figure in its table: what is answered, or what is known of it. */
export const listedLine = (context: FormContext, path: Path, n: number): TextRef => {
  const title = titleAt(context, path);
  const answer = context.filled.answers.get(path);
  if (answer && answer.value !== null) return answeredLine(context, path, n);
  if (answer) return say('form-figures-left-out', { n, title });
  const known = knownFigure(context, path);
  const question = figureAt(context, path);
  if (!known || !question) return say('form-figures-open', { n, title });
  return isPrevious(context, question)
    ? say('form-figures-last', { n, title, known })
    : say('form-figures-known', { n, title, known });
};

const answeredLine = (context: FormContext, path: Path, n: number): TextRef =>
  say('form-item-answered', { n, title: titleAt(context, path), values: valueAt(context, path) });

/** What is answered, in words. */
export const valueAt = ({ form, filled, env }: FormContext, path: Path): TextRef => {
  const question = figureAt({ form, filled, env } as FormContext, path);
  const value = filled.answers.get(path)?.value ?? null;
  return question
    ? withSign(writeValue(question, value, env.files), comparisonOf({ filled }, question))
    : say('form-value_left-out');
};
