import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { plainText } from '../../../src/core/official-papers/official-paper.ts';
import { campaignPlan } from '../../../src/core/reports/campaign-plan.ts';
import { thematicReport } from '../../../src/core/reports/thematic-report.ts';
import { extraPeriod } from '../../../src/core/shared/period.ts';
import { asWord, draftedPaper } from '../../support/drafted-paper.ts';
import { readInto } from '../read-into.ts';

const plan = {
  name: 'Tổ dân phố số, công dân thông minh',
  launched_on: '2027-02-01',
  interim_on: '2027-06-30',
  final_on: '2027-11-30',
  purpose: 'Khơi dậy tinh thần thi đua trong Nhân dân.',
  content: 'Mỗi tổ dân phố có một tổ công nghệ số cộng đồng.',
  criteria_collective: 'Từ 80% hộ dân có tài khoản định danh.',
  criteria_individual: 'Hướng dẫn được ít nhất 10 hộ dân.',
  award_forms: 'Giấy khen cho 5 tập thể khi tổng kết.',
  organisation: 'Văn phòng chủ trì, tổng hợp kết quả hằng quý.',
};

it('writes the plan of a campaign that says all that was answered, and comes in again', async () => {
  const paper = draftedPaper(campaignPlan, plan, { period: extraPeriod(2027, 1) });
  expect(paper.subject).toBe('Tổ chức phong trào thi đua “Tổ dân phố số, công dân thông minh”');
  const { sure, doubtful } = await readInto(campaignPlan, await asWord(paper), {
    year: 2027,
    period: extraPeriod(2027, 1),
  });
  expect({ ...doubtful, ...sure }).toMatchObject(plan);
});

const figures = fc.dictionary(
  fc.constantFrom('participants_collective', 'participants_individual', 'awards_granted'),
  fc.integer({ min: 1, max: 9_999 }),
);

it('says in its report what the columns of the annex add up to, and nothing of what nobody counted', () => {
  fc.assert(
    fc.property(fc.array(figures, { minLength: 1, maxLength: 5 }), (all) => {
      const campaigns = all.map((counted, at) => ({
        name: `Phong trào ${at}`,
        results: 'Hoàn thành.',
        ...counted,
      }));
      const { parts } = draftedPaper(thematicReport, { has_content: 'some', campaigns });
      const prose = parts.flatMap((part) => (part.type === 'table' ? [] : plainText(part.text)));
      const said = prose.find((line) => line.startsWith('Đơn vị tổ chức')) ?? '';
      for (const [field, words] of [
        ['participants_collective', 'lượt tập thể tham gia'],
        ['participants_individual', 'lượt cá nhân tham gia'],
        ['awards_granted', 'lượt tập thể, cá nhân (chi'],
      ] as const) {
        const sum = all.reduce((total, one) => total + (one[field] ?? 0), 0);
        const [, found] = new RegExp(`([\\d.]+) ${words.replace('(', '\\(')}`).exec(said) ?? [];
        expect([field, Number((found ?? '0').replaceAll('.', ''))]).toEqual([field, sum]);
      }
    }),
  );
});
