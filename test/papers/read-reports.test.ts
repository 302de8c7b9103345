import { describe, expect, it } from 'vitest';

import { findInDocument } from '../../src/core/documents/find-in-document.ts';
import { outlineOf } from '../../src/core/documents/outlines.ts';
import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import { midtermReviewFacts } from '../../src/core/reports/period-facts.ts';
import { midtermReview } from '../../src/core/reports/period-reports.ts';
import { annualReportFacts, midyearReportFacts } from '../../src/core/reports/report-facts.ts';
import { annualReport, midyearReport } from '../../src/core/reports/reports.ts';
import { fiveYearPeriod, lastYearOf, yearPeriod } from '../../src/core/shared/period.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { handedIn } from '../core/check-ins/handed-in.ts';
import { TalkedDraft } from '../core/forms/talk.ts';
import { annexedReport } from './documents/annexed-report.ts';
import { councilReport } from './documents/council-report.ts';
import { departmentReport } from './documents/department-report.ts';
import type { ReportFile } from './documents/expected-report.ts';
import { periodReport } from './documents/period-report.ts';
import { wardReport } from './documents/ward-report.ts';

const percent = { unit_of_measure: 'percent', target_value: 98.5 };
const plan = handedIn('annual-plan', '2027', [
  { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', ...percent },
  { key: 'bbbb', target_name: 'Người dân hài lòng', ...percent },
  { key: 'cccc', target_name: 'Hộ gia đình văn hóa', ...percent },
]);

const fiveYears = handedIn('five-year-plan', '2026-2030', [
  { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', ...percent },
  { key: 'bbbb', target_name: 'Người dân hài lòng', ...percent },
  { key: 'cccc', target_name: 'Hộ gia đình văn hóa', ...percent },
  {
    key: 'dddd',
    target_name: 'Sáng kiến được công nhận',
    unit_of_measure: 'initiative',
    target_value: 20,
  },
]);

const year = { papers: [plan], period: yearPeriod(2027), today: '2027-12-10' };
const reports = [
  { file: wardReport, form: midyearReport, facts: midyearReportFacts, ...year },
  { file: councilReport, form: midyearReport, facts: midyearReportFacts, ...year },
  { file: departmentReport, form: annualReport, facts: annualReportFacts, ...year },
  { file: annexedReport, form: annualReport, facts: annualReportFacts, ...year },
  {
    file: periodReport,
    form: midtermReview,
    facts: midtermReviewFacts,
    papers: [fiveYears],
    period: fiveYearPeriod(2027),
    today: '2028-05-22',
  },
];

type Answers = Map<string, unknown>;

const foundIn = async ({ file, form, period }: (typeof reports)[number]) => {
  const parsed = await parseDocument(file.bytes());
  if (parsed.type !== 'document') throw new Error(parsed.reason);
  const outline = outlineOf(form.id);
  if (!outline) throw new Error(`nothing reads ${form.id}`);
  return { name: file.name, ...findInDocument(outline, parsed.blocks, lastYearOf(period)) };
};

/** What would be answered: in one tap with its section, and each by itself after a question. */
const read = async (report: (typeof reports)[number]) => {
  const { form, facts, papers, period, today } = report;
  const found = await foundIn(report);
  const known = facts.read(papers, period);
  if (known.type !== 'facts') throw new Error('no facts');
  const { env, state } = new TalkedDraft(form, {
    facts: known.facts,
    today,
    env: { period },
  }).contact('Lan');
  const answers = { sure: new Map<string, unknown>(), doubtful: new Map<string, unknown>() };
  for (const step of foundSteps({ ...state, env: { ...env, found } })) {
    const into: Answers = step.isSure ? answers.sure : answers.doubtful;
    for (const { question, value } of step.answers) into.set(question.path, value);
    for (const { rows } of step.groups)
      for (const { given, title } of rows)
        for (const { path, value } of given)
          into.set(`${title}/${path.split('.')[2] ?? ''}`, value);
  }
  return answers;
};

const expectedOf = ({ expected: { answers, results } }: ReportFile): Answers =>
  new Map<string, unknown>([
    ...Object.entries(answers),
    ...Object.entries(results).map(([name, value]): [string, unknown] => [`${name}/value`, value]),
  ]);

/** Follows from the result. */
const FOLLOWS = /\/status$/;

describe.each(reports)('$file.name', (report) => {
  it('has nine of ten answers found, and none of them wrong in silence', async () => {
    const { sure, doubtful } = await read(report);
    const wanted = expectedOf(report.file);
    const isRight = (path: string, value: unknown): boolean =>
      wanted.has(path) ? wanted.get(path) === value : FOLLOWS.test(path);
    expect([...sure].filter(([path, value]) => !isRight(path, value))).toEqual([]);
    const missed = [...wanted].filter(
      ([path, value]) => sure.get(path) !== value && doubtful.get(path) !== value,
    );
    expect({ missed, share: 1 - missed.length / wanted.size >= 0.9 }).toMatchObject({
      share: true,
    });
    expect(missed).toEqual([]);
  });
});
