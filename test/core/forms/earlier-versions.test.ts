import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

import { expect, it } from 'vitest';

import type { Answer, Filled } from '../../../src/core/forms/answers/answers.ts';
import { migrateAnswers } from '../../../src/core/forms/answers/migrate.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import type { Form, ItemField } from '../../../src/core/forms/schema/form.ts';
import type { Value } from '../../../src/core/forms/schema/value.ts';
import { asId, type PersonId } from '../../../src/core/shared/ids.ts';
import { asInstant } from '../../../src/core/shared/instant.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { TalkedDraft } from './talk.ts';

/** Every version that a form ever had, as it was asked. */
const versions = JSON.parse(
  brotliDecompressSync(
    readFileSync(new URL('../../support/earlier-forms.json.br', import.meta.url)),
  ).toString(),
) as Form[];

const options = (field: ItemField): string[] =>
  'options' in field ? field.options.map(({ code }) => code) : [];

type Asked = { path: string; field: ItemField; variant: number };

const values: Record<ItemField['type'], (asked: Asked) => Value> = {
  integer: () => 12,
  decimal: () => 12,
  percent: () => 12,
  money: () => 12,
  numbers: ({ field }) =>
    Array.from({ length: field.type === 'numbers' ? field.count : 0 }, (_, at) => String(at + 1)),
  date: () => '2027-03-15',
  choice: ({ field, variant }) => options(field)[variant % options(field).length] ?? '',
  'multi-choice': ({ field }) => options(field),
  'yes-no': ({ variant }) => variant % 2 === 0,
  note: () => true,
  'document-number': () => '15/KH-UBND',
  file: () => ['f1'],
  text: ({ path }) => `Trả lời cho ${path}`,
};

/** All that a version asked is answered, with two items in each of its lists. */
const filledIn = (form: Form, variant: number): Filled => {
  const answers = new Map<string, Answer>();
  const items: Record<string, string[]> = {};
  const put = (path: string, field: ItemField): void => {
    if (field.calculation) return;
    const savedBy = asId<PersonId>('Lan');
    const written = { path, raw: '', rev: 1, stale: false, savedAt: asInstant(0), savedBy };
    answers.set(path, { ...written, value: values[field.type]({ path, field, variant }) });
  };
  for (const field of form.fields) {
    if (field.type !== 'group') put(field.id, field);
    else {
      items[field.id] = ['k1', 'k2'];
      for (const key of ['k1', 'k2'])
        for (const inner of field.fields) put(`${field.id}.${key}.${inner.id}`, inner);
    }
  }
  return { answers, items, rev: 1 };
};

const before = ({ id, version }: Form): Form[] =>
  versions.filter((one) => one.id === id && one.version < version);

const steps = allForms.flatMap((form) =>
  before(form).map((old) => [form.id, old.version, form.version, { form, old }] as const),
);

/** As many as the longest choice of any form has options. */
const VARIANTS = 12;

const valuesIn = ({ answers }: Filled): Record<string, Value> =>
  Object.fromEntries(Array.from(answers.values(), ({ path, value }) => [path, value]));

it('knows how each form was asked in its last versions, this one among them', () => {
  const known = new Set(versions.map(({ id, version }) => `${id} ${version}`));
  const wanted = allForms.flatMap(({ id, version }) =>
    [version, version - 1, version - 2, version - 3]
      .filter((one) => one >= Math.max(1, firstOf(id)))
      .map((one) => `${id} ${one}`),
  );
  // Whoever raises a version runs `npx tsx test/support/keep-forms.ts`.
  expect(wanted.filter((one) => !known.has(one))).toEqual([]);
  expect(steps.length).toBeGreaterThan(100);
});

const firstOf = (wanted: string): number =>
  Math.min(...versions.filter(({ id }) => id === wanted).map(({ version }) => version));

it.each(steps)('%s keeps every answer of version %i in version %i', (...[, , , { form, old }]) => {
  for (let variant = 0; variant < VARIANTS; variant += 1) {
    const given = filledIn(old, variant);
    const { filled, dropped } = migrateAnswers(form, given);
    expect(dropped).toEqual([]);
    expect(filled.items).toMatchObject(given.items);
    expect(valuesIn(filled)).toEqual(valuesIn(given));
    expect(migrateAnswers(form, filled).writes).toEqual([]);
  }
});

it.each(steps)(
  '%s goes on from version %i to the review of version %i',
  (...[, , , { form, old }]) => {
    const given = filledIn(old, 0);
    const draft = new TalkedDraft(form);
    draft.filled = migrateAnswers(form, given).filled;
    const asked = missing(form, draft.filled).map(({ path }) => path);
    expect(asked.filter((path) => given.answers.has(path))).toEqual([]);
    const lan = draft.contact('Lan');
    lan.does({ type: 'review' });
    expect(lan.at).toBe('review');
    expect(lan.sees).not.toBe('');
  },
);
