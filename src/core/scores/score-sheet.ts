import type { Condition, Field, GroupField, ItemField, Rule } from '../forms/forms.ts';
import { ANY_EVIDENCE, EVIDENCE_MARKS } from './wanted-evidence.ts';

/** The form that a cluster's lead hands its sheet in with. */
export const SHEET_FORM_ID = 'cluster-pact';

/** What counts toward the whole, what comes on top of it, what is taken off. */
export const pointKinds = ['base', 'bonus', 'penalty'] as const;

const isExtra: Condition = {
  type: 'any',
  of: [
    { type: 'equals', field: 'kind', value: 'bonus' },
    { type: 'equals', field: 'kind', value: 'penalty' },
  ],
};

/** Of which the maximum of a sheet is the sum. */
export const isBase: Condition = { type: 'not', of: isExtra };
export const isPenalty: Condition = { type: 'equals', field: 'kind', value: 'penalty' };

/** What people write behind points, in the letters of search keys. */
export const POINT_WORDS = ['diem', 'd', 'point', 'points', 'pts'];

export const MOST_POINTS = 10_000;

const criterionFields: readonly ItemField[] = [
  { id: 'criterion', type: 'text', maxLength: 400 },
  { id: 'max_points', type: 'decimal', min: 0, max: MOST_POINTS },
  {
    id: 'kind',
    type: 'choice',
    options: pointKinds.map((code) => ({ code })),
    required: false,
    default: { type: 'value', value: 'base' },
    // What comes on top or is taken off stands below a heading that says so.
    askedWhen: { type: 'any', of: [] },
  },
  {
    id: 'criterion_group',
    type: 'text',
    maxLength: 200,
    required: false,
    askedWhen: { type: 'any', of: [] },
  },
  {
    id: 'evidence_required',
    type: 'text',
    maxLength: 200,
    required: false,
    namesReal: true,
    marked: { as: ANY_EVIDENCE, marks: EVIDENCE_MARKS },
    askedWhen: { type: 'any', of: [] },
  },
];

/** The criteria by which the units of a cluster score themselves, as its pact agrees on them. */
const criteria: GroupField = {
  id: 'criteria',
  section: 'sheet',
  type: 'group',
  min: 0,
  max: 100,
  isTable: true,
  heading: 'criterion_group',
  titleField: 'criterion',
  points: {
    value: 'max_points',
    heading: 'criterion_group',
    evidence: 'evidence_required',
    kind: { field: 'kind', bonus: 'bonus', penalty: 'penalty' },
    total: 'sheet_total',
  },
  fields: criterionFields,
};

const hasCriteria: Condition = { type: 'at-least', field: criteria.id, value: 1 };

const addsUp: Condition = {
  type: 'sums-to',
  field: 'sheet_total',
  group: criteria.id,
  of: 'max_points',
  where: isBase,
};

/** Of the whole sheet: what it says its points make together, and why they do not, where they do not. */
export const sheetFields: readonly Field[] = [
  criteria,
  {
    id: 'sheet_total',
    section: 'sheet',
    type: 'decimal',
    min: 0,
    max: MOST_POINTS,
    required: false,
    relevant: hasCriteria,
    default: { type: 'sum', group: criteria.id, of: 'max_points', where: isBase },
  },
  {
    id: 'sheet_difference',
    section: 'sheet',
    type: 'text',
    maxLength: 300,
  },
];

/** Points that do not make what the sheet says want a reason. */
export const sheetRules: readonly Rule[] = [
  {
    severity: 'warn',
    when: {
      type: 'all',
      of: [hasCriteria, { type: 'answered', field: 'sheet_total' }, { type: 'not', of: addsUp }],
    },
    reason: 'sheet_difference',
  },
];
