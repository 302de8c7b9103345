import type { Milestone } from '../calendar/milestone.ts';
import type { ObligationStores } from '../obligations/load-obligations.ts';
import { cameLate, isQuestion, type Obligation } from '../obligations/obligation.ts';
import { byCluster, type Year } from '../reports/load-year.ts';
import { asksForScores } from '../scores/compare-scores.ts';
import { scoreIn } from '../scores/read-score.ts';
import { groupBy } from '../shared/group-by.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPeriod, Submission, SubmissionStore } from '../submissions/submission.ts';
import type { Cluster } from '../units/cluster.ts';
import type { Unit } from '../units/unit.ts';
import type { RankingWeights } from './ranking-weights.ts';

/** What speaks for a unit, each figure with the receipts that it is from. */
export type RankedUnit = {
  unit: Unit;
  /** Per cent of the most that its sheet gives; null as long as it has scored itself nowhere. */
  selfScore: { percent: number; number: string } | null;
  /** Its lead or the Board has looked at that score. */
  isChecked: boolean;
  /** Of what was due by now or came before, what came on time. */
  onTime: { numbers: readonly string[]; of: number };
  /** What being on time is reckoned from, and what its score came with. */
  counted: readonly Obligation[];
  scored: Obligation | null;
};

/** A cluster by the figures of its units; each is there beside the others, so that anybody can count again. */
export type RankedCluster = {
  cluster: Cluster;
  /** The same for equal points. */
  place: number;
  units: readonly RankedUnit[];
  /** Mean per cent of the units that have scored themselves; null where none has. */
  selfScore: number | null;
  checked: number;
  scored: number;
  onTime: { came: number; of: number };
  /** Mean of the three per cents by their weights; of what there is nothing of, nothing is counted. */
  points: number;
};

export type RankedBy = { now: Instant; weights: RankingWeights };

/** Clusters by their points, those without any figure left out. */
export const rankClusters = (
  seen: Year,
  scores: readonly Submission[],
  { now, weights }: RankedBy,
): RankedCluster[] => {
  const papers = groupBy(scores, ({ unitId }) => unitId);
  const ranked = byCluster(seen).flatMap(({ cluster, rows }) => {
    const figures = cluster && figuresOf(cluster, unitsIn(rows, papers, now), weights);
    return figures ? [figures] : [];
  });
  const placeOf = (points: number): number =>
    1 + ranked.filter((one) => one.points > points).length;
  return ranked
    .map((one): RankedCluster => Object.assign(one, { place: placeOf(one.points) }))
    .toSorted((one, other) => one.place - other.place);
};

const unitsIn = (
  rows: readonly Obligation[],
  papers: ReadonlyMap<UnitId, readonly Submission[]>,
  now: Instant,
): RankedUnit[] =>
  [...groupBy(rows, ({ unit }) => unit)].map(([unit, own]) => {
    const paper = papers.get(unit.id)?.at(-1);
    const score = paper && scoreIn([paper]);
    const counted = own.filter((one) => isCounted(one, now));
    const selfScore =
      paper && score && score.max !== null && score.max > 0
        ? { percent: (100 * score.points) / score.max, number: paper.number }
        : null;
    return {
      unit,
      selfScore,
      isChecked: own.some(isCheckedScore),
      onTime: {
        numbers: counted.flatMap((one) =>
          isOnTime(one) && 'number' in one.state ? [one.state.number] : [],
        ),
        of: counted.length,
      },
      counted,
      scored:
        own.find(({ state }) => 'number' in state && state.number === selfScore?.number) ?? null,
    };
  });

/** What came here, and what should have come; what was waived or came on paper says nothing of that. */
const isCounted = (one: Obligation, now: Instant): boolean =>
  !isQuestion(one) &&
  ('number' in one.state ||
    ((one.state.type === 'not-begun' || one.state.type === 'drafting') && one.lastMoment < now));

const isOnTime = (one: Obligation): boolean => 'number' in one.state && !cameLate(one);

const isCheckedScore = ({ milestone, state }: Obligation): boolean =>
  asksForScores(milestone) &&
  state.type === 'submitted' &&
  (state.review?.state === 'checked' || state.review?.state === 'agreed');

const figuresOf = (
  cluster: Cluster,
  units: readonly RankedUnit[],
  weights: RankingWeights,
): Omit<RankedCluster, 'place'> | undefined => {
  const scored = units.flatMap(({ selfScore }) => selfScore ?? []);
  const came = units.reduce((sum, { onTime }) => sum + onTime.numbers.length, 0);
  const of = units.reduce((sum, { onTime }) => sum + onTime.of, 0);
  const selfScore =
    scored.length === 0
      ? null
      : scored.reduce((sum, { percent }) => sum + percent, 0) / scored.length;
  const checked = units.filter((unit) => unit.selfScore && unit.isChecked).length;
  const points = weighted([
    ...(selfScore === null
      ? []
      : [
          { percent: selfScore, weight: weights.selfScore },
          { percent: (100 * checked) / scored.length, weight: weights.checks },
        ]),
    ...(of === 0 ? [] : [{ percent: (100 * came) / of, weight: weights.onTime }]),
  ]);
  if (points === undefined) return undefined;
  return {
    cluster,
    units,
    selfScore: selfScore === null ? null : tenth(selfScore),
    checked,
    scored: scored.length,
    onTime: { came, of },
    points: tenth(points),
  };
};

const weighted = (parts: readonly { percent: number; weight: number }[]): number | undefined => {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0
    ? undefined
    : parts.reduce((sum, { percent, weight }) => sum + percent * weight, 0) / whole;
};

/** A receipt that a cluster's points are from, or what was due and never came; their points add up to the cluster's. */
export type CountedReceipt = {
  unit: Unit;
  milestone: Milestone;
  /** Into which part of the points it goes. */
  part: 'on-time' | 'self-score' | 'check';
  /** Null of what never came, as is `cameAt`. */
  number: string | null;
  /** Until when it would have been on time. */
  dueBy: Instant;
  cameAt: Instant | null;
  points: number;
};

/** Each receipt of a cluster with what it adds to its points, unit by unit. */
export const receiptsOf = (
  { units, scored, onTime }: RankedCluster,
  weights: RankingWeights,
): CountedReceipt[] => {
  const whole =
    (scored > 0 ? weights.selfScore + weights.checks : 0) + (onTime.of > 0 ? weights.onTime : 0);
  const worth = (percent: number, weight: number, of: number): number =>
    whole === 0 || of === 0 ? 0 : (percent * weight) / whole / of;
  return units.flatMap((unit) => {
    const { counted, scored: score, selfScore, isChecked } = unit;
    const scores: CountedReceipt[] =
      score && selfScore
        ? [
            receiptOf(score, 'self-score', worth(selfScore.percent, weights.selfScore, scored)),
            receiptOf(score, 'check', worth(isChecked ? 100 : 0, weights.checks, scored)),
          ]
        : [];
    const came = counted.map((one) =>
      receiptOf(one, 'on-time', worth(isOnTime(one) ? 100 : 0, weights.onTime, onTime.of)),
    );
    return [...came, ...scores];
  });
};

const receiptOf = (
  { unit, milestone, state, lastMoment, firstDueBy }: Obligation,
  part: CountedReceipt['part'],
  points: number,
): CountedReceipt => {
  const came = 'number' in state ? state : undefined;
  return {
    unit,
    milestone,
    part,
    points,
    number: came?.number ?? null,
    dueBy: firstDueBy ?? lastMoment,
    cameAt: came?.firstAt ?? null,
  };
};

const tenth = (figure: number): number => Math.round(10 * figure) / 10;

export type RankingStores = ObligationStores;

/** The same, with the scores that units have handed in for the year. */
export const loadRanking = async (
  { submissions }: { submissions: Pick<SubmissionStore, 'newestOfUnits'> },
  seen: Year,
  by: RankedBy,
): Promise<RankedCluster[]> => {
  const wanted: FormPeriod[] = seen.milestones.filter(asksForScores);
  const unitIds = [...new Set(seen.rows.flatMap((one) => (hasScore(one) ? [one.unit.id] : [])))];
  const scores = unitIds.length === 0 ? [] : await submissions.newestOfUnits(unitIds, wanted);
  return rankClusters(seen, scores, by);
};

const hasScore = ({ milestone, state }: Obligation): boolean =>
  asksForScores(milestone) && 'number' in state;
