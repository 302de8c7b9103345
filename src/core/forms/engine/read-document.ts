import type { FoundInDocument } from '../answers/found.ts';
import type { ReadingEnv } from '../reading/reading-env.ts';
import type { Form, GroupField, ItemField } from '../schema/form.ts';
import type { Value } from '../schema/value.ts';
import { foundSteps } from './read-found.ts';
import { untouched } from './read-pasted.ts';

/** What a document answers; only what can mean nothing else. */
export type ReadDocument = {
  answers: readonly { field: ItemField; value: Value }[];
  items: readonly ReadItem[];
};

/** `values` by the ids of the list's questions. `isSure`: nothing of it is to be asked about. */
export type ReadItem = {
  group: GroupField;
  title: string;
  values: Readonly<Record<string, Value>>;
  isSure: boolean;
};

/** What was found in a document as a draft that nobody has begun would take it; nothing is stored. */
export const readDocumentAs = (
  form: Form,
  { found, env }: { found: FoundInDocument; env: ReadingEnv },
): ReadDocument => {
  const context = untouched(form, env);
  const steps = foundSteps({ ...context, env: { ...context.env, found: { ...found, name: '' } } });
  return {
    answers: steps
      .filter(({ isSure }) => isSure)
      .flatMap(({ answers }) =>
        answers.map(({ question, value }) => ({ field: question.field, value })),
      ),
    items: steps.flatMap(({ groups, isSure }) =>
      groups.flatMap(({ group, rows }) =>
        rows.map(({ title, given, unread }) => ({
          group,
          title,
          values: Object.fromEntries(
            given.map(({ path, value }) => [path.slice(path.lastIndexOf('.') + 1), value]),
          ),
          isSure: isSure && unread.length === 0,
        })),
      ),
    ),
  };
};
