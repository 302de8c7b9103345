import { expect, it } from 'vitest';

import { sealed } from '../../src/bot/kit/address.ts';
import { inColumns } from '../../src/bot/kit/columns.ts';
import { say } from '../../src/core/shared/text-ref.ts';

const rowsOf = (words: readonly string[]): string[][] =>
  inColumns(
    words.map((data) => ({
      label: say('button-unit', { name: 'Phường Láng' }),
      data: sealed(data),
    })),
    wordsOf,
  ).map((row) => row.map(wordsOf));

const wordsOf = (button: object): string => ('data' in button ? (button.data as string) : '');

it.each([
  [
    ['Cụm 1', 'Cụm 2', 'Cụm 3', 'Cụm 4'],
    [['Cụm 1', 'Cụm 2', 'Cụm 3'], ['Cụm 4']],
  ],
  [
    ['Khối doanh nghiệp', 'Cụm 2', 'Cụm 3'],
    [['Khối doanh nghiệp', 'Cụm 2'], ['Cụm 3']],
  ],
  [
    ['Cụm 1', 'Khối các cơ quan tham mưu', 'Cụm 2'],
    [['Cụm 1'], ['Khối các cơ quan tham mưu'], ['Cụm 2']],
  ],
  [[], []],
])('puts as many buttons beside one another as can be read: %j', (words, rows) => {
  expect(rowsOf(words)).toEqual(rows);
});
