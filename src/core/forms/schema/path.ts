import type { Form, GroupField, ItemField } from './form.ts';
import type { Path } from './value.ts';

/** A question found by its path. `group` and `key` are null outside groups. */
export type Located = {
  path: Path;
  field: ItemField;
  group: GroupField | null;
  key: string | null;
};

export const itemPath = (group: string, key: string, field: string): Path =>
  `${group}.${key}.${field}`;

/** The question at a path; undefined when the form has none there. Items need not exist. */
export const locate = (form: Form, path: Path): Located | undefined => {
  const dot = path.indexOf('.');
  if (dot === -1) {
    const field = fieldIn(form.fields, path);
    return field && field.type !== 'group' ? topQuestion(field) : undefined;
  }
  const group = groupOf(form, path.slice(0, dot));
  const end = group ? path.indexOf('.', dot + 1) : -1;
  const key = path.slice(dot + 1, end);
  const field = group && end !== -1 ? fieldIn(group.fields, path.slice(end + 1)) : undefined;
  return group && field && key !== '' ? { path, field, group, key } : undefined;
};

/** A question of the form itself, the same each time: a screen looks at all of them several times. */
export const topQuestion = (field: ItemField): Located => {
  const known = topQuestions.get(field);
  if (known) return known;
  const question = { path: field.id, field, group: null, key: null };
  topQuestions.set(field, question);
  return question;
};

const topQuestions = new WeakMap<ItemField, Located>();

export const groupOf = (form: Form, id: string): GroupField | undefined => {
  const field = fieldIn(form.fields, id);
  return field?.type === 'group' ? field : undefined;
};

/** The field of this id among those of a form or of a group. */
export const fieldIn = <One extends { id: string }>(
  fields: readonly One[],
  id: string,
): One | undefined => {
  let known = indexes.get(fields);
  if (!known) {
    known = new Map(fields.map((field) => [field.id, field]));
    indexes.set(fields, known);
  }
  return known.get(id) as One | undefined;
};

/** A form is data that does not change; each screen looks for fields some hundred times. */
const indexes = new WeakMap<object, ReadonlyMap<string, { id: string }>>();

/** The questions of one item, hidden ones too; the same each time, as those of the form itself. */
export const itemQuestions = (group: GroupField, key: string): readonly Located[] => {
  const items = itemsOf(group);
  const known = items.get(key);
  if (known) return known;
  const questions = group.fields.map((field) => ({
    path: itemPath(group.id, key, field.id),
    field,
    group,
    key,
  }));
  if (items.size >= MOST_ITEMS) items.clear();
  items.set(key, questions);
  return questions;
};

/** Of each list: those that people are at now. */
const MOST_ITEMS = 1_000;

const itemsOf = (group: GroupField): Map<string, readonly Located[]> => {
  const known = questionsOfItems.get(group) ?? new Map<string, readonly Located[]>();
  questionsOfItems.set(group, known);
  return known;
};

const questionsOfItems = new WeakMap<GroupField, Map<string, readonly Located[]>>();

/** The id of the form's own field that the path belongs to. */
export const topOf = (path: Path): string => {
  const end = path.indexOf('.');
  return end === -1 ? path : path.slice(0, end);
};
