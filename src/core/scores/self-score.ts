import { documentFields, note } from '../calendar/hand-in-form.ts';
import {
  type Condition,
  type Form,
  type GroupField,
  type ItemField,
  moreThan,
  never,
} from '../forms/forms.ts';
import { isBase, isPenalty, MOST_POINTS, POINT_WORDS, pointKinds } from './score-sheet.ts';

const fact = { calculation: { type: 'fact' } } as const;

const factFields: readonly ItemField[] = [
  { id: 'criterion', type: 'text', maxLength: 400, ...fact },
  { id: 'criterion_group', type: 'text', maxLength: 200, ...fact },
  { id: 'max_points', type: 'decimal', ...fact },
  { id: 'evidence_required', type: 'text', maxLength: 200, ...fact },
  { id: 'kind', type: 'choice', options: pointKinds.map((code) => ({ code })), ...fact },
];

/** A criterion of the cluster's sheet, and the points that the unit gives itself for it. */
const scores: GroupField = {
  id: 'criteria',
  section: 'scores',
  type: 'group',
  given: true,
  isTable: true,
  heading: 'criterion_group',
  min: 0,
  max: 100,
  titleField: 'criterion',
  inOneMessage: {
    value: 'points',
    words: 'evidence',
    most: 'max_points',
    wanted: 'evidence_required',
    countedIn: POINT_WORDS,
  },
  fields: [
    ...factFields,
    {
      id: 'points',
      type: 'decimal',
      min: 0,
      max: MOST_POINTS,
      required: false,
      skipAs: 'no-data',
      default: { type: 'last' },
    },
    // Said of whichever criterion the unit means to, in the message about its points or in one after it.
    { id: 'evidence', type: 'text', maxLength: 500, required: false, askedWhen: never },
  ],
};

/** The cluster has uploaded no sheet, so that the unit's own is handed in with its total. */
const hasNoSheet: Condition = {
  type: 'not',
  of: { type: 'at-least', field: scores.id, value: 1 },
};
const hasSheet: Condition = { type: 'at-least', field: scores.id, value: 1 };

/** What a unit scores itself with (Tự chấm điểm thi đua). */
export const selfScore: Form = {
  id: 'self-score',
  version: 9,
  namedBy: 'milestone',
  sections: ['scores', 'document'],
  fields: [
    scores,
    {
      id: 'total_points',
      section: 'scores',
      type: 'decimal',
      relevant: hasSheet,
      calculation: { type: 'sum', group: scores.id, of: 'points', less: isPenalty },
    },
    {
      id: 'total_max',
      section: 'scores',
      type: 'decimal',
      relevant: hasSheet,
      calculation: { type: 'sum', group: scores.id, of: 'max_points', where: isBase },
    },
    {
      id: 'own_points',
      section: 'scores',
      type: 'decimal',
      min: 0,
      max: MOST_POINTS,
      relevant: hasNoSheet,
    },
    {
      id: 'own_max',
      section: 'scores',
      type: 'decimal',
      min: 0,
      max: MOST_POINTS,
      relevant: hasNoSheet,
      default: { type: 'previous' },
    },
    ...documentFields({ isOptional: true }),
    note,
  ],
  totals: [
    { of: 'total_points', most: 'total_max' },
    { of: 'own_points', most: 'own_max' },
  ],
  rules: [
    { group: scores.id, severity: 'refuse', when: moreThan('points', 'max_points') },
    {
      severity: 'ask',
      when: moreThan('own_points', 'own_max'),
      about: ['own_points', 'own_max'],
      doubt: 'more-than-there-are',
    },
  ],
};
