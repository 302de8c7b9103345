import type { Milestone } from '../calendar/milestone.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Unit } from '../units/unit.ts';
import { scoreIn, type Score } from './read-score.ts';
import { selfScore } from './self-score.ts';
import { lacksEvidence } from './wanted-evidence.ts';

/** Whether units score themselves at this milestone. */
export const asksForScores = ({ formId }: Pick<Milestone, 'formId'>): boolean =>
  formId === selfScore.id;

/** What the units of a cluster gave themselves, side by side. */
export type ScoreTable = {
  /** The highest first. */
  totals: readonly { unit: Unit; points: number; max: number | null }[];
  /** In the order of the sheet. */
  criteria: readonly ComparedCriterion[];
  /** Those that have handed in no points. */
  without: readonly Unit[];
  /** Whether a criterion of it wants evidence. */
  wantsEvidence: boolean;
  /** Units with points that the sheet wants evidence for and that came without, in the order of `totals`. */
  lacking: readonly LackingEvidence[];
};

/** `n`: the number of the criterion in the sheet, from 1. */
export type LackingEvidence = {
  unit: Unit;
  criteria: readonly { n: number; criterion: string; points: number; wanted: string }[];
};

export type ComparedCriterion = {
  criterion: string;
  heading: string | null;
  max: number | null;
  /** The evidence that the sheet wants; null: none. */
  wanted: string | null;
  /** Of the units that scored it, the highest first; `points` null: left out. `isLacking`: evidence is wanted and not there. */
  scores: readonly {
    unit: Unit;
    points: number | null;
    evidence: string | null;
    isLacking: boolean;
  }[];
};

/** Units score on one sheet; what another version of it asked stands behind. */
export const compareScores = (
  units: readonly Unit[],
  papers: readonly Submission[],
): ScoreTable => {
  const scored = units.flatMap((unit) => {
    const score = scoreOf(unit.id, papers);
    return score ? [{ unit, score }] : [];
  });
  const keys = new Set(scored.flatMap(({ score }) => score.rows.map(({ key }) => key)));
  const totals = scored
    .map(({ unit, score: { points, max } }) => ({ unit, points, max }))
    .toSorted((one, other) => other.points - one.points);
  const criteria = [...keys].flatMap((key) => criterionOf(key, scored));
  return {
    totals,
    criteria,
    wantsEvidence: criteria.some(({ wanted }) => wanted !== null),
    lacking: totals.flatMap(({ unit }) => lackingOf(unit, criteria)),
    without: units.filter((unit) => scored.every((one) => one.unit !== unit)),
  };
};

const scoreOf = (unitId: UnitId, papers: readonly Submission[]): Score | undefined =>
  scoreIn(papers.filter((paper) => paper.unitId === unitId));

const lackingOf = (unit: Unit, criteria: readonly ComparedCriterion[]): LackingEvidence[] => {
  const lacking = criteria.flatMap(({ criterion, wanted, scores }, at) => {
    const own = scores.find((one) => one.unit === unit);
    return own?.isLacking && own.points !== null && wanted !== null
      ? [{ n: at + 1, criterion, points: own.points, wanted }]
      : [];
  });
  return lacking.length === 0 ? [] : [{ unit, criteria: lacking }];
};

type Scored = { unit: Unit; score: Score };

const criterionOf = (key: string, scored: readonly Scored[]): ComparedCriterion[] => {
  const rows = scored.flatMap(({ unit, score }) => {
    const row = score.rows.find((one) => one.key === key);
    return row ? [{ unit, row }] : [];
  });
  const [first] = rows;
  if (!first) return [];
  const { criterion, heading, max, wanted } = first.row;
  return [
    {
      criterion,
      heading,
      max,
      wanted,
      scores: rows
        .map(({ unit, row }) => ({
          unit,
          points: row.points,
          evidence: row.evidence,
          isLacking: lacksEvidence(row),
        }))
        .toSorted((one, other) => (other.points ?? -1) - (one.points ?? -1)),
    },
  ];
};
