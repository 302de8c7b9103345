import { dateInHanoi, yearOf } from '../shared/calendar-date.ts';
import { asId, type GrantedAwardId, type PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { BadRow } from '../units/units-table.ts';
import type { AwardColumn } from './award-columns.ts';
import { type AwardFacts, awardKey, type GrantedAward } from './granted-award.ts';
import type { AwardNeeds } from './import-awards.ts';
import { factsOf, readAwardRows } from './read-award-rows.ts';
import { resolveUnits, type UnclearName } from './resolve-units.ts';

export type EntryOutcome =
  | { type: 'written'; award: GrantedAward }
  /** The registry has the same already. */
  | { type: 'known'; award: GrantedAward }
  | { type: 'unclear'; name: UnclearName }
  | { type: 'bad'; problems: readonly BadRow[] };

/** The cells of one row, by column, as somebody typed them. */
export type TypedAward = Partial<Record<AwardColumn, string>>;

type Needs = AwardNeeds & { units: UnitStore };
type By = { by: PersonId; now: Instant };

/** Adds one award that somebody typed. The caller checks the admin. */
export const enterAward = async (
  needs: Needs,
  { typed, by, now }: By & { typed: TypedAward },
): Promise<EntryOutcome> => {
  const read = await readEntry(needs, typed, now);
  if (read.type !== 'row') return read;
  const { row, unit } = read;
  const known = (await needs.awards.ofUnits([unit.id])).find(isSame(row, unit));
  if (known) return { type: 'known', award: known };
  const award: GrantedAward = {
    ...row,
    id: asId<GrantedAwardId>(needs.random.token(72)),
    unitId: unit.id,
    fileId: null,
    row: null,
    addedBy: by,
    addedAt: now,
    changedAt: now,
  };
  await needs.awards.add([award], new Map([[unit.id, unit]]));
  await note(needs, 'award-added', { award, by, now });
  return { type: 'written', award };
};

const isSame =
  (row: AwardFacts, unit: Unit) =>
  (award: GrantedAward): boolean =>
    awardKey({ ...row, unitId: unit.id }) === awardKey(award) && row.decision === award.decision;

/** What can be corrected, each by its column. */
export const correctable = [
  'unit',
  'person',
  'year',
  'title',
  'level',
  'decision',
  'decided_on',
  'body',
] as const satisfies readonly AwardColumn[];
export type Correctable = (typeof correctable)[number];

/** What may be empty: a dash clears it. */
const CLEARS = /^[-–—]$/u;

/** Corrects one thing of an award as somebody typed it. The caller checks the admin. */
export const correctAward = async (
  needs: Needs,
  { award, what, typed, by, now }: By & { award: GrantedAward; what: Correctable; typed: string },
): Promise<EntryOutcome> => {
  const cell = CLEARS.test(typed.trim()) ? '' : typed;
  const before = await cellsOf(needs, award);
  const read = await readEntry(needs, { ...before, ...changed(what, cell) }, now);
  if (read.type !== 'row') return read;
  const after: GrantedAward = {
    ...award,
    ...read.row,
    unitId: read.unit.id,
    changedAt: now > award.addedAt ? now : ((award.addedAt + 1) as Instant),
  };
  await needs.awards.save(after, read.unit);
  await note(needs, 'award-changed', {
    award: after,
    ...toldOf(what, [before[what] ?? '', cell]),
    by,
    now,
  });
  return { type: 'written', award: after };
};

/** What it was and is; of persons the log has no names. */
const toldOf = (what: Correctable, [before, after]: readonly [string, string]) =>
  what === 'person' || what === 'unit' ? {} : { before, after };

/** Another title has its own kind and level, and another decision its own day. */
const changed = (what: Correctable, cell: string): TypedAward => {
  if (what === 'unit') return { unit: cell, unit_code: '' };
  if (what === 'title') return { title: cell, kind: '', level: '' };
  return { [what]: cell };
};

const cellsOf = async (
  { units }: Pick<Needs, 'units'>,
  award: GrantedAward,
): Promise<TypedAward> => ({
  unit_code: (await units.byId(award.unitId))?.code ?? '',
  person: award.person ?? '',
  year: String(award.year),
  title: award.title,
  kind: award.kind,
  level: award.level,
  decision: award.decision ?? '',
  decided_on: award.decidedOn ?? '',
  body: award.body ?? '',
});

/** Takes an award out of the registry, with why. The caller checks the admin. */
export const removeAward = async (
  needs: Pick<AwardNeeds, 'awards' | 'audit'>,
  { award, reason, by, now }: By & { award: GrantedAward; reason: string },
): Promise<void> => {
  await needs.awards.remove(award.id);
  await note(needs, 'award-removed', { award, reason, by, now });
};

/** Of persons the log has no names: what was decided about them stands in the decision. */
const note = (
  { audit }: Pick<AwardNeeds, 'audit'>,
  action: 'award-added' | 'award-changed' | 'award-removed',
  {
    award,
    by,
    now,
    ...more
  }: By & { award: GrantedAward; before?: string; after?: string; reason?: string },
): Promise<void> =>
  audit.record({
    at: now,
    actor: by,
    action,
    subject: `unit:${award.unitId}`,
    details: { award: award.title, year: award.year, decision: award.decision, ...more },
  });

/** As machines head them. */
const headingOf: Readonly<Record<AwardColumn, string>> = {
  unit_code: 'unit code',
  unit: 'unit',
  person: 'person',
  year: 'year',
  title: 'title or form',
  form: 'Hình thức khen thưởng',
  kind: 'kind',
  level: 'level',
  decision: 'decision',
  decided_on: 'decision date',
  body: 'issued by',
};

type EntryRead =
  | { type: 'row'; row: AwardFacts; unit: Unit }
  | Extract<EntryOutcome, { type: 'unclear' | 'bad' }>;

const readEntry = async (
  { units }: Pick<Needs, 'units'>,
  typed: TypedAward,
  now: Instant,
): Promise<EntryRead> => {
  const cells = Object.entries(typed) as [AwardColumn, string][];
  const table = {
    header: cells.map(([column]) => headingOf[column]),
    rows: [{ number: 1, cells: cells.map(([, cell]) => cell) }],
  };
  const today = dateInHanoi(now);
  const { rows, badRows } = readAwardRows(table, yearOf(today));
  const [row] = rows;
  if (!row) return { type: 'bad', problems: badRows };
  const resolved = (await resolveUnits(units, [row.unit], { choices: {}, today }))(row.unit);
  if (resolved.type === 'unit') return { type: 'row', row: factsOf(row), unit: resolved.unit };
  const name = { written: row.unit, near: [] };
  return { type: 'unclear', name: resolved.type === 'unclear' ? resolved.name : name };
};
