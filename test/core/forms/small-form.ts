import type { Field, Form } from '../../../src/core/forms/schema/form.ts';
import type { TextRef } from '../../../src/core/shared/text-ref.ts';

/** A form of a few fields for one test; its words are the ids themselves. */
export const smallForm = (fields: readonly Field[], more: Partial<Form> = {}): Form => ({
  id: 'small',
  version: 1,
  sections: ['only'],
  fields: fields.map((field) => ({ section: 'only', ...field })),
  rules: [],
  ...more,
});

/** Words for the keys of small forms: `small_color_red` reads "red", `small_a.label` reads "a". */
export const smallTexts = (ref: TextRef): TextRef => (saysSmall(ref) ? ofSmall(ref) : ref);

const isSmall = /^small[._]/;

const saysSmall = ({ key, values = {} }: TextRef): boolean =>
  isSmall.test(key) ||
  Object.values(values).some(
    (value) => typeof value === 'object' && 'key' in value && saysSmall(value),
  );

const ofSmall = (ref: TextRef): TextRef => {
  const values = Object.fromEntries(
    Object.entries(ref.values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'object' && 'key' in value ? smallTexts(value) : value,
    ]),
  );
  if (!isSmall.test(ref.key)) return { key: ref.key, values };
  const word =
    ref.key
      .replace(/\.\w+$/, '')
      .split('_')
      .at(-1) ?? '';
  const suffix = typeof values['n'] === 'number' ? ` ${values['n']}` : '';
  return { key: 'form-value', values: { value: `${word}${suffix}` } };
};
