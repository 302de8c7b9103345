import type { TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { type Filled, keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { valueWithUnit } from '../answers/item-values.ts';
import { dayAfter } from '../engine/day-beside.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { RowsGroup } from '../engine/rows-group.ts';
import { itemQuestions } from '../schema/path.ts';

/** The number of a row in its list, from 1. */
export const numberOf = ({ filled }: FormContext, { id }: RowsGroup, key: string): number =>
  keysOf(filled, id).indexOf(key) + 1;

/** As much of words as a row has room for. */
const SAID = 40;

/** What is said of a row; the usual state only where there is nothing else. */
export const answersOf = (
  { form, filled }: { form: FormContext['form']; filled: Filled },
  group: RowsGroup,
  key: string,
): TextValue[] => {
  const { value, words, states } = group.inOneMessage;
  const { state, usual } = states ?? {};
  const number = group.fields.find(({ id }) => id === value);
  const day = number && dayAfter(number);
  const shown = itemQuestions(group, key).flatMap(({ field, ...one }) => {
    const answer = filled.answers.get(one.path)?.value ?? null;
    const isOwn = [value, words, state, day].includes(field.id);
    if (answer === null || !isOwn || !isAsked(form, filled, { field, ...one })) return [];
    const text = valueWithUnit({ form, filled }, { field, ...one }, answer);
    return [{ id: field.id, answer, text: typeof text === 'string' ? shorten(text, SAID) : text }];
  });
  const results = shown.filter(({ id }) => id !== state);
  return [
    ...results.map(({ text }) => text),
    ...shown
      .filter(({ id, answer }) => id === state && (answer !== usual || results.length === 0))
      .map(({ text }) => text),
  ];
};
