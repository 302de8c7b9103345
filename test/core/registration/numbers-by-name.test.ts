import { expect, it } from 'vitest';

import { registration } from '../../../src/core/registration/registration.ts';
import { fileId, TalkedDraft } from '../forms/talk.ts';

const IDS = ['headcount', 'reg_ldtt', 'reg_cstdcs', 'reg_cstdtp', 'reg_cstdtq'];

/** The numbers of individuals after they were said at their table, and what was doubtful about them. */
const said = (words: string) => {
  const draft = new TalkedDraft(registration, { today: '2027-03-05' });
  const lan = draft.contact('Lan');
  lan.sends({ id: fileId('DK'), name: 'ĐK.pdf' }, '18/ĐK-UBND ngày 3/3/2027');
  lan.says(words);
  const shown = lan.sees;
  const take = lan.labels.find((label) => /^Ghi \d số$/u.test(label));
  if (take) lan.taps(take);
  return { numbers: IDS.map((id) => draft.value(id) ?? null), shown };
};

it.each([
  ['Tổng 46, LĐTT 41, CSTĐCS 5, CSTĐTP 1', [46, 41, 5, 1, null]],
  [
    'Tổng số 46 người, trong đó LĐTT 41 người, CSTĐ cơ sở 5 và CSTĐ thành phố 1',
    [46, 41, 5, 1, null],
  ],
  ['LĐTT: 41\nCSTĐCS: 5\nTổng số: 46', [46, 41, 5, null, null]],
  ['LĐTT 41; CSTĐCS 5; biên chế 46', [46, 41, 5, null, null]],
  ['46, 41, 5, 1, 0', [46, 41, 5, 1, 0]],
])('takes the numbers of a registration by the names that offices write: %s', (words, numbers) => {
  expect(said(words).numbers).toEqual(numbers);
});

it('takes “không” for nothing, seen before it counts', () => {
  const { numbers, shown } = said('46 người; 41; 5; một; không');
  expect(numbers).toEqual([46, 41, 5, 1, 0]);
  expect(shown).toContain('Chiến sĩ thi đua toàn quốc: 0 (đọc từ “không”)');
});
