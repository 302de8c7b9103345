import { describe, expect, it } from 'vitest';

import { checkInFacts } from '../../../src/core/check-ins/check-in-facts.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { lint } from '../../../src/core/forms/forms.ts';
import {
  annualReportFacts,
  schoolYearReportFacts,
} from '../../../src/core/reports/report-facts.ts';
import { annualReport, midyearReport, reportForms } from '../../../src/core/reports/reports.ts';
import { quarterPeriod, yearPeriod } from '../../../src/core/shared/period.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { handedIn } from '../check-ins/handed-in.ts';
import { text } from '../forms/talk.ts';
import {
  plan,
  q1,
  withNumbers,
  factsOf,
  begin,
  atTargets,
  handIn,
  summary,
  row,
  withCampaigns,
} from './begun-report.ts';

const midyearPaper = (): Submission => {
  const { draft, lan } = atTargets();
  lan.says('97,2; 13; đạt');
  lan.taps('Ghi 3 mục');
  return handIn(draft, '2027');
};

describe('a report', () => {
  it.each(reportForms)('is a sound form with words: $id', (form) => {
    expect(lint(form, (key) => text.hasText(key))).toEqual([]);
  });

  it('takes the targets, each table of figures and its prose in an act each', () => {
    const { draft, lan } = atTargets();
    for (const said of [
      '97,2; 13; loại A',
      '12; 3; 4; 2; 3; 46; 1240',
      '5; 2; 18; 4',
      '10; 35; 2; 3; 0; 0; 24; 6; 9',
      '1; 64; 2; 86; 0',
    ]) {
      lan.says(said);
      if (lan.labels.includes('Ghi 3 mục')) lan.taps('Ghi 3 mục');
    }
    lan.taps('Theo văn bản đính kèm');
    expect(lan.at).toBe('review');
    expect(missing(midyearReport, draft.filled)).toEqual([]);
    const read = summary(draft);
    for (const line of [
      'Đạt 1/3 chỉ tiêu; 1 vượt; 1 chưa đạt; 1 ghi bằng lời',
      '1. Hồ sơ đúng hạn: <b>97,2%</b>, phấn đấu 98,5% · chưa đạt',
      '2. Mô hình mới: <b>13 mô hình</b>, phấn đấu 12 mô hình · vượt',
      '3. Xếp loại: <b>loại A</b>, phấn đấu loại A trở lên · ghi bằng lời',
      'Bằng khen Thành phố cá nhân, được tặng: 3',
      'Nguyên nhân: theo văn bản đính kèm',
    ])
      expect(read).toContain(line);
  });

  it('repeats with one tap what the last check-in said, and asks for the rest alone', () => {
    const { draft, lan } = atTargets();
    lan.taps('Như số liệu gần nhất (2)');
    expect(draft.value('targets.aaaa.value')).toBe(90);
    expect(draft.value('targets.bbbb.value')).toBe(5);
    expect(lan.at).toBe('targets.cccc.status');
    lan.taps('Đạt');
    lan.taps('Bỏ qua');
    expect(summary(draft)).toContain('Đạt 1/3 chỉ tiêu; 2 chưa đạt');
  });

  it('knows what is reached, missed, without figures, and what does not apply', () => {
    const { draft, lan } = atTargets();
    lan.says('1: đạt, 2: -, 3: không thực hiện');
    lan.taps('Ghi 3 mục');
    expect(draft.value('targets.aaaa.value')).toBe(98.5);
    expect(summary(draft)).toContain('Đạt 1/2 chỉ tiêu; 1 chưa có số liệu; 1 không áp dụng');
  });

  it('asks for no targets where no plan was handed in', () => {
    const { lan } = atTargets([]);
    expect(lan.sees).toContain('Văn bản chỉ đạo đã ban hành: chưa có');
  });

  it.each([
    ['5; 6; 18; 4', 'replicated_reason'],
    ['5; 5; 18; 4', 'rows'],
    ['-; 6; 18; 4', 'rows'],
  ])('asks why more models were replicated than found: %s', (said, asked) => {
    const { lan } = atTargets([]);
    lan.says('12; 3; 4; 2; 3; 46; 1240');
    lan.says(said);
    expect(lan.at).toBe(asked);
  });

  it.each([
    ['10; 35; 2; 3; 0; 0; 39; 6; 9', 'workers_reason'],
    ['10; 35; 2; 3; 0; 0; 38; 0; 9', 'rows'],
    ['10; 35; 2; 3; 0; 0; 32; 6; 9', 'rows'],
    ['10; 35; 2; 3; 0; 0; 33; 6; 9', 'workers_reason'],
    ['10; 35; 2; 3; 0; 0; 30; 6; 51', 'workers_reason'],
    ['-; -; -; -; -; -; 38; 6; 9', 'rows'],
  ])('asks why parts are more than all that was granted: %s', (said, asked) => {
    const { lan } = atTargets([]);
    lan.says('12; 3; 4; 2; 3; 46; 1240');
    lan.says('5; 2; 18; 4');
    lan.says(said);
    expect(lan.at).toBe(asked);
  });

  it('says of direct workers and leaders together that they are more than all', () => {
    const { lan } = atTargets([]);
    lan.says('12; 3; 4; 2; 3; 46; 1240');
    lan.says('5; 2; 18; 4');
    lan.says('10; 35; 2; 3; 0; 0; 33; 6; 9');
    expect(lan.sees).toContain(
      'Lưu ý: Người lao động trực tiếp được khen và Lãnh đạo, quản lý được khen (39) cao hơn tổng 3 số liệu liên quan (38).',
    );
    expect(lan.sees.match(/Lưu ý/gu)).toHaveLength(1);
  });

  it('says of direct workers alone that they are more, and not once more with others', () => {
    const { lan } = atTargets([]);
    lan.says('12; 3; 4; 2; 3; 46; 1240');
    lan.says('5; 2; 18; 4');
    lan.says('10; 35; 2; 3; 0; 0; 39; 6; 9');
    expect(lan.sees).toContain('Lưu ý: Người lao động trực tiếp được khen (39) cao hơn tổng');
    expect(lan.sees.match(/Lưu ý/gu)).toHaveLength(1);
  });
});

describe('the annual report', () => {
  const registered = withNumbers(handedIn('registration', '2027', []), {
    reg_ldtt: 41,
    reg_cstdcs: 5,
    reg_ttldtt: 6,
  });

  it('is offered what was registered, and what check-ins and the half-year report have told', () => {
    const midyear = withNumbers(handedIn('midyear-report', '2027', []), { models_found: 5 });
    const found = [plan, registered, withNumbers(q1, { new_models: 2 }), midyear];
    expect(factsOf(annualReportFacts, found, yearPeriod(2027)).proposed).toMatchObject({
      proposed_ldtt: 41,
      proposed_cstdcs: 5,
      proposed_ttldtt: 6,
      models_found: 5,
    });
  });

  it('counts the campaigns that the plan names, by who launches them', () => {
    const found = [
      withCampaigns(plan, [
        row('a', { launched_by: 'city' }),
        row('b', { launched_by: 'unit', kind: 'thematic' }),
        row('c', { kind: 'regular' }),
      ]),
    ];
    expect(factsOf(annualReportFacts, found, yearPeriod(2027)).proposed).toMatchObject({
      campaigns_central: 0,
      campaigns_city: 1,
      campaigns_own_regular: 1,
      campaigns_own_thematic: 1,
    });
  });

  it('is an estimate or final, and asks why more was granted than proposed', () => {
    const facts = factsOf(annualReportFacts, [registered], yearPeriod(2027));
    const { draft, lan } = begin(annualReport, facts, '2027-11-26');
    expect(lan.at).toBe('is_estimate');
    lan.taps('Ước thực hiện cả năm');
    lan.says('12; 3; 4; 2; 3; 46; 1240');
    lan.says('5; 2; 18; 4');
    lan.says('41; 5; 1; 0; 6; 2; 1; 0; 10; 35; 2; 3; 0; 0');
    lan.taps('Ghi 14 số');
    lan.says('42; 5; 1; 0; 6; 2; 1; 0; 10; 35; 2; 3; 0; 0; 24; 6; 9');
    lan.taps('Ghi 17 số');
    expect(lan.at).toBe('granted_reason');
    lan.says('Một trường hợp của năm trước');
    lan.says('1; 64; 2; 86; 0; 350 triệu; 120 triệu');
    expect(draft.value('fund_spent_vnd')).toBe(120_000_000);
    expect(summary(draft)).toContain('Cần lưu ý');
  });
});

describe('results', () => {
  it('that a half-year report says are the last ones of the check-in after it', () => {
    const period = quarterPeriod(2027, 2);
    expect(checkInFacts.wanted(period)).toContainEqual({
      formId: 'midyear-report',
      period: '2027',
    });
    const facts = factsOf(checkInFacts, [plan, q1, midyearPaper()], period);
    const [files, models, grade] = facts.items['targets'] ?? [];
    expect(files?.last).toEqual({ status: 'on_track', value: 97.2 });
    expect(models?.last).toEqual({ status: 'done', value: 13 });
    expect(grade?.last).toEqual({ status: 'done' });
  });

  it('of the check-in after it go before those of the report', () => {
    const q2 = handedIn('check-in', '2027-Q2', [{ key: 'aaaa', status: 'late', value: 97.5 }]);
    const found = [plan, q2, midyearPaper()];
    const facts = factsOf(annualReportFacts, found, yearPeriod(2027));
    const [files, models] = facts.items['targets'] ?? [];
    expect(files?.last).toEqual({ status: 'reported', value: 97.5 });
    expect(models?.last).toEqual({ status: 'done', value: 13 });
  });

  it('of a school year are of the targets that were registered for it', () => {
    const registered = handedIn('school-registration', '2026', []);
    const content = registered.content.replace(
      '"field":"targets","rows":[]',
      '"field":"key_targets","rows":' +
        JSON.stringify(JSON.parse(plan.content).sections[0].entries[0].rows),
    );
    const facts = factsOf(schoolYearReportFacts, [{ ...registered, content }], yearPeriod(2027));
    expect(facts.items['targets']?.map(({ key }) => key)).toEqual(['aaaa', 'bbbb', 'cccc']);
  });
});
