import { describe, expect, it } from 'vitest';

import { contentOf, lint, summarise } from '../../../src/core/forms/forms.ts';
import {
  fiveYearSummaryFacts,
  midtermReviewFacts,
} from '../../../src/core/reports/period-facts.ts';
import { midtermReview, periodReports } from '../../../src/core/reports/period-reports.ts';
import { resultsTold } from '../../../src/core/reports/report-results.ts';
import { fiveYearPeriod } from '../../../src/core/shared/period.ts';
import type { FactsSource } from '../../../src/core/submissions/form-ports.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { handedIn } from '../check-ins/handed-in.ts';
import { fileId, TalkedDraft, text, words } from '../forms/talk.ts';

const span = fiveYearPeriod(2027);

const plan = handedIn('five-year-plan', '2026-2030', [
  { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', unit_of_measure: 'percent', target_value: 95 },
  { key: 'bbbb', target_name: 'Sáng kiến', unit_of_measure: 'initiative', target_value: 20 },
  { key: 'cccc', target_name: 'Cây xanh', unit_of_measure: 'other', target_value: 900 },
]);

const ofYear = (year: number, files: number, ideas: number): Submission[] => [
  handedIn('annual-plan', String(year), [
    { key: 'a1', target_name: 'Hồ sơ đúng hạn', unit_of_measure: 'percent', target_value: 95 },
    { key: 'b1', target_name: 'Sáng kiến', unit_of_measure: 'initiative', target_value: 4 },
  ]),
  handedIn('check-in', `${year}-Q4`, [
    { key: 'a1', status: 'done', value: files },
    { key: 'b1', status: 'done', value: ideas },
  ]),
];

/** A year's report with figures and nothing else. */
const report = (formId: string, year: number, figures: Readonly<Record<string, number>>) => {
  const entries = Object.entries(figures).map(([field, value]) => ({
    type: 'answer',
    field,
    value,
  }));
  const content = { form: formId, formVersion: 5, sections: [{ id: 'granted', entries }] };
  return { formId, period: String(year), content: JSON.stringify(content) } as Submission;
};

const factsOf = (source: FactsSource, found: readonly Submission[]) => {
  const read = source.read(found, span);
  if (read.type !== 'facts') throw new Error('no facts');
  return read.facts;
};

describe('a report on several years', () => {
  it.each(periodReports)('is a sound form with words: $id', (form) => {
    expect(lint(form, (key) => text.hasText(key))).toEqual([]);
  });

  it('knows the plan of the five years and all papers of its years', () => {
    const wanted = midtermReviewFacts
      .wanted(span)
      .map(({ formId, period }) => `${formId} ${period}`);
    expect(wanted).toEqual(
      expect.arrayContaining([
        'five-year-plan 2026-2030',
        'annual-report 2026',
        'annual-report 2030',
        'check-in 2028-Q1',
      ]),
    );
  });

  it('is offered of levels the newest, of counts their sum, and nothing of what no year has', () => {
    const { items } = factsOf(midtermReviewFacts, [
      plan,
      ...ofYear(2026, 94, 4),
      ...ofYear(2027, 96, 5),
    ]);
    expect(items['targets']?.map(({ key, last }) => [key, last])).toEqual([
      ['aaaa', { status: 'done', value: 96 }],
      ['bbbb', { status: 'reported', value: 9 }],
      ['cccc', {}],
    ]);
    const [files] = items['targets'] ?? [];
    expect(files?.context.map(words)).toEqual([
      'Mức phấn đấu: 95%',
      'Từng năm: 2026: 94%; 2027: 96%',
    ]);
  });

  it('adds up the annual reports, and the half-year one of the year in hand', () => {
    const { proposed } = factsOf(midtermReviewFacts, [
      report('annual-report', 2026, { granted_ldtt: 39, models_found: 4 }),
      report('annual-report', 2027, { granted_ldtt: 41 }),
      report('midyear-report', 2027, { models_found: 90 }),
      report('midyear-report', 2028, { models_found: 3 }),
    ]);
    expect(proposed).toMatchObject({ granted_ldtt: 80, models_found: 7 });
    expect(proposed).not.toHaveProperty('granted_cstdcs');
  });

  it('is begun without a five-year plan too', () => {
    expect(factsOf(midtermReviewFacts, []).items).toEqual({ targets: [] });
  });

  it('falls back on what the review in the middle has said', () => {
    const review = handedIn('midterm-review', '2026-2030', [{ key: 'cccc', value: 420 }]);
    const { items } = factsOf(fiveYearSummaryFacts, [plan, review]);
    expect(items['targets']?.at(-1)?.last).toEqual({ status: 'reported', value: 420 });
  });

  it('is summarised on one page: every target against what was to be reached', () => {
    const facts = factsOf(midtermReviewFacts, [
      plan,
      ...ofYear(2026, 94, 4),
      ...ofYear(2027, 96, 5),
    ]);
    const draft = new TalkedDraft(midtermReview, {
      facts,
      today: '2028-05-22',
      env: { period: span },
    });
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1'), name: 'BC.pdf' }, '150/BC-UBND ngày 20/5/2028');
    lan.taps('Như số liệu gần nhất (2)');
    lan.taps('Chưa có số liệu');
    const content = contentOf(midtermReview, draft.filled, draft.files);
    const page = summarise(midtermReview, content, resultsTold(content)).map(words).join('\n');
    for (const line of [
      'Đạt 1/3 chỉ tiêu; 1 vượt; 1 chưa đạt; 1 chưa có số liệu',
      '1. Hồ sơ đúng hạn: <b>96%</b>, phấn đấu 95% · vượt',
      '2. Sáng kiến: <b>9 sáng kiến</b>, phấn đấu 20 sáng kiến · chưa đạt',
    ])
      expect(page).toContain(line);
    expect(page.length).toBeLessThan(2000);
  });
});
