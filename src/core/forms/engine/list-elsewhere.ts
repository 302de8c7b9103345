import { say } from '../../shared/text-ref.ts';
import { isTopRelevant } from '../answers/condition.ts';
import type { GroupField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import { save } from './commit.ts';
import { type FormContext, stay, type Transition } from './form-context.ts';
import { itemsIn } from './paste-list.ts';
import { readRows } from './paste-rows.ts';

type Item = ReturnType<typeof itemsIn>[number];

/** Items of a list of the form, as said at a question that is not of it. */
export type ListElsewhere = { group: GroupField; items: readonly Item[] };

/** So many lines with an amount are no sentence. */
const FEWEST = 2;
/** Where several lines are usual, all of them must be some. */
const FEWEST_OF_PROSE = 3;

/** A list of targets that is pasted where the theme is asked; undefined for anything else. */
export const listElsewhere = (
  context: FormContext,
  { field, group }: FormQuestion,
  said: string,
): ListElsewhere | undefined => {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  if (group !== null || field.type !== 'text' || lines.length < FEWEST) return undefined;
  const list = listOfAmounts(context);
  if (!list) return undefined;
  // Only looked at: no key is used up.
  const looking = { ...context, env: { ...context.env, newKey: () => 'none' } };
  const items = itemsIn(readRows(looking, list, said));
  const measured = items.filter(({ given }) => given.some(({ path }) => isAmount(list, path)));
  const isList = field.multiline
    ? measured.length >= Math.max(FEWEST_OF_PROSE, lines.length)
    : measured.length >= FEWEST;
  return isList ? { group: list, items } : undefined;
};

const listOfAmounts = ({ form, filled }: FormContext): GroupField | undefined => {
  for (const field of form.fields)
    if (
      field.type === 'group' &&
      field.measure &&
      !field.given &&
      isTopRelevant(form, filled, field)
    )
      return field;
  return undefined;
};

const isAmount = ({ measure }: GroupField, path: string): boolean =>
  measure !== undefined && path.endsWith(`.${measure.value}`);

/** Adds the items to their list; the question at hand stays. */
export const fileElsewhere = (
  context: FormContext,
  question: FormQuestion,
  said: string,
): Transition | undefined => {
  const found = listElsewhere(context, question, said);
  if (!found) return undefined;
  const { group } = found;
  const items = itemsIn(readRows(context, group, said));
  const list = labelOf(context.form, group);
  return stay(context, {
    ...save(
      context,
      items.flatMap(({ given }) => given),
    ),
    cursor: { ...context.cursor, pending: null },
    notices: [say('form-filed-in-list', { count: items.length, list })],
  });
};
