import { expect, it } from 'vitest';

import { dashed, lowered, say, type KeyTaking } from '../../../src/core/shared/text-ref.ts';

const late = (isLate: boolean) => (isLate ? 'form-at-first' : 'reminder-draft');

it('is held to the texts by the compiler', () => {
  const right = [
    say('form-at-first'),
    say('reminder-draft', { share: 3 }),
    // Of several keys, what any of them needs.
    say(late(true), { share: 3 }),
    say(`form-expected_${'text' as 'text' | 'integer'}`),
    ...(['board_viewer', 'board_admin'] as const).map((role) => say(`role-${dashed(role)}`)),
  ];
  const wrong = () => [
    // @ts-expect-error: no such text
    say('form-at-last'),
    // @ts-expect-error: lacks its value
    say('reminder-draft'),
    // @ts-expect-error: lacks a value by this name
    say('reminder-draft', { shares: 3 }),
    // @ts-expect-error: shows no such value
    say('reminder-draft', { share: 3, more: 4 }),
    // @ts-expect-error: takes no values
    say('form-at-first', { share: 3 }),
    // @ts-expect-error: one of them lacks its value
    say(late(true)),
    // @ts-expect-error: any string may stand in the key
    say(`form-expected_${String(1)}`),
    // @ts-expect-error: no text for one of them
    say(`form-expected_${'text' as 'text' | 'poem'}`),
  ];
  // @ts-expect-error: needs a value
  const bare: KeyTaking = 'reminder-draft';
  expect([right.length, typeof wrong, bare]).toEqual([6, 'function', 'reminder-draft']);
});

it('writes codes as keys have them', () => {
  expect(dashed('vice_unit_head')).toBe('vice-unit-head');
  expect(lowered('LONG')).toBe('long');
});
