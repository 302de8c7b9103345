import { contentOf, type Facts, type Form, summarise } from '../../../src/core/forms/forms.ts';
import { midyearReportFacts } from '../../../src/core/reports/report-facts.ts';
import { resultsTold } from '../../../src/core/reports/report-results.ts';
import { midyearReport } from '../../../src/core/reports/reports.ts';
import { type Period, yearPeriod } from '../../../src/core/shared/period.ts';
import type { FactsSource } from '../../../src/core/submissions/form-ports.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { handedIn } from '../check-ins/handed-in.ts';
import { type Contact, fileId, TalkedDraft, words } from '../forms/talk.ts';

export const plan = handedIn('annual-plan', '2027', [
  { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', unit_of_measure: 'percent', target_value: 98.5 },
  { key: 'bbbb', target_name: 'Mô hình mới', unit_of_measure: 'model', target_value: 12 },
  { key: 'cccc', target_name: 'Xếp loại', comparison: 'text', target_text: 'loại A trở lên' },
]);
export const q1 = handedIn('check-in', '2027-Q1', [
  { key: 'aaaa', status: 'on_track', value: 90 },
  { key: 'bbbb', status: 'at_risk', value: 5 },
]);

export type Entries = Readonly<Record<string, number>>;

/** The same paper with numbers outside of lists. */
export const withNumbers = (paper: Submission, numbers: Entries): Submission => {
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

export const factsOf = (
  source: FactsSource,
  found: readonly Submission[],
  period: Period,
): Facts => {
  const read = source.read(found, period);
  if (read.type !== 'facts') throw new Error('no facts');
  return read.facts;
};

export type Begun = { draft: TalkedDraft; lan: Contact };

export const begin = (form: Form, facts: Facts, today: string): Begun => {
  const draft = new TalkedDraft(form, { facts, today });
  const lan = draft.contact('Lan');
  lan.sends(
    { id: fileId('f1'), name: 'BC.pdf' },
    `145/BC-UBND ngày ${today.split('-').toReversed().join('/')}`,
  );
  return { draft, lan };
};

export const atTargets = (found: readonly Submission[] = [plan, q1]): Begun => {
  const facts = factsOf(midyearReportFacts, found, yearPeriod(2027));
  const begun = begin(midyearReport, facts, '2027-06-10');
  begun.lan.taps('Dùng: 31/5/2027');
  return begun;
};

export const handIn = ({ form, filled, files }: TalkedDraft, period: string): Submission =>
  ({
    formId: form.id,
    period,
    content: JSON.stringify(contentOf(form, filled, files)),
  }) as Submission;

export const summary = ({ form, filled, files }: TalkedDraft): string => {
  const content = contentOf(form, filled, files);
  return summarise(form, content, resultsTold(content)).map(words).join('\n');
};

export const row = (key: string, answers: Readonly<Record<string, string>>) => ({
  key,
  entries: Object.entries(answers).map(([field, value]) => ({ type: 'answer', field, value })),
});

/** The same plan with campaigns. */
export const withCampaigns = (paper: Submission, rows: readonly object[]): Submission => {
  const content = JSON.parse(paper.content);
  const entries = [{ type: 'group', field: 'campaigns', rows }];
  const sections = [...content.sections, { id: 'tasks', entries }];
  return { ...paper, content: JSON.stringify({ ...content, sections }) };
};
