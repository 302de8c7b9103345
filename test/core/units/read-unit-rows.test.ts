import { describe, expect, it } from 'vitest';

import { readUnitRows } from '../../../src/core/units/read-unit-rows.ts';
import { tableOf } from '../../support/people-world.ts';

const badIn = (csv: string) =>
  readUnitRows(tableOf(csv), 2026).badRows.map(({ row, column, reason }) => [
    row,
    typeof column === 'string' ? column : column.key,
    reason.key,
  ]);

describe('reading rows of units', () => {
  it.each([
    [',Phường Láng,commune', 'unit_code', 'units-bad-empty'],
    ['P-LÁNG,Phường Láng,commune', 'unit_code', 'units-bad-code'],
    ['P-LANG,  ,commune', 'name', 'units-bad-empty'],
    [`P-LANG,${'Láng '.repeat(50)},commune`, 'name', 'units-bad-length'],
    ['P-LANG,Phường Láng,village', 'unit_type', 'units-bad-type'],
  ])('finds what is wrong with "%s": %s, %s', (row, column, reason) => {
    expect(
      badIn(`unit_code,name,unit_type
${row}
`),
    ).toEqual([[2, column, reason]]);
  });

  it.each([
    ['valid_from', '31/2/2026', 'units-bad-date'],
    ['valid_to', '7/2026', 'units-bad-date'],
    ['valid_to', '29/2/2027', 'units-bad-date'],
    ['valid_from', '1/7', 'units-bad-date-without-year'],
    ['valid_from', 'hôm nay', 'units-bad-date-without-year'],
    ['valid_from', '7/1/2025 12:00:00 AM', 'units-bad-date'],
    ['cluster', '#N/A', 'units-bad-formula'],
    ['short_name', '#REF!', 'units-bad-formula'],
    ['year', '26', 'units-bad-year'],
    ['cluster_role', 'sếp', 'units-bad-cluster-role'],
    ['cluster_kind', 'tổ', 'units-bad-cluster-kind'],
    ['calendar_profile', 'quý', 'units-bad-calendar-profile'],
    ['short_name', 'Láng '.repeat(12), 'units-bad-length'],
    ['predecessor_codes', 'P-LANG Ô-DIÊN', 'units-bad-code'],
  ])('finds a bad %s: %s', (column, cell, reason) => {
    expect(badIn(`unit_code,name,unit_type,${column}\nX,Xã X,commune,${cell}\n`)).toEqual([
      [2, column, reason],
    ]);
  });

  it.each([
    ['2025-07-01'],
    ['1/7/2025'],
    ['01.07.2025'],
    ['1/7/25'],
    ['01/07/2025 00:00:00'],
    ['ngày 01 tháng 7 năm 2025'],
    ['１/７/２０２５'],
    ['1–7–2025'],
  ])('reads the day %j', (cell) => {
    const { rows, badRows } = readUnitRows(
      tableOf(`unit_code,name,unit_type,valid_from\nX,Xã X,commune,${cell}\n`),
      2026,
    );
    expect(badRows).toEqual([]);
    expect(rows).toMatchObject([{ validFrom: '2025-07-01' }]);
  });

  it('reads codes with the dashes and digits of any keyboard', () => {
    const { rows } = readUnitRows(
      tableOf(
        'Mã số,Đơn vị,Loại,Tiền thân,Năm,Cụm\nCTY–NUOC−０１,Công ty,Doanh nghiệp,,Năm 2027,Cụm 1\n',
      ),
      2026,
    );
    expect(rows).toMatchObject([{ code: 'CTY-NUOC-01', cluster: { year: 2027 } }]);
  });

  it('counts the cells of each column that say nothing, rows that are blank aside', () => {
    const { emptyCells } = readUnitRows(
      tableOf('Mã,Tên,Loại,Cụm,Nhãn,STT\nX,Xã X,Xã,,,1\n,,,,,\nY,Xã Y,Xã,Cụm 1,,\n'),
      2026,
    );
    expect(emptyCells).toEqual([
      { column: 'Cụm', count: 1 },
      { column: 'Nhãn', count: 2 },
    ]);
  });

  it('names the row that the columns are named in, wherever it stands', () => {
    const table = {
      header: ['Mã', 'Tên'],
      headerRow: 6,
      rows: [{ number: 7, cells: ['X', 'Xã'] }],
    };
    expect(readUnitRows(table, 2026).badRows).toMatchObject([{ row: 6 }]);
  });

  it('reports every bad cell of a row, under the heading of the file', () => {
    expect(badIn('Mã đơn vị,Tên,Loại\n?,,gì\n')).toEqual([
      [2, 'Mã đơn vị', 'units-bad-code'],
      [2, 'Tên', 'units-bad-empty'],
      [2, 'Loại', 'units-bad-type'],
    ]);
  });

  it('counts rows as a spreadsheet does, with empty ones and cells of two lines', () => {
    expect(badIn('unit_code,name,unit_type\nA,"Xã\nA",commune\n\n,,\nB,Xã B,town\n')).toEqual([
      [5, 'unit_type', 'units-bad-type'],
    ]);
  });

  it('refuses a code that an earlier row has, whatever its case', () => {
    const { badRows } = readUnitRows(
      tableOf('unit_code,name,unit_type\nP-LANG,Phường Láng,commune\np-lang,Láng,commune\n'),
      2026,
    );
    expect(badRows).toEqual([
      {
        row: 3,
        column: 'unit_code',
        reason: { key: 'units-bad-code-twice', values: { code: 'P-LANG', row: 2 } },
      },
    ]);
  });

  it('takes a row for each year of a unit, which is the same otherwise', () => {
    const head = 'unit_code,name,unit_type,cluster,year\n';
    const lang = 'P-LANG,Phường Láng,commune,Cụm 1';
    const years = readUnitRows(tableOf(`${head}${lang},2027\n${lang},2028\n`), 2026);
    expect(years).toMatchObject({ badRows: [], rows: [{ number: 2 }, { number: 3 }] });
    expect(badIn(`${head}${lang},2027\n${lang},2027\n`)).toEqual([
      [3, 'unit_code', 'units-bad-code-twice'],
    ]);
    expect(badIn(`${head}${lang},2027\nP-LANG,Phường Láng,commune,,2028\n`)).toEqual([
      [3, 'unit_code', 'units-bad-code-twice'],
    ]);
    expect(badIn(`${head}${lang},2027\nP-LANG,Láng,district,Cụm 1,2028\n`)).toEqual([
      [3, 'name', 'units-bad-differs'],
      [3, 'unit_type', 'units-bad-differs'],
    ]);
  });

  it('refuses a table without the columns that are needed, or with one twice', () => {
    expect(badIn('unit_code,name\nX,Xã X\n')).toEqual([
      [1, 'units-column-unit-type', 'units-bad-column-missing'],
    ]);
    expect(badIn('unit_code,name,unit_type,Tên đơn vị\nX,Xã X,commune,Y\n')).toEqual([
      [1, 'Tên đơn vị', 'units-bad-column-twice'],
    ]);
  });

  it('names columns that mean nothing', () => {
    const read = readUnitRows(
      tableOf('unit_code,name,unit_type,Ghi chú\nX,Xã X,commune,ừ\n'),
      2026,
    );
    expect(read.ignoredColumns).toEqual(['Ghi chú']);
    expect(read.rows).toHaveLength(1);
  });

  it('understands Vietnamese headings and words, decomposed ones too', () => {
    const csv = `Mã đơn vị,Tên đơn vị,Loại đơn vị,"Cụm, khối",Vai trò,Năm,Lịch công tác,Hiệu lực từ
p-lang,Phường  Láng,Xã/Phường,Cụm thi đua số 2,Cụm trưởng,2027,Năm học,1/7/2025
`.normalize('NFD');
    expect(readUnitRows(tableOf(csv), 2026)).toMatchObject({
      badRows: [],
      rows: [
        {
          code: 'P-LANG',
          name: 'Phường Láng'.normalize('NFC'),
          type: 'commune',
          calendarProfile: 'school_year',
          validFrom: '2025-07-01',
          cluster: { name: 'Cụm thi đua số 2', kind: null, role: 'lead', year: 2027 },
        },
      ],
    });
  });
});
