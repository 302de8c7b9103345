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
  const wanted = place.type === 'items' ? (isShort(at, place.group) ? 'add' : 'leave') : '';
  const button = contact.buttons.find(({ action }) => action.op === wanted);
  if (button) contact.press(button);
  else goOn(contact, n);
};

const isShort = ({ contact: { draft } }: FormDoor, group: string): boolean => {
  const field = draft.form.fields.find(({ id }) => id === group);
  return field?.type === 'group' && (draft.filled.items[group]?.length ?? 0) < field.min;
};

/** Says the words, goes back or does what a willing person would; answers that may change by it, null for any. */
const acts = (at: FormDoor, said: string, n: number): readonly string[] | null => {
  const { place, pending } = at.contact.cursor;
  if (n > 15) {
    at.contact.does({ type: 'back' });
    return [];
  }
  if (n > 9 || place.type !== 'question') {
    willing(at, n);
    return null;
  }
  at.say(said);
  return [pending?.path ?? place.path];
};

it('answers every event, files what was said under its own question, and goes back without loss', () => {
  const anyActs = fc.array(fc.tuple(words, fc.nat({ max: 20 })), { minLength: 12, maxLength: 24 });
  fc.assert(
    fc.property(anyForm, anyActs, (form, played) => {
      const at = door(form);
      const { contact } = at;
      for (const [said, n] of played) {
        const before = new Map(contact.draft.filled.answers);
        const own = acts(at, said, n);
        const changed = [...contact.draft.filled.answers]
          .filter(([path, { value }]) => before.get(path)?.value !== value)
          .map(([path]) => path);
        expect(changed.filter((path) => own !== null && !own.includes(path))).toEqual([]);
        expect(contact.screen.lines.length).toBeGreaterThan(0);
        expect(contact.buttons.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 40 },
  );
});

it('leads any draft to the review, where it may be handed in', () => {
  fc.assert(
    fc.property(anyForm, fc.infiniteStream(fc.nat({ max: 9 })), (form, choices) => {
      const at = door(form);
      for (let done = 0; done < 150 && at.contact.last?.outcome !== 'submit'; done += 1)
        willing(at, choices.next().value ?? 0);
      expect(missing(form, at.contact.draft.filled)).toEqual([]);
      expect(at.contact.last?.outcome).toBe('submit');
    }),
    { numRuns: 25 },
  );
});
