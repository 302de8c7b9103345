import type { Form } from '../../../src/core/forms/schema/form.ts';
import type { FormQuestion } from '../../../src/core/forms/schema/question.ts';
import { hasExample } from '../../../src/core/forms/schema/text-keys.ts';

/** Each question of a form that shows an example. */
export const questionsOf = (form: Form): FormQuestion[] =>
  form.fields
    .flatMap((field): FormQuestion[] =>
      field.type === 'group'
        ? field.fields.map((inner) => ({
            form,
            field: inner,
            group: field,
            key: 'k1',
            path: `${field.id}.k1.${inner.id}`,
          }))
        : [{ form, field, group: null, key: null, path: field.id }],
    )
    .filter(({ field }) => hasExample(field) && !field.calculation);
