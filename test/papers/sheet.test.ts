import * as fc from 'fast-check';
import readWorkbook from 'read-excel-file/universal';
import { expect, it } from 'vitest';

import { drawSheet } from '../../src/papers/draw-sheet.ts';
import { unpackedEntry, zipContents } from '../../src/papers/zip-contents.ts';

const columns = [
  { heading: 'Mã đơn vị', width: 12 },
  { heading: 'Ghi chú', width: 30 },
  { heading: 'Số', width: 10 },
  { heading: 'Ngày', width: 12 },
];

/** What people write, also what a spreadsheet would reckon, and names that objects have. */
const words = fc.oneof(
  fc.constantFrom('=1+1', '+84 24', '-5', '@SUM(A1)', '007', '1E5', 'TRUE', 'constructor', '<b>&'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

const row = fc.tuple(
  words,
  words,
  fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
  fc.integer({ min: 0, max: 20_000 }),
);

const dayAfter = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

const xmlIn = (bytes: Uint8Array): string =>
  (zipContents(bytes) ?? [])
    .filter(({ name }) => name.startsWith('xl/worksheets/'))
    .map((entry) => new TextDecoder().decode(unpackedEntry(bytes, entry) ?? new Uint8Array()))
    .join('');

it('keeps words as words, numbers as numbers and days as days, and nothing is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const bytes = new Uint8Array(
        await drawSheet({
          name: 'Đơn vị',
          title: 'Danh sách',
          columns,
          rows: rows.map(([code, note, number, days]) => [
            code,
            note,
            number,
            { day: dayAfter(days) },
          ]),
        }),
      );
      expect(xmlIn(bytes)).not.toMatch(/<f[\s>]/);
      const [sheet] = await readWorkbook(bytes.buffer);
      const read = sheet?.data.slice(2) ?? [];
      for (const [at, [, , number, days]] of rows.entries()) {
        const cells = read[at] ?? [];
        expect(['string', 'object']).toContain(typeof cells[0]);
        expect(cells[2]).toBe(Object.is(number, -0) ? 0 : number);
        expect(cells[3]).toEqual(new Date(dayAfter(days)));
      }
    }),
    { numRuns: 20 },
  );
});

it('gives each sheet a name of its own that Excel takes', async () => {
  const sheet = {
    name: 'Chỉ tiêu: các xã/phường [2027] rất dài và giống nhau',
    title: '',
    columns,
    rows: [],
  };
  const bytes = new Uint8Array(await drawSheet({ ...sheet, more: [sheet, sheet] }));
  const names = (await readWorkbook(bytes.buffer)).map(({ sheet: name }) => name);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
});
