import {
  cameLate,
  isDone,
  isOverdue,
  isQuestion,
  type Obligation,
} from '../obligations/obligation.ts';
import { chartTones, type ChartTone } from '../shared/bar-chart.ts';
import { plusMs, type Instant } from '../shared/instant.ts';

/** How a paper that is owed stands: each stands in exactly one of these ways. */
export const paperStandings = chartTones;
export type PaperStanding = ChartTone;

/**
 * `settled`: nothing is expected any more, though nothing was handed in here: on paper, waived, nothing of the kind.
 * `returned`: the Board has given it back, and whatever its day is, nothing came since.
 */
export const standingOfPaper = (one: Obligation, now: Instant): PaperStanding => {
  if (one.state.type === 'returned') return 'returned';
  if (one.state.type === 'submitted') return cameLate(one) ? 'late' : 'on_time';
  if (isDone(one)) return 'settled';
  return isOverdue(one, now) ? 'overdue' : 'open';
};

export type Coverage = Record<PaperStanding, number> & {
  /** All that is owed: the sum of the standings. What a unit is only asked about is not owed. */
  owed: number;
  done: number;
  /** Of those handed in, what the Board has agreed to. */
  agreed: number;
  /** Of the open and the overdue, what somebody has begun. */
  drafting: number;
};

export const coverageOf = (rows: readonly Obligation[], now: Instant): Coverage => {
  const coverage: Coverage = {
    on_time: 0,
    late: 0,
    settled: 0,
    returned: 0,
    overdue: 0,
    open: 0,
    owed: 0,
    done: 0,
    agreed: 0,
    drafting: 0,
  };
  for (const row of rows) {
    if (isQuestion(row)) continue;
    coverage.owed += 1;
    coverage[standingOfPaper(row, now)] += 1;
    if (isDone(row)) coverage.done += 1;
    if (row.state.type === 'submitted' && row.state.review?.state === 'agreed')
      coverage.agreed += 1;
    if (row.state.type === 'drafting') coverage.drafting += 1;
  }
  return coverage;
};

/** Whole per cent, 100 only when all is done; null where nothing is owed. */
export const percentDone = ({ done, owed }: Pick<Coverage, 'done' | 'owed'>): number | null =>
  owed === 0 ? null : Math.floor((100 * done) / owed);

/** How many came for the first time since that moment. */
export const cameSince = (rows: readonly Obligation[], since: Instant): number =>
  rows.filter(({ state }) => 'firstAt' in state && state.firstAt >= since).length;

/** Whether nothing more was expected at that moment, which may be past. */
const wasDone = ({ state }: Obligation, then: Instant): boolean => {
  switch (state.type) {
    case 'submitted':
      return state.firstAt <= then;
    case 'returned':
      return state.firstAt <= then && then < state.at;
    case 'waived':
    case 'none':
    case 'on-paper':
      return state.at <= then;
    case 'not-begun':
    case 'drafting':
      return false;
  }
};

/** Whether all that was due by that moment was done; null while nothing was due. */
export const isFull = (rows: readonly Obligation[], then: Instant): boolean | null => {
  const due = rows.filter((one) => !isQuestion(one) && one.lastMoment < then);
  return due.length === 0 ? null : due.every((one) => wasDone(one, then));
};

export const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export type WeekNews = {
  /** How many papers came for the first time. */
  came: number;
  /** Of the groups for which something was due, those that have done all of it. */
  full: number;
  due: number;
  /** Of the full ones, those that were not a week ago. */
  newlyFull: number;
};

/** What the last seven days have brought, over groups of units. */
export const weekNews = (groups: readonly (readonly Obligation[])[], now: Instant): WeekNews => {
  const since = plusMs(now, -WEEK_MS);
  const due = groups.filter((rows) => isFull(rows, now) !== null);
  const full = due.filter((rows) => isFull(rows, now) === true);
  return {
    came: groups.reduce((sum, rows) => sum + cameSince(rows, since), 0),
    full: full.length,
    due: due.length,
    newlyFull: full.filter((rows) => isFull(rows, since) !== true).length,
  };
};
