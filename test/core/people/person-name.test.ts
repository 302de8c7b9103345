import { expect, it } from 'vitest';

import { accountName } from '../../../src/core/people/person-name.ts';

it.each([
  ['Hà', 'Đỗ Thu', 'Đỗ Thu Hà'],
  ['Quốc Hùng', 'Phạm', 'Phạm Quốc Hùng'],
  ['Đỗ', 'Thu Hà', 'Đỗ Thu Hà'],
  ['Nguyễn Thị', 'Lan', 'Nguyễn Thị Lan'],
  ['Lan', '', 'Lan'],
  ['Anna', 'Schmidt', 'Anna Schmidt'],
])('calls the account of %s / %s by its owner’s name', (first, last, name) => {
  expect(accountName({ first, last })).toBe(name);
});
