import readWorkbook from 'read-excel-file/universal';
import { expect, it } from 'vitest';

import { columnOf, importColumns } from '../../src/core/units/import-columns.ts';
import { planUnitsImport } from '../../src/core/units/import-units.ts';
import { parseUnitsFile } from '../../src/papers/parse-units-file.ts';
import { unitsTemplate } from '../../src/papers/units-template.ts';
import { unpackedEntry, zipContents } from '../../src/papers/zip-contents.ts';
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

it.each(languages)('shows whole what each column means (%s)', async (language) => {
  const bytes = await unitsTemplate(text, { language });
  const [, , meaning] = await sheetsOf(bytes);
  const entry = (zipContents(bytes) ?? []).find(({ name }) => name.endsWith('/sheet3.xml'));
  const xml = new TextDecoder().decode(entry && unpackedEntry(bytes, entry));
  const heights = Array.from(xml.matchAll(/<row [^>]*?(?:ht="([\d.]+)"[^>]*)?>/gu), ([, height]) =>
    Number(height ?? 0),
  );
  // About as many letters stand in a line as the columns are wide.
  const lines = (meaning?.data ?? []).map(([first, , said], at) =>
    Math.ceil(String((at === 0 ? first : said) ?? '').length / (at === 0 ? 128 : 90)),
  );
  expect(lines.filter((count) => count > 1).length).toBeGreaterThan(1);
  for (const [at, count] of lines.entries()) expect(heights[at]).toBeGreaterThanOrEqual(15 * count);
});
