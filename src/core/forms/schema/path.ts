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
  if (!path.includes('.')) {
    const field = form.fields.find(({ id }) => id === path);
    return field && field.type !== 'group' ? { path, field, group: null, key: null } : undefined;
  }
  const [first = '', key, inner, ...more] = path.split('.');
  const group = groupOf(form, first);
  const field = group?.fields.find(({ id }) => id === inner);
  return group && key && field && more.length === 0 ? { path, field, group, key } : undefined;
};

export const groupOf = (form: Form, id: string): GroupField | undefined => {
  const field = form.fields.find((candidate) => candidate.id === id);
  return field?.type === 'group' ? field : undefined;
};

/** The questions of one item, hidden ones too. */
export const itemQuestions = (group: GroupField, key: string): Located[] =>
  group.fields.map((field) => ({ path: itemPath(group.id, key, field.id), field, group, key }));

/** The id of the form's own field that the path belongs to. */
export const topOf = (path: Path): string => path.split('.', 1)[0] ?? path;
