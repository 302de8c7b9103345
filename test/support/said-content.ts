import type { Content, ContentValue, Form } from '../../src/core/forms/forms.ts';

type Answers = Readonly<Record<string, ContentValue>>;
/** Answers by the ids of questions; of a list its items. */
export type GivenAnswers = Readonly<Record<string, ContentValue | readonly Answers[]>>;

const isList = (value: ContentValue | readonly Answers[]): value is readonly Answers[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && !('id' in one));

/** What a unit would have handed in that answered so, in the order of the form. */
export const contentFrom = (form: Form, answers: GivenAnswers): Content => ({
  form: form.id,
  formVersion: form.version,
  sections: form.sections.map((id) => ({
    id,
    entries: form.fields
      .filter(({ section }) => section === id)
      .flatMap((field): Content['sections'][number]['entries'] => {
        const value = answers[field.id];
        if (value === undefined) return [];
        if (!isList(value)) return [{ type: 'answer', field: field.id, value }];
        if (field.type !== 'group') throw new Error(`${field.id} is no list`);
        const rows = value.map((item, at) => ({
          key: `k${at + 1}`,
          entries: field.fields.flatMap((inner) => {
            const own = (item as Answers)[inner.id];
            return own === undefined
              ? []
              : [{ type: 'answer' as const, field: inner.id, value: own }];
          }),
        }));
        return [{ type: 'group', field: field.id, rows }];
      }),
  })),
});
