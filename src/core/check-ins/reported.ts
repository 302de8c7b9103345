import { type ContentRow, parseContent } from '../forms/forms.ts';
import { valueIn } from '../plans/read-targets.ts';
import { parsePeriod, type Period } from '../shared/period.ts';
import type { Submission } from '../submissions/submission.ts';
import {
  AS_PLANNED,
  checkIn,
  type Gap,
  gaps,
  type TargetStatus,
  targetStatuses,
} from './check-in.ts';

/** What a check-in says of one target; in words, or in nothing but its status, of one that no number states. */
export type Reported = {
  period: Period;
  status: TargetStatus;
  value: number | null;
  words: string | null;
  /** The earlier period that the result is from, where the newest has none. */
  since: Period | null;
};

export type Reports = {
  /** By key of the target, what the newest check-in that speaks of it says. */
  byTarget: ReadonlyMap<string, Reported>;
  /** By key of the target, why the newest check-in that speaks of it has no number. */
  gaps: ReadonlyMap<string, Gap>;
  /** The newest check-in's period; null before the first. */
  period: Period | null;
};

/** Reads check-ins of one year; the later quarter counts. */
export const reportsIn = (submissions: readonly Submission[]): Reports => {
  const checkIns = submissions
    .filter(
      ({ formId, period }) => formId === checkIn.id && parsePeriod(period)?.type === 'quarter',
    )
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const byTarget = new Map<string, Reported>();
  const missing = new Map<string, Gap>();
  for (const { period, content } of checkIns)
    for (const row of rowsIn(content)) {
      const reported = reportedIn(row, period) ?? asPlanned(row, period, byTarget.get(row.key));
      const gap = gaps.find((one) => one === valueIn(row, 'status'));
      if (reported) byTarget.set(row.key, reported);
      if (reported) missing.delete(row.key);
      else if (gap) missing.set(row.key, gap);
    }
  return { byTarget, gaps: missing, period: checkIns.at(-1)?.period ?? null };
};

const rowsIn = (content: string): readonly ContentRow[] =>
  (parseContent(JSON.parse(content))?.sections ?? [])
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'targets' ? entry.rows : []));

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
