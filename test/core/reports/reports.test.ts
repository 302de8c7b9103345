import { describe, expect, it } from 'vitest';

import { checkInFacts } from '../../../src/core/check-ins/check-in-facts.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import {
  contentOf,
  type Facts,
  type Form,
  lint,
  summarise,
} from '../../../src/core/forms/forms.ts';
import {
  annualReportFacts,
  midyearReportFacts,
  schoolYearReportFacts,
} from '../../../src/core/reports/report-facts.ts';
import { resultsTold } from '../../../src/core/reports/report-results.ts';
import { annualReport, midyearReport, reportForms } from '../../../src/core/reports/reports.ts';
import { type Period, quarterPeriod, yearPeriod } from '../../../src/core/shared/period.ts';
import type { FactsSource } from '../../../src/core/submissions/form-ports.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { handedIn } from '../check-ins/handed-in.ts';
import { type Contact, fileId, TalkedDraft, text, words } from '../forms/talk.ts';

const plan = handedIn('annual-plan', '2027', [
  { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', unit_of_measure: 'percent', target_value: 98.5 },
  { key: 'bbbb', target_name: 'Mô hình mới', unit_of_measure: 'model', target_value: 12 },
  { key: 'cccc', target_name: 'Xếp loại', comparison: 'text', target_text: 'loại A trở lên' },
]);
const q1 = handedIn('check-in', '2027-Q1', [
  { key: 'aaaa', status: 'on_track', value: 90 },
  { key: 'bbbb', status: 'at_risk', value: 5 },
]);

type Entries = Readonly<Record<string, number>>;

/** The same paper with numbers outside of lists. */
const withNumbers = (paper: Submission, numbers: Entries): Submission => {
  const content = JSON.parse(paper.content);
  const entries = Object.entries(numbers).map(([field, value]) => ({
    type: 'answer',
    field,
    value,
  }));
  return {
    ...paper,
    content: JSON.stringify({
      ...content,
      sections: [...content.sections, { id: 'more', entries }],
    }),
  };
};

const factsOf = (source: FactsSource, found: readonly Submission[], period: Period): Facts => {
  const read = source.read(found, period);
  if (read.type !== 'facts') throw new Error('no facts');
  return read.facts;
};

type Begun = { draft: TalkedDraft; lan: Contact };

const begin = (form: Form, facts: Facts, today: string): Begun => {
  const draft = new TalkedDraft(form, { facts, today });
  const lan = draft.contact('Lan');
  lan.sends(
    { id: fileId('f1'), name: 'BC.pdf' },
    `145/BC-UBND ngày ${today.split('-').toReversed().join('/')}`,
  );
  return { draft, lan };
};

const atTargets = (found: readonly Submission[] = [plan, q1]): Begun => {
  const facts = factsOf(midyearReportFacts, found, yearPeriod(2027));
  const begun = begin(midyearReport, facts, '2027-06-10');
  begun.lan.taps('Dùng: 31/5/2027');
  return begun;
};

const handIn = ({ form, filled, files }: TalkedDraft, period: string): Submission =>
  ({
    formId: form.id,
    period,
    content: JSON.stringify(contentOf(form, filled, files)),
  }) as Submission;

const summary = ({ form, filled, files }: TalkedDraft): string => {
  const content = contentOf(form, filled, files);
  return summarise(form, content, resultsTold(content)).map(words).join('\n');
};

const row = (key: string, answers: Readonly<Record<string, string>>) => ({
  key,
  entries: Object.entries(answers).map(([field, value]) => ({ type: 'answer', field, value })),
});

/** The same plan with campaigns. */
const withCampaigns = (paper: Submission, rows: readonly object[]): Submission => {
  const content = JSON.parse(paper.content);
  const entries = [{ type: 'group', field: 'campaigns', rows }];
  const sections = [...content.sections, { id: 'tasks', entries }];
  return { ...paper, content: JSON.stringify({ ...content, sections }) };
};

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

  describe('beside the campaigns of the plan', () => {
    const listed = withCampaigns(plan, [
      row('a', { launched_by: 'city', start: '2027-01-10' }),
      row('b', { launched_by: 'unit', kind: 'thematic', start: '2027-05-19' }),
      row('c', { kind: 'regular', start: '2027-01-05' }),
      row('d', { kind: 'thematic', start: '2027-09-01' }),
    ]);

    const saying = (said: string): Contact => {
      const { lan } = atTargets([listed]);
      lan.says('97,2; 13; loại A');
      lan.taps('Ghi 3 mục');
      lan.says(said);
      return lan;
    };

    it('takes as many as begin in the half-year without a word', () => {
      expect(saying('12; 0; 1; 1; 1; 46; 1240').at).toBe('rows');
    });

    it.each([
      ['12; 0; 1; 1; 2; 46; 1240', 'Phong trào chuyên đề của đơn vị (2) cao hơn'],
      ['12; 0; 1; 0; 1; 46; 1240', 'theo kế hoạch (1) cao hơn'],
    ])('asks why its own are others, and leaves it to the report: %s', (said, told) => {
      const lan = saying(said);
      expect(lan.at).toBe('campaigns_reason');
      expect(lan.sees).toContain(told);
      lan.taps('Theo văn bản đính kèm');
      expect(lan.at).toBe('rows');
    });

    it('tells the reason to whoever reads', () => {
      const { draft, lan } = atTargets([listed]);
      lan.says('97,2; 13; loại A');
      lan.taps('Ghi 3 mục');
      lan.says('12; 0; 1; 1; 2; 46; 1240');
      lan.says('Phát động thêm đợt cao điểm mùa hè');
      expect(lan.at).toBe('rows');
      expect(summary(draft)).toContain('Phát động thêm đợt cao điểm mùa hè');
    });
  });

  it('asks once about next tasks without any figure, and keeps them where they are meant so', () => {
    const { draft, lan } = atTargets([]);
    lan.does({
      type: 'pressed',
      action: { op: 'open', path: 'next_tasks' },
      rev: draft.filled.rev,
    });
    lan.says('Tiếp tục đẩy mạnh phong trào thi đua');
    expect(lan.sees).toContain('Nội dung chưa có con số nào');
    lan.taps('Ghi như vậy');
    expect(draft.value('next_tasks')).toBe('Tiếp tục đẩy mạnh phong trào thi đua');
  });

  it('says nothing of next tasks with figures', () => {
    const { draft, lan } = atTargets([]);
    lan.does({
      type: 'pressed',
      action: { op: 'open', path: 'next_tasks' },
      rev: draft.filled.rev,
    });
    lan.says('Giới thiệu thêm 2 điển hình tiên tiến');
    expect(draft.value('next_tasks')).toBe('Giới thiệu thêm 2 điển hình tiên tiến');
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
