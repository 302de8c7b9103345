import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { missing } from '../../../src/core/forms/answers/missing.ts';
import type { Field, Form, ItemField } from '../../../src/core/forms/schema/form.ts';
import { door, type FormDoor } from '../../support/form-door.ts';
import { goOn } from './good-answers.ts';
import { smallForm } from './small-form.ts';

const required = fc.constantFrom(true, false);

/** A question of any type that is answered by words or buttons. */
const question = (id: string): fc.Arbitrary<ItemField> =>
  fc.oneof(
    fc.record({
      id: fc.constant(id),
      type: fc.constant('text' as const),
      maxLength: fc.constant(60),
      required,
    }),
    fc.record({
      id: fc.constant(id),
      type: fc.constant('integer' as const),
      min: fc.constant(0),
      max: fc.constant(500),
      required,
    }),
    fc.record({ id: fc.constant(id), type: fc.constant('decimal' as const), required }),
    fc.record({
      id: fc.constant(id),
      type: fc.constant('percent' as const),
      min: fc.constant(0),
      max: fc.constant(100),
      required,
    }),
    fc.record({ id: fc.constant(id), type: fc.constant('money' as const), required }),
    fc.record({ id: fc.constant(id), type: fc.constant('date' as const), required }),
    fc.record({ id: fc.constant(id), type: fc.constant('yes-no' as const), required }),
    fc.record({ id: fc.constant(id), type: fc.constant('document-number' as const), required }),
    fc.constant({ id, type: 'choice' as const, options: [{ code: 'red' }, { code: 'blue' }] }),
    fc.constant({ id, type: 'note' as const }),
  );

const conditional = (field: ItemField, before: string | undefined): ItemField =>
  before === undefined ? field : { ...field, relevant: { type: 'answered', field: before } };

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Questions of all types, some of which hang on another one, a list, and a table of figures. */
const anyForm: fc.Arbitrary<Form> = fc
  .record({
    fields: fc.tuple(...LETTERS.map(question)),
    hanging: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    inner: fc.tuple(question('x'), question('y')),
    min: fc.nat({ max: 2 }),
    isSheet: fc.boolean(),
  })
  .map(({ fields, hanging, inner, min, isSheet }) => {
    const asked = fields.map((field, at) =>
      conditional(field, at > 0 && hanging[at] ? LETTERS[at - 1] : undefined),
    );
    const items: Field = {
      id: 'items',
      type: 'group',
      min,
      max: 3,
      titleField: 'name',
      fields: [{ id: 'name', type: 'text', maxLength: 40 }, ...inner],
    };
    const figures: Field[] = isSheet
      ? ['g', 'h'].map((id) => ({ id, type: 'integer', min: 0, required: false }) as const)
      : [];
    return smallForm([...asked.slice(0, 3), items, ...asked.slice(3), ...figures]);
  });

const words = fc.constantFrom(
  'có',
  'không',
  '12',
  '1.234',
  '30/11/2027',
  '15/KH-UBND',
  'Nội dung',
  '-',
  'N/A',
  'bỏ qua',
  'để sau',
  '2 tỷ',
  '👍',
  '1',
  'quay lại',
);

/** A willing person's next act, whatever the form. */
const willing = (at: FormDoor, n: number): void => {
  const { contact } = at;
  const { place } = contact.cursor;
  const add = contact.buttons.find(({ action }) => action.op === 'add');
  const leave = contact.buttons.find(({ action }) => action.op === 'leave');
  const count = 'group' in place ? (contact.draft.filled.items[place.group]?.length ?? 0) : 0;
  const least = contact.draft.form.fields.find(
    (field) => 'group' in place && field.id === place.group,
  );
  const isShort = least?.type === 'group' && count < least.min;
  if (place.type === 'items' && isShort && add) contact.press(add);
  else if (place.type === 'items' && leave) contact.press(leave);
  else goOn(contact, n);
};

it('answers every event, files what was said under its own question, and goes back without loss', () => {
  fc.assert(
    fc.property(
      anyForm,
      fc.array(fc.tuple(words, fc.nat({ max: 20 })), { minLength: 12, maxLength: 24 }),
      (form, acts) => {
        const at = door(form);
        const { contact } = at;
        for (const [said, n] of acts) {
          const { place, pending } = contact.cursor;
          const before = new Map(contact.draft.filled.answers);
          if (n > 15) {
            contact.does({ type: 'back' });
            expect([...contact.draft.filled.answers.values()]).toEqual([...before.values()]);
          } else if (n > 9 || place.type !== 'question') willing(at, n);
          else {
            at.say(said);
            const own = pending?.path ?? place.path;
            const changed = [...contact.draft.filled.answers].filter(
              ([path, answer]) => before.get(path)?.value !== answer.value,
            );
            expect(changed.map(([path]) => path).filter((path) => path !== own)).toEqual([]);
          }
          expect(contact.screen.lines.length).toBeGreaterThan(0);
          expect(contact.buttons.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('leads any draft to the review, where it may be handed in', () => {
  fc.assert(
    fc.property(anyForm, fc.infiniteStream(fc.nat({ max: 9 })), (form, choices) => {
      const at = door(form);
      for (let acts = 0; acts < 150 && at.contact.last?.outcome !== 'submit'; acts += 1)
        willing(at, choices.next().value ?? 0);
      expect(missing(form, at.contact.draft.filled)).toEqual([]);
      expect(at.contact.last?.outcome).toBe('submit');
    }),
    { numRuns: 25 },
  );
});
