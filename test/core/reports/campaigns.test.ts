import { describe, expect, it } from 'vitest';

import { missing } from '../../../src/core/forms/answers/missing.ts';
import { contentOf, lint, summarise } from '../../../src/core/forms/forms.ts';
import { campaignPlan } from '../../../src/core/reports/campaign-plan.ts';
import { thematicReport, thematicReportFacts } from '../../../src/core/reports/thematic-report.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { fileId, TalkedDraft, text, words } from '../forms/talk.ts';

const row = (key: string, answers: Readonly<Record<string, string>>) => ({
  key,
  entries: Object.entries(answers).map(([field, value]) => ({ type: 'answer', field, value })),
});

const summary = ({ form, filled, files }: TalkedDraft): string =>
  summarise(form, contentOf(form, filled, files))
    .map(words)
    .join('\n');

it.each([campaignPlan, thematicReport])('$id is a sound form with words', (form) => {
  expect(lint(form, (key) => text.hasText(key))).toEqual([]);
});

describe('the plan of a campaign', () => {
  it('is the signed document with name and days; what it says nobody types', () => {
    const draft = new TalkedDraft(campaignPlan, { today: '2027-04-20' });
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1'), name: 'KH thi dua.pdf' }, '52/KH-UBND ngày 15/4/2027');
    expect(lan.at).toBe('name');
    lan.says('Tổ dân phố số, công dân thông minh');
    lan.says('1/5/2027 - 30/11/2027');
    expect(draft.value('launched_on')).toBe('2027-05-01');
    expect(draft.value('final_on')).toBe('2027-11-30');
    expect(lan.at).toBe('interim_on');
    lan.says('31/8/2027');
    lan.taps('Theo văn bản đính kèm');
    expect(lan.at).toBe('review');
    expect(missing(campaignPlan, draft.filled)).toEqual([]);
    expect(summary(draft)).toContain('Tiêu chí đối với tập thể: theo văn bản đính kèm');
  });

  it('wants purpose, content and criteria in words where no document says them', () => {
    const draft = new TalkedDraft(campaignPlan, { today: '2027-04-20' });
    const open = missing(campaignPlan, draft.filled).map(({ path }) => path);
    expect(open).toEqual([
      'doc_number',
      'doc_date',
      'name',
      'launched_on',
      'final_on',
      'purpose',
      'content',
      'criteria_collective',
    ]);
  });
});

describe('the report of thematic campaigns', () => {
  const rows = [
    row('a', { name: 'Phường Láng sáng - xanh - sạch - đẹp', kind: 'thematic' }),
    row('b', { name: 'Dạy tốt, học tốt', kind: 'regular' }),
  ];
  const sections = [{ id: 'tasks', entries: [{ type: 'group', field: 'campaigns', rows }] }];
  const content = JSON.stringify({ form: 'annual-plan', formVersion: 7, sections });
  const plan = { formId: 'annual-plan', period: '2027', content } as Submission;

  it('takes over the thematic campaigns of the plan', () => {
    const read = thematicReportFacts.read([plan], yearPeriod(2027));
    expect(read.type === 'facts' && read.facts.offers?.['campaigns']?.items).toEqual([
      { name: 'Phường Láng sáng - xanh - sạch - đẹp' },
    ]);
  });

  it('is done with one tap where there was none', () => {
    const draft = new TalkedDraft(thematicReport, { today: '2027-10-20' });
    const lan = draft.contact('Lan');
    lan.taps('Chưa có');
    expect(missing(thematicReport, draft.filled)).toEqual([]);
  });

  it('reads a table of campaigns, and leaves their results to the document', () => {
    const draft = new TalkedDraft(thematicReport, { today: '2027-10-20' });
    const lan = draft.contact('Lan');
    lan.taps('Có, gửi văn bản');
    lan.sends({ id: fileId('f1'), name: 'BC.pdf' }, '96/BC-UBND ngày 15/10/2027');
    lan.taps('Thêm phong trào');
    lan.says(
      'Tên phong trào\tLượt tập thể\tLượt cá nhân\tKhen thưởng\n' +
        'Phường Láng sáng - xanh - sạch - đẹp\t24\t1.240\t9\n' +
        'Ngày thứ Bảy tình nguyện\t11\t460\t4',
    );
    lan.taps('Thêm cả 2');
    lan.taps('Xong, tiếp tục');
    expect(missing(thematicReport, draft.filled)).toEqual([]);
    const read = summary(draft);
    expect(read).toContain('2. Ngày thứ Bảy tình nguyện: Lượt tập thể 11; Lượt cá nhân 460');
    expect(read).toContain('Lượt cá nhân 1.240');
    expect(read).toContain('(theo văn bản đính kèm: Kết quả; Hạn chế)');
  });
});
