import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';
import writeWorkbook, { type Row } from 'write-excel-file/node';

import { type CalendarDate, instantInHanoi } from '../../src/core/shared/calendar-date.ts';
import { describeImport } from '../../src/core/units/import-report.ts';
import { planUnitsImport } from '../../src/core/units/import-units.ts';
import { readUnitRows } from '../../src/core/units/read-unit-rows.ts';
import type { UnitsTable } from '../../src/core/units/units-table.ts';
import { parseUnitsFile } from '../../src/papers/parse-units-file.ts';
import type { ParsedUnits } from '../../src/papers/units-records.ts';
import { createText } from '../../src/text.ts';
import { openPeopleWorld } from '../support/people-world.ts';

const text = createText();

/** Lists of units as offices write them. */
const parsed = (name: string) =>
  parseUnitsFile(readFileSync(new URL(`lists/${name}`, import.meta.url)));

const one = ['CTY-NUOC-01', 'Công ty TNHH MTV Nước sạch số 1', 'Doanh nghiệp'];
const two = ['CTY-NUOC-02', 'Công ty TNHH MTV Nước sạch số 2', 'Doanh nghiệp'];
const three = ['CTY-NUOC-03', 'Công ty TNHH MTV Nước sạch số 3', 'Doanh nghiệp'];
const names = ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị'];
const withCluster = [...names, 'Cụm, khối', 'Loại cụm, khối'];
const cluster = 'Khối thi đua số 9';

it('fills every row of a merged cell', async () => {
  expect(await parsed('merged-cluster.xlsx')).toEqual({
    table: {
      sheet: 'S',
      header: ['Cụm, khối', ...names],
      rows: [
        { number: 2, cells: [cluster, ...one] },
        { number: 3, cells: [cluster, ...two] },
        { number: 4, cells: [cluster, ...three] },
      ],
    },
  });
});

it('skips what is hidden, and says which sheet was read', async () => {
  expect(await parsed('hidden-first.xlsx')).toEqual({
    table: {
      sheet: 'Mới',
      header: withCluster,
      rows: [
        { number: 2, cells: [...two, cluster, 'Khối'] },
        { number: 3, cells: [...three, cluster, 'Khối'] },
      ],
    },
  });
});

it('chooses none of two sheets that both fit', async () => {
  expect(await parsed('two-sheets.xlsx')).toMatchObject({
    tables: [
      { sheet: '2026', rows: [{ cells: [...one, cluster, 'Khối'] }] },
      { sheet: '2027', rows: [{ number: 2 }, { number: 3 }] },
    ],
  });
});

it('finds the names of the columns below the national heading and the title', async () => {
  expect(await parsed('title-rows.xlsx')).toEqual({
    table: {
      sheet: 'Danh sách',
      header: withCluster,
      headerRow: 6,
      rows: [
        { number: 7, cells: [...one, cluster, 'Khối'] },
        { number: 8, cells: [...two, cluster, 'Khối'] },
      ],
    },
  });
});

it('reads dates as text, for the reader of dates', async () => {
  const dates = ['01/07/2025 00:00:00', '1/7/25', 'ngày 01 tháng 7 năm 2025'];
  expect(await parsed('text-dates.xlsx')).toMatchObject({
    table: {
      rows: dates.map((date) => ({
        cells: [expect.any(String), expect.any(String), 'Doanh nghiệp', date],
      })),
    },
  });
});

it('separates by what makes most columns known, whatever stands in their names', async () => {
  const title = 'Họ và tên, chức vụ, điện thoại, thư điện tử của đầu mối';
  expect(await parsed('commas-in-header.csv')).toMatchObject({
    table: { header: [...names, title], rows: [{ number: 2 }] },
  });
});

it('obeys sep=, which no spreadsheet counts as a row', async () => {
  expect(await parsed('sep.csv')).toEqual({
    table: { header: names, rows: [{ number: 2, cells: one }] },
  });
});

it('does not count blank lines, however many there are', async () => {
  expect(await parsed('blank-tail.csv')).toEqual({
    table: { header: names, rows: [{ number: 2, cells: one }] },
  });
});

it('names a formula that has no value, never taking its cell as empty', async () => {
  const rows: Row[] = [
    names,
    [one[0] ?? '', one[1] ?? '', { type: 'Formula', value: 'VLOOKUP(A2,B:C,2)' }],
  ];
  const bytes = await writeWorkbook(rows).toBuffer();
  const table = tableIn(await parseUnitsFile(bytes));
  expect(readUnitRows(table, 2027).badRows).toMatchObject([
    { row: 2, column: 'Loại đơn vị', reason: { key: 'units-bad-formula' } },
  ]);
});

const tableIn = (outcome: ParsedUnits): UnitsTable =>
  'table' in outcome ? outcome.table : expect.fail(JSON.stringify(outcome));

it('reads the filled-in template and not its examples', async () => {
  const bytes = await writeWorkbook([
    { sheet: 'Danh sách', data: [names, one] },
    { sheet: 'Ví dụ', data: [names, two, three] },
  ]).toBuffer();
  expect(tableIn(await parseUnitsFile(bytes))).toMatchObject({
    sheet: 'Danh sách',
    rows: [{ cells: one }],
  });
});

const NOW = instantInHanoi('2027-04-12' as CalendarDate, '09:00');

const planned = async (name: string, now = NOW) => {
  const { run } = await openPeopleWorld();
  const table = tableIn(await parsed(name));
  return run((needs) => planUnitsImport(needs, { table }, now));
};

it('keeps the cluster of every unit of a merged cell', async () => {
  const { added, badRows, emptyCells } = await planned('merged-cluster.xlsx');
  expect(badRows).toEqual([]);
  expect(emptyCells).toEqual([]);
  expect(added.map(({ after }) => after.membership?.cluster)).toEqual([cluster, cluster, cluster]);
});

it('reads dates that are text as the chat reads them', async () => {
  const { added, badRows } = await planned('text-dates.xlsx');
  expect(badRows).toEqual([]);
  expect(added.map(({ after }) => after.validFrom)).toEqual(Array(3).fill('2025-07-01'));
});

it('lets a unit begin on the day of the import where the list says no day, and shows it', async () => {
  const plan = await planned('title-rows.xlsx');
  expect(plan.added.map(({ after }) => after.validFrom)).toEqual(Array(2).fill('2027-04-12'));
  const lines = describeImport(plan, 5).map((line) => text.words(line, 'vi'));
  expect(lines).toContain('Trang tính: Danh sách');
  expect(lines).toContain('Thêm: CTY-NUOC-01 · Công ty TNHH MTV Nước sạch số 1, từ 12/4/2027');
  expect(lines).toContain('2 đơn vị mới không ghi “Từ ngày”: tính từ ngày 12/4/2027');
});
