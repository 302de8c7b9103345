import { dashed, say, type KeyTaking, type TextRef, type TextValue } from '../shared/text-ref.ts';
import { inBoardOrder } from './board-order.ts';
import { type ClusterRole } from './cluster.ts';
import type { NearDuplicate } from './near-duplicates.ts';
import type { ImportPlan } from './plan-import.ts';
import type { PlannedMerger } from './planned-mergers.ts';
import type { FieldChange, PlannedUnit } from './unit-state.ts';
import { type UnitType, type CalendarProfile } from './unit.ts';

/**
 * What an import would do, line by line: first what is wrong, then what would change, with an empty
 * line between the kinds; at most `limit` lines of each, and how many more there are.
 */
export const describeImport = (plan: ImportPlan, limit: number): TextRef[] =>
  [
    [countsOf(plan), ...yearsOf(plan), ...sourceOf(plan)],
    ...kindsOf(plan).map((lines) => few(limit, lines)),
    namesOf(plan, limit),
  ]
    .filter((kind) => kind.length > 0)
    .flatMap((kind, at) => (at === 0 ? kind : [say('empty-line')].concat(kind)));

const sourceOf = ({ sheet }: ImportPlan): TextRef[] =>
  sheet === null ? [] : [say('units-plan-sheet', { sheet })];

const yearsOf = ({ years }: ImportPlan): TextRef[] =>
  years.map(({ year, count }) => say('units-plan-year', { year: String(year), count }));

const kindsOf = (plan: ImportPlan): TextRef[][] => [
  plan.badRows.map((bad) => say('units-plan-bad', bad)),
  plan.nearDuplicates.map(alike),
  plan.added.map(({ after }) =>
    say('units-plan-added', { ...named(after), from: { date: after.validFrom } }),
  ),
  [...plan.changed, ...plan.closed].flatMap((one) => changesOf(one, plan.years.length > 1)),
  plan.closed.map(closing),
  plan.mergers.map(merging),
];

const namesOf = (plan: ImportPlan, limit: number): TextRef[] => [
  ...openingOf(plan),
  ...listed(
    'units-plan-new-clusters',
    plan.newClusters.map(({ name }) => name),
    limit,
  ),
  ...listed(
    'units-plan-not-in-file',
    inBoardOrder(plan.notInFile).map(({ shortName }) => shortName),
    limit,
  ),
  ...listed('units-plan-ignored', plan.ignoredColumns, limit),
  ...listed(
    'units-plan-empty',
    plan.emptyCells.map(({ column, count }) => `${column} (${count})`),
    limit,
  ),
];

const openingOf = ({ opening: { on, count } }: ImportPlan): TextRef[] =>
  count === 0 ? [] : [say('units-plan-opening', { count, date: { date: on } })];

/** The line of numbers; `units-plan-applied` takes the same values. */
export const countsOf = (plan: ImportPlan): TextRef =>
  say('units-plan-summary', {
    added: plan.added.length,
    changed: plan.changed.length,
    closed: plan.closed.length,
    unchanged: plan.unchanged.length,
  });

const alike = ({ otherRow, ...pair }: NearDuplicate): TextRef =>
  otherRow === null
    ? say('units-plan-near-unit', pair)
    : say('units-plan-near-row', { ...pair, otherRow });

/** One line more than the limit is shown rather than counted. */
const few = (limit: number, lines: readonly TextRef[]): TextRef[] =>
  lines.length <= limit + 1
    ? [...lines]
    : [...lines.slice(0, limit), say('units-plan-more', { count: lines.length - limit })];

/** However many lines are wanted, one line of names stays far below Telegram's limit. */
const MOST_NAMES = 60;

const listed = (
  key: KeyTaking<'count' | 'names' | 'columns'>,
  names: readonly string[],
  limit: number,
): TextRef[] => {
  if (names.length === 0) return [];
  const most = Math.min(limit, MOST_NAMES);
  const shown = names.slice(0, most).join(', ') + (names.length > most ? ', …' : '');
  return [say(key, { count: names.length, names: shown, columns: shown })];
};

const named = ({ code, name }: PlannedUnit['after']) => ({ code, name });

const closing = ({ after }: PlannedUnit): TextRef =>
  say('units-plan-closed', { ...named(after), on: { date: after.validTo ?? '' } });

const merging = ({ into, before, from }: PlannedMerger): TextRef => {
  const units = { before: before.join(', '), after: into };
  return from
    ? say('units-plan-merger', { ...units, from: { date: from } })
    : say('units-plan-merger-open', units);
};

const changesOf = ({ before, after, changes }: PlannedUnit, hasYears: boolean): TextRef[] =>
  changes
    .filter(({ column }) => column !== 'valid_to' || before?.validTo !== null)
    .map(({ column, from, to }) =>
      say('units-plan-changed', {
        ...named(before ?? after),
        column:
          hasYears && after.membership && isOfYear(column)
            ? say(`units-column-${column === 'cluster' ? 'cluster' : 'cluster-role'}-in`, {
                year: String(after.membership.year),
              })
            : say(`units-column-${dashed(column)}`),
        from: valueIn(column, from),
        to: valueIn(column, to),
      }),
    );

const isOfYear = (column: FieldChange['column']): boolean =>
  column === 'cluster' || column === 'cluster_role';

/** A cell as people read it. */
const valueIn = (column: FieldChange['column'], value: string): TextValue => {
  if (value === '') return say('units-nothing');
  const words = wordsOfColumn[column];
  if (words) return words(value);
  return column === 'valid_from' || column === 'valid_to' ? { date: value } : value;
};

/** Words of columns that hold codes, which were read from the file before. */
const wordsOfColumn: Partial<Record<FieldChange['column'], (code: string) => TextRef>> = {
  unit_type: (code) => say(`units-type-${dashed(code as UnitType)}`),
  calendar_profile: (code) => say(`units-calendar-${dashed(code as CalendarProfile)}`),
  cluster_role: (code) => say(`units-role-${dashed(code as ClusterRole)}`),
};
