import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { awardInLine } from '../../../src/core/awards/award-in-line.ts';
import { decisionIn } from '../../../src/core/awards/decision-in.ts';
import { readAwardRows } from '../../../src/core/awards/read-award-rows.ts';
import { readAwardTitle } from '../../../src/core/awards/read-award-title.ts';
import type { UnitsTable } from '../../../src/core/units/units-table.ts';
import { parseUnitsFile } from '../../../src/papers/parse-units-file.ts';

const tableOf = async (bytes: Uint8Array): Promise<UnitsTable> => {
  const parsed = await parseUnitsFile(bytes);
  if (!('table' in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.table;
};

const csv = (text: string): Promise<UnitsTable> => tableOf(Buffer.from(text));

const read = async (text: string) => readAwardRows(await csv(text), 2026);

it('reads columns as people head them, with the decision in one cell or in two', async () => {
  const { rows, badRows, ignored } = await read(
    `STT;Tên đơn vị;Năm;Danh hiệu thi đua;Hình thức khen thưởng;Quyết định số, ngày tháng năm;Ghi chú
1;Phường Láng;2025;Cờ thi đua của Chính phủ;;QĐ số 1234/QĐ-TTg ngày 5/3/2026;
2;P. Ba Đình;năm 2025;Tập thể Lao động xuất sắc;Bằng khen của Chủ tịch UBND Thành phố;1500/QĐ-UBND;x
`,
  );
  expect(badRows).toEqual([]);
  expect(ignored).toEqual(['Ghi chú']);
  expect(rows).toMatchObject([
    {
      number: 2,
      unit: 'Phường Láng',
      person: null,
      year: 2025,
      code: 'government_flag',
      kind: 'title',
      level: 'state',
      decision: '1234/QĐ-TTg',
      decidedOn: '2026-03-05',
    },
    { code: 'excellent_collective', kind: 'title', level: 'city', decision: '1500/QĐ-UBND' },
    { number: 3, code: 'city_certificate', kind: 'form', level: 'city', decidedOn: null },
  ]);
});

it('takes what stands above a list and above its rows for what the rows do not say', async () => {
  const { rows, badRows } = await read(
    `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG THƯỞNG,,
(Kèm theo Quyết định số 1234/QĐ-UBND ngày 5/3/2026 của Chủ tịch UBND Thành phố),,
TT,Tên đơn vị,Năm,Danh hiệu
I,Cờ thi đua của UBND Thành phố,,
1,Phường Láng,2025,
2,Sở Y tế,,
II,Tập thể Lao động xuất sắc,,
1,Xã Ô Diên,2025,
Tổng cộng,3,,
`,
  );
  expect(badRows).toEqual([]);
  expect(rows.map(({ unit, code, year, decision }) => [unit, code, year, decision])).toEqual([
    ['Phường Láng', 'city_flag', 2025, '1234/QĐ-UBND'],
    ['Sở Y tế', 'city_flag', 2025, '1234/QĐ-UBND'],
    ['Xã Ô Diên', 'excellent_collective', 2025, '1234/QĐ-UBND'],
  ]);
});

it('reads a workbook with merged headings of two rows and real days', async () => {
  const bytes = await writeWorkbook([
    [
      { value: 'TT', rowSpan: 2 },
      { value: 'Họ và tên', rowSpan: 2 },
      { value: 'Đơn vị', rowSpan: 2 },
      { value: 'Danh hiệu', rowSpan: 2 },
      { value: 'Quyết định', columnSpan: 2 },
      null,
    ],
    [null, null, null, null, 'Số', 'Ngày ký'],
    [
      1,
      'Nguyễn Văn An',
      'Phường Láng',
      'CSTĐ cơ sở',
      '12/QĐ-UBND',
      { value: new Date('2026-01-20'), format: 'dd/mm/yyyy' },
    ],
  ]).toBuffer();
  const { rows, badRows } = readAwardRows(await tableOf(bytes), 2026);
  expect(badRows).toEqual([]);
  expect(rows).toMatchObject([
    {
      number: 3,
      person: 'Nguyễn Văn An',
      unit: 'Phường Láng',
      year: 2025,
      code: 'unit_fighter',
      level: 'unit',
      decision: '12/QĐ-UBND',
      decidedOn: '2026-01-20',
    },
  ]);
});

it('names what is wrong by row and column, and takes no numbers of cards', async () => {
  const { rows, badRows } = await read(
    `Tên đơn vị,Họ và tên,Năm,Danh hiệu,Số quyết định,Ngày quyết định
Phường Láng,,,Cờ thi đua của Chính phủ,1/QĐ-TTg,
,,2025,Bằng khen,,
Phường Láng,An 001082012345,2025,Bằng khen,,
Phường Láng,,2025,Cờ truyền thống,,
Phường Láng,,2025,Bằng khen,,31/2/2026
`,
  );
  expect(rows).toEqual([]);
  expect(badRows.map(({ row, column, reason }) => [row, column, reason.key])).toEqual([
    [2, 'Năm', 'awards-bad-year'],
    [3, 'Tên đơn vị', 'units-bad-empty'],
    [4, 'Họ và tên', 'awards-bad-person'],
    [5, { key: 'awards-column-level' }, 'awards-bad-level'],
    [6, 'Ngày quyết định', 'units-bad-date'],
  ]);
});

it('knows awards by their whole names, and takes none for one that only begins so', () => {
  expect(readAwardTitle('Huân chương Lao động hạng Ba')).toMatchObject({ code: 'labour_order_3' });
  expect(readAwardTitle('Bằng khen của Bộ trưởng Bộ Nội vụ')).toEqual({
    code: null,
    kind: 'form',
    level: 'city',
  });
  expect(readAwardTitle('Huy hiệu Người tốt, việc tốt')).toMatchObject({
    code: null,
    kind: 'form',
  });
  expect(readAwardTitle('Danh hiệu Tập thể lao động xuất sắc năm 2025')).toMatchObject({
    code: 'excellent_collective',
  });
});

it.each([
  ['QĐ số 1234/QĐ-UBND ngày 5/3/2026', '1234/QĐ-UBND', '2026-03-05'],
  ['1234/QĐ-UBND, 05-03-2026', '1234/QĐ-UBND', '2026-03-05'],
  ['Quyết định số 15 ngày 5.3.2026', '15', '2026-03-05'],
  ['ngày 5/3/2026', null, '2026-03-05'],
  ['1234', '1234', null],
])('reads the decision %s', (text, number, date) => {
  expect(decisionIn(text, 2026)).toEqual({ number, date });
});

it('reads one award on a line, the year and the decision wherever they stand', () => {
  const flag = { unit: 'Phường Láng', title: 'Cờ thi đua của Chính phủ', year: '2025' };
  expect(
    awardInLine('Phường Láng; Cờ thi đua của Chính phủ; 2025; 1234/QĐ-TTg ngày 5/3/2026', 2026),
  ).toEqual({ ...flag, decision: '1234/QĐ-TTg ngày 5/3/2026' });
  expect(awardInLine('Phường Láng; 2025; CSTĐ cơ sở; Nguyễn Văn An', 2026)).toEqual({
    unit: 'Phường Láng',
    year: '2025',
    title: 'CSTĐ cơ sở',
    person: 'Nguyễn Văn An',
  });
  expect(awardInLine('Phường Láng', 2026)).toBeUndefined();
});

it('takes a list of units for one of units', async () => {
  expect(
    await csv('Mã đơn vị,Tên đơn vị,Loại đơn vị,Năm\nP-LANG,Phường Láng,Phường,2026\n'),
  ).not.toHaveProperty('isOfAwards');
});
