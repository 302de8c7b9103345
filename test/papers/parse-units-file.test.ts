import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { parseUnitsFile } from '../../src/papers/parse-units-file.ts';
import { MOST_ROWS } from '../../src/papers/units-records.ts';
import { isUnsafe, unpackedEntry, zipContents } from '../../src/papers/zip-contents.ts';

const heading = ['unit_code', 'name', 'unit_type'];

const workbook = (rows: (string | number | Date | null)[][]): Promise<Buffer> =>
  writeWorkbook(rows, { dateFormat: 'dd/mm/yyyy' }).toBuffer();

/** The same zip with another name in it, of the same length, wherever it stands. */
const renamed = (bytes: Buffer, from: string, to: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');

/** A zip of these files as they are, not packed. */
const zipOf = (files: ReadonlyMap<string, Buffer>): Buffer => {
  const own: Buffer[] = [];
  const list: Buffer[] = [];
  for (const [name, content] of files) {
    const at = Buffer.concat(own).length;
    const [header, entry] = [Buffer.alloc(30), Buffer.alloc(46)];
    header.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [record, sizes, length] of [
      [header, 18, 26],
      [entry, 20, 28],
    ] as const) {
      record.writeUInt32LE(content.length, sizes);
      record.writeUInt32LE(content.length, sizes + 4);
      record.writeUInt16LE(Buffer.byteLength(name), length);
    }
    entry.writeUInt32LE(at, 42);
    own.push(header, Buffer.from(name), content);
    list.push(entry, Buffer.from(name));
  }
  const [before, listed] = [Buffer.concat(own), Buffer.concat(list)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, listed, end]);
};

/** The same workbook with a cell of its first sheet somewhere else. */
const withPlace = (bytes: Buffer, from: string, to: string): Buffer => {
  const files = new Map(
    zipContents(bytes)?.map((entry) => {
      const content = Buffer.from(unpackedEntry(bytes, entry) ?? []);
      const isSheet = entry.name.startsWith('xl/worksheets/');
      const moved = content.toString().replace(`r="${from}"`, `r="${to}"`);
      return [entry.name, isSheet ? Buffer.from(moved) : content] as const;
    }),
  );
  return zipOf(files);
};

describe('a units file', () => {
  it('is read from a workbook with the row numbers that Excel shows', async () => {
    const bytes = await workbook([
      heading,
      ['P-LANG', 'Phường Láng'.normalize('NFD'), 'commune'],
      [null, null, null],
      ['P-MOI', 2026, new Date(Date.UTC(2025, 6, 1))],
    ]);
    expect(await parseUnitsFile(bytes)).toEqual({
      table: {
        sheet: 'Sheet1',
        header: heading,
        rows: [
          { number: 2, cells: ['P-LANG', 'Phường Láng', 'commune'] },
          { number: 4, cells: ['P-MOI', '2026', '2025-07-01'] },
        ],
      },
    });
  });

  it('is read from the sheet that names columns of units', async () => {
    const bytes = await writeWorkbook([
      { data: [['Hướng dẫn'], ['…']], sheet: 'Giải thích' },
      {
        data: [
          ['Mã đơn vị', 'Tên đơn vị'],
          ['P-MOI', 'Phường Mới'],
        ],
        sheet: 'Đơn vị',
      },
    ]).toBuffer();
    expect(await parseUnitsFile(bytes)).toMatchObject({
      table: { rows: [{ number: 2, cells: ['P-MOI', 'Phường Mới'] }] },
    });
  });

  it('is read as text when its content is text', async () => {
    const parsed = await parseUnitsFile(Buffer.from('unit_code,name\nP-LANG,Phường Láng\n'));
    expect(parsed).toMatchObject({ table: { rows: [{ number: 2 }] } });
  });

  it('is refused kindly when it is of another kind', async () => {
    const good = await workbook([heading, ['P-LANG', 'Phường Láng', 'commune']]);
    const refusals: [string, Buffer][] = [
      ['units-file-old-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
      ['units-file-macros', renamed(good, 'xl/sharedStrings.xml', 'xlx/xlvbaProject.bin')],
      ['units-file-not-workbook', renamed(good, 'xl/workbook.xml', 'word/letter.xml')],
      ['units-file-unsafe', renamed(good, 'xl/sharedStrings.xml', '../haredStrings.xmls')],
      ['units-file-broken-workbook', good.subarray(0, good.length - 30)],
      ['units-file-broken-workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
      ['units-file-empty', await workbook([heading])],
    ];
    for (const [key, bytes] of refusals)
      expect(await parseUnitsFile(bytes)).toMatchObject({ refused: { key } });
  });

  it.each(['XFD1048576', 'A9000000', 'ZZZ500'])(
    'is not opened when a cell stands as far away as %s',
    async (place) => {
      const bytes = await workbook([heading, ['P-LANG', 'Phường Láng', 'commune']]);
      expect(await parseUnitsFile(withPlace(bytes, 'A2', 'A2'))).toHaveProperty('table');
      const parsed = await parseUnitsFile(withPlace(bytes, 'A2', place));
      expect(parsed).toMatchObject({ refused: { key: 'units-file-unsafe' } });
    },
  );

  it('may not have more rows than are allowed', async () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, at) => [`A${at}`]);
    const parsed = await parseUnitsFile(await workbook([heading, ...rows]));
    expect(parsed).toMatchObject({ refused: { key: 'units-file-too-long' } });
  });
});

describe('a zip', () => {
  const entry = { name: 'xl/sheet.xml', packed: 1000, unpacked: 5000, at: 0 };

  it('is unsafe with too many files, too much in them, or names that lead elsewhere', () => {
    expect(isUnsafe([entry])).toBe(false);
    expect(isUnsafe(Array.from({ length: 501 }, () => entry))).toBe(true);
    expect(isUnsafe([{ ...entry, packed: 20_000, unpacked: 2_000_001 }])).toBe(true);
    expect(isUnsafe([{ ...entry, packed: 5_000_000, unpacked: 101 * 1024 * 1024 }])).toBe(true);
    for (const name of ['../a.xml', '/a.xml', 'xl/../../a', 'inner.zip'])
      expect(isUnsafe([{ ...entry, name }])).toBe(true);
  });

  it('whose list of files is broken is not looked into', async () => {
    const good = await workbook([heading]);
    expect(zipContents(good)?.map(({ name }) => name)).toContain('xl/workbook.xml');
    const broken = Buffer.from(good);
    broken.writeUInt32LE(0xffffffff, broken.length - 6);
    expect(zipContents(broken)).toBeUndefined();
  });
});
