import type { AuditAction } from '../audit/audit-actions.ts';
import type { AuditDetails } from '../audit/audit-details.ts';
import type { Actor, AuditEntry } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { type CalendarDate, dateInHanoi, yearOf } from '../shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import { type ImportPlan, planImport, yearsOf } from './plan-import.ts';
import { readUnitRows } from './read-unit-rows.ts';
import { loadRegister, type Register } from './register.ts';
import type { FieldChange, PlannedUnit, UnitState } from './unit-state.ts';
import type { UnitChanges, UnitStore } from './unit-store.ts';
import type { Unit } from './unit.ts';
import type { UnitsTable } from './units-table.ts';

const ID_BITS = 72;

export type ImportInput = {
  table: UnitsTable;
  /** The year of the clusters where a row names none; without it this year. */
  year?: number;
  /** Since when units are valid whose row does not say; without it since today. */
  opening?: CalendarDate;
};

/** A dry run: what the table would change. Writes nothing. */
export const planUnitsImport = async (
  needs: { units: UnitStore },
  input: ImportInput,
  now: Instant,
): Promise<ImportPlan> => (await compare(needs.units, input, now)).plan;

export type ImportNeeds = { units: UnitStore; audit: AuditLog; random: Random };

type AppliedInput = ImportInput & { by: Actor };

/** All that an import will write, worked out before anybody has to wait for it. */
export type PreparedImport = {
  plan: ImportPlan;
  changes: UnitChanges;
  trace: readonly AuditEntry[];
  /** Of the register that it was compared with. */
  revision: string;
};

export type ImportOutcome =
  | { type: 'applied'; plan: ImportPlan }
  | { type: 'nothing-to-do'; plan: ImportPlan }
  | { type: 'bad-rows'; plan: ImportPlan };

/** Applies a table, all of it or nothing: one bad row and nothing is written. */
export const importUnits = async (
  needs: ImportNeeds,
  input: AppliedInput,
  now: Instant,
): Promise<ImportOutcome> => {
  const prepared = await prepareImport(needs, input, now);
  const verdict = verdictOf(prepared.plan);
  if (verdict === 'applied') await write(needs, prepared);
  return { type: verdict, plan: prepared.plan };
};

/** Needs no transaction: {@link applyImport} finds out whether the register has changed since. */
export const prepareImport = async (
  { units, random }: Pick<ImportNeeds, 'units' | 'random'>,
  input: AppliedInput,
  now: Instant,
): Promise<PreparedImport> => {
  // Asked first: whatever is written after it makes the comparison an old one.
  const revision = await units.revision();
  const { plan, register } = await compare(units, input, now);
  const touched = verdictOf(plan) === 'applied' ? touchedBy(plan) : [];
  const ids = idsFor(register, plan, random);
  return {
    plan,
    changes: changesOf(plan, touched, ids),
    trace: touched.length === 0 ? [] : auditOf(plan, ids, { at: now, actor: input.by }),
    revision,
  };
};

/** Writes what was prepared; does nothing when the register has changed meanwhile. */
export const applyImport = async (
  needs: Pick<ImportNeeds, 'units' | 'audit'>,
  prepared: PreparedImport,
): Promise<ImportOutcome | { type: 'outdated' }> => {
  const { plan, revision } = prepared;
  if ((await needs.units.revision()) !== revision) return { type: 'outdated' };
  const verdict = verdictOf(plan);
  if (verdict === 'applied') await write(needs, prepared);
  return { type: verdict, plan };
};

const write = async (
  { units, audit }: Pick<ImportNeeds, 'units' | 'audit'>,
  { changes, trace }: PreparedImport,
): Promise<void> => {
  await units.save(changes);
  await audit.record(...trace);
};

const touchedBy = ({ added, changed, closed }: ImportPlan): PlannedUnit[] => [
  ...added,
  ...changed,
  ...closed,
];

const verdictOf = (plan: ImportPlan): ImportOutcome['type'] => {
  if (plan.badRows.length > 0) return 'bad-rows';
  return touchedBy(plan).length === 0 ? 'nothing-to-do' : 'applied';
};

const compare = async (
  units: UnitStore,
  { table, year, opening }: ImportInput,
  now: Instant,
): Promise<{ plan: ImportPlan; register: Register }> => {
  const today = dateInHanoi(now);
  const ownYear = year ?? yearOf(today);
  const read = readUnitRows(table, ownYear);
  const register = await loadRegister(units, yearsOf(read));
  const plan = planImport(register, read, opening ?? today);
  return { plan: { ...plan, sheet: table.sheet ?? null }, register };
};

type Ids = { unit: Map<string, UnitId>; cluster: Map<string, ClusterId> };

const idsFor = (register: Register, plan: ImportPlan, random: Random): Ids => {
  const unit = new Map(register.units.map(({ code, id }) => [code, id]));
  for (const { after } of plan.added) unit.set(after.code, asId<UnitId>(random.token(ID_BITS)));
  const cluster = new Map(register.clusters.map(({ name, id }) => [searchKey(name), id]));
  for (const { name } of plan.newClusters)
    cluster.set(searchKey(name), asId<ClusterId>(random.token(ID_BITS)));
  return { unit, cluster };
};

const changesOf = (plan: ImportPlan, touched: readonly PlannedUnit[], ids: Ids): UnitChanges => ({
  units: touched.map(({ after }) => unitOf(after, found(ids.unit, after.code))),
  clusters: plan.newClusters.map((cluster) => ({
    ...cluster,
    id: found(ids.cluster, searchKey(cluster.name)),
  })),
  memberships: touched.flatMap(({ after: { code, membership } }) =>
    membership
      ? [
          {
            unitId: found(ids.unit, code),
            year: membership.year,
            clusterId: found(ids.cluster, searchKey(membership.cluster)),
            role: membership.role,
          },
        ]
      : [],
  ),
  successions: touched
    .filter(
      ({ before, after }) =>
        (before?.predecessorCodes ?? []).join() !== after.predecessorCodes.join(),
    )
    .map(({ after }) => ({
      successorId: found(ids.unit, after.code),
      predecessorIds: after.predecessorCodes.map((code) => found(ids.unit, code)),
    })),
  tags: touched
    .filter(({ before, after }) => (before?.tags ?? []).join() !== after.tags.join())
    .map(({ after: { code, tags } }) => ({ unitId: found(ids.unit, code), tags })),
});

const unitOf = (state: UnitState, id: UnitId): Unit => ({
  id,
  code: state.code,
  name: state.name,
  shortName: state.shortName,
  type: state.type,
  calendarProfile: state.calendarProfile,
  validFrom: state.validFrom,
  validTo: state.validTo,
  ...(state.formerNames ? { formerNames: state.formerNames } : {}),
});

const found = <Id>(ids: ReadonlyMap<string, Id>, key: string): Id => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the import plan names "${key}", which nobody knows`);
  return id;
};

/** What is different, as the audit keeps it. */
const differences = (changes: readonly FieldChange[]): AuditDetails => {
  const differing: Partial<Record<FieldChange['column'], string>> = {};
  for (const { column, from, to } of changes) differing[column] = `${from} → ${to}`;
  return differing;
};

const auditOf = (
  plan: ImportPlan,
  ids: Ids,
  stamp: Pick<AuditEntry, 'at' | 'actor'>,
): AuditEntry[] => {
  const entries = (action: AuditAction, units: readonly PlannedUnit[]): AuditEntry[] =>
    units.map(({ after, changes }) => ({
      ...stamp,
      action,
      subject: `unit:${found(ids.unit, after.code)}`,
      details: {
        code: after.code,
        ...differences(changes),
      },
    }));
  const { added, changed, closed } = plan;
  return [
    {
      ...stamp,
      action: 'units-imported',
      subject: 'units',
      details: { added: added.length, changed: changed.length, closed: closed.length },
    },
    ...entries('unit-added', added),
    ...entries('unit-changed', changed),
    ...entries('unit-closed', closed),
  ];
};
