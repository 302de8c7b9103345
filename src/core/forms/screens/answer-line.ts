import { say, type TextRef } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { isRequired, isWalkedTo } from '../answers/condition.ts';
import { isAnswered, missingOfField } from '../answers/missing.ts';
import { lineValue } from '../answers/write-value.ts';
import { defaultOf } from '../engine/defaults.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { GroupField } from '../schema/form.ts';
import type { Located } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';

/** "2. Đơn vị tính: %", or that an answer is still missing. */
export const answerLine = (context: FormContext, question: Located, n: number): TextRef => {
  const { form, filled, env } = context;
  const label = labelOf(form, question.field, question.group);
  const stored = filled.answers.get(question.path);
  if (stored && isAnswered(form, filled, question)) {
    const value = lineValue({ form, ...question }, stored.value, env.files);
    return say('form-line', { n, label, value });
  }
  const value = isWalkedTo(form, filled, question)
    ? undefined
    : defaultOf(context, { form, ...question });
  if (value !== undefined)
    return say('form-line', {
      n,
      label,
      value: lineValue({ form, ...question }, value, env.files),
    });
  const isOpen = isRequired(form, filled, question);
  return say(isOpen ? 'form-line-required' : 'form-line-optional', { n, label });
};

/** "3. Chỉ tiêu thi đua: đã có 2", marked when something in it is missing. */
export const groupLine = ({ form, filled }: FormContext, group: GroupField, n: number): TextRef => {
  const count = keysOf(filled, group.id).length;
  if (count === 0 && group.min > 0)
    return say('form-line-required', { n, label: labelOf(form, group) });
  const open = missingOfField(form, filled, group).length;
  const values = { n, label: labelOf(form, group), count };
  return open > 0 ? say('form-line-group-open', values) : say('form-line-group', values);
};
