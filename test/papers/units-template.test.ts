import readWorkbook from 'read-excel-file/universal';
import { expect, it } from 'vitest';

import { columnOf, importColumns } from '../../src/core/units/import-columns.ts';
import { planUnitsImport } from '../../src/core/units/import-units.ts';
import { parseUnitsFile } from '../../src/papers/parse-units-file.ts';
import { unitsTemplate } from '../../src/papers/units-template.ts';
import { createText } from '../../src/text.ts';
import { languages } from '../support/languages.ts';
import { NOW, openPeopleWorld } from '../support/people-world.ts';

const text = createText();
const sheetsOf = async (bytes: Buffer) => readWorkbook(new Uint8Array(bytes).buffer);

it.each(languages)('has headings that the import understands (%s)', async (language) => {
  const [list] = await sheetsOf(await unitsTemplate(text, { language }));
  expect(list?.data).toHaveLength(1);
  expect(list?.data[0]?.map((cell) => columnOf(String(cell)))).toEqual(importColumns);
});

it('is refused as empty until somebody fills it in', async () => {
  expect(
    await parseUnitsFile(await unitsTemplate(text, { language: 'vi', year: 2031 })),
  ).toMatchObject({
    refused: { key: 'units-file-empty' },
  });
});

it('shows an example that could be imported as it is, and explains each column', async () => {
  const [, example, meaning] = await sheetsOf(
    await unitsTemplate(text, { language: 'vi', year: 2031 }),
  );
  const cells = (example?.data ?? []).map((row) =>
    // As whoever reads such a list does.
    row.map((cell) =>
      (cell as unknown) instanceof Date
        ? (cell as unknown as Date).toISOString().slice(0, 10)
        : String(cell ?? ''),
    ),
  );
  const [header = [], ...rows] = cells;
  const table = { header, rows: rows.map((row, at) => ({ number: at + 2, cells: row })) };
  const world = await openPeopleWorld('');
  const plan = await world.run((needs) => planUnitsImport(needs, { table }, NOW));
  expect(plan.badRows).toEqual([]);
  expect(plan.added).toHaveLength(3);
  expect(rows.map((row) => row[header.indexOf('Năm')])).toEqual(['2031', '2031', '']);
  expect(meaning?.data).toHaveLength(importColumns.length + 1);
});
