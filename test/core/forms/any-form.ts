import * as fc from 'fast-check';

import type { Facts } from '../../../src/core/forms/answers/facts.ts';
import type { Field, Form, ItemField } from '../../../src/core/forms/schema/form.ts';
import { moreThan } from '../../../src/core/forms/schema/rules.ts';
import { smallForm } from './small-form.ts';

const required = fc.constantFrom(true, false);

const COLORS = [{ code: 'red' }, { code: 'blue' }, { code: 'green' }] as const;

/** What a question of a type is beside its id. */
const kinds: readonly fc.Arbitrary<Omit<ItemField, 'id'>>[] = [
  fc.record({ type: fc.constant('text' as const), maxLength: fc.constant(60), required }),
  fc.record({
    type: fc.constant('integer' as const),
    min: fc.constant(0),
    max: fc.constant(500),
    required,
  }),
  fc.record({ type: fc.constant('decimal' as const), required }),
  fc.record({
    type: fc.constant('percent' as const),
    min: fc.constant(0),
    max: fc.constant(100),
    required,
  }),
  fc.record({ type: fc.constant('money' as const), required }),
  fc.record({ type: fc.constant('date' as const), required }),
  fc.record({ type: fc.constant('yes-no' as const), required }),
  fc.record({ type: fc.constant('document-number' as const), required }),
  fc.constant({ type: 'choice' as const, options: COLORS.slice(0, 2) }),
  fc.record({
    type: fc.constant('multi-choice' as const),
    options: fc.constant(COLORS),
    min: fc.constant(1),
    required,
  }),
  fc.record({
    type: fc.constant('numbers' as const),
    count: fc.integer({ min: 2, max: 4 }),
    min: fc.constant(0),
    max: fc.constant(1000),
    required,
  }),
  fc.record({
    type: fc.constant('file' as const),
    accept: fc.constant(['pdf', 'word'] as const),
    max: fc.integer({ min: 1, max: 3 }),
    required,
  }),
  fc.constant({ type: 'note' as const }),
];

/** A question of any type. */
const question = (id: string): fc.Arbitrary<ItemField> =>
  fc.oneof(...kinds).map((kind) => Object.assign({}, kind, { id }) as ItemField);

const conditional = (field: ItemField, before: string | undefined): ItemField =>
  before === undefined ? field : { ...field, relevant: { type: 'answered', field: before } };

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const figure = (id: string): fc.Arbitrary<Field> =>
  fc.record({
    id: fc.constant(id),
    type: fc.constantFrom('integer' as const, 'percent' as const, 'money' as const),
    min: fc.constant(0),
    max: fc.constant(100),
    required: fc.constantFrom(true, false),
  }) as fc.Arbitrary<Field>;

/** Rows that come with the facts and may be answered in one message. */
const givenRows = (isOptional: boolean): Field => ({
  id: 'rows',
  type: 'group',
  given: true,
  min: 0,
  max: 9,
  titleField: 'row',
  inOneMessage: { value: 'value' },
  fields: [
    { id: 'row', type: 'text', maxLength: 40, calculation: { type: 'fact' } },
    {
      id: 'value',
      type: 'integer',
      min: 0,
      max: 500,
      ...(isOptional ? { required: false, skipAs: 'no-data' as const } : {}),
    },
  ],
});

const rowsGiven: Facts = {
  items: {
    rows: ['Một', 'Hai', 'Ba'].map((row, at) => ({
      key: `r${at}`,
      values: { row },
      context: [],
      last: {},
    })),
  },
};

/** A form, and what it is filled from. */
export type AnyForm = { form: Form; facts: Facts };

/**
 * Questions of all types, some of which hang on another one, a list, rows that are given, a table of
 * figures, and a rule that wants a reason.
 */
export const anyForm: fc.Arbitrary<AnyForm> = fc
  .record({
    fields: fc.tuple(...LETTERS.map(question)),
    hanging: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    inner: fc.tuple(question('x'), question('y')),
    isInnerHanging: fc.boolean(),
    min: fc.nat({ max: 2 }),
    rows: fc.constantFrom('none', 'needed', 'optional'),
    figures: fc.option(fc.tuple(figure('g'), figure('h'), figure('i'))),
  })
  .map(({ fields, hanging, inner: [x, y], isInnerHanging, min, rows, figures }) => {
    const asked = fields.map((field, at) =>
      conditional(field, at > 0 && hanging[at] ? LETTERS[at - 1] : undefined),
    );
    const items: Field = {
      id: 'items',
      type: 'group',
      min,
      max: 3,
      titleField: 'name',
      fields: [
        { id: 'name', type: 'text', maxLength: 40 },
        x,
        conditional(y, isInnerHanging ? 'x' : undefined),
      ],
    };
    const table: Field[] = figures ? [...figures, { id: 'why', type: 'text', maxLength: 60 }] : [];
    const form = smallForm(
      [
        ...asked.slice(0, 3),
        items,
        ...(rows === 'none' ? [] : [givenRows(rows === 'optional')]),
        ...asked.slice(3),
        ...table,
      ],
      figures
        ? {
            sheets: ['only'],
            rules: [{ severity: 'warn', when: moreThan('h', 'g'), reason: 'why' }],
          }
        : {},
    );
    return { form, facts: rowsGiven };
  });
