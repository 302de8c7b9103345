import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  address,
  behind,
  codec,
  day,
  fits,
  fixed,
  flag,
  id,
  moment,
  named,
  oneOf,
  optional,
  orElse,
  orNone,
  period,
  rest,
  sealed,
  shortDay,
  whole,
  word,
  year,
  type AddressField,
} from '../../src/bot/kit/address.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import type { UnitId } from '../../src/core/shared/ids.ts';
import type { Period } from '../../src/core/shared/period.ts';

/** A field whose values do not matter here, only what becomes of them. */
type AnyField = AddressField<unknown, never>;

type Kind = {
  field: AnyField;
  /** As data carries it, and the value that it stands for. */
  good: readonly (readonly [string, unknown])[];
  /** What no button of ours has. */
  bad: readonly string[];
};

const place = named({ missing: 'm', all: 'a' });

const kinds: Readonly<Record<string, Kind>> = {
  id: {
    field: id<UnitId>(),
    good: ['a', 'Z0-_', 'x'.repeat(40)].map((text) => [text, text]),
    bad: ['', ' ', 'a b', 'é', 'a.b', '../a', 'x'.repeat(41), 'a\n', '\na'],
  },
  word: {
    field: word,
    good: ['vi', 'KH-2027-0001', '__proto__'].map((text) => [text, text]),
    bad: ['', 'một', 'a b', 'x'.repeat(41), 'vi\n'],
  },
  whole: {
    field: whole,
    good: [
      ['0', 0],
      ['42', 42],
      ['999999999', 999_999_999],
    ],
    bad: ['', '-1', '1.5', '1e9', ' 1', '1 ', '٣', '1000000000', 'NaN', '0x10', '1\n'],
  },
  moment: {
    field: moment,
    good: [
      ['0', 0],
      ['99999999999999', 99_999_999_999_999],
    ],
    bad: ['', '-1', '100000000000000', '1e3', 'Infinity'],
  },
  year: {
    field: year,
    good: [
      ['2000', 2000],
      ['2027', 2027],
      ['2199', 2199],
    ],
    bad: ['', '0', '999', '1999', '2200', '20270', '+2027'],
  },
  day: {
    field: day,
    good: [
      ['2027-02-28', '2027-02-28'],
      ['2028-02-29', '2028-02-29'],
    ],
    bad: ['', '2027-02-29', '2027-13-01', '2027-2-8', '20270228', '2027-02-28T00', '0000-00-00'],
  },
  shortDay: {
    field: shortDay,
    good: [['20270228', '2027-02-28']],
    bad: ['', '20270229', '20271301', '2027-02-28', '2027022', '202702280'],
  },
  period: {
    field: period,
    good: ['2027', '2026-2030', '2027-Q1', '2027-X3'].map((text) => [text, text]),
    bad: ['', '27', '2027-Q5', '2030-2026', '2027-X0', '2027-', 'Q1'],
  },
  flag: {
    field: flag,
    good: [
      ['1', true],
      ['0', false],
    ],
    bad: ['', '2', 'true', '00', '01'],
  },
  fixed: {
    field: fixed('sem'),
    good: [['sem', 'sem']],
    bad: ['', 'se', 'semi', 'SEM'],
  },
  oneOf: {
    field: oneOf(['new', 'e']),
    good: [
      ['new', 'new'],
      ['e', 'e'],
    ],
    bad: ['', 'E', 'news', 'constructor', '0'],
  },
  named: {
    field: place,
    good: [
      ['m', 'missing'],
      ['a', 'all'],
    ],
    bad: ['', 'missing', 'all', '__proto__', 'constructor', 'M'],
  },
  rest: {
    field: rest,
    good: ['xa', 'vùng: cao', ':', 'a:b:c', '__proto__'].map((text) => [text, text]),
    bad: [''],
  },
  behind: {
    field: behind('u', whole),
    good: [['u3', 3]],
    bad: ['', '3', 'u', 'v3', 'u-1', 'uu3'],
  },
  orNone: {
    field: orNone(id<UnitId>()),
    good: [
      ['-', null],
      ['a1', 'a1'],
    ],
    bad: ['', 'a b', ' -'],
  },
  optional: { field: optional(whole), good: [['7', 7]], bad: ['', 'x', '-1'] },
  orElse: { field: orElse(whole, 3), good: [['7', 7]], bad: ['', 'x', '-1'] },
};

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
