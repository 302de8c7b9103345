import {
  aimWords,
  type Aim,
  type Comparison,
  comparisons,
  type Content,
  type ContentRow,
  type ContentValue,
  type PastedLine,
  readPasted,
  type ReadingEnv,
  type Value,
} from '../forms/forms.ts';
import { calendarDate } from '../shared/calendar-date.ts';
import { yearPeriod } from '../shared/period.ts';
import { say, type TextRef, type TextValue } from '../shared/text-ref.ts';
import { annualPlan } from './annual-plan.ts';
import { type Accumulation, accumulations } from './five-year-plan.ts';
import { type Direction, directions, unitOptions } from './targets.ts';

/** A target as a handed-in plan states it. */
export type Target = {
  /** Names it for ever, also in later versions of the plan. */
  key: string;
  name: string;
  /** The heading that it stands under. */
  group: string | null;
  unit: TargetUnit;
  comparison: Comparison;
  /** Null only of a target in words; of a range where it begins, of a part how many of `upper`. */
  value: number | null;
  upper: number | null;
  direction: Direction;
  /** The value is how much more or less it is to be, and not what it is to reach. */
  isChange: boolean;
  /** With what the value is compared: `dự toán`, `năm 2026`. */
  basis: string | null;
  /** What is to be reached, as written, where it is no amount. */
  words: string | null;
  /** Where a target that is to fall began, when the unit has said so. */
  baseline: number | null;
};

/** A target that a number states. */
export type AmountTarget = Target & { value: number };

export const isAmount = (target: Target): target is AmountTarget =>
  target.value !== null && target.comparison !== 'text';

/** A code of the plan's list, or the unit's own word. */
export type TargetUnit = { type: 'listed'; code: string } | { type: 'own'; words: string };

/** The targets of a plan, or of another list of a paper, in its order; rows without a name, or without anything to be reached, are none. */
export const targetsIn = (content: Content, group = 'targets'): Target[] =>
  rowsIn(content, group).flatMap(targetOf);

const rowsIn = ({ sections }: Content, group = 'targets'): ContentRow[] =>
  sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === group ? entry.rows : []));

/** The targets of a list, each with its number in it and the row that says how it stands. */
export const targetRowsIn = (
  content: Content,
  group = 'targets',
): { target: Target; row: ContentRow; n: number }[] =>
  rowsIn(content, group)
    .flatMap((row) => targetOf(row).map((target) => ({ target, row })))
    .map(({ target, row }, at) => ({ target, row, n: at + 1 }));

const targetOf = (row: ContentRow): Target[] => {
  const target = targetFrom(row.key, (field) => valueIn(row, field));
  return target ? [target] : [];
};

/** A target by the answers about it; undefined while they do not state one. */
export const targetFrom = (
  key: string,
  valueOf: (field: string) => ContentValue | null | undefined,
): Target | undefined => {
  const name = wordsIn(valueOf('target_name'));
  const value = numberIn(valueOf('target_value'));
  const comparison = comparisons.find((one) => one === valueOf('comparison')) ?? 'equal';
  if (name === null || (value === null && comparison !== 'text')) return undefined;
  return {
    key,
    name,
    group: wordsIn(valueOf('target_group')),
    unit: unitOf(valueOf),
    comparison,
    value,
    upper: numberIn(valueOf('upper_value')),
    direction: directions.find((one) => one === valueOf('direction')) ?? 'increase',
    isChange: valueOf('is_change') === true,
    basis: wordsIn(valueOf('basis')),
    words: wordsIn(valueOf('target_text')),
    baseline: numberIn(valueOf('baseline')),
  };
};

/** The answers that state a target; growing is what nobody has to say. */
export const answersTo = (target: Target): Readonly<Record<string, Value>> =>
  present({
    target_name: target.name,
    comparison: target.comparison === 'equal' ? null : target.comparison,
    is_change: target.isChange ? true : null,
    ...unitAnswers(target.unit),
    target_value: target.value,
    upper_value: target.upper,
    direction: target.direction === 'increase' ? null : target.direction,
    baseline: target.baseline,
    basis: target.basis,
    target_text: target.words,
    target_group: target.group,
  });

const unitAnswers = (unit: TargetUnit): Readonly<Record<string, Value>> =>
  unit.type === 'own'
    ? { unit_of_measure: 'other', unit_other: unit.words }
    : { unit_of_measure: unit.code };

const present = (answers: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));

const wordsIn = (value: ContentValue | null | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const numberIn = (value: ContentValue | null | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** A target of a five-year plan. */
export type FiveYearTarget = Target & {
  /** What each year is to reach, in order; empty while it is not shared out. */
  shares: number[];
  accumulation: Accumulation;
};

export const fiveYearTargetsIn = (content: Content): FiveYearTarget[] =>
  rowsIn(content).flatMap((row) => {
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

const unitOf = (valueOf: Parameters<typeof targetFrom>[1]): TargetUnit => {
  const code = valueOf('unit_of_measure');
  const words = valueOf('unit_other');
  return code === 'other' && typeof words === 'string'
    ? { type: 'own', words }
    : { type: 'listed', code: typeof code === 'string' ? code : 'other' };
};

/** An answer of one item of handed-in content. */
export const valueIn = ({ entries }: ContentRow, field: string): ContentValue | undefined =>
  entries.find((entry) => entry.field === field)?.value;

/** A value with its unit of measure: `98,5%`, `12 mô hình`. */
export const measured = (value: number, unit: TargetUnit): TextRef =>
  counted({ number: value }, unit);

const counted = (number: TextValue, unit: TargetUnit): TextRef => {
  if (unit.type === 'own') return say('measure_own', { number, unit: unit.words });
  const known = unitOptions.find(({ code }) => code === unit.code);
  return say(`measure_${known?.code ?? 'other'}`, { number });
};

/** A result beside its target: `18/19 trường`, `giảm 8%`. */
export const resultOf = (target: Target, value: number): TextRef =>
  aimOf({
    ...target,
    comparison: target.comparison === 'of' ? 'of' : 'equal',
    value,
    upper: target.comparison === 'of' ? target.upper : null,
    direction: target.isChange ? target.direction : 'increase',
    basis: null,
  });

/** What is to be reached, as it is shown everywhere: `≥ 95%`, `giảm 10% so với năm 2026`, `xếp loại A trở lên`. */
export const aimOf = (target: Target): TextRef =>
  aimWords(aimFrom(target), (number) => counted(number, target.unit)) ?? say('target-by-name');

/** The same beside a column that says what is counted: `≥ 95`, `10–12 so với dự toán`. */
export const bareAimOf = (target: Target): TextRef =>
  aimWords(aimFrom(target), (number) => say('form-value', { value: number })) ??
  say('target-by-name');

const WAYS: Readonly<Record<Direction, Aim['way']>> = {
  increase: 'up',
  decrease: 'down',
  maintain: 'level',
};

const aimFrom = ({ direction, ...target }: Target): Aim => ({ ...target, way: WAYS[direction] });

/** A target on a line, read again as it stands: `Tỷ lệ hài lòng: ≥ 95%`. */
export const targetWords = (target: Target): TextRef => {
  const { name } = target;
  return target.comparison === 'text' && target.words === null
    ? say('form-value', { value: name })
    : say('target-line', { name, aim: aimOf(target) });
};

/** What a list or a table of targets says. */
export type TargetLines = {
  /** Headings in their order, as they are written; a target names its own, with those above it. */
  groups: string[];
  targets: TargetLine[];
  /** Lines that are no target, and none of the headings. */
  unread: string[];
};

export type TargetLine = {
  /** Answers by the ids of the questions about a target. */
  values: Readonly<Record<string, Value>>;
  /** Null while something is left to be asked. */
  target: Target | null;
  /** Words of the line that could not be read. */
  unread: readonly string[];
  /** An amount of which it is not said whether it is reduced by or to that much. */
  reduction: string | null;
};

/**
 * Reads lines as they stand in plans: `Tỷ lệ hài lòng đạt từ 95% trở lên`, rows of Word and Excel, with running
 * numbers and headings. The same as what is pasted into a plan; nothing is guessed.
 */
export const readTargetLines = (text: string, env: ReadingEnv = nowhere): TargetLines => {
  const lines = readPasted(annualPlan, 'targets', { raw: text, env });
  return {
    groups: lines.flatMap((line) => (line.type === 'heading' ? [line.words] : [])),
    targets: lines.flatMap((line, at) => (line.type === 'item' ? [lineOf(line, at)] : [])),
    unread: lines.flatMap((line) => (line.type === 'unread' ? [line.words] : [])),
  };
};

/** Nothing about a target hangs on the day; units are known by their Vietnamese words. */
const nowhere: ReadingEnv = {
  today: calendarDate(2027, 1, 1) as ReadingEnv['today'],
  period: yearPeriod(2027),
  wordings: () => [],
};

const lineOf = (
  { values, unread, reduction }: Extract<PastedLine, { type: 'item' }>,
  at: number,
): TargetLine => ({
  values,
  target: targetFrom(String(at), (field) => values[field]) ?? null,
  unread,
  reduction: reduction ?? null,
});
