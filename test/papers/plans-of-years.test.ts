import { expect, it } from 'vitest';

import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import { campaignPlan } from '../../src/core/reports/campaign-plan.ts';
import { bold, line, table, title, wordFile } from '../support/word-file.ts';
import { readInto } from './read-into.ts';

it('reads the shares of five years below a heading that they have in common, and the middle and end of the five', async () => {
  const { sure, doubtful } = await readInto(
    fiveYearPlan,
    wordFile([
      title('KẾ HOẠCH', 'Công tác thi đua, khen thưởng giai đoạn 2026 - 2030'),
      bold('I. CHỈ TIÊU'),
      table([
        [
          { text: 'TT', down: 'begins' },
          { text: 'Chỉ tiêu', down: 'begins' },
          { text: 'ĐVT', down: 'begins' },
          { text: 'Mục tiêu đến năm 2030', down: 'begins' },
          { text: 'Chia theo năm', across: 5 },
        ],
        [
          ...['', '', '', ''].map((text) => ({ text, down: 'goes-on' }) as const),
          '2026',
          '2027',
          '2028',
          '2029',
          '2030',
        ],
        ['1', 'Trồng mới cây xanh', 'Cây', '25.000', '4.000', '5.000', '5.000', '5.000', '6.000'],
        ['2', 'Hộ gia đình văn hóa', '%', '≥ 95', '91', '92', '93', '94', '95'],
      ]),
      bold('II. SƠ KẾT, TỔNG KẾT'),
      line(
        'Sơ kết giữa kỳ vào tháng 6 năm 2028; tổng kết gắn với Đại hội thi đua yêu nước xã trong quý II năm 2030.',
      ),
    ]),
    { year: 2030, period: '2026-2030' },
  );
  expect(doubtful).toMatchObject({
    'Trồng mới cây xanh/target_value': 25_000,
    'Trồng mới cây xanh/yearly_breakdown': ['4000', '5000', '5000', '5000', '6000'],
    'Hộ gia đình văn hóa/target_value': 95,
    'Hộ gia đình văn hóa/yearly_breakdown': ['91', '92', '93', '94', '95'],
    congress_plan:
      'Sơ kết giữa kỳ vào tháng 6 năm 2028; tổng kết gắn với Đại hội thi đua yêu nước xã trong quý II năm 2030.',
  });
  expect({ ...sure, ...doubtful }).toMatchObject({ midterm_review_month: '6' });
  expect(
    Object.keys({ ...sure, ...doubtful }).filter((path) => path.startsWith('Chỉ tiêu')),
  ).toEqual([]);
});

const twoPhases = (time: string) =>
  wordFile([
    title('KẾ HOẠCH', 'Tổ chức phong trào thi đua “Mỗi gia đình một công dân số”'),
    bold('I. THỜI GIAN'),
    line(time),
    line('Sơ kết giai đoạn 1: tháng 12/2027; tổng kết phong trào: tháng 11/2028.'),
  ]);

it('reads the days of review and end that one line names; phases begin with the first and end with the last', async () => {
  const { sure } = await readInto(
    campaignPlan,
    twoPhases('Từ ngày 03/02/2027 đến ngày 30/11/2028.'),
  );
  expect(sure).toMatchObject({
    launched_on: '2027-02-03',
    interim_on: '2027-12-31',
    final_on: '2028-11-30',
  });
  const phases = await readInto(
    campaignPlan,
    twoPhases(
      'Thời gian: giai đoạn 1 từ 01/02/2027 đến 31/12/2027; giai đoạn 2 từ 01/01/2028 đến 30/11/2028.',
    ),
  );
  expect(phases.sure).toMatchObject({ launched_on: '2027-02-01', final_on: '2028-11-30' });
});
