import { performance } from 'node:perf_hooks';

import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { readUnitsFile } from '../../src/papers/read-units-file.ts';
import { MOST_BYTES } from '../../src/papers/units-records.ts';
import { hanoiCsv } from '../support/people-world.ts';

const heading = ['unit_code', 'name', 'unit_type'];

const workbook = (units: number): Promise<Buffer> =>
  writeWorkbook([
    heading,
    ...Array.from({ length: units }, (_, at) => [`P-${at}`, `Phường ${at}`, 'Xã, phường']),
  ]).toBuffer();

it('reads a text and a workbook as the parser does', async () => {
  const text = await readUnitsFile(hanoiCsv());
  expect('table' in text && text.table.rows).toHaveLength(147);
  expect(await readUnitsFile(await workbook(1))).toEqual({
    table: {
      sheet: 'Sheet1',
      header: heading,
      rows: [{ number: 2, cells: ['P-0', 'Phường 0', 'Xã, phường'] }],
    },
  });
});

it('leaves this thread idle for everybody else', async () => {
  const bytes = await workbook(20_000);
  const before = performance.eventLoopUtilization();
  const parsed = await readUnitsFile(bytes);
  const { utilization } = performance.eventLoopUtilization(before);
  expect('table' in parsed && parsed.table.rows).toHaveLength(20_000);
  // Read here, it would be busy nearly all of the time.
  expect(utilization).toBeLessThan(0.5);
});

it('leaves a file that takes too long, and one that nobody waits for any more', async () => {
  const bytes = await workbook(5000);
  const tooSlow = { refused: { key: 'units-file-too-slow' } };
  expect(await readUnitsFile(bytes, { limitMs: 20 })).toMatchObject(tooSlow);
  const stopping = new AbortController();
  const reading = readUnitsFile(bytes, { signal: stopping.signal });
  stopping.abort();
  expect(await reading).toMatchObject(tooSlow);
});

it('starts no thread for a file that is too big', async () => {
  expect(await readUnitsFile(new Uint8Array(MOST_BYTES + 1))).toMatchObject({
    refused: { key: 'units-file-too-big' },
  });
});
