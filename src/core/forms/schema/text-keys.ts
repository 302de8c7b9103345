import { sayOfForm, type FormKey, type TextRef } from '../../shared/text-ref.ts';
import type { Field, FileField, Form, GroupField, ItemField } from './form.ts';

/** `annual-plan_theme`, `annual-plan_targets_target_name`: where a question's words are. */
export const fieldKey = (form: Form, field: Field, group?: GroupField | null): FormKey =>
  group
    ? keyOf(`${group.texts ?? textsOf(form)}_${group.id}_${field.id}`)
    : keyOf(`${field.texts ?? textsOf(form)}_${field.id}`);

/** The only place where a key is made of other words: a test goes through all forms. */
const keyOf = (key: string): FormKey => key as FormKey;

const textsOf = ({ id, texts }: Form): string => texts ?? id;

type Part = 'label' | 'ask' | 'hint' | 'example' | 'item' | 'add';

export const partKey = (key: FormKey, part: Part): FormKey => keyOf(`${key}.${part}`);

/** The short name of a question, for lists and messages about it. */
export const labelOf = (form: Form, field: Field, group?: GroupField | null): TextRef =>
  sayOfForm(partKey(fieldKey(form, field, group), 'label'));

/** An item of a list: `Chỉ tiêu 2`. */
export const itemOf = (form: Form, group: GroupField, n: number): TextRef =>
  sayOfForm(partKey(fieldKey(form, group), 'item'), { n });

/** What people call a form of a period. */
export const titleOf = (formId: Form['id'], period: string): TextRef =>
  sayOfForm(titleKey(formId), { period });

const titleKey = (formId: Form['id']): FormKey => keyOf(`${formId}.title`);

/** Where the words of an option or of yes and no are. */
export const optionKey = (key: FormKey, code: string): FormKey => keyOf(`${key}_${code}`);

export const sectionKey = (form: Form, section: string): FormKey =>
  keyOf(`${textsOf(form)}_section_${section}`);

/** Every text that a form needs in each language. */
export const textKeysOf = (form: Form): FormKey[] => [
  titleKey(form.id),
  ...form.sections.map((section) => sectionKey(form, section)),
  ...form.fields.flatMap((field) => keysOfField(form, field)),
];

const keysOfField = (form: Form, field: Field): FormKey[] => {
  if (field.type !== 'group') return keysOfItemField(fieldKey(form, field), field);
  const key = fieldKey(form, field);
  return [
    ...partKeys(key, ['label', 'ask', 'hint', 'item', ...(field.given ? [] : ['add' as const])]),
    ...field.fields.flatMap((inner) => keysOfItemField(fieldKey(form, inner, field), inner)),
  ];
};

const keysOfItemField = (key: FormKey, field: ItemField): FormKey[] => {
  const own = partKeys(key, field.calculation ? ['label'] : ['label', 'ask', 'hint']);
  if (field.type === 'choice' || field.type === 'multi-choice')
    return [...own, ...field.options.map(({ code }) => optionKey(key, code))];
  if (field.type === 'file') return [...own, acceptedKey(field)];
  return hasExample(field) && !field.calculation ? [...own, partKey(key, 'example')] : own;
};

/** Where the words for the kinds of file that a question takes are. */
export const acceptedKey = ({ accept }: FileField): FormKey =>
  keyOf(`form-files_${accept.join('-')}`);

/** Questions answered by buttons or files need no example of what to type. */
export const hasExample = (field: ItemField): boolean =>
  !['choice', 'multi-choice', 'yes-no', 'file', 'note'].includes(field.type);

const partKeys = (key: FormKey, parts: readonly Part[]): FormKey[] =>
  parts.map((part) => partKey(key, part));
