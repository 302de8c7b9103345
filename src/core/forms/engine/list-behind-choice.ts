import type { Filled } from '../answers/answers.ts';
import { isTopRelevant } from '../answers/condition.ts';
import type { Form, GroupField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import { recordedAt, save } from './commit.ts';
import type { FormContext, Transition } from './form-context.ts';
import type { Utterance } from './take-answer.ts';

/** Takes a text at a list, by its id. */
type Receive = (context: FormContext, group: string, said: Omit<Utterance, 'path'>) => Transition;

/** A list that is pasted where it is asked whether there is anything to be listed: there is, and this is it. */
export const listBehindChoice = (
  context: FormContext,
  { form, field, group, path }: FormQuestion,
  { spoken, receive }: { spoken: Utterance; receive: Receive },
): Transition | undefined => {
  if (field.type !== 'choice' || group || !spoken.raw.includes('\n')) return undefined;
  const { path: _, ...said } = spoken;
  const found = field.options.flatMap(({ code }): Transition[] => {
    const saved = save(context, [{ ...withoutWords, path, value: code }]);
    const chosen = { ...context, filled: saved.filled };
    const [list] = listsOpenedBy(form, context.filled, saved.filled);
    const heard = list && receive(chosen, list.id, said);
    if (heard?.cursor.pending?.type !== 'list') return [];
    const notices = [...recordedAt(context, { path, value: code }), ...heard.notices];
    return [{ ...heard, writes: [...saved.writes, ...heard.writes], notices }];
  });
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
};

const withoutWords = { raw: '', messageId: null, chatId: null };

const listsOpenedBy = (form: Form, before: Filled, after: Filled): GroupField[] =>
  form.fields.flatMap((field) =>
    field.type === 'group' &&
    !field.given &&
    isTopRelevant(form, after, field) &&
    !isTopRelevant(form, before, field)
      ? [field]
      : [],
  );
