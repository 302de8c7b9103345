import type { Form } from '../schema/form.ts';
import { groupOf } from '../schema/path.ts';
import type { Filled } from './answers.ts';
import { answersIn } from './content-answers.ts';
import type { Content } from './content.ts';
import type { Write } from './write.ts';

export type Revert = { writes: Write[]; items: Filled['items'] };

/** What to write so that a draft holds again what was handed in. */
export const revertTo = (form: Form, filled: Filled, content: Content): Revert => {
  const { answers, items } = answersIn(form, content);
  const removed = Object.entries(filled.items).flatMap(([group, keys]) =>
    keys.filter((key) => !items[group]?.includes(key)).map((key) => ({ group, key })),
  );
  const isRemoved = (path: string): boolean =>
    removed.some(({ group, key }) => path.startsWith(`${group}.${key}.`));
  const emptied = [...filled.answers.values()]
    .filter(({ path, value }) => value !== null && !answers.has(path))
    // That a list was left is no answer of the unit, and stands in no content.
    .filter(({ path }) => !isRemoved(path) && !groupOf(form, path))
    .map(({ path }) => path);
  const wanted = [...answers, ...emptied.map((path) => [path, null] as const)];
  const writes = wanted.flatMap(([path, value]): Write[] => {
    const stored = filled.answers.get(path);
    if (stored && JSON.stringify(stored.value) === JSON.stringify(value)) return [];
    const seen = stored?.rev ?? 0;
    return [{ type: 'answer', path, value, raw: '', seen, messageId: null, chatId: null }];
  });
  return {
    writes: [
      ...removed.map(({ group, key }): Write => ({ type: 'remove-item', group, key })),
      ...writes,
    ],
    items: { ...filled.items, ...items },
  };
};
