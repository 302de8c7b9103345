import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { registrySheet } from '../../../src/bot/awards/registry-sheet.ts';
import type { AwardFacts, GrantedAward } from '../../../src/core/awards/granted-award.ts';
import { readAwardRows, type AwardRow } from '../../../src/core/awards/read-award-rows.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { say } from '../../../src/core/shared/text-ref.ts';
import type { Unit } from '../../../src/core/units/unit.ts';
import type { UnitsTable } from '../../../src/core/units/units-table.ts';
import { drawSheet } from '../../../src/papers/draw-sheet.ts';
import { parseUnitsFile } from '../../../src/papers/parse-units-file.ts';
import { createText } from '../../../src/text.ts';

const text = createText();
const lang = { id: asId('lang'), code: 'P-LANG', name: 'Phường Láng' } as unknown as Unit;

const titles = [
  'Cờ thi đua của Chính phủ',
  'CSTĐ cơ sở',
  'Bằng khen của Bộ trưởng Bộ Nội vụ',
  'Huân chương Lao động hạng Ba năm 2025',
  '=SUM(A1)',
  '“Người tốt, việc tốt”',
];

const cells = fc.tuple(
  fc.constantFrom('Phường Láng', 'P. Láng'),
  fc.oneof(fc.constantFrom('', 'Trần Thị Mai', '+An', '@Bình'), fc.string({ maxLength: 12 })),
  fc.oneof(
    fc.integer({ min: 1950, max: 2090 }).map(String),
    fc.constantFrom('', 'năm 2025', '2024-2025'),
  ),
  fc.oneof(fc.constantFrom(...titles), fc.string({ maxLength: 30 })),
  fc.constantFrom('', 'Thành phố', 'nhà nước', 'Cấp cơ sở'),
  fc.oneof(
    fc.constantFrom(
      '',
      'QĐ số 1234/QĐ-UBND ngày 5/3/2026',
      'số QĐ 15 ngày 5.3.2026, ngày 6.3.2026',
      '0012',
      '12/QĐ-UBND; 13/QĐ-UBND',
    ),
    fc.string({ maxLength: 20 }),
  ),
  fc.constantFrom('', '5/3/2026', '2026-03-05', 'ngày 5 tháng 3 năm 2026'),
  fc.oneof(fc.constantFrom('', 'UBND Thành phố'), fc.string({ maxLength: 12 })),
);

const header = [
  'Đơn vị',
  'Họ tên',
  'Năm',
  'Danh hiệu',
  'Cấp',
  'Quyết định',
  'Ngày ký',
  'Cơ quan ban hành',
];

const factsOf = ({ number: _number, unit: _unit, ...facts }: AwardRow): AwardFacts => facts;

const sentOut = async (awards: readonly AwardFacts[], language: string): Promise<UnitsTable> => {
  const found = awards.map((facts) => ({ ...facts, unitId: lang.id }) as GrantedAward);
  const words = (ref: Parameters<typeof text.words>[0]) => text.words(ref, language);
  const { columns, rows } = registrySheet(found, new Map([[lang.id, lang]]));
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const bytes = await drawSheet({
    name: 'Sổ',
    title: words(say('awards-sheet-title', { count: { number: found.length } })),
    columns: names.map((name) => ({ heading: words(say(columns[name].heading)), width: 10 })),
    rows: rows.map((row) =>
      names.map((name) => {
        const cell = row[name];
        return typeof cell === 'object' && 'key' in cell ? words(cell) : cell;
      }),
    ),
  });
  const parsed = await parseUnitsFile(bytes);
  if (!('table' in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.table;
};

it('go out and come in again as they were, in every language', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cells, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...text.languages),
      async (rows, language) => {
        const table = { header, rows: rows.map((row, at) => ({ number: at + 2, cells: row })) };
        const came = readAwardRows(table, 2026).rows.map(factsOf);
        fc.pre(came.length > 0);
        const again = readAwardRows(await sentOut(came, language), 2026);
        expect(again.badRows).toEqual([]);
        expect(again.ignored).toEqual([]);
        expect(again.rows.map(factsOf)).toEqual(came);
      },
    ),
    { numRuns: 60 },
  );
});
