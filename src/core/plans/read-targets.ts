import type { Content, ContentRow, ContentValue } from '../forms/forms.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { type Accumulation, accumulations } from './five-year-plan.ts';
import { type Direction, directions, unitOptions } from './targets.ts';

/** A target as a handed-in plan states it. */
export type Target = {
  /** Names it for ever, also in later versions of the plan. */
  key: string;
  name: string;
  unit: TargetUnit;
  value: number;
  direction: Direction;
  /** Where a target that is to fall began, when the unit has said so. */
  baseline: number | null;
};

/** A code of the plan's list, or the unit's own word. */
export type TargetUnit = { type: 'listed'; code: string } | { type: 'own'; words: string };

/** The targets of a plan in its order; rows without a name or a value are none. */
export const targetsIn = (content: Content): Target[] => rowsOf(content).flatMap(targetOf);

const rowsOf = ({ sections }: Content): ContentRow[] =>
  sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'targets' ? entry.rows : []));

const targetOf = (row: ContentRow): Target[] => {
  const name = valueIn(row, 'target_name');
  const value = valueIn(row, 'target_value');
  if (typeof name !== 'string' || typeof value !== 'number') return [];
  const baseline = valueIn(row, 'baseline');
  const direction = directions.find((one) => one === valueIn(row, 'direction')) ?? 'increase';
  const unit = unitOf(row);
  const from = typeof baseline === 'number' ? baseline : null;
  return [{ key: row.key, name, value, unit, direction, baseline: from }];
};

/** A target of a five-year plan. */
export type FiveYearTarget = Target & {
  /** What each year is to reach, in order; empty while it is not shared out. */
  shares: number[];
  accumulation: Accumulation;
};

export const fiveYearTargetsIn = (content: Content): FiveYearTarget[] =>
  rowsOf(content).flatMap((row) => {
    const [target] = targetOf(row);
    if (!target) return [];
    const shares = valueIn(row, 'yearly_breakdown');
    const chosen = valueIn(row, 'accumulation');
    return [
      {
        ...target,
        shares: Array.isArray(shares) ? shares.map(Number) : [],
        accumulation: accumulations.find((one) => one === chosen) ?? usualFor(target.unit),
      },
    ];
  });

/** Percentages are levels, counts add up. */
const usualFor = (unit: TargetUnit): Accumulation =>
  (unit.type === 'listed' && unit.code === 'percent') || (unit.type === 'own' && unit.words === '%')
    ? 'latest'
    : 'sum';

const unitOf = (row: ContentRow): TargetUnit => {
  const code = valueIn(row, 'unit_of_measure');
  const words = valueIn(row, 'unit_other');
  return code === 'other' && typeof words === 'string'
    ? { type: 'own', words }
    : { type: 'listed', code: typeof code === 'string' ? code : 'other' };
};

/** An answer of one item of handed-in content. */
export const valueIn = ({ entries }: ContentRow, field: string): ContentValue | undefined =>
  entries.find((entry) => entry.field === field)?.value;

/** A value with its unit of measure: `98,5%`, `12 mô hình`. */
export const measured = (value: number, unit: TargetUnit): TextRef => {
  const number = { number: value };
  if (unit.type === 'own') return say('measure_own', { number, unit: unit.words });
  const known = unitOptions.find(({ code }) => code === unit.code);
  return say(`measure_${known?.code ?? 'other'}`, { number });
};
