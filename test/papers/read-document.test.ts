import { performance } from 'node:perf_hooks';

import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { readDocumentFile } from '../../src/papers/read-document.ts';
import { line, wordFile } from '../support/word-file.ts';
import { departmentPlan } from './documents/department-plan.ts';

const wanted = { formId: 'annual-plan', year: 2027 };

it('finds what the form asks, in a thread of its own', async () => {
  const outcome = await readDocumentFile(departmentPlan.bytes(), wanted);
  expect(outcome).toMatchObject({
    type: 'found',
    found: { title: expect.stringContaining('Triển khai công tác thi đua, khen thưởng') },
  });
});

it('leaves this thread idle for everybody else', async () => {
  const bytes = wordFile(
    Array.from({ length: 3900 }, (_, at) =>
      line(`- Tỷ lệ thứ ${at}: đạt từ ${at % 100}% trở lên;`),
    ),
  );
  const before = performance.eventLoopUtilization();
  const outcome = await readDocumentFile(bytes, wanted);
  const { utilization } = performance.eventLoopUtilization(before);
  expect(outcome.type).toBe('found');
  // Read here, it would be busy nearly all of the time.
  expect(utilization).toBeLessThan(0.5);
});

it('leaves a file that takes too long, and one that nobody waits for any more', async () => {
  const bytes = departmentPlan.bytes();
  const tooSlow = { type: 'refused', reason: 'too-slow' };
  expect(await readDocumentFile(bytes, wanted, { limitMs: 5 })).toEqual(tooSlow);
  const stopping = new AbortController();
  const reading = readDocumentFile(bytes, wanted, { signal: stopping.signal });
  stopping.abort();
  expect(await reading).toEqual(tooSlow);
});

it('reads a workbook: what stands alone in its row is a heading, the rest is a table', async () => {
  const bytes = await writeWorkbook([
    ['KẾ HOẠCH'],
    ['Công tác thi đua, khen thưởng năm 2027'],
    [],
    ['I. CHỈ TIÊU THI ĐUA'],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2026', 'Kế hoạch năm 2027'],
    [1, 'Số công trình chào mừng', 'công trình', 9, 12],
    [2, 'Tỷ lệ hồ sơ đúng hạn', '%', '98,5', '99,5'],
    [],
    ['II. GIẢI PHÁP'],
    ['Tăng cường kiểm tra, đôn đốc việc thực hiện các chỉ tiêu đã đăng ký.'],
  ]).toBuffer();
  const outcome = await readDocumentFile(bytes, wanted);
  expect(outcome).toMatchObject({
    type: 'found',
    found: {
      answers: [{ field: 'solutions', where: 'II. GIẢI PHÁP' }],
      lists: [
        {
          group: 'targets',
          isSure: true,
          lines: [
            'Chỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện',
            'Số công trình chào mừng\tcông trình\t12\t9',
            'Tỷ lệ hồ sơ đúng hạn\t%\t99,5\t98,5%',
          ],
        },
      ],
    },
  });
});
