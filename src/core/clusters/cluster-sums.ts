import { checkIn } from '../check-ins/check-in.ts';
import { reportsIn } from '../check-ins/reported.ts';
import { type Field, parseContent, type Value } from '../forms/forms.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { targetsIn } from '../plans/read-targets.ts';
import {
  type Period,
  quarterPeriod,
  quarters,
  yearOfPeriod,
  yearPeriod,
} from '../shared/period.ts';
import type { ClusterPapers } from '../submissions/cluster-papers.ts';
import type { FormPeriod, Submission } from '../submissions/submission.ts';

/** Figures of the members' reports that add up, by their ids there. */
const reportFigures = [
  'models_found',
  'models_replicated',
  'initiatives_recognized',
  'trainings',
  'inspections',
  'media_items',
] as const;

/** What is counted over the members, in the order in which it is shown. */
const sums = [
  'member_count',
  'plan_count',
  'target_count',
  'targets_done',
  'targets_behind',
  'campaigns_active',
  'new_models',
  'report_count',
  ...reportFigures,
] as const;

/** Numbers of the whole cluster, which the program adds up from what its members have handed in. */
export const sumFields: readonly Field[] = sums.map((id) => ({
  id,
  section: 'members',
  type: 'integer',
  calculation: { type: 'fact' },
}));

/** The papers that they come from: reports of these forms, and what came before them. */
export const papersForSums = (period: Period, reportIds: readonly string[]): FormPeriod[] => {
  const year = yearOfPeriod(period);
  return [
    ...[annualPlan.id, ...reportIds].map((formId) => ({ formId, period: yearPeriod(year) })),
    ...quarters.map((quarter) => ({ formId: checkIn.id, period: quarterPeriod(year, quarter) })),
  ];
};

/** What nobody has handed in counts as nothing. */
export const sumsOf = (
  { members }: ClusterPapers,
  reportIds: readonly string[],
): Record<(typeof sums)[number], Value> => {
  const counts = members.map(({ papers }) => countsOf(papers));
  const reports = members.flatMap(({ papers }) =>
    papers.filter(({ formId }) => reportIds.includes(formId)).slice(0, 1),
  );
  const figure = (id: string): number =>
    reports.reduce((all, report) => all + numberIn(report, id), 0);
  const sum = (of: keyof Counts): number => counts.reduce((all, one) => all + one[of], 0);
  return {
    member_count: members.length,
    plan_count: sum('plans'),
    target_count: sum('targets'),
    targets_done: sum('done'),
    targets_behind: sum('behind'),
    campaigns_active: sum('campaigns'),
    new_models: sum('models'),
    report_count: reports.length,
    models_found: figure('models_found'),
    models_replicated: figure('models_replicated'),
    initiatives_recognized: figure('initiatives_recognized'),
    trainings: figure('trainings'),
    inspections: figure('inspections'),
    media_items: figure('media_items'),
  };
};

type Counts = Record<'plans' | 'targets' | 'done' | 'behind' | 'campaigns' | 'models', number>;

const countsOf = (papers: readonly Submission[]): Counts => {
  const plan = papers.find(({ formId }) => formId === annualPlan.id);
  const content = plan && parseContent(JSON.parse(plan.content));
  const states = [...reportsIn(papers).byTarget.values()].map(({ status }) => status);
  const checkIns = papers
    .filter(({ formId }) => formId === checkIn.id)
    .toSorted((one, other) => (one.period < other.period ? -1 : 1));
  const models = checkIns.map((one) => numberIn(one, 'new_models'));
  return {
    plans: content ? 1 : 0,
    targets: content ? targetsIn(content).length : 0,
    done: states.filter((one) => one === 'done').length,
    behind: states.filter((one) => one === 'late' || one === 'at_risk').length,
    // How many are under way the newest tells; models that were found add up.
    campaigns: numberIn(checkIns.at(-1), 'campaigns_active'),
    models: models.reduce((all, one) => all + one, 0),
  };
};

const numberIn = (paper: Submission | undefined, field: string): number => {
  const content = paper && parseContent(JSON.parse(paper.content));
  const entry = content?.sections
    .flatMap(({ entries }) => entries)
    .find((one) => one.field === field);
  return entry?.type === 'answer' && typeof entry.value === 'number' ? entry.value : 0;
};
