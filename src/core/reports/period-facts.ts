import type { Reported } from '../check-ins/reported.ts';
import {
  papersOfSpan,
  spanProgressIn,
  type SpanTarget,
  yearsOf,
} from '../check-ins/span-progress.ts';
import {
  type Content,
  type ContentRow,
  type Field,
  type GivenItem,
  parseContent,
  type Value,
} from '../forms/forms.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { fiveYearPlan } from '../plans/five-year-plan.ts';
import { aimOf, measured, resultOf, valueIn } from '../plans/read-targets.ts';
import { numberIn } from '../registration/registration-facts.ts';
import { type Period, yearOfPeriod, yearPeriod } from '../shared/period.ts';
import { textList } from '../shared/text-list.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import type { Submission } from '../submissions/submission.ts';
import { fiveYearSummary, midtermReview } from './period-reports.ts';
import { campaignCounts, campaignRows, givenResult } from './report-facts.ts';
import { annualReport, midyearReport, schoolYearReport } from './reports.ts';

/** The report that says a year's figures: the annual one, or else the half-year one of the year in hand. */
const yearlyReports = [annualReport.id, schoolYearReport.id, midyearReport.id];

/**
 * The targets of the five-year plan with what its years have brought, and the figures of the years' reports
 * together. Campaigns that go on for years are counted once.
 */
const periodFacts = (form: { fields: readonly Field[] }): FactsSource => ({
  wanted: (span) => [
    ...papersOfSpan(span),
    { formId: midtermReview.id, period: span },
    ...yearsOf(span).map((year) => ({ formId: schoolYearReport.id, period: yearPeriod(year) })),
  ],
  read: (found, span) => {
    const years = yearsOf(span);
    const progress = spanProgressIn(found, years);
    const before = resultsBefore(found);
    const reported = years.flatMap((year) => {
      const report = reportOf(found, year);
      return report ? [{ year: String(year), report }] : [];
    });
    const targets = (progress?.targets ?? []).map((one) => givenOf(one, span, before));
    const figures = form.fields.flatMap(({ id, type }) =>
      type === 'integer' || type === 'money' ? [id] : [],
    );
    return {
      type: 'facts',
      facts: {
        items: { targets },
        proposed: {
          ...sumsOf(
            reported.map(({ report }) => report),
            figures,
          ),
          ...campaignCounts(campaignsOf(found)),
        },
        proposedFrom: say('report-added-up', {
          years: reported.map(({ year }) => year).join(', '),
        }),
      },
    };
  },
});

export const midtermReviewFacts = periodFacts(midtermReview);
export const fiveYearSummaryFacts = periodFacts(fiveYearSummary);

export const periodFactsById = [
  [midtermReview.id, midtermReviewFacts],
  [fiveYearSummary.id, fiveYearSummaryFacts],
] as const;

const contentOf = (paper: Submission): Content | undefined =>
  parseContent(JSON.parse(paper.content)) ?? undefined;

const reportOf = (found: readonly Submission[], year: number): Content | undefined => {
  const [paper] = yearlyReports.flatMap((formId) =>
    found.filter((one) => one.formId === formId && one.period === yearPeriod(year)),
  );
  return paper && contentOf(paper);
};

/** Of a figure that no report has nothing is said. */
const sumsOf = (
  reports: readonly Content[],
  figures: readonly string[],
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    figures.flatMap((id): [string, Value][] => {
      const numbers = reports.flatMap((report) => numberIn(report, id) ?? []);
      return numbers.length === 0 ? [] : [[id, numbers.reduce((all, one) => all + one, 0)]];
    }),
  );

/** The campaigns of all plans; what is named in several of them is one, as the newest has it. */
const campaignsOf = (found: readonly Submission[]): ContentRow[] => {
  const plans = [
    ...found.filter(({ formId }) => formId === fiveYearPlan.id),
    ...found
      .filter(({ formId }) => formId === annualPlan.id)
      .toSorted((one, other) => yearOfPeriod(one.period) - yearOfPeriod(other.period)),
  ];
  const byName = new Map<string, ContentRow>();
  for (const row of plans.flatMap((plan) => contentOf(plan) ?? []).flatMap(campaignRows)) {
    const name = valueIn(row, 'name');
    const key = typeof name === 'string' ? searchKey(name) : '';
    byName.set(key, row);
  }
  return [...byName.values()];
};

/** What the review in the middle said, by key of the target. */
const resultsBefore = (found: readonly Submission[]): ReadonlyMap<string, number> => {
  const review = found.find(({ formId }) => formId === midtermReview.id);
  const rows = ((review && contentOf(review))?.sections ?? [])
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'targets' ? entry.rows : []));
  return new Map(
    rows.flatMap((row): [string, number][] => {
      const value = valueIn(row, 'value');
      return typeof value === 'number' ? [[row.key, value]] : [];
    }),
  );
};

/** What the years have brought is its last result; where none has a number, what was said in the middle. */
const givenOf = (
  { target, years, reached }: SpanTarget,
  span: Period,
  before: ReadonlyMap<string, number>,
): GivenItem => {
  const value = reached?.value ?? before.get(target.key);
  const isDone = reached !== null && reached.standing.type !== 'below';
  const last: Reported | undefined =
    value === undefined
      ? undefined
      : { period: span, status: isDone ? 'done' : 'on_track', value, words: null, since: null };
  const { context: _, ...given } = givenResult(target, last);
  const aim = aimOf(target);
  const parts = years.flatMap((one): TextRef[] =>
    one.value === null
      ? []
      : [say('span-year', { year: String(one.year), result: measured(one.value, target.unit) })],
  );
  return {
    ...given,
    context: [
      say('check-in-target', { aim }),
      ...(parts.length > 0 ? [say('span-years', { parts: textList(parts) })] : []),
    ],
    brief:
      value === undefined
        ? say('check-in-brief', { aim })
        : say('report-brief-so-far', { aim, result: resultOf(target, value) }),
  };
};
