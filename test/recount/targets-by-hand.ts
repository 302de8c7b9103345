import type { StoredPaper } from './read-rows.ts';
import type { StoredYear } from './stored-year.ts';

type Entry = { field: string; value?: unknown; rows?: { key: string; entries: Entry[] }[] };

const entriesOf = (paper: StoredPaper): Entry[] =>
  (JSON.parse(paper.content) as { sections: { entries: Entry[] }[] }).sections.flatMap(
    ({ entries }) => entries,
  );

export const answerIn = (paper: StoredPaper, field: string): unknown =>
  entriesOf(paper).find((one) => one.field === field)?.value;

type Row = { key: string; of: (field: string) => unknown };

export const rowsIn = (paper: StoredPaper | undefined, list: string): Row[] =>
  (paper ? entriesOf(paper) : [])
    .filter(({ field }) => field === list)
    .flatMap(({ rows = [] }) => rows)
    .map(({ key, entries }) => ({
      key,
      of: (field) => entries.find((one) => one.field === field)?.value,
    }));

export const paperOf = (
  { papers }: StoredYear,
  of: { unitId: string; formId: string; period: string },
): StoredPaper | undefined =>
  papers.find(
    (one) => one.unitId === of.unitId && one.formId === of.formId && one.period === of.period,
  );

/** A target with what the newest paper says of it that speaks of it at all. */
export type Told = {
  name: string;
  group: string;
  isInWords: boolean;
  value: number | null;
  upper: number | null;
  status: string | null;
  result: number | null;
  resultWords: string | null;
  /** Whole per cent of the way; null where nothing was measured. */
  share: number | null;
  period: string | null;
};

/** What a plan wants: a result of at least `from`, at most `to`, or between them. */
type Goal = {
  from: number;
  to: number;
  isStrict: boolean;
  baseline: number | null;
  isFalling: boolean;
};

const falls = (comparison: string, direction: unknown): boolean => {
  if (comparison === 'at_most') return true;
  return direction === 'decrease' && comparison !== 'at_least' && comparison !== 'above';
};

const goalIn = (row: Row): Goal => {
  const comparison = row.of('comparison') as string;
  const numberIn = (field: string): number | null => (row.of(field) as number | undefined) ?? null;
  const goal = numberIn('target_value') ?? 0;
  const isRange = comparison === 'range';
  const isFalling = falls(comparison, row.of('direction'));
  const isCapped = isFalling || (isRange && row.of('direction') === 'maintain');
  const far = isRange ? (numberIn('upper_value') ?? goal) : goal;
  return {
    from: isFalling ? Number.NEGATIVE_INFINITY : goal,
    to: isCapped ? far : Number.POSITIVE_INFINITY,
    isStrict: comparison === 'above',
    baseline: numberIn('baseline'),
    isFalling,
  };
};

const percent = (share: number): number => Math.floor(Math.min(Math.max(share, 0), 0.99) * 100);

/** Whole per cent of the way to a goal; 100 only where it is reached. */
const shareOf = ({ from, to, isStrict, baseline, isFalling }: Goal, result: number): number => {
  if (from <= result && result <= to && !(isStrict && result === from)) return 100;
  if (result <= from) return percent(result / from);
  if (isFalling && baseline !== null && baseline > to)
    return percent((baseline - result) / (baseline - to));
  return percent(to / result);
};

type Said = Pick<Told, 'status' | 'result' | 'resultWords' | 'period'>;

const nothing: Said = { status: null, result: null, resultWords: null, period: null };

/** What a quarter says after what was said before; “as planned” is no new result, and no result none at all. */
const saidIn = (row: Row, quarter: string, before: Said): Said => {
  const status = row.of('status') as string;
  const hadResult = before.result !== null || before.resultWords !== null;
  if (status === 'as_planned')
    return { ...before, status: 'on_track', period: hadResult ? before.period : quarter };
  return {
    status,
    result: (row.of('value') as number | undefined) ?? null,
    resultWords: (row.of('result_text') as string | undefined) ?? null,
    period: quarter,
  };
};

const quarters = ['2027-Q1', '2027-Q2'];

/** A gap hides what was known before it, which is there again as soon as somebody says that all goes as planned. */
const lastSaid = (found: StoredYear, unitId: string, key: string): Said => {
  let known = nothing;
  let isGap = false;
  for (const period of quarters) {
    const report = paperOf(found, { unitId, formId: 'check-in', period });
    const row = rowsIn(report, 'targets').find((one) => one.key === key);
    if (!row) continue;
    isGap = row.of('status') === 'no_data';
    if (!isGap) known = saidIn(row, period, known);
  }
  return isGap ? { status: 'no_data', result: null, resultWords: null, period: null } : known;
};

/** The targets of a unit's plan, with what its two check-ins have told of them; null without a plan. */
export const targetsOf = (found: StoredYear, unitId: string): Told[] | null => {
  const plan = paperOf(found, { unitId, formId: 'annual-plan', period: '2027' });
  if (!plan) return null;
  return rowsIn(plan, 'targets').map((target): Told => {
    const { status, result, resultWords, period } = lastSaid(found, unitId, target.key);
    const isInWords = target.of('comparison') === 'text';
    return {
      name: target.of('target_name') as string,
      group: target.of('target_group') as string,
      isInWords,
      value: (target.of('target_value') as number | undefined) ?? null,
      upper: (target.of('upper_value') as number | undefined) ?? null,
      share: result === null || isInWords ? null : shareOf(goalIn(target), result),
      status,
      result,
      resultWords,
      period,
    };
  });
};

/** `risk` and `late` are those that somebody has to look at. */
export const statusesOf = (targets: readonly Told[]) => {
  const of = (status: string): number => targets.filter((one) => one.status === status).length;
  const [risk, late, onTrack, done] = ['at_risk', 'late', 'on_track', 'done'].map(of);
  return {
    risk: risk ?? 0,
    late: late ?? 0,
    onTrack: onTrack ?? 0,
    done: done ?? 0,
    all: targets.length,
  };
};
