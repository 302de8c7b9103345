import { type ContentRow, parseContent } from '../forms/forms.ts';
import { valueIn } from '../plans/read-targets.ts';
import { parsePeriod, type Period } from '../shared/period.ts';
import type { Submission } from '../submissions/submission.ts';
import { checkIn, type TargetStatus, targetStatuses } from './check-in.ts';

/** What a check-in says of one target. */
export type Reported = { period: Period; status: TargetStatus; value: number };

export type Reports = {
  /** By key of the target, what the newest check-in that speaks of it says. */
  byTarget: ReadonlyMap<string, Reported>;
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
  const byTarget = new Map(
    checkIns.flatMap(({ period, content }) =>
      rowsIn(content).flatMap((row) => {
        const reported = reportedIn(row, period);
        return reported ? [[row.key, reported] as const] : [];
      }),
    ),
  );
  return { byTarget, period: checkIns.at(-1)?.period ?? null };
};

const rowsIn = (content: string): readonly ContentRow[] =>
  (parseContent(JSON.parse(content))?.sections ?? [])
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'targets' ? entry.rows : []));

const reportedIn = (row: ContentRow, period: Period): Reported | undefined => {
  const status = targetStatuses.find((one) => one === valueIn(row, 'status'));
  const value = valueIn(row, 'value');
  return status && typeof value === 'number' ? { period, status, value } : undefined;
};
