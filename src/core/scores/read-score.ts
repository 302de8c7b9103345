import { type Content, type ContentRow, parseContent } from '../forms/forms.ts';
import type { Submission } from '../submissions/submission.ts';
import { selfScore } from './self-score.ts';
import { wantedEvidence } from './wanted-evidence.ts';

/** What a unit has given itself; `max` null where nobody has said of how many. */
export type Score = { points: number; max: number | null; rows: readonly ScoredRow[] };

export type ScoredRow = {
  /** Names the criterion for ever. */
  key: string;
  criterion: string;
  heading: string | null;
  points: number | null;
  max: number | null;
  evidence: string | null;
  /** What the sheet wants of it; null: nothing. */
  wanted: string | null;
};

/** The newest of these papers that is a unit's self-scoring; undefined where there is none, or no points. */
export const scoreIn = (papers: readonly Submission[]): Score | undefined => {
  const paper = papers.findLast(({ formId }) => formId === selfScore.id);
  const content = paper && parseContent(JSON.parse(paper.content));
  if (!content) return undefined;
  const number = numbersIn(content);
  const points = number('total_points') ?? number('own_points');
  if (points === null) return undefined;
  return { points, max: number('total_max') ?? number('own_max'), rows: rowsIn(content) };
};

const entriesOf = ({ sections }: Content) => sections.flatMap(({ entries }) => entries);

const numbersIn = (content: Content) => (id: string) => {
  const entry = entriesOf(content).find(({ field }) => field === id);
  return entry?.type === 'answer' && typeof entry.value === 'number' ? entry.value : null;
};

export const rowsIn = (content: Content): ScoredRow[] =>
  entriesOf(content)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'criteria' ? entry.rows : []))
    .map((row) => ({
      key: row.key,
      criterion: textIn(row, 'criterion') ?? '',
      heading: textIn(row, 'criterion_group'),
      points: numberIn(row, 'points'),
      max: numberIn(row, 'max_points'),
      evidence: textIn(row, 'evidence'),
      wanted: wantedEvidence(textIn(row, 'evidence_required')),
    }));

const valueIn = ({ entries }: ContentRow, id: string) =>
  entries.find(({ field }) => field === id)?.value;

const textIn = (row: ContentRow, id: string): string | null => {
  const value = valueIn(row, id);
  return typeof value === 'string' && value !== '' ? value : null;
};

const numberIn = (row: ContentRow, id: string): number | null => {
  const value = valueIn(row, id);
  return typeof value === 'number' ? value : null;
};
