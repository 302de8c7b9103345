import type { Milestone } from '../calendar/milestone.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Unit } from '../units/unit.ts';
import { scoreIn, type Score } from './read-score.ts';
import { selfScore } from './self-score.ts';

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
};

export type ComparedCriterion = {
  criterion: string;
  heading: string | null;
  max: number | null;
  /** Of the units that scored it, the highest first; `points` null: left out. */
  scores: readonly { unit: Unit; points: number | null }[];
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
  return {
    totals: scored
      .map(({ unit, score: { points, max } }) => ({ unit, points, max }))
      .toSorted((one, other) => other.points - one.points),
    criteria: [...keys].flatMap((key) => criterionOf(key, scored)),
    without: units.filter((unit) => scored.every((one) => one.unit !== unit)),
  };
};

const scoreOf = (unitId: UnitId, papers: readonly Submission[]): Score | undefined =>
  scoreIn(papers.filter((paper) => paper.unitId === unitId));

type Scored = { unit: Unit; score: Score };

const criterionOf = (key: string, scored: readonly Scored[]): ComparedCriterion[] => {
  const rows = scored.flatMap(({ unit, score }) => {
    const row = score.rows.find((one) => one.key === key);
    return row ? [{ unit, row }] : [];
  });
  const [first] = rows;
  if (!first) return [];
  const { criterion, heading, max } = first.row;
  return [
    {
      criterion,
      heading,
      max,
      scores: rows
        .map(({ unit, row }) => ({ unit, points: row.points }))
        .toSorted((one, other) => (other.points ?? -1) - (one.points ?? -1)),
    },
  ];
};
