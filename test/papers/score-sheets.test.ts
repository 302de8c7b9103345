import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { clusterPact, clusterPactFacts } from '../../src/core/clusters/cluster-pact.ts';
import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { findInFile } from '../../src/papers/find-in-file.ts';
import { SHEET } from '../scripts/cluster-papers.ts';
import { door } from '../support/form-door.ts';
import { line, wordFile } from '../support/word-file.ts';

/** The criteria that the pact would take from a file, a line each, and the total. */
const sheetIn = async (bytes: Uint8Array): Promise<string[]> => {
  const outcome = await findInFile({ bytes, formId: clusterPact.id, year: 2027 });
  if (outcome.type !== 'found') throw new Error(outcome.reason);
  const facts = clusterPactFacts.read([], yearPeriod(2027));
  const { contact } = door(clusterPact, {
    ...(facts.type === 'facts' ? { facts: facts.facts } : {}),
    env: { found: { ...outcome.found, name: 'Bảng điểm.xlsx' } },
  });
  const steps = foundSteps({ ...contact.state, env: contact.env });
  return steps
    .flatMap(({ groups }) => groups)
    .flatMap(({ rows }) => rows)
    .map(({ given }) =>
      given.map(({ path, value }) => `${path.split('.').at(-1)}=${String(value)}`).join(' '),
    );
};

const wanted = [
  'criterion=Hoàn thành các chỉ tiêu kế hoạch năm criterion_group=Thực hiện nhiệm vụ kinh tế - xã hội max_points=40',
  'criterion=Cải cách hành chính, chuyển đổi số criterion_group=Thực hiện nhiệm vụ kinh tế - xã hội max_points=20',
  'criterion=Đăng ký thi đua đúng thời hạn criterion_group=Công tác thi đua, khen thưởng max_points=10',
  'criterion=Gửi báo cáo 6 tháng, báo cáo năm đúng hạn criterion_group=Công tác thi đua, khen thưởng max_points=10',
  'criterion=Xây dựng, nhân rộng điển hình tiên tiến criterion_group=Công tác thi đua, khen thưởng max_points=20',
  'criterion=Được tặng Cờ thi đua của Chính phủ criterion_group=Điểm thưởng kind=bonus max_points=5 sheet_total=100',
];

it('reads the sheet of points of a workbook, with its headings, its bonus points and its total', async () => {
  const rows = SHEET.split('\n').map((row) =>
    row.split('\t').map((cell) => (/^\d+$/u.test(cell) ? Number(cell) : cell)),
  );
  const bytes = await writeWorkbook([
    ['CỤM THI ĐUA SỐ 2'],
    ['BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2027'],
    [],
    ...rows,
  ]).toBuffer();
  expect((await sheetIn(new Uint8Array(bytes))).toSorted()).toEqual(wanted.toSorted());
});

it('reads which criteria of a workbook want evidence, whatever marks them', async () => {
  const bytes = await writeWorkbook([
    ['BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2027'],
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Yêu cầu minh chứng'],
    ['I', 'Thực hiện nhiệm vụ', 60, ''],
    [1, 'Hoàn thành các chỉ tiêu kế hoạch năm', 40, 'Báo cáo số 02 của UBND'],
    [2, 'Cải cách hành chính, chuyển đổi số', 20, 'x'],
    ['II', 'Công tác thi đua, khen thưởng', 40, ''],
    [1, 'Đăng ký thi đua đúng thời hạn', 10, ''],
    [2, 'Xây dựng, nhân rộng điển hình tiên tiến', 30, 'Bắt buộc'],
    ['', 'Tổng cộng', 100, ''],
  ]).toBuffer();
  const rows = await sheetIn(new Uint8Array(bytes));
  const wantedBy = (name: string): string | undefined =>
    rows.find((row) => row.includes(name))?.match(/evidence_required=(.*?)(?: \w+=|$)/u)?.[1];
  expect(rows).toHaveLength(4);
  expect(wantedBy('Hoàn thành các chỉ tiêu')).toBe('Báo cáo số 02 của UBND');
  expect(wantedBy('Cải cách hành chính')).toBe('✓');
  expect(wantedBy('Đăng ký thi đua')).toBeUndefined();
  expect(wantedBy('nhân rộng điển hình')).toBe('✓');
  expect(rows.join('\n')).toContain('sheet_total=100');
});

it('reads one that is a list in a Word file', async () => {
  const bytes = wordFile(
    [
      'BẢNG TIÊU CHÍ CHẤM ĐIỂM',
      'I. Thực hiện nhiệm vụ kinh tế - xã hội',
      '1. Hoàn thành các chỉ tiêu kế hoạch năm: 40 điểm',
      '2. Cải cách hành chính, chuyển đổi số (tối đa 20 điểm)',
      'II. Công tác thi đua, khen thưởng',
      '1. Đăng ký thi đua đúng thời hạn: 10 điểm;',
    ].map((text) => line(text)),
  );
  expect((await sheetIn(bytes)).toSorted()).toEqual(wanted.slice(0, 3).toSorted());
});

it('takes no other table for a sheet of points', async () => {
  const bytes = await writeWorkbook([
    ['STT', 'Đơn vị', 'Số người'],
    [1, 'Phường Láng', 120],
    [2, 'Phường Kim Liên', 90],
    [3, 'Phường Hồng Hà', 85],
  ]).toBuffer();
  expect(await sheetIn(new Uint8Array(bytes))).toEqual([]);
});
