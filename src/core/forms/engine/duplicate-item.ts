import { say } from '../../shared/text-ref.ts';
import { type Answer, keysOf } from '../answers/answers.ts';
import { objectionTo } from '../answers/constraints.ts';
import type { GroupField } from '../schema/form.ts';
import { groupOf, itemPath, itemQuestions } from '../schema/path.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, save, withAnswers } from './commit.ts';
import { type FormContext, goTo, stale, stay, type Transition } from './form-context.ts';

/**
 * Another item like this one, right behind it, whose name is asked at once: what is like something else is
 * seldom called alike. Its files stay its own. Only as it was shown, so that a second tap copies nothing twice.
 */
export const duplicateItem = (
  context: FormContext,
  { group: id, key }: { group: string; key: string },
  rev: number,
): Transition => {
  const group = groupOf(context.form, id);
  const keys = keysOf(context.filled, id);
  if (!group || group.given || !keys.includes(key) || rev !== context.filled.rev)
    return stale(context);
  if (keys.length >= group.max)
    return stay(context, { notices: [say('form-error_too-many-items', { max: group.max })] });
  const own = context.env.newKey();
  const given = answersLike(context, group, { key, own });
  const order = keys.flatMap((one) => (one === key ? [key, own] : [one]));
  const saved =
    given.length > 0
      ? save(context, given, [{ type: 'order-items', group: id, keys: order }])
      : undefined;
  const path = itemPath(id, own, group.titleField);
  return goTo(
    context,
    { type: 'question', path, single: false },
    {
      ...saved,
      notices: [say('form-item-duplicated')],
    },
  );
};

/** What is said of the item, but its name and its files; what a rule refuses beside it is asked. */
const answersLike = (
  context: FormContext,
  group: GroupField,
  { key, own }: { key: string; own: string },
): SaidValue[] => {
  const given: SaidValue[] = [];
  const like = itemQuestions(group, own);
  for (const [at, { path, field }] of itemQuestions(group, key).entries()) {
    const value = valueToCopy(context.filled.answers.get(path));
    const question = like[at];
    if (!question || value === null || field.id === group.titleField || field.type === 'file')
      continue;
    const said = { path: question.path, value, raw: '', messageId: null, chatId: null };
    const filled = withAnswers(context, [...given, said]);
    if (!objectionTo({ ...question, form: context.form }, value, filled)) given.push(said);
  }
  return given;
};

const valueToCopy = (answer: Answer | undefined): Value =>
  !answer || answer.stale || answer.isFact ? null : answer.value;
