import { expect, it } from 'vitest';

import { findInFile } from '../../src/papers/find-in-file.ts';
import { smallForm } from '../core/forms/small-form.ts';
import { TalkedDraft } from '../core/forms/talk.ts';
import { FilledBook } from '../support/filled-book.ts';
import { zipOf } from '../support/word-file.ts';
import { bookOf, form, foundIn, opened, takenFrom } from './talked-book.ts';

it('reads a workbook with a column and rows put in, and with cells that were joined', async () => {
  const book = await FilledBook.open(await bookOf(new TalkedDraft(form).contact('Lan')));
  const list = book.sheets[1]?.name ?? '';
  const first = book.firstFree(list);
  for (const [at, name] of ['Lan', 'Minh', 'Hoa'].entries()) {
    book.put(list, { row: first + at, heading: 'name' }, name);
    book.put(list, { row: first + at, heading: 'share' }, at === 0 ? { percent: 12.5 } : null);
  }
  const rows = book.sheet(list);
  const column = rows.find((row) => row.includes('share'))?.indexOf('share') ?? -1;
  book.join(list, { column, from: first, to: first + 2 });
  for (const [at, row] of rows.entries()) row.splice(3, 0, at === first ? 'ghi chú riêng' : null);
  rows.splice(0, 0, ['Biểu của phòng Nội vụ'], []);
  const { items, unread } = takenFrom(form, await foundIn(form, await book.save()));
  expect(unread).toEqual([]);
  expect(items.map((one) => Object.fromEntries(one))).toEqual([
    { name: 'Lan', share: 12.5 },
    { name: 'Minh', share: 12.5 },
    { name: 'Hoa', share: 12.5 },
  ]);
});

it.each<[what: string, words: RegExp, other: string, said: string]>([
  ['another form', / small \| /, ' statistics | ', 'Bảng này được tạo cho: small'],
  ['another version', /\| 1 \|/, '| 0 |', 'Biểu đã thay đổi sau khi bảng này được tạo'],
  ['another year', / 2027 /, ' 2026 ', 'Bảng này được tạo cho kỳ khác: small'],
  ['another unit', /Phường Láng$/, 'Phường Khương Đình', 'được tạo cho Phường Khương Đình'],
])(
  'a workbook of %s is told, used as far as it fits, and passed by with one tap',
  async (...told) => {
    const [, words, other, said] = told;
    const book = await FilledBook.open(await bookOf(new TalkedDraft(form).contact('Lan')));
    book.put('Thông tin chung', { row: 'count', heading: 'Trả lời' }, 12);
    for (const { rows } of book.sheets)
      for (const row of rows)
        for (const [at, cell] of row.entries())
          if (typeof cell === 'string' && cell.startsWith('TDKT-1'))
            row[at] = cell.replace(words, other);
    const minh = await opened(await book.save());
    expect(minh.sees).toContain(said);
    expect(minh.sees).toContain('count: 12');
    minh.taps('Trả lời tiếp');
    expect(minh.cursor.place.type).not.toBe('found');
    expect(minh.draft.filled.answers.size).toBe(0);
  },
);

it('a workbook that fits nothing says so with what it was made for, and the form goes on', async () => {
  const other = smallForm([{ id: 'elsewhere', type: 'text', maxLength: 90, required: false }]);
  const draft = new TalkedDraft(other);
  const book = await FilledBook.open(await bookOf(draft.contact('Lan')));
  book.put('Thông tin chung', { row: 'elsewhere', heading: 'Trả lời' }, 'Có nội dung');
  for (const row of book.sheet('Thông tin chung'))
    for (const [at, cell] of row.entries())
      if (typeof cell === 'string') row[at] = cell.replace('TDKT-1 | small', 'TDKT-1 | other');
  const minh = await opened(await book.save());
  expect(minh.hears).toContain('Bảng này được tạo cho:');
  expect(minh.hears).toContain('chưa có nội dung nào dùng được');
  expect(minh.cursor.place.type).not.toBe('found');
});

it('a workbook is sent again with what was read of it, while the rest waits for its cells to be mended', async () => {
  const book = await FilledBook.open(await bookOf(new TalkedDraft(form).contact('Lan')));
  book.put('Thông tin chung', { row: 'count', heading: 'Trả lời' }, 'nhiều');
  book.put('Thông tin chung', { row: 'size', heading: 'Trả lời' }, '2,5');
  const list = book.sheets[1]?.name ?? '';
  book.put(list, { row: book.firstFree(list), heading: 'name' }, 'Minh');
  const minh = await opened(await book.save());
  expect(minh.sees).toContain('Có thể sửa các ô này ngay trong tệp rồi gửi lại.');
  expect(minh.taps('Gửi lại bảng đã điền').outcome).toBe('book');
  const again = takenFrom(form, await foundIn(form, await bookOf(minh)));
  expect(again.answers).toEqual([['size', 2.5]]);
  expect(again.items).toEqual([[['name', 'Minh']]]);
});

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const found = await findInFile({ bytes, formId: form.id, year: 2027 });
  return found.type === 'refused' ? found.reason : found.type;
};

it('says what cannot be read of files that other programs have saved', async () => {
  const book = await FilledBook.open(await bookOf(new TalkedDraft(form).contact('Lan')));
  const csv = book.csv('Thông tin chung', ';');
  expect(await refusal(csv)).toBe('found');
  const asQuestions = csv.toString().replaceAll(/[^\0-\x7F]/gu, '?');
  expect(await refusal(Buffer.from(asQuestions))).toBe('lost-marks');
  expect(await refusal(Buffer.from(csv.toString(), 'latin1'))).toBe('lost-marks');
  expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-office');
  const ods = zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': '<a/>',
  });
  expect(await refusal(ods)).toBe('open-document');
});
