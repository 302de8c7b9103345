import { describe, expect, it } from 'vitest';

import { clusterPact, clusterPactFacts } from '../../../src/core/clusters/cluster-pact.ts';
import { clusterMidyear, clusterMidyearFacts } from '../../../src/core/clusters/cluster-report.ts';
import { clusterReview, clusterReviewFacts } from '../../../src/core/clusters/cluster-review.ts';
import type { Facts } from '../../../src/core/forms/forms.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import type { Around, FactsSource } from '../../../src/core/submissions/form-ports.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import {
  clusterAnnualReportScript,
  clusterMidyearScript,
  clusterPactScript,
  clusterReviewScript,
  SHEET,
} from '../../scripts/cluster-papers.ts';
import { dutyOf, ledCluster } from '../../scripts/cluster-two.ts';
import { yearLaunchScript } from '../../scripts/year-launch.ts';
import { door, playedOnForm } from '../../support/form-door.ts';
import { handedIn } from '../check-ins/handed-in.ts';

const factsFrom = (source: FactsSource, around?: Around): Facts => {
  const found = source.read([], yearPeriod(2027), around);
  if (found.type !== 'facts') throw new Error('facts are lacking');
  return found.facts;
};

const scored = (points: number, max: number): Submission =>
  ({
    formId: 'self-score',
    period: yearPeriod(2027),
    content: JSON.stringify({
      form: 'self-score',
      formVersion: 5,
      sections: [
        {
          id: 'scores',
          entries: [
            { type: 'answer', field: 'own_points', value: points },
            { type: 'answer', field: 'own_max', value: max },
          ],
        },
      ],
    }),
  }) as Submission;

describe('the papers of a cluster', () => {
  it.each([
    clusterPactScript,
    clusterMidyearScript,
    clusterReviewScript,
    clusterAnnualReportScript,
    yearLaunchScript,
  ])('take at most a dozen acts: $form.id', ({ steps }) => {
    const acts = steps.filter((step) => !('asks' in step) && !('shows' in step));
    expect(acts.length).toBeLessThanOrEqual(12);
  });

  it('know each of the five papers by the symbol in the name of its file', () => {
    const pact = door(clusterPact, { facts: factsFrom(clusterPactFacts), today: '2027-01-21' });
    for (const name of [
      'Kế hoạch 12-KH-CTĐ.pdf',
      'Quy chế 13-QC-CTĐ.pdf',
      'Bảng điểm 15-BĐ-CTĐ.xlsx',
      'Giao ước 14-GƯ-CTĐ.pdf',
    ])
      pact.send(name);
    expect(pact.answers()).toMatchObject({
      doc_number: '14/GƯ-CTĐ',
      'papers.plan.paper_number': '12/KH-CTĐ',
      'papers.rules.paper_number': '13/QC-CTĐ',
      'papers.sheet.paper_number': '15/BĐ-CTĐ',
    });
    expect(pact.answers()['papers.launch.paper_number']).toBeUndefined();
  });

  it('read a day without its year as the one of the pact', () => {
    const pact = door(clusterPact, { facts: factsFrom(clusterPactFacts), today: '2027-01-21' });
    pact.send('Giao ước 18-GƯ-CTĐ (15.1.2027).pdf').say('12/KH-CTĐ ngày 15/1; 13/QC-CTĐ; -; -');
    pact.expectSays('12/KH-CTĐ; 15/1/2027').tap('Ghi 4');
    expect(pact.answers()['papers.plan.paper_date']).toBe('2027-01-15');
  });

  it('ask whether points that do not add up are meant so, and refuse nothing', () => {
    const pact = door(clusterPact, { facts: factsFrom(clusterPactFacts), today: '2027-01-21' });
    pact.send('Giao ước 14-GƯ-CTĐ (15.1.2027).pdf').say('12/KH-CTĐ; -; -; -').tap('Ghi 4');
    pact.say(SHEET.replace('Tổng cộng\t\t100', 'Tổng cộng\t\t90')).tap('Thêm cả 6');
    pact.tap('form-button_items-done').expectAsk('sheet_difference');
    pact.say('Mục II chọn ba trong bốn nội dung').expectAsk('attended');
    pact.say('9').tap('form-button_skip').expectAsk('review');
    pact.submit();
    expect(pact.review()).toContain('Mục II chọn ba trong bốn nội dung');
  });

  it('say in one page what was agreed on', () => {
    const page = playedOnForm(clusterPactScript).review();
    expect(page).toContain('1. Kế hoạch hoạt động: số 12/KH-CTĐ');
    expect(page).toContain('1. Hoàn thành các chỉ tiêu kế hoạch năm: tối đa 40');
    expect(page).toContain('loại điểm thưởng');
    expect(page).toContain('Tổng điểm của bảng: 100');
    expect(page).toContain('Số đơn vị thành viên: 9');
    expect(page.length).toBeLessThan(4000);
  });

  it('find by themselves what each member has handed in, and what is missing on that day', () => {
    const around = ledCluster('2027-07-05', {
      0: {
        duties: [
          dutyOf('ANNUAL_PLAN', 'Kế hoạch năm', { came: 'on-time' }),
          dutyOf('REGISTRATION', 'Đăng ký thi đua', { came: 'late' }),
          dutyOf('MIDYEAR_REPORT', 'Báo cáo 6 tháng'),
          dutyOf('SELF_SCORE', 'Tự chấm điểm', { dueOn: '2027-11-20' as never }),
          dutyOf('SELF_INSPECTION', 'Tự kiểm tra', { isExcused: true }),
        ],
        papers: [
          handedIn('annual-plan', '2027', [
            { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', target_value: 98 },
            { key: 'bbbb', target_name: 'Hộ văn hóa', target_value: 90 },
          ]),
          handedIn('check-in', '2027-Q1', [
            { key: 'aaaa', status: 'done', value: 98 },
            { key: 'bbbb', status: 'late', value: 10 },
          ]),
        ] as Submission[],
      },
    });
    const facts = factsFrom(clusterMidyearFacts, around);
    expect(facts.items['members']?.[0]?.values).toEqual({
      unit_name: 'Phường Hoàng Mai',
      on_time: 1,
      late: 1,
      missing: 'Báo cáo 6 tháng',
    });
    expect(facts.values).toMatchObject({
      member_count: 9,
      plan_count: 1,
      report_count: 0,
      models_found: 0,
      target_count: 2,
      targets_done: 1,
      targets_behind: 1,
    });
    const report = door(clusterMidyear, { facts, today: '2027-07-05' });
    report
      .send('25-BC-CTĐ (5.7.2027).pdf')
      .tap('form-button_default')
      .tap('form-button_in-document');
    report.submit();
    expect(report.review()).toContain(
      '1. Phường Hoàng Mai: gửi đúng hạn 1; gửi muộn 1; chưa gửi: Báo cáo 6 tháng',
    );
    expect(report.review()).toContain('Chỉ tiêu đã hoàn thành: 1');
  });

  it('go on by hand where nobody knows the members', () => {
    const report = door(clusterMidyear, { facts: factsFrom(clusterMidyearFacts) });
    report.send('25-BC-CTĐ (1.2.2027).pdf').expectAsk('attended').say('7');
    report.tap('form-button_in-document').submit();
    expect(report.review()).toContain('Số đơn vị dự: 7');
  });

  it('propose what members gave themselves, rank them, and name ties with how they were decided', () => {
    const around = ledCluster('2027-12-07', {
      0: { papers: [scored(98.5, 100)] },
      1: { papers: [scored(97, 100)] },
    });
    const review = door(clusterReview, {
      facts: factsFrom(clusterReviewFacts, around),
      today: '2027-12-07',
    });
    review.send('05-BB-CTĐ (7.12.2027).pdf').expectSays('tự chấm 98,5/100');
    review.say('=; 98,5; 95; 101; -; 90; 91; 92; 93').tap('Ghi 9');
    review.expectAsk('tie_decision').say('Bỏ phiếu: Phường Hoàng Mai xếp trên, 6/9 phiếu');
    review.tap('form-button_default').say('1: 12').expectSays('nhiều hơn tổng số').tap('Ghi 1');
    review.tap('8 mục còn lại không có').tap('form-button_skip').tap('form-button_skip');
    review.submit();
    const page = review.review();
    expect(page).toContain('1. Phường Láng: gửi đúng hạn 0; điểm 101');
    expect(page).toMatch(/2\. Phường Hoàng Mai: .*điểm 98,5 \(đồng điểm\)/u);
    expect(page).toMatch(/2\. Phường Hồng Hà: .*điểm 98,5 \(đồng điểm\)/u);
    expect(page).toContain('–. Phường Lĩnh Nam');
    expect(page).toContain('6/9 phiếu');
  });
});
