import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  address,
  codec,
  day,
  fits,
  flag,
  id,
  optional,
  orElse,
  orNone,
  period,
  rest,
  sealed,
  shortDay,
  whole,
} from '../../src/bot/kit/address.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import type { UnitId } from '../../src/core/shared/ids.ts';
import type { Period } from '../../src/core/shared/period.ts';
import { kinds } from './address-kinds.ts';

describe.each(Object.entries(kinds))('a value in button data: %s', (_, { field, good, bad }) => {
  it.each(good)('%j is read, and written as it stood', (text, value) => {
    expect(field.read(text)).toEqual(value);
    expect(field.write(value as never)).toBe(text);
  });

  it.each(bad)('%j is no value', (text) => {
    expect(field.read(text)).toBeUndefined();
  });

  it('is either no value or one that is written and read again, whatever stands there', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('0', '1', '2', '-', ':', 'a', 'u', 'Q', '_') }),
      fc.constantFrom(...bad, ...good.map(([text]) => text)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const value = field.read(text);
        if (value === undefined) return;
        expect(field.read(field.write(value as never))).toEqual(value);
      }),
    );
  });
});

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

describe('values between colons', () => {
  const unitId = 'unit-1' as UnitId;

  it('are written in their order, and those left out at the end leave no colon', () => {
    const { write } = codec({
      unitId: id<UnitId>(),
      until: optional(shortDay),
      page: optional(whole),
    });
    const until = '2027-02-28' as CalendarDate;
    expect(write({ unitId })).toBe('unit-1');
    expect(write({ unitId, until })).toBe('unit-1:20270228');
    expect(write({ unitId, until, page: 0 })).toBe('unit-1:20270228:0');
    expect(write({ unitId, page: 2 })).toBe('unit-1::2');
  });

  it('are read where some are left out, in the middle too', () => {
    const { read } = codec({
      unitId: id<UnitId>(),
      until: optional(shortDay),
      page: orElse(whole, 0),
    });
    expect(read('unit-1')).toEqual({ unitId, until: undefined, page: 0 });
    expect(read('unit-1:20270228')).toEqual({ unitId, until: '2027-02-28', page: 0 });
    expect(read('unit-1::2')).toEqual({ unitId, until: undefined, page: 2 });
  });

  it.each(['', ':', 'unit-1:', 'unit-1:20270228:2:', 'unit-1:20270228:2:3', 'unit-1::', '::2'])(
    'are none of ours in %j',
    (text) => {
      const { read } = codec({
        unitId: id<UnitId>(),
        until: optional(shortDay),
        page: optional(whole),
      });
      expect(read(text)).toBeUndefined();
    },
  );

  it('keep the colons of the last one, when it takes all that follows', () => {
    const { read, write } = codec({ unitId: id<UnitId>(), tag: rest });
    expect(read('unit-1:vùng: cao:')).toEqual({ unitId, tag: 'vùng: cao:' });
    expect(write({ unitId, tag: 'vùng: cao:' })).toBe('unit-1:vùng: cao:');
    expect(read('unit-1:')).toBeUndefined();
    expect(read('unit-1')).toBeUndefined();
  });

  it('come back as they went, whichever are left out', () => {
    const fields = codec({
      unitId: id<UnitId>(),
      about: optional(period),
      isOn: optional(flag),
      page: optional(whole),
    });
    const values = fc.record({
      unitId: fc.constantFrom(unitId, '-' as UnitId),
      about: maybe(fc.constantFrom('2027' as Period, '2027-Q1' as Period)),
      isOn: maybe(fc.boolean()),
      page: maybe(fc.nat(999_999_999)),
    });
    fc.assert(
      fc.property(values, (given) => {
        expect(fields.read(fields.write(given))).toEqual(given);
      }),
    );
  });
});

describe('an address', () => {
  it('without values ends in a colon when its head is one word, and is read either way', () => {
    const plain = address('menu');
    const inner = address('o:w');
    expect([plain.to(), inner.to()]).toEqual(['menu:', 'o:w']);
    for (const data of ['menu', 'menu:']) expect(plain.read(data)).toEqual({});
    for (const data of ['o:w', 'o:w:']) expect(inner.read(data)).toEqual({});
  });

  it('is none of what only begins in the same way', () => {
    const unit = address('o:u', { unitId: id<UnitId>() });
    for (const data of [
      '',
      'o',
      'o:',
      'o:u',
      'o:u:',
      'o:ux:1',
      'o:v:1',
      'O:u:1',
      ' o:u:1',
      'o:u:1:2',
    ])
      expect(unit.read(data)).toBeUndefined();
    expect(unit.read('o:u:1')).toEqual({ unitId: '1' });
  });

  it('reads what anybody may forge without failing', () => {
    const addresses = [
      address('x', { unitId: id<UnitId>(), page: optional(whole) }),
      address('x', { day, until: optional(day) }),
      address('x', { about: period, tag: rest }),
      address('x', { clusterId: orNone(id<UnitId>()), isOn: orElse(flag, true) }),
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...addresses), (text, one) => {
        const data = `x:${text}`;
        const values = one.read(data);
        if (values === undefined || !fits(data)) return;
        expect(one.read((one.to as (of: unknown) => string)(values))).toEqual(values);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the 64 bytes that Telegram takes', () => {
  it('are counted as bytes, not as letters', () => {
    expect(fits('a'.repeat(64))).toBe(true);
    expect(fits('a'.repeat(65))).toBe(false);
    expect(fits('ạ'.repeat(21))).toBe(true);
    expect(fits('ạ'.repeat(22))).toBe(false);
  });

  it('are never exceeded: what is longer is not made', () => {
    const tag = address('tg:t', { tag: rest });
    expect(tag.to({ tag: 'a'.repeat(59) })).toHaveLength(64);
    expect(() => tag.to({ tag: 'a'.repeat(60) })).toThrow('too long');
    expect(() => tag.to({ tag: 'ạ'.repeat(20) })).toThrow('too long');
    expect(() => sealed('a'.repeat(65))).toThrow('too long');
  });
});
