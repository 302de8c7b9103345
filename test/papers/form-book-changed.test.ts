import { expect, it } from 'vitest';

import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import { statistics } from '../../src/core/movement/statistics.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { midyearReportFacts } from '../../src/core/reports/report-facts.ts';
import { midyearReport } from '../../src/core/reports/reports.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { findInFile } from '../../src/papers/find-in-file.ts';
import { handedIn } from '../core/check-ins/handed-in.ts';
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

/** Cells of two rows change places, as when somebody sorts without the column of codes. */
const swapped = (rows: unknown[][], first: number, second: number): void => {
  const [one = [], other = []] = [rows[first], rows[second]];
  for (let at = 1; at < Math.max(one.length, other.length); at += 1)
    [one[at], other[at]] = [other[at] ?? null, one[at] ?? null];
};

it('goes by the names that stand in the rows where cells were moved beside their codes', async () => {
  const lan = new TalkedDraft(form).contact('Lan');
  const book = await FilledBook.open(await bookOf(lan));
  const single = book.sheet('Thông tin chung');
  const at = (label: string) => single.findIndex((row) => row.includes(label));
  book.put('Thông tin chung', { row: 'count', heading: 'Trả lời' }, 12);
  book.put('Thông tin chung', { row: 'size', heading: 'Trả lời' }, 2.5);
  swapped(single, at('count'), at('size'));
  const { answers } = takenFrom(form, await foundIn(form, await book.save()));
  expect(Object.fromEntries(answers)).toEqual({ count: 12, size: 2.5 });
});

it('gives a result to the target that stands beside it, whatever the code of its row', async () => {
  const plan = handedIn('annual-plan', '2027', [
    { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', unit_of_measure: 'percent', target_value: 98 },
    { key: 'bbbb', target_name: 'Gia đình văn hóa', unit_of_measure: 'percent', target_value: 95 },
  ]);
  const known = midyearReportFacts.read([plan], yearPeriod(2027));
  if (known.type !== 'facts') throw new Error('no facts');
  const options = { facts: known.facts, today: '2027-06-20' };
  const book = await FilledBook.open(
    await bookOf(new TalkedDraft(midyearReport, options).contact('Lan')),
  );
  const list = 'Kết quả chỉ tiêu';
  book.put(list, { row: 'Hồ sơ đúng hạn', heading: 'Kết quả' }, 99);
  book.put(list, { row: 'Gia đình văn hóa', heading: 'Kết quả' }, 91);
  const rows = book.sheet(list);
  const at = (name: string) => rows.findIndex((row) => row.includes(name));
  swapped(rows, at('Hồ sơ đúng hạn'), at('Gia đình văn hóa'));
  const found = { ...(await foundIn(midyearReport, await book.save())), name: 'bang-dien.xlsx' };
  const minh = new TalkedDraft(midyearReport, { ...options, env: { found } }).contact('Minh');
  const read = foundSteps({ ...minh.state, env: minh.env })
    .flatMap(({ groups }) => groups.flatMap((one) => one.rows))
    .flatMap(({ given }) => given.map(({ path, value }) => [path, value]));
  expect(Object.fromEntries(read)).toMatchObject({
    'targets.aaaa.value': 99,
    'targets.bbbb.value': 91,
  });
});

it('takes a unit that is none of those offered, asks about 0.96 of per cent, and tells of formulas without a value', async () => {
  const book = await FilledBook.open(await bookOf(new TalkedDraft(annualPlan).contact('Lan')));
  const list = 'Chỉ tiêu thi đua';
  const first = book.firstFree(list);
  const rows = [
    ['Diện tích cây xanh', 'ha', 12.5],
    ['Tỷ lệ giải ngân', '%', { percent: 96 }],
    ['Tỷ lệ chuyển đổi số', '%', 0.96],
    ['Số sáng kiến', 'Sáng kiến', { formula: '1/0' }],
    ['Số đơn vị', 'xyz 12', 3],
  ] as const;
  for (const [n, [name, unit, value]] of rows.entries()) {
    book.put(list, { row: first + n, heading: 'Tên chỉ tiêu' }, name);
    book.put(list, { row: first + n, heading: 'Đơn vị tính' }, unit);
    book.put(list, { row: first + n, heading: 'Mức phấn đấu' }, value);
  }
  const bytes = await book.save();
  const found = { ...(await foundIn(annualPlan, bytes)), name: 'bang-dien.xlsx' };
  const minh = new TalkedDraft(annualPlan, { env: { found } }).contact('Minh');
  const steps = foundSteps({ ...minh.state, env: minh.env });
  const rowsOf = (isSure: boolean) =>
    steps
      .filter((step) => step.isSure === isSure)
      .flatMap(({ groups }) => groups.flatMap((one) => one.rows))
      .map(({ given }) =>
        Object.fromEntries(given.map(({ path, value }) => [path.split('.')[2], value])),
      );
  expect(rowsOf(true)).toEqual([
    {
      target_name: 'Diện tích cây xanh',
      unit_of_measure: 'other',
      unit_other: 'ha',
      target_value: 12.5,
    },
    { target_name: 'Tỷ lệ giải ngân', unit_of_measure: 'percent', target_value: 96 },
    { target_name: 'Số sáng kiến', unit_of_measure: 'initiative' },
    { target_name: 'Số đơn vị', target_value: 3 },
  ]);
  expect(rowsOf(false)).toEqual([
    { target_name: 'Tỷ lệ chuyển đổi số', unit_of_measure: 'percent', target_value: 0.96 },
  ]);
  const unread = steps.flatMap((step) => step.unread);
  expect(unread.map(({ label, error }) => [label, error.key])).toEqual([
    ['#N/A', 'form-book-broken'],
    ['xyz 12', 'form-book-no-option'],
  ]);
});

it('reads a day that a cell holds as the number which it is in a spreadsheet', async () => {
  const book = await FilledBook.open(
    await bookOf(new TalkedDraft(statistics, { today: '2028-01-22' }).contact('Lan')),
  );
  book.put('Thông tin chung', { row: 'Ngày ban hành', heading: 'Trả lời' }, 46407);
  const { answers } = takenFrom(statistics, await foundIn(statistics, await book.save()));
  expect(answers).toEqual([['doc_date', '2027-01-20']]);
});

it('passes by how a list is filled in where its rows were copied into another workbook', async () => {
  const book = await FilledBook.open(await bookOf(new TalkedDraft(annualPlan).contact('Lan')));
  const list = 'Chỉ tiêu thi đua';
  const first = book.firstFree(list);
  book.put(list, { row: first, heading: 'Tên chỉ tiêu' }, 'Số mô hình');
  book.put(list, { row: first, heading: 'Đơn vị tính' }, 'Mô hình');
  book.put(list, { row: first, heading: 'Mức phấn đấu' }, 4);
  book.sheet(list).splice(0, 4);
  book.sheets.splice(0, book.sheets.length, { name: 'Biểu', rows: book.sheet(list) });
  const found = { ...(await foundIn(annualPlan, await book.save())), name: 'bieu.xlsx' };
  const minh = new TalkedDraft(annualPlan, { env: { found } }).contact('Minh');
  const given = foundSteps({ ...minh.state, env: minh.env }).flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.flatMap((row) => row.given)),
  );
  expect(given.map(({ path, value }) => [path.split('.')[2], value])).toEqual([
    ['target_name', 'Số mô hình'],
    ['unit_of_measure', 'model'],
    ['target_value', 4],
  ]);
});
