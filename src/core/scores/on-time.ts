import type { CalendarDate } from '../shared/calendar-date.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Duty } from '../submissions/duty.ts';

/** What a criterion about handing in on time is worth by the receipts, and which papers say so. */
export type OnTime = { points: number; onTime: number; of: number; numbers: readonly string[] };

/** Criteria speak of being on time in these words, in the letters of search keys. */
const ON_TIME =
  /\b(?:dung (?:thoi )?han|dung thoi gian|dung ky han|dung tien do bao cao|kip thoi)\b/u;

/** Which papers a criterion names, by the codes of their milestones; the first that fits counts beside others. */
const papers: readonly (readonly [words: RegExp, codes: readonly string[]])[] = [
  [/\bdang ky\b/u, ['REGISTRATION', 'SCHOOL_REGISTRATION']],
  [/\bke hoach\b/u, ['ANNUAL_PLAN']],
  [/\b(?:6 thang|sau thang|so ket)\b/u, ['MIDYEAR_REPORT']],
  [
    /\b(?:bao cao nam|tong ket|hang nam|6 thang,? (?:va )?(?:bao cao )?nam)\b/u,
    ['ANNUAL_REPORT', 'SCHOOL_YEAR_REPORT'],
  ],
  [/\btu kiem tra\b/u, ['SELF_INSPECTION']],
  [/\bthong ke\b/u, ['STATISTICS']],
  [/\b(?:bao cao nhanh|bao cao quy)\b/u, ['CHECKIN_Q1', 'CHECKIN_Q2', 'CHECKIN_Q3', 'CHECKIN_Q4']],
  [/\bphat dong\b/u, ['YEAR_LAUNCH']],
];

/** "Báo cáo đúng hạn" by itself means them all. */
const ANY_REPORT = /\bbao cao\b/u;
const REPORTS = ['MIDYEAR_REPORT', 'ANNUAL_REPORT', 'SCHOOL_YEAR_REPORT', 'SELF_INSPECTION'];

/**
 * Points that receipts speak for, as many as papers came on time of those that are due by then, in halves; undefined
 * for a criterion of anything else, and while none of its papers is due. The unit may say otherwise.
 */
export const onTimePoints = (
  { criterion, max }: { criterion: string; max: number },
  duties: readonly Duty[],
  today: CalendarDate,
): OnTime | undefined => {
  const codes = codesIn(searchKey(criterion));
  const due = duties.filter((one) => codes.has(one.code) && isDue(one, today));
  if (due.length === 0) return undefined;
  const came = due.flatMap(({ handedIn }) => (handedIn && !handedIn.isLate ? [handedIn] : []));
  return {
    points: Math.floor((2 * max * came.length) / due.length + EPSILON) / 2,
    onTime: came.length,
    of: due.length,
    numbers: came.map(({ number }) => number),
  };
};

const EPSILON = 1e-9;

const codesIn = (key: string): ReadonlySet<string> => {
  if (!ON_TIME.test(key)) return new Set();
  const named = papers.flatMap(([words, codes]) => (words.test(key) ? codes : []));
  return new Set(named.length > 0 || !ANY_REPORT.test(key) ? named : REPORTS);
};

const isDue = ({ handedIn, isExcused, dueOn }: Duty, today: CalendarDate): boolean =>
  !isExcused && (handedIn !== null || dueOn < today);
