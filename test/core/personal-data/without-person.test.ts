import { expect, it } from 'vitest';

import { withoutPerson } from '../../../src/core/personal-data/without-person.ts';

it.each([
  ['Tôi là Nguyễn Thị Lan, 0912 345 678, xin hỏi mẫu 02', 'Tôi là …, …, xin hỏi mẫu 02'],
  ['nguyễn thị  lan (+84 24.3825.3536)', '… (…)'],
  ['Nguyễn Thị Lan Anh và Nguyễn Thị Lan', '… Anh và …'],
  ['Kế hoạch 15/KH-UBND ngày 11/1/2027, 150.000.000 đồng', undefined],
  ['Mã BN-2027-0001, 98,5 %', undefined],
])('takes name and telephone out of “%s”, and leaves the matter', (words, left) => {
  expect(withoutPerson(words, 'Nguyễn Thị Lan')).toBe(left ?? words);
});

it('takes no time that grows with the square, whatever was written', () => {
  const words = '0 '.repeat(2_048) + '9'.repeat(4_096);
  expect(withoutPerson(words, 'Lan')).toContain('9');
});

it('takes telephones also where nobody has said a name', () => {
  expect(withoutPerson('Gọi 0912345678', '')).toBe('Gọi …');
});
