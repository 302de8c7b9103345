import { comparisons, type ItemField } from '../forms/forms.ts';
import { directions, unitFields, unitOptions } from './targets.ts';

const fact = { calculation: { type: 'fact' } } as const;

/** What a plan says of a target, in the later papers that speak of it; nobody is asked. */
export const targetFactFields: readonly ItemField[] = [
  { id: 'target_name', type: 'text', maxLength: 200, ...fact },
  { id: 'comparison', type: 'choice', options: comparisons.map((code) => ({ code })), ...fact },
  { id: 'is_change', type: 'yes-no', ...fact },
  { id: 'unit_of_measure', type: 'choice', options: unitOptions, ...fact },
  { id: 'unit_other', type: 'text', maxLength: 30, ...fact },
  { id: 'target_value', type: 'decimal', ...fact },
  { id: 'upper_value', type: 'decimal', ...fact },
  { id: 'basis', type: 'text', maxLength: 100, ...fact },
  { id: 'target_text', type: 'text', maxLength: 200, ...fact },
  { id: 'target_group', type: 'text', maxLength: 120, ...fact },
  { id: 'direction', type: 'choice', options: directions.map((code) => ({ code })), ...fact },
];

const AMOUNTS: ReadonlySet<string> = new Set(['target_value', 'upper_value']);

/** The same, where lists and summaries show the target as it is written: `≥ 95%`. */
export const writtenTargetFields: readonly ItemField[] = targetFactFields.map((field) =>
  AMOUNTS.has(field.id) ? Object.assign({}, field, { unit: unitFields }) : field,
);
