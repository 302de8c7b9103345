import type { Form, ItemField } from './form.ts';
import type { Located } from './path.ts';

/** A question together with its form. */
export type FormQuestion = Located & { form: Form };

/** The question narrowed to one type of field, for that type's reader. */
export type QuestionOf<Type extends ItemField['type']> = FormQuestion & {
  field: Extract<ItemField, { type: Type }>;
};
