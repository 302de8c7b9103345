import { type ContentRow, parseContent } from '../forms/forms.ts';
import { isAmount, type Target, targetsIn, valueIn } from '../plans/read-targets.ts';
import { parsePeriod, type Period } from '../shared/period.ts';
import type { FormPeriod, Submission } from '../submissions/submission.ts';
import { AS_PLANNED, type Gap, gaps, type TargetStatus, targetStatuses } from './check-in.ts';
import { type ResultsPlace, resultsPlace } from './result-papers.ts';
import { standingOf } from './standing.ts';

/** What a check-in says of one target; in words, or in nothing but its status, of one that no number states. */
export type Reported = {
  period: Period;
  status: TargetStatus;
  value: number | null;
  words: string | null;
  /** The earlier period that the result is from, where the newest has none. */
  since: Period | null;
};

/** A paper that was submitted, by the number of its receipt. */
export type SubmittedPaper = FormPeriod & Pick<Submission, 'number'>;

export type Reports = {
  /** By key of the target, what the newest paper that speaks of it says. */
  byTarget: ReadonlyMap<string, Reported>;
  /** By key of the target, why the newest paper that speaks of it has no number. */
  gaps: ReadonlyMap<string, Gap>;
  /** The newest check-in's period; null before the first. */
  period: Period | null;
  /** The newest paper that results are from; null before the first. */
  newest: SubmittedPaper | null;
};

/** Reads check-ins and reports of one year; the later one counts. */
export const reportsIn = (submissions: readonly Submission[]): Reports => {
  const papers = submissions
    .flatMap((one) => {
      const place = resultsPlace(one);
      return place ? [{ ...place, paper: one }] : [];
    })
    .toSorted((a, b) => a.order - b.order);
  const byTarget = new Map<string, Reported>();
  const missing = new Map<string, Gap>();
  for (const paper of papers)
    for (const { key, reported, gap } of resultsOf(paper, byTarget)) {
      if (reported) byTarget.set(key, reported);
      if (reported) missing.delete(key);
      else if (gap) missing.set(key, gap);
    }
  const checkIns = papers.filter(({ isReport }) => !isReport);
  const newest = papers.at(-1)?.paper;
  return {
    byTarget,
    gaps: missing,
    period: checkIns.at(-1)?.period ?? null,
    newest: newest ?? null,
  };
};

type Paper = ResultsPlace & { paper: Submission };

type Result = { key: string; reported: Reported | undefined; gap: Gap | undefined };

/** What a paper says of each target, beside what was said before. */
const resultsOf = (
  { paper, period, isReport }: Paper,
  before: ReadonlyMap<string, Reported>,
): Result[] => {
  const content = parseContent(JSON.parse(paper.content));
  const targets = content && isReport ? targetsIn(content) : [];
  const known = new Map(targets.map((target) => [target.key, target]));
  return rowsIn(content).map((row) => {
    const target = known.get(row.key);
    const last = before.get(row.key);
    const gap = gaps.find((one) => one === valueIn(row, 'status'));
    const reported = target
      ? resultOfReport(row, { target, period, before: last })
      : (reportedIn(row, period) ?? asPlanned(row, period, last));
    return { key: row.key, reported, gap };
  });
};

const rowsIn = (content: ReturnType<typeof parseContent>): readonly ContentRow[] =>
  (content?.sections ?? [])
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'targets' ? entry.rows : []));

type InReport = { target: Target; period: Period; before: Reported | undefined };

/** A report has the result; how the target stands follows from it. */
const resultOfReport = (
  row: ContentRow,
  { target, period, before }: InReport,
): Reported | undefined => {
  const state = valueIn(row, 'status');
  const value = valueIn(row, 'value');
  const words = valueIn(row, 'result_text');
  const isNumber = typeof value === 'number';
  if (typeof state !== 'string' || gaps.some((one) => one === state)) return undefined;
  if (!isNumber && isAmount(target)) return undefined;
  const isReached =
    isNumber && isAmount(target) ? standingOf(target, value).type !== 'below' : state === 'done';
  return {
    period,
    status: isReached ? 'done' : stillOpen(state, period, before),
    value: isNumber ? value : null,
    words: typeof words === 'string' ? words : null,
    since: null,
  };
};

/** At the end of the year what is not reached is late; before, it is as it was last said to be. */
const stillOpen = (state: string, period: Period, before: Reported | undefined): TargetStatus => {
  const parts = parsePeriod(period);
  if (state === 'missed' || (parts?.type === 'quarter' && parts.quarter === 4)) return 'late';
  return before?.status === 'at_risk' || before?.status === 'late' ? before.status : 'on_track';
};

/** On track without a new result: the one before it is the newest. */
const asPlanned = (
  row: ContentRow,
  period: Period,
  before: Reported | undefined,
): Reported | undefined => {
  if (valueIn(row, 'status') !== AS_PLANNED) return undefined;
  const { value = null, words = null } = before ?? {};
  const hasResult = value !== null || words !== null;
  const since = before && hasResult ? (before.since ?? before.period) : null;
  return { period, status: 'on_track', value, words, since };
};

const reportedIn = (row: ContentRow, period: Period): Reported | undefined => {
  const status = targetStatuses.find((one) => one === valueIn(row, 'status'));
  const value = valueIn(row, 'value');
  const words = valueIn(row, 'result_text');
  const isKnown = typeof value === 'number' || valueIn(row, 'comparison') === 'text';
  if (!status || !isKnown) return undefined;
  return {
    period,
    status,
    value: typeof value === 'number' ? value : null,
    words: typeof words === 'string' ? words : null,
    since: null,
  };
};
