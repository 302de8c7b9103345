import {
  behind,
  day,
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
  shortDay,
  updateId,
  whole,
  word,
  year,
  type AddressField,
} from '../../src/bot/kit/address.ts';
import type { UnitId } from '../../src/core/shared/ids.ts';

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

/** Every kind of value that a button carries. */
export const kinds: Readonly<Record<string, Kind>> = {
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
  updateId: {
    field: updateId,
    good: [
      ['7', 7],
      ['999999999999', 999_999_999_999],
    ],
    bad: ['', '-1', '1000000000000', '1e3'],
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
