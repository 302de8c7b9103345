import type { CalendarDate } from '../shared/calendar-date.ts';
import { checkStates } from './check-import.ts';
import { clustersOf, type FileClusters, type NamedCluster } from './file-clusters.ts';
import { nearDuplicates, type NearDuplicate } from './near-duplicates.ts';
import { plannedMergers, type PlannedMerger } from './planned-mergers.ts';
import type { EmptyCells, ReadRows } from './read-unit-rows.ts';
import type { Register } from './register.ts';
import { deriveShortName } from './short-name.ts';
import { asWritten } from './tags.ts';
import type { UnitRow } from './unit-row.ts';
import {
  changesBetween,
  lookUp,
  type PlannedUnit,
  type RegisterLookup,
  type UnitState,
} from './unit-state.ts';
import type { Unit } from './unit.ts';
import type { BadRow } from './units-table.ts';

/** What an import would do. It may be applied only while `badRows` is empty. */
export type ImportPlan = {
  added: PlannedUnit[];
  changed: PlannedUnit[];
  /** Units that existed until now and end by this file. */
  closed: PlannedUnit[];
  unchanged: PlannedUnit[];
  newClusters: NamedCluster[];
  mergers: PlannedMerger[];
  /** Open units that the file does not name: they stay as they are. */
  notInFile: Unit[];
  badRows: BadRow[];
  /** Worth a look before applying; no mistakes. */
  nearDuplicates: NearDuplicate[];
  ignoredColumns: string[];
  emptyCells: EmptyCells[];
  /** Of which years the file names clusters, and of how many units. */
  years: { year: number; count: number }[];
  /** Of the workbook, the sheet that was read. */
  sheet: string | null;
  /** New units whose row does not say since when there are any are valid from this day on. */
  opening: { on: CalendarDate; count: number };
};

/** Compares valid rows with the register. Pure: the same file on top of itself changes nothing. */
export const planImport = (
  register: Register,
  read: ReadRows,
  opening: CalendarDate,
): ImportPlan => {
  const lookup = lookUp(register);
  const clusters = clustersOf(read.rows, (name) => lookup.cluster(name));
  const earlier = new Map<string, UnitState>();
  const planned = read.rows.map((row): PlannedUnit => {
    const before = stateBefore(row, lookup, earlier.get(row.code));
    const after = applyRow(row, before, { clusters, register, opening });
    earlier.set(row.code, after);
    return { row: row.number, before, after, changes: before ? changesBetween(before, after) : [] };
  });
  const badRows = [...read.badRows, ...clusters.badRows, ...checkStates(register, planned)];
  return {
    ...sorted(planned),
    newClusters: clusters.added,
    mergers: plannedMergers(register, planned),
    notInFile: register.units.filter(
      ({ code, validTo }) => validTo === null && !read.codes.has(code),
    ),
    badRows: badRows.toSorted((one, other) => one.row - other.row),
    nearDuplicates: nearDuplicates(register, planned),
    ignoredColumns: read.ignoredColumns,
    emptyCells: read.emptyCells,
    years: yearCounts(read),
    sheet: null,
    opening: { on: opening, count: countOpening(read, planned) },
  };
};

/** As it is stored; with what an earlier row of the same unit, of another year, makes of it. */
const stateBefore = (
  { code, cluster }: UnitRow,
  lookup: RegisterLookup,
  earlier: UnitState | undefined,
): UnitState | null => {
  const unit = lookup.unit(code);
  const stored = unit ? lookup.state(unit, cluster?.year ?? null) : null;
  return earlier ? { ...earlier, membership: stored?.membership ?? null } : stored;
};

/** How many rows name a cluster, by its year; where the file itself names years. */
const yearCounts = ({ rows, namesYears }: ReadRows): ImportPlan['years'] => {
  const counts = new Map<number, number>();
  for (const { cluster } of namesYears ? rows : [])
    if (cluster) counts.set(cluster.year, (counts.get(cluster.year) ?? 0) + 1);
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .toSorted((one, other) => one.year - other.year);
};

const countOpening = ({ rows }: ReadRows, planned: readonly PlannedUnit[]): number =>
  planned.filter(({ before }, at) => !before && rows[at]?.validFrom === null).length;

/** The years whose memberships a plan has to know. */
export const yearsOf = (read: ReadRows): number[] => [
  ...new Set(read.rows.flatMap(({ cluster }) => (cluster ? [cluster.year] : []))),
];

type Context = { clusters: FileClusters; register: Register; opening: CalendarDate };

/** What is stored, with the filled cells of the row on top. */
const applyRow = (row: UnitRow, before: UnitState | null, context: Context): UnitState => {
  const kept: Kept = before ?? { ...blank, validFrom: context.opening };
  return {
    code: row.code,
    name: row.name,
    shortName: row.shortName ?? keptShortName(row, before),
    type: row.type,
    calendarProfile: row.calendarProfile ?? kept.calendarProfile,
    validFrom: row.validFrom ?? kept.validFrom,
    validTo: row.validTo ?? kept.validTo,
    predecessorCodes: row.predecessorCodes ?? kept.predecessorCodes,
    tags: row.tags ? asWritten(row.tags, context.register.tags) : kept.tags,
    membership: membershipOf(row, before, context.clusters),
    ...(kept.formerNames ? { formerNames: kept.formerNames } : {}),
  };
};

type Kept = Pick<
  UnitState,
  'calendarProfile' | 'validFrom' | 'validTo' | 'predecessorCodes' | 'tags' | 'formerNames'
>;

/** What a new unit is where its row says nothing. */
const blank: Pick<UnitState, 'calendarProfile' | 'validTo' | 'predecessorCodes' | 'tags'> = {
  calendarProfile: 'calendar_year',
  validTo: null,
  predecessorCodes: [],
  tags: [],
};

/** A short name that was derived follows the name; one that somebody chose stays. */
const keptShortName = (row: UnitRow, before: UnitState | null): string =>
  before && before.shortName !== deriveShortName(before.name)
    ? before.shortName
    : deriveShortName(row.name);

const membershipOf = (
  { cluster: cell }: UnitRow,
  before: UnitState | null,
  clusters: FileClusters,
): UnitState['membership'] => {
  const cluster = cell && clusters.named(cell.name);
  if (!cell || !cluster) return null;
  const stays = before?.membership?.cluster === cluster.name ? before.membership.role : 'member';
  return { year: cell.year, cluster: cluster.name, kind: cluster.kind, role: cell.role ?? stays };
};

const sorted = (
  planned: readonly PlannedUnit[],
): Pick<ImportPlan, 'added' | 'changed' | 'closed' | 'unchanged'> => {
  const of = (kind: string) => planned.filter((unit) => kindOf(unit) === kind);
  return {
    added: of('added'),
    changed: of('changed'),
    closed: of('closed'),
    unchanged: of('unchanged'),
  };
};

const kindOf = ({ before, after, changes }: PlannedUnit): string => {
  if (!before) return 'added';
  if (before.validTo === null && after.validTo !== null) return 'closed';
  return changes.length > 0 ? 'changed' : 'unchanged';
};
