import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openData } from '../../src/bot/forms/forms.ts';
import type { Action } from '../../src/core/forms/engine/action.ts';
import {
  decodeAction,
  encodeAction,
  type Form,
  type ItemField,
  MAX_CALLBACK_BYTES,
} from '../../src/core/forms/forms.ts';
import { asId, type UnitId } from '../../src/core/shared/ids.ts';
import type { Period } from '../../src/core/shared/period.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { machineRandom } from '../../src/service/machine-ports.ts';
import { createText } from '../../src/text.ts';

/** The most random bits that any id of the program has. */
const ID_BITS = 96;

const forms = [...loadForms(createText()).forms.values()];
const unitId = fc.constant(ID_BITS).map((bits) => asId<UnitId>(machineRandom.token(bits)));
const year = fc.integer({ min: 1000, max: 9999 });
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, year).map(([from, to]) => `${from}-${to}`),
) as fc.Arbitrary<Period>;

describe('buttons that open a form', () => {
  it('fit into what Telegram carries, for every form, unit and span of years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), unitId, period, ({ id: formId }, unit, about) => {
        const data = openData({ formId, unitId: unit, period: about });
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(MAX_CALLBACK_BYTES);
      }),
    );
  });
});

/** Everything that a button may do to one question. */
const actionsOf = (field: ItemField, path: string): Action[] => [
  ...(['done', 'keep', 'default', 'skip', 'back', 'retype', 'mine', 'theirs', 'open'] as const).map(
    (op): Action => ({ op, path }),
  ),
  { op: 'accept', path, index: 10 },
  { op: 'remove-file', path, file: machineRandom.token(48) },
  ...('options' in field ? field.options : []).flatMap(({ code }) =>
    (['set', 'select', 'unselect'] as const).map((op): Action => ({ op, path, code })),
  ),
];

const actionsIn = (form: Form): Action[] =>
  form.fields.flatMap((field): Action[] => {
    if (field.type !== 'group') return actionsOf(field, field.id);
    const [group, key] = [field.id, 'k9z8'];
    return [
      ...(['items', 'add', 'leave', 'copy', 'copy-yes'] as const).map((op): Action => ({
        op,
        group,
      })),
      ...(['item', 'delete', 'delete-yes', 'up', 'down'] as const).map((op): Action => ({
        op,
        group,
        key,
      })),
      ...field.fields.flatMap((one) => actionsOf(one, `${group}.${key}.${one.id}`)),
    ];
  });

describe('buttons below a question', () => {
  const token = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '9', '_', '-'),
    minLength: 8,
    maxLength: 8,
  });
  const rev = fc.integer({ min: 0, max: 36 ** 6 - 1 });

  it('fit as well, and are read back as they were meant', () => {
    const actions = forms.flatMap(actionsIn);
    expect(actions.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(token, rev, fc.constantFrom(...actions), (draft, answer, action) => {
        const data = encodeAction(draft, answer, action);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(MAX_CALLBACK_BYTES);
        expect(decodeAction(data)).toEqual({ token: draft, rev: answer, action });
      }),
      { numRuns: 2_000 },
    );
  });
});
