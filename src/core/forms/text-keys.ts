import { say, type TextRef } from '../shared/text-ref.ts';
import type { Field, FileField, Form, GroupField, ItemField } from './form.ts';

/** `annual-plan_theme`, `annual-plan_targets_target_name`: where a question's words are. */
export const fieldKey = (form: Form, field: Field, group?: GroupField | null): string =>
  group ? `${textsOf(form)}_${group.id}_${field.id}` : `${textsOf(form)}_${field.id}`;

const textsOf = ({ id, texts }: Form): string => texts ?? id;

/** The short name of a question, for lists and messages about it. */
export const labelOf = (form: Form, field: Field, group?: GroupField | null): TextRef =>
  say(`${fieldKey(form, field, group)}.label`);

/** Where the words of an option or of yes and no are. */
export const optionKey = (key: string, code: string): string => `${key}_${code}`;

export const sectionKey = (form: Form, section: string): string =>
  `${textsOf(form)}_section_${section}`;

/** Every text that a form needs in each language. */
export const textKeysOf = (form: Form): string[] => [
  `${form.id}.title`,
  ...form.sections.map((section) => sectionKey(form, section)),
  ...form.fields.flatMap((field) => keysOfField(form, field)),
];

const keysOfField = (form: Form, field: Field): string[] => {
  if (field.type !== 'group') return keysOfItemField(fieldKey(form, field), field);
  const key = fieldKey(form, field);
  return [
    ...attributes(key, ['label', 'ask', 'hint', 'item', ...(field.given ? [] : ['add'])]),
    ...field.fields.flatMap((inner) => keysOfItemField(fieldKey(form, inner, field), inner)),
  ];
};

const keysOfItemField = (key: string, field: ItemField): string[] => {
  const own = attributes(key, field.calculation ? ['label'] : ['label', 'ask', 'hint']);
  if (field.type === 'choice' || field.type === 'multi-choice')
    return [...own, ...field.options.map(({ code }) => optionKey(key, code))];
  if (field.type === 'file') return [...own, acceptedKey(field)];
  return hasExample(field) && !field.calculation ? [...own, `${key}.example`] : own;
};

/** Where the words for the kinds of file that a question takes are. */
export const acceptedKey = ({ accept }: FileField): string => `form-files_${accept.join('-')}`;

/** Questions answered by buttons or files need no example of what to type. */
export const hasExample = (field: ItemField): boolean =>
  !['choice', 'multi-choice', 'yes-no', 'file', 'note'].includes(field.type);

const attributes = (key: string, names: readonly string[]): string[] =>
  names.map((name) => `${key}.${name}`);
