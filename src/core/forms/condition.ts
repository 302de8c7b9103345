import type { Filled, Path, Value } from './answers.ts';
import type { Condition, FieldRef, Form, GroupField } from './form.ts';
import { itemPath, keysOf, locate, type Located } from './path.ts';

/** Where a condition is asked: the item whose siblings it may name, or the form itself. */
export type Scope = { group: GroupField | null; key: string | null };

const formScope: Scope = { group: null, key: null };

/** Whether a question exists at present. A question whose condition hides it has no say either. */
export const isRelevant = (form: Form, filled: Filled, { field, group, key }: Located): boolean => {
  const look = looker(form, filled);
  if (group?.relevant && !look(group.relevant, formScope)) return false;
  return !field.relevant || look(field.relevant, { group, key });
};

export const isTopRelevant = (form: Form, filled: Filled, field: Form['fields'][number]): boolean =>
  !field.relevant || looker(form, filled)(field.relevant, formScope);

/** A form without answers must still be answerable: absent means required. */
export const isRequired = (form: Form, filled: Filled, { field, group, key }: Located): boolean => {
  if (field.type === 'note') return false;
  if (typeof field.required === 'object')
    return looker(form, filled)(field.required, { group, key });
  return field.required ?? true;
};

/** Evaluates conditions over the answers of a draft. */
export const looker =
  (form: Form, filled: Filled) =>
  (condition: Condition, scope: Scope): boolean =>
    holds(condition, (ref) => valueOf({ form, filled }, ref, scope));

/** The value that a reference means, undefined when there is none or it is hidden. */
export const valueOf = (
  { form, filled }: { form: Form; filled: Filled },
  ref: FieldRef,
  scope: Scope,
): Value | undefined => {
  const located = locate(form, pathOf(ref, scope));
  if (!located) return keysOf(filled, ref).length;
  const answer = filled.answers.get(located.path);
  return answer && isRelevant(form, filled, located) ? answer.value : undefined;
};

const pathOf = (ref: FieldRef, { group, key }: Scope): Path =>
  group && key && group.fields.some(({ id }) => id === ref) ? itemPath(group.id, key, ref) : ref;

type Lookup = (ref: FieldRef) => Value | undefined;

const holds = (condition: Condition, look: Lookup): boolean => {
  switch (condition.type) {
    case 'equals':
      return look(condition.field) === condition.value;
    case 'answered':
      return (look(condition.field) ?? null) !== null;
    case 'at-least':
      return isAtLeast(look(condition.field), condition.value);
    case 'all':
      return condition.of.every((part) => holds(part, look));
    case 'any':
      return condition.of.some((part) => holds(part, look));
    case 'not':
      return !holds(condition.of, look);
  }
};

const isAtLeast = (value: Value | undefined, least: number): boolean =>
  typeof value === 'number' && value >= least;
