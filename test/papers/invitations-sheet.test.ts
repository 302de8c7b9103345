import readWorkbook from 'read-excel-file/universal';
import { expect, it } from 'vitest';

import { invitationsSheet } from '../../src/papers/invitations-sheet.ts';
import { zipContents } from '../../src/papers/zip-contents.ts';
import { createText } from '../../src/text.ts';

const rows = [
  {
    code: 'P-LANG',
    unit: 'Phường Láng',
    link: 'https://t.me/b?start=i-1',
    expiresOn: '2027-02-01',
    letter: 'Kính mời: https://t.me/b?start=i-1',
  },
  {
    code: 'SYT',
    unit: '=1+1',
    link: 'https://t.me/b?start=i-2',
    expiresOn: '2027-02-01',
    letter: '',
  },
];

it('holds each unit with its link, and a picture of each link', async () => {
  const sheet = { language: 'vi', cluster: 'Cụm thi đua số 2', rows } as const;
  const bytes = await invitationsSheet(createText(), sheet);
  const [read] = await readWorkbook(new Uint8Array(bytes).buffer);
  expect(read?.data[0]?.[0]).toBe('Đường dẫn mời đầu mối · Cụm thi đua số 2');
  expect(read?.data.slice(3).map((row) => row.slice(0, 6))).toEqual([
    [
      1,
      'P-LANG',
      'Phường Láng',
      'https://t.me/b?start=i-1',
      new Date('2027-02-01'),
      'Kính mời: https://t.me/b?start=i-1',
    ],
    [2, 'SYT', '=1+1', 'https://t.me/b?start=i-2', new Date('2027-02-01'), null],
  ]);
  const pictures = zipContents(bytes)?.filter(({ name }) => /media\/.*\.png$/.test(name));
  expect(pictures).toHaveLength(2);
});
