import { asId, type PersonId } from '../../shared/ids.ts';
import { asInstant } from '../../shared/instant.ts';
import type { Form } from '../schema/form.ts';
import { itemPath, locate } from '../schema/path.ts';
import { isValue, type Path, type Value } from '../schema/value.ts';
import type { Answer } from './answers.ts';
import type { Content, ContentValue, SimpleEntry } from './content.ts';
import { migrateAnswers } from './migrate.ts';

/** Handed-in answers by path, and the keys of the items in their order. */
export type ContentAnswers = {
  answers: ReadonlyMap<Path, Value>;
  items: Readonly<Record<string, readonly string[]>>;
};

/** What was handed in, as the present form can hold it, without facts and what does not fit. */
export const answersIn = (form: Form, { sections }: Content): ContentAnswers => {
  const answers = new Map<Path, Answer>();
  const items: Record<string, string[]> = {};
  const take = (path: Path, { value, inDocument }: SimpleEntry): void => {
    if (!inDocument) answers.set(path, answerAt(path, plainValue(value)));
  };
  for (const entry of sections.flatMap(({ entries }) => entries)) {
    if (entry.type === 'answer') take(entry.field, entry);
    else {
      items[entry.field] = entry.rows.map(({ key }) => key);
      for (const { key, entries } of entry.rows)
        for (const inner of entries) take(itemPath(entry.field, key, inner.field), inner);
    }
  }
  const { filled } = migrateAnswers(form, { answers, items, rev: 0 });
  const own = [...filled.answers.values()].filter(
    ({ path }) => !locate(form, path)?.field.calculation,
  );
  // A list that the present form has no more is nobody's.
  return { answers: new Map(own.map(({ path, value }) => [path, value])), items: filled.items };
};

const answerAt = (path: Path, value: Value): Answer => ({
  path,
  value,
  raw: '',
  rev: 1,
  stale: false,
  savedAt: asInstant(0),
  savedBy: asId<PersonId>(''),
});

/** Files are handed in with name and size; an answer holds only their ids. */
const plainValue = (value: ContentValue): Value =>
  isValue(value) ? value : value.map(({ id }) => id);
