import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = new URL('../../src/', import.meta.url);

/** What is shipped and nothing else; where it finds its packages. */
let shipped: string;

beforeAll(() => {
  shipped = mkdtempSync(join(root, 'dist-new-'));
  execFileSync(process.execPath, ['bundle.js', shipped], { cwd: root, stdio: 'inherit' });
});

afterAll(() => {
  for (const folder of [shipped, place]) rmSync(folder, { recursive: true, force: true });
});

/** Files that answer as threads, by their place in `src/`, without their ending. */
const threads = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
  .filter((path) => readFileSync(new URL(path, sources), 'utf8').includes('parentPort'))
  .map((path) => path.slice(0, -'.ts'.length).replaceAll('\\', '/'));

const place = mkdtempSync(join(tmpdir(), 'thi-dua-threads-'));

/** What each is given, and what its answer has. */
const given: Readonly<Record<string, readonly [unknown, object]>> = {
  'papers/chart-thread': [
    {
      theme: 'light',
      heading: 'Năm 2027',
      note: '',
      legend: [],
      chart: { type: 'bars', rows: [{ name: 'Cụm 1', figures: '1/2', parts: [] }] },
    },
    { background: '#ffffff' },
  ],
  'papers/document-thread': [
    { bytes: new Uint8Array([1, 2, 3]), name: 'ke-hoach.docx' },
    { type: 'refused' },
  ],
  'storage/backup-thread': [
    {
      place: { databaseUrl: `file:${join(place, 'city.db')}`, dataFolder: place },
      file: join(place, 'city.tar.gz'),
      at: 0,
    },
    { files: 0 },
  ],
  'papers/units-file-thread': [new Uint8Array([1, 2, 3]), { refused: { key: 'units-file-empty' } }],
};

const answerOf = (thread: string, data: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(pathToFileURL(join(shipped, `${thread}.js`)), { workerData: data });
    // Some are given what they are started for, others are asked while they stand.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
    worker.postMessage(data);
    worker.once('message', (answer) => {
      resolve(answer);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`${thread} ended without a word`)));
  });

it('ships every thread that there is', () => {
  expect(threads.toSorted()).toEqual(Object.keys(given).toSorted());
});

it.each(Object.entries(given))('answers as it is shipped: %s', async (thread, [data, has]) => {
  expect(await answerOf(thread, data)).toMatchObject(has);
});
