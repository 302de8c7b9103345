import { textList } from '../../shared/text-list.ts';
import { say } from '../../shared/text-ref.ts';
import { isAsked, isRequired, isTopRelevant, isWalkedTo } from '../answers/condition.ts';
import { isDone } from '../answers/missing.ts';
import type { Field, GroupField } from '../schema/form.ts';
import { itemQuestions, type Located, topQuestion } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import { type SaidValue, save } from './commit.ts';
import { type FormContext, goTo, isAt, type Transition, unchanged } from './form-context.ts';
import { onward } from './navigation.ts';

/** What one tap leaves out: optional questions that nobody has answered, and optional lists without an item. */
type Rest = { questions: readonly Located[]; groups: readonly GroupField[] };

/**
 * From the question on, what need not be answered: of the item that it is in, or else of the whole
 * form. Items are for whoever adds them.
 */
const optionalRest = (context: FormContext, question: FormQuestion): Rest => {
  const { group, key } = question;
  if (group?.given) return { questions: [], groups: [] };
  const isFree = mayLeave(context);
  if (group && key) {
    const all = itemQuestions(group, key);
    const at = all.findIndex(({ path }) => path === question.path);
    return { questions: all.slice(Math.max(at, 0)).filter(isFree), groups: [] };
  }
  const { fields } = context.form;
  const rest = fields.slice(fields.findIndex(({ id }) => id === question.path));
  const groups = rest.filter((field) => field.type === 'group');
  return {
    questions: rest.flatMap(asQuestion).filter(isFree),
    groups: groups.filter((one) => mayStayEmpty(context, one)),
  };
};

const mayStayEmpty = ({ form, filled }: FormContext, group: GroupField): boolean =>
  group.min === 0 &&
  !group.given &&
  isTopRelevant(form, filled, group) &&
  !isDone(form, filled, group);

const asQuestion = (field: Field): Located[] =>
  field.type === 'group' ? [] : [topQuestion(field)];

const mayLeave =
  ({ form, filled }: FormContext) =>
  (one: Located): boolean =>
    one.field.type !== 'note' &&
    !one.field.skipSets &&
    !filled.answers.has(one.path) &&
    isAsked(form, filled, one) &&
    isWalkedTo(form, filled, one) &&
    !isRequired(form, filled, one);

/** Whether one tap would leave out more than the question at hand. */
export const hasOptionalRest = (context: FormContext, question: FormQuestion): boolean => {
  if (question.group?.given || !mayLeave(context)(question)) return false;
  const { questions, groups } = optionalRest(context, question);
  return questions.length + groups.length > 1;
};

/** Leaves all of it out, each on purpose, and says what it was. */
export const skipRest = (context: FormContext, question: FormQuestion): Transition => {
  const { questions, groups } = optionalRest(context, question);
  if (!isAt(context, question.path) || questions.length + groups.length === 0)
    return unchanged(context);
  const given = [
    ...questions.map(({ path }) => leftOut(path, null)),
    ...groups.map(({ id }) => leftOut(id, true)),
  ];
  const saved = save(context, given);
  const labels = textList([
    ...questions.map(({ field, group }) => labelOf(context.form, field, group)),
    ...groups.map((group) => labelOf(context.form, group)),
  ]);
  const { place, returnTo } = onward(context, saved.filled, question.path);
  return goTo(context, place, {
    ...saved,
    returnTo,
    notices: [say('form-left-out-rest', { labels })],
  });
};

const leftOut = (path: string, value: null | true): SaidValue => ({
  path,
  value,
  raw: '',
  messageId: null,
  chatId: null,
});
