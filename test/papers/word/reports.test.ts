import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { plainText } from '../../../src/core/official-papers/official-paper.ts';
import { registration } from '../../../src/core/registration/registration.ts';
import { allAwards, titleCodes } from '../../../src/core/reports/awards.ts';
import { annualReport } from '../../../src/core/reports/reports.ts';
import { asWord, draftedPaper } from '../../support/drafted-paper.ts';
import type { GivenAnswers } from '../../support/said-content.ts';
import { readInto } from '../read-into.ts';

const words = {
  strengths: '- Phong trào thi đua được triển khai đồng bộ đến các tổ dân phố.',
  limitations: '- Một số tổ dân phố đăng ký còn hình thức.',
  causes: '- Cán bộ làm công tác thi đua kiêm nhiệm nhiều việc.',
  next_tasks: '- Phấn đấu 95% tổ dân phố đăng ký thi đua.\n- Nhân rộng mô hình hiệu quả.',
  recommendations: '- Đề nghị Thành phố tổ chức tập huấn nghiệp vụ sớm hơn.',
};

const figures = [
  'docs_issued',
  'campaigns_central',
  'campaigns_city',
  'campaigns_own_regular',
  'campaigns_own_thematic',
  'participants_collective',
  'participants_individual',
  'models_found',
  'models_replicated',
  'ntvt_count',
  'initiatives_recognized',
  'initiatives_benefit_vnd',
  'awards_direct_workers',
  'awards_leaders',
  'awards_adhoc',
  'trainings',
  'trainees',
  'inspections',
  'media_items',
  'complaints',
  'fund_spent_vnd',
] as const;

const count = fc.integer({ min: 1, max: 99_999 });
const amounts = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, count])));

const asked = allAwards.flatMap((code) => [`proposed_${code}`, `granted_${code}`]);

it('has every figure of a report, and reads it back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(amounts(figures), amounts(asked), async (told, awards) => {
      // Registered numbers come from another paper, and are shown.
      const registered = Object.fromEntries(titleCodes.map((code) => [`registered_${code}`, 7]));
      const report = { ...told, ...awards, ...registered, ...words, as_of_date: '2027-11-30' };
      const paper = draftedPaper(annualReport, report);
      const { sure } = await readInto(annualReport, await asWord(paper));
      expect(sure).toMatchObject({ ...told, ...awards, ...words, as_of_date: '2027-11-30' });
    }),
    { numRuns: 8 },
  );
});

const target = {
  target_name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  unit_of_measure: 'percent',
  target_value: 98.5,
};

it('tells how many targets were reached as its annex shows them', () => {
  const paper = draftedPaper(annualReport, {
    ...words,
    targets: [
      { ...target, status: 'reported', value: 99.1 },
      { ...target, target_name: 'Tỷ lệ gia đình văn hóa', status: 'reported', value: 90 },
      { ...target, target_name: 'Tỷ lệ tổ dân phố văn hóa', status: 'done', value: 98.5 },
      { ...target, target_name: 'Trường đạt chuẩn', status: 'not_applicable' },
    ],
  });
  const prose = paper.parts.flatMap((part) =>
    part.type === 'table' ? [] : [plainText(part.text)],
  );
  expect(prose).toContain('Đạt 02/03 chỉ tiêu, trong đó vượt 01 chỉ tiêu.');
  const [results] = paper.annexes;
  const [table] = results?.parts ?? [];
  const rows = table?.type === 'table' ? table.rows.map(({ cells }) => cells.map(plainText)) : [];
  expect(rows.map((cells) => cells.slice(3))).toEqual([
    ['98,5', '99,1%', 'vượt'],
    ['98,5', '90%', 'chưa đạt'],
    ['98,5', '98,5%', 'đạt'],
    ['98,5', '', 'không áp dụng'],
  ]);
});

it('reads a registration back as it was', async () => {
  const numbers = {
    headcount: 145,
    reg_ldtt: 120,
    reg_cstdcs: 18,
    reg_cstdtp: 2,
    reg_cstdtq: 0,
    reg_ttldtt: 6,
    reg_ttldxs: 2,
    reg_co_tp: 1,
    reg_co_cp: 0,
    reg_bang_khen_tp: 3,
    reg_bang_khen_ttg: 1,
    reg_huan_chuong: 0,
    reg_models: 3,
    reg_initiatives: 12,
  };
  const answers: GivenAnswers = {
    ...numbers,
    pact_content: '- Thi đua hoàn thành các chỉ tiêu kinh tế - xã hội của phường.',
    model_names: '- Tổ dân phố số 5 không rác thải nhựa.',
    initiative_names: '- Trả kết quả hành chính tại nhà cho người cao tuổi.',
    aims: [
      { collective: 'Phòng Văn hóa - Xã hội', title: 'ttldxs' },
      { collective: 'Trạm Y tế phường', title: 'ttldtt' },
    ],
  };
  const { sure } = await readInto(registration, await asWord(draftedPaper(registration, answers)));
  const { aims: _, ...plain } = answers;
  expect(sure).toMatchObject({
    ...plain,
    'Phòng Văn hóa - Xã hội/title': 'ttldxs',
    'Trạm Y tế phường/title': 'ttldtt',
  });
});
