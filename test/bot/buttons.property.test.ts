import assert from 'node:assert/strict';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fits } from '../../src/bot/kit/address.ts';
import { buttons } from '../../src/bot/kit/buttons.ts';
import { commandNames } from '../../src/bot/kit/commands.ts';
import { formAction } from '../../src/bot/kit/form-actions.ts';
import { allRooms } from '../../src/bot/rooms.ts';
import {
  type Action,
  type Form,
  isNumeric,
  type ItemField,
  lackCode,
  lacks,
} from '../../src/core/forms/forms.ts';
import { asId, type BroadcastId, type UnitId } from '../../src/core/shared/ids.ts';
import type { Period } from '../../src/core/shared/period.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { machineRandom } from '../../src/service/machine-ports.ts';
import { createText } from '../../src/text.ts';
import { buttonAddresses } from './button-addresses.ts';
import { buttonSlots, dataOf, SLOT } from './button-slots.ts';

/** What any values may be given to, once it has read them. */
type AnyAddress = { head: string; to(values: unknown): string; read(data: string): unknown };
type Line = { name: string; address: AnyAddress };

/** The whole table, by names such as `board.unit`. */
const table: Line[] = Object.entries(buttons).flatMap(([room, own]) =>
  Object.entries(own).map(([name, address]) => ({
    name: `${room}.${name}`,
    address: address as AnyAddress,
  })),
);

const readersOf = (data: string): Line[] =>
  table.filter(({ address }) => address.read(data) !== undefined);
const namesOf = (lines: readonly Line[]): string[] => lines.map(({ name }) => name);

describe('the table of buttons', () => {
  it.each(buttonAddresses)('reads %s in one way, and writes that again', (address) => {
    fc.assert(
      fc.property(dataOf(address), (data) => {
        const [line, ...others] = readersOf(data);
        expect(namesOf(others)).toEqual([]);
        assert(line, `nobody reads ${data}`);
        const values = line.address.read(data);
        const written = line.address.to(values);
        assert(fits(written), `${written} is too long`);
        expect(line.address.read(written)).toEqual(values);
        expect(namesOf(readersOf(written))).toEqual([line.name]);
      }),
      { numRuns: 50 },
    );
  });

  it('holds no line that no button in a chat has', () => {
    const used = new Set(
      buttonAddresses.flatMap((address) =>
        namesOf(readersOf(fc.sample(dataOf(address), 1)[0] ?? '')),
      ),
    );
    const forgotten = namesOf(table).filter((name) => !used.has(name));
    expect(forgotten).toEqual([]);
  });

  it('is tried with nothing that stands for no argument', () => {
    const slots = buttonAddresses.flatMap((address) =>
      [...address.matchAll(SLOT)].map(([, name = '']) => name),
    );
    expect([...new Set(slots)].toSorted()).toEqual(Object.keys(buttonSlots).toSorted());
  });
});

describe('every button', () => {
  it('is answered by one handler, and every handler has its buttons', () => {
    const lines = new Map<string, number>();
    for (const { address } of table) lines.set(address.head, (lines.get(address.head) ?? 0) + 1);
    expect(Object.fromEntries(allRooms().heads)).toEqual(Object.fromEntries(lines));
  });
});

describe('every command', () => {
  it('is answered by a room', () => {
    expect(allRooms().commands.toSorted()).toEqual(commandNames.toSorted());
  });
});

const forms = [...loadForms(createText()).forms.values()];
const LONGEST_ID = 96;

describe('a button that opens a form', () => {
  const unitId = fc.constant(LONGEST_ID).map((bits) => asId<UnitId>(machineRandom.token(bits)));
  const year = fc.integer({ min: 1000, max: 9000 });
  const period = fc.oneof(
    year.map(String),
    year.map((from) => `${from}-${from + 999}`),
  ) as fc.Arbitrary<Period>;

  it('fits, for every form, unit and span of years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), unitId, period, ({ id: formId }, unit, about) => {
        const key = { formId, unitId: unit, period: about };
        expect(buttons.forms.open.read(buttons.forms.open.to(key))).toEqual(key);
      }),
    );
  });
});

describe('a button that chooses units by a label', () => {
  it('fits, however long the label and however often the announcement was changed', () => {
    const id = fc.constant(72).map((bits) => asId<BroadcastId>(machineRandom.token(bits)));
    const value = fc.string({ unit: fc.constantFrom('a', ' ', ':'), minLength: 1, maxLength: 32 });
    const pressed = fc.record({
      id,
      revision: fc.integer({ min: 0, max: 999_999_999 }),
      place: fc.record({ side: fc.constantFrom('to', 'except'), at: fc.nat(9) }),
      value,
    });
    const { setTag } = buttons.broadcasts;
    fc.assert(
      fc.property(pressed, (given) => {
        expect(setTag.read(setTag.to(given))).toEqual(given);
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
  // Nothing else has files to be removed.
  ...(field.type === 'file'
    ? [{ op: 'remove-file' as const, path, file: machineRandom.token(48) }]
    : []),
  ...(isNumeric(field) ? lacks.map(lackCode) : []).map((code): Action => ({
    op: 'set',
    path,
    code,
  })),
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
      ...(['item', 'delete', 'delete-yes', 'up', 'down', 'duplicate'] as const).map(
        (op): Action => ({
          op,
          group,
          key,
        }),
      ),
      ...field.fields.flatMap((one) => actionsOf(one, `${group}.${key}.${one.id}`)),
    ];
  });

describe('a button below a question', () => {
  const token = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '9', '_', '-'),
    minLength: 8,
    maxLength: 8,
  });
  const rev = fc.integer({ min: 0, max: 36 ** 6 - 1 });

  it('fits as well, and is read back as it was meant', () => {
    const actions = forms.flatMap(actionsIn);
    expect(actions.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(token, rev, fc.constantFrom(...actions), (draft, answer, action) => {
        const press = { token: draft, rev: answer, action };
        expect(formAction.read(formAction.to(press))).toEqual(press);
      }),
      { numRuns: 2_000 },
    );
  });
});
