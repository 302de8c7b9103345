import { parseContent } from '../forms/forms.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { fiveYearPlan } from '../plans/five-year-plan.ts';
import {
  type FiveYearTarget,
  fiveYearTargetsIn,
  isAmount,
  type Target,
  targetsIn,
} from '../plans/read-targets.ts';
import type { UnitId } from '../shared/ids.ts';
import { parsePeriod, type Period, yearOfPeriod, yearPeriod } from '../shared/period.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { FormPeriod, Submission, SubmissionStore } from '../submissions/submission.ts';
import { reportsIn } from './reported.ts';
import { resultPapers } from './result-papers.ts';
import { type Standing, standingOf } from './standing.ts';

/** What one year adds to a five-year target. */
export type YearResult = {
  year: number;
  /** The share of the year as the five-year plan has it. */
  share: number | null;
  /** What was last reported of the annual target that carries it; null without one. */
  value: number | null;
};

export type SpanTarget = {
  target: FiveYearTarget;
  years: YearResult[];
  /** What the years make together; null before the first result. */
  reached: { value: number; standing: Standing } | null;
};

export type SpanProgress = { number: string; targets: SpanTarget[] };

/** The targets of a five-year plan with what the annual ones have brought; one read. */
export const loadSpanProgress = async (
  { submissions }: { submissions: Pick<SubmissionStore, 'newestOf'> },
  { unitId, span }: { unitId: UnitId; span: Period },
): Promise<SpanProgress | null> => {
  return spanProgressIn(await submissions.newestOf(unitId, papersOfSpan(span)), yearsOf(span));
};

/** The five-year plan, and all papers of its years that say results of targets. */
export const papersOfSpan = (span: Period): FormPeriod[] => [
  { formId: fiveYearPlan.id, period: span },
  ...yearsOf(span).flatMap(formsOf),
];

/** The years of a span, in order; none of any other period. */
export const yearsOf = (span: Period): number[] => {
  const parts = parsePeriod(span);
  if (parts?.type !== 'span') return [];
  return Array.from({ length: parts.to - parts.from + 1 }, (_, at) => parts.from + at);
};

const formsOf = (year: number): FormPeriod[] => [
  { formId: annualPlan.id, period: yearPeriod(year) },
  ...resultPapers(year),
];

export const spanProgressIn = (
  found: readonly Submission[],
  years: readonly number[],
): SpanProgress | null => {
  const plan = found.find(({ formId }) => formId === fiveYearPlan.id);
  const content = plan && parseContent(JSON.parse(plan.content));
  if (!content) return null;
  const annual = years.map((year) => resultsOf(found, year));
  const targets = fiveYearTargetsIn(content).map((target) => collected(target, annual));
  return { number: plan.number, targets };
};

type AnnualResults = { year: number; results: { target: Target; value: number | null }[] };

const resultsOf = (found: readonly Submission[], year: number): AnnualResults => {
  const ofYear = found.filter(
    ({ formId, period }) => formId !== fiveYearPlan.id && yearOfPeriod(period) === year,
  );
  const plan = ofYear.find(({ formId }) => formId === annualPlan.id);
  const content = plan && parseContent(JSON.parse(plan.content));
  const { byTarget } = reportsIn(ofYear);
  const results = (content ? targetsIn(content) : []).map((target) => ({
    target,
    value: byTarget.get(target.key)?.value ?? null,
  }));
  return { year, results };
};

const collected = (target: FiveYearTarget, annual: readonly AnnualResults[]): SpanTarget => {
  const years = annual.map(({ year, results }, at): YearResult => {
    const own = results.find((one) => carries(one.target, target));
    return { year, share: target.shares[at] ?? null, value: own?.value ?? null };
  });
  const values = years.flatMap(({ value }) => value ?? []);
  const last = values.at(-1);
  if (last === undefined || !isAmount(target)) return { target, years, reached: null };
  const value = target.accumulation === 'sum' ? sumOf(values) : last;
  return { target, years, reached: { value, standing: standingOf(target, value) } };
};

/** The same target: taken over under its key or called the same, and measured alike. */
const carries = (annual: Target, target: FiveYearTarget): boolean =>
  JSON.stringify([annual.unit, annual.basis]) === JSON.stringify([target.unit, target.basis]) &&
  (annual.key === target.key || searchKey(annual.name) === searchKey(target.name));

/** Without the dust of binary fractions. */
const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
