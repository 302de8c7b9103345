import { parseContent } from '../forms/forms.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { fiveYearPlan, spanOf } from '../plans/five-year-plan.ts';
import { isAmount, type Target, targetsIn } from '../plans/read-targets.ts';
import { groupBy } from '../shared/group-by.ts';
import type { UnitId } from '../shared/ids.ts';
import { type Period, yearPeriod } from '../shared/period.ts';
import type { FormPeriod, Submission, SubmissionStore } from '../submissions/submission.ts';
import { checkIn, type Gap } from './check-in.ts';
import { type Reported, reportsIn, type SubmittedPaper } from './reported.ts';
import { resultPapers } from './result-papers.ts';
import { type Standing, standingOf } from './standing.ts';

/** One target of the plan with what was last reported of it. */
export type TargetProgress = {
  target: Target;
  /** `standing` is null of a target that no number states, and where none was reported. */
  reported: (Reported & { standing: Standing | null }) | null;
  /** Why the newest check-in has no number; what was reported before it is older then. */
  gap: Gap | null;
};

export type TargetsProgress = {
  /** The newest version of the plan. */
  plan: Pick<Submission, 'number' | 'version'>;
  /** The newest check-in; null before the first. */
  period: Period | null;
  /** The number of that check-in. */
  number: string | null;
  /** The newest paper that results are from, a check-in or a report. */
  asOf: SubmittedPaper | null;
  targets: TargetProgress[];
  /** The five years of a five-year plan that the unit has handed in. */
  span: Period | null;
};

/** Where a unit stands with the targets of a year; null without a plan. One read. */
export const loadProgress = async (
  { submissions }: { submissions: Pick<SubmissionStore, 'newestOf'> },
  { unitId, year }: { unitId: UnitId; year: number },
): Promise<TargetsProgress | null> =>
  progressIn(await submissions.newestOf(unitId, papersOf(year)));

/** The same of several units, each that has a plan. */
export const loadProgressOf = async (
  { submissions }: { submissions: Pick<SubmissionStore, 'newestOfUnits'> },
  { unitIds, year }: { unitIds: readonly UnitId[]; year: number },
): Promise<Map<UnitId, TargetsProgress>> => {
  const found = groupBy(
    await submissions.newestOfUnits(unitIds, papersOf(year)),
    ({ unitId }) => unitId,
  );
  return new Map(
    [...found].flatMap(([unitId, own]) => {
      const progress = progressIn(own);
      return progress ? [[unitId, progress] as const] : [];
    }),
  );
};

/** What tells of the targets of a year. */
const papersOf = (year: number): FormPeriod[] => [
  { formId: annualPlan.id, period: yearPeriod(year) },
  { formId: fiveYearPlan.id, period: spanOf(year) },
  ...resultPapers(year),
];

/** The same of papers that are read already. A target is known by its key, whatever the plan's later versions call it. */
export const progressIn = (found: readonly Submission[]): TargetsProgress | null => {
  const plan = found.find(({ formId }) => formId === annualPlan.id);
  const content = plan && parseContent(JSON.parse(plan.content));
  if (!content) return null;
  const { byTarget, gaps, period, newest: asOf } = reportsIn(found);
  const targets = targetsIn(content).map((target): TargetProgress => {
    const reported = byTarget.get(target.key);
    const gap = gaps.get(target.key) ?? null;
    if (!reported || gap !== null) return { target, reported: null, gap };
    const standing =
      isAmount(target) && reported.value !== null ? standingOf(target, reported.value) : null;
    return { target, reported: { ...reported, standing }, gap };
  });
  const span = found.find(({ formId }) => formId === fiveYearPlan.id)?.period ?? null;
  const newest = found.find((one) => one.formId === checkIn.id && one.period === period);
  return { plan, period, number: newest?.number ?? null, asOf, targets, span };
};
