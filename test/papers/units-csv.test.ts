import { describe, expect, it } from 'vitest';

import { parseUnitsCsv } from '../../src/papers/units-csv.ts';
import { MOST_BYTES, MOST_ROWS } from '../../src/papers/units-records.ts';

const words = 'unit_code,name\nP-LANG,Phường Láng\n';
const read = {
  table: { header: ['unit_code', 'name'], rows: [{ number: 2, cells: ['P-LANG', 'Phường Láng'] }] },
};

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('a units file', () => {
  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16 as Excel writes it', Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['UTF-16, the other way round', bigEndian(`\uFEFF${words}`)],
    ['decomposed letters', Buffer.from(words.normalize('NFD'))],
    ['semicolons', Buffer.from(words.replaceAll(',', ';'))],
    ['tabs', Buffer.from(words.replaceAll(',', '\t'))],
    ['line ends of Windows', Buffer.from(words.replaceAll('\n', '\r\n'))],
    ['no line end at its end', Buffer.from(words.trimEnd())],
  ])('is read in %s', (_, bytes) => {
    expect(parseUnitsCsv(bytes)).toEqual(read);
  });

  it('keeps the row numbers of a spreadsheet', () => {
    const parsed = parseUnitsCsv(Buffer.from('a,b\n"one\nmore",1\n,\n\ntwo,2\n'));
    expect('table' in parsed && parsed.table.rows.map(({ number }) => number)).toEqual([2, 5]);
  });

  it.each([
    ['units-file-not-text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['units-file-not-text', Buffer.from([0x50, 0x68, 0xb0, 0xf4])],
    ['units-file-empty', Buffer.from('')],
    ['units-file-empty', Buffer.from('unit_code,name\n\n,\n')],
    ['units-file-broken', Buffer.from('unit_code,name\nA,"Xã\n')],
    ['units-file-too-big', Buffer.alloc(MOST_BYTES + 1, 'a')],
    ['units-file-too-long', Buffer.from(`a,b\n${'1,2\n'.repeat(MOST_ROWS + 1)}`)],
  ])('is refused kindly: %s', (key, bytes) => {
    expect(parseUnitsCsv(bytes)).toMatchObject({ refused: { key } });
  });

  it('may have as many rows as are allowed', () => {
    const parsed = parseUnitsCsv(Buffer.from(`a,b\n${'1,2\n'.repeat(MOST_ROWS)}`));
    expect('table' in parsed && parsed.table.rows).toHaveLength(MOST_ROWS);
  });
});
