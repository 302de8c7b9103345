import { textList } from '../../shared/text-list.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { comparedBy, withSign } from '../answers/compared-value.ts';
import { isInDocument, isRequired, isWalkedTo, sumOf } from '../answers/condition.ts';
import { headingOfItem } from '../answers/heading-line.ts';
import { itemName, itemTitle } from '../answers/item-names.ts';
import { itemValues } from '../answers/item-values.ts';
import { isAnswered, missingOfField, missingOfItem } from '../answers/missing.ts';
import { briefValue, lineValue } from '../answers/write-value.ts';
import { defaultOf } from '../engine/defaults.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { Field, GroupField } from '../schema/form.ts';
import { type Located, topQuestion } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';

/** "2. Đơn vị tính: %", or that an answer is still missing. */
export const answerLine = (context: FormContext, question: Located, n: number): TextRef =>
  lineOf(context, question, { n, write: lineValue });

/** The same where many stand below each other. */
export const briefAnswerLine = (context: FormContext, question: Located, n: number): TextRef =>
  lineOf(context, question, { n, write: briefValue });

const lineOf = (
  context: FormContext,
  question: Located,
  { n, write }: { n: number; write: typeof lineValue },
): TextRef => {
  const { form, filled, env } = context;
  const label = labelOf(form, question.field, question.group);
  const { calculation } = question.field;
  const sum = calculation?.type === 'sum' ? sumOf(form, filled, calculation) : undefined;
  if (sum !== undefined) return say('form-line', { n, label, value: { number: sum } });
  const stored = filled.answers.get(question.path);
  if (isInDocument(form, filled, question))
    return say('form-line', { n, label, value: say('form-value_in-document') });
  if (stored && isAnswered(form, filled, question)) {
    const value = write({ form, ...question }, stored.value, env.files);
    return say('form-line', { n, label, value: withSign(value, comparisonOf(context, question)) });
  }
  const value = isWalkedTo(form, filled, question)
    ? undefined
    : defaultOf(context, { form, ...question });
  if (value !== undefined)
    return say('form-line', {
      n,
      label,
      value: write({ form, ...question }, value, env.files),
    });
  const isOpen = isRequired(form, filled, question);
  return say(isOpen ? 'form-line-required' : 'form-line-optional', { n, label });
};

/** What compares a number, as the draft says. */
export const comparisonOf = (
  { filled }: Pick<FormContext, 'filled'>,
  { field, group }: Pick<Located, 'field' | 'group'>,
): Value | undefined => {
  const beside = comparedBy(field);
  return beside === undefined || group ? undefined : filled.answers.get(beside)?.value;
};

/** "3. Chỉ tiêu thi đua: 2 mục", marked when something in it is missing. */
export const groupLine = ({ form, filled }: FormContext, group: GroupField, n: number): TextRef => {
  const count = keysOf(filled, group.id).length;
  if (count === 0)
    return say(group.min > 0 ? 'form-line-required' : 'form-line-optional', {
      n,
      label: labelOf(form, group),
    });
  const open = missingOfField(form, filled, group).length;
  const values = { n, label: labelOf(form, group), count };
  return open > 0 ? say('form-line-group-open', values) : say('form-line-group', values);
};

/** More fit no phone; the list itself shows all. Under headings they take more room. */
const itemsShown = ({ heading }: GroupField): number => (heading === undefined ? 5 : 3);

/** The items of a group, a line each with its values. */
export const itemLines = (
  context: FormContext,
  group: GroupField,
  most = itemsShown(group),
): TextRef[] => {
  const keys = keysOf(context.filled, group.id);
  const shown = keys.slice(0, most);
  const more = keys.length - shown.length;
  return [
    ...shown.flatMap((key, at) =>
      headingOfItem(context.filled, group, { key, before: shown[at - 1] }).concat(
        say('form-sub-item', { line: itemLine(context, group, { key, n: at + 1 }) }),
      ),
    ),
    ...(more > 0 ? [say('form-list-more', { more })] : []),
  ];
};

type Listed = { key: string; n: number };

/** "2. Tỷ lệ hộ gia đình văn hóa · 93%", or that something in it is missing. */
export const itemLine = (context: FormContext, group: GroupField, { key, n }: Listed): TextRef => {
  const open = missingOfItem(context.form, context.filled, { group, key }).length;
  const title = itemTitle(context, group, key) || itemName(context, group, key);
  if (open > 0) return say('form-item-open', { n, title, open });
  const values = itemValues(context, group, key);
  if (values.length > 0 && group.measure)
    return say('form-item-answered', { n, title, values: textList(values) });
  return values.length > 0
    ? say('form-item-valued', { n, title, values: textList(values) })
    : say('form-item', { n, title });
};

/** The beginning of an answer, for a page that shows all of them. */
export const briefLine = (context: FormContext, field: Field, n: number): TextRef => {
  if (field.type === 'group') return groupLine(context, field, n);
  const { form, filled, env } = context;
  const label = labelOf(form, field);
  const value = filled.answers.get(field.id)?.value ?? null;
  if (value === null) return answerLine(context, topQuestion(field), n);
  const question = { form, field, group: null };
  const brief = briefValue(question, value, env.files);
  return say('form-line', { n, label, value: withSign(brief, comparisonOf(context, question)) });
};
