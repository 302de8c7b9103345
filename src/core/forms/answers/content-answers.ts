import type { Form } from '../schema/form.ts';
import { itemPath, locate } from '../schema/path.ts';
import { isValue, type Path, type Value } from '../schema/value.ts';
import type { Content, ContentValue, SimpleEntry } from './content.ts';
import { fitted } from './migrate.ts';

/** Handed-in answers by path, and the keys of the items in their order. */
export type ContentAnswers = {
  answers: ReadonlyMap<Path, Value>;
  items: Readonly<Record<string, readonly string[]>>;
};

/** What was handed in, as the present form can hold it, without facts and what does not fit. */
export const answersIn = (form: Form, { sections }: Content): ContentAnswers => {
  const answers = new Map<Path, Value>();
  const items: Record<string, string[]> = {};
  const take = (path: Path, entry: SimpleEntry): void => {
    if (entry.inDocument) return;
    const field = locate(form, path)?.field;
    const value = field && !field.calculation ? fitted(field, plainValue(entry.value)) : undefined;
    if (value !== undefined) answers.set(path, value);
  };
  for (const entry of sections.flatMap(({ entries }) => entries)) {
    if (entry.type === 'answer') take(entry.field, entry);
    else {
      items[entry.field] = entry.rows.map(({ key }) => key);
      for (const { key, entries } of entry.rows)
        for (const inner of entries) take(itemPath(entry.field, key, inner.field), inner);
    }
  }
  return { answers, items };
};

/** Files are handed in with name and size; an answer holds only their ids. */
const plainValue = (value: ContentValue): Value =>
  isValue(value) ? value : value.map(({ id }) => id);
