import { dateInHanoi, yearOf } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { BadRow, UnitsTable } from '../units/units-table.ts';
import { awardKey, type AwardFacts, type AwardStore, type GrantedAward } from './granted-award.ts';
import { type AwardRow, readAwardRows } from './read-award-rows.ts';
import { resolveUnits, type UnclearName, type UnitChoices } from './resolve-units.ts';

/** A row that is to be written. */
export type PlannedAward = { row: AwardRow; unit: Unit };

/** What a list of awards would add to the registry. */
export type AwardsPlan = {
  added: PlannedAward[];
  /** What the registry has without the decision that the list names. */
  completed: { award: GrantedAward; row: AwardRow }[];
  /** Rows that say what the registry, or a row before, says already. */
  known: number;
  /** Rows of units that somebody said are not meant. */
  leftOut: number;
  /** Names that are no unit's for sure, with their rows. */
  unclear: (UnclearName & { rows: number[] })[];
  badRows: BadRow[];
  ignored: string[];
  sheet: string | null;
};

/** More than that is no list of a city, and would hold up everybody while it is written. */
export const MOST_AWARDS = 5_000;

export type PlanNeeds = { units: UnitStore; awards: AwardStore };

/** A dry run: what the list would add. Writes nothing. */
export const planAwardsImport = async (
  { units, awards }: PlanNeeds,
  { table, choices }: { table: UnitsTable; choices: UnitChoices },
  now: Instant,
): Promise<AwardsPlan> => {
  const today = dateInHanoi(now);
  const { rows, badRows, ignored } = readAwardRows(table, yearOf(today));
  const names = rows.map(({ unit }) => unit);
  const resolved = await resolveUnits(units, names, { choices, today });
  const plan: AwardsPlan = {
    added: [],
    completed: [],
    known: 0,
    leftOut: 0,
    unclear: [],
    badRows,
    ignored,
    sheet: table.sheet ?? null,
  };
  const planned: PlannedAward[] = [];
  for (const row of rows) {
    const unit = resolved(row.unit);
    if (unit.type === 'unit') planned.push({ row, unit: unit.unit });
    else if (unit.type === 'left-out') plan.leftOut += 1;
    else noteUnclear(plan, unit.name, row.number);
  }
  compare(plan, planned, await storedOf(awards, planned));
  return plan;
};

const noteUnclear = ({ unclear }: AwardsPlan, name: UnclearName, row: number): void => {
  const known = unclear.find(({ written }) => searchKey(written) === searchKey(name.written));
  if (known) known.rows.push(row);
  else unclear.push({ ...name, rows: [row] });
};

const storedOf = (awards: AwardStore, planned: readonly PlannedAward[]): Promise<GrantedAward[]> =>
  awards.ofUnits([...new Set(planned.map(({ unit }) => unit.id))]);

/** With the decision: the same award may be given twice in a year by two decisions. */
const wholeKey = (award: AwardFacts & { unitId: UnitId }): string =>
  `${awardKey(award)} ${searchKey(award.decision ?? '')}`;

/** First what is known to the last letter, so that a list that came out of the registry adds nothing. */
const compare = (
  plan: AwardsPlan,
  planned: readonly PlannedAward[],
  stored: readonly GrantedAward[],
): void => {
  const seen = new Set(stored.map(wholeKey));
  const undecided = new Map(
    stored.filter(({ decision }) => decision === null).map((award) => [awardKey(award), award]),
  );
  const exact = new Set(planned.map(keyed).filter((key) => seen.has(key)));
  for (const one of planned) {
    const { row, unit } = one;
    const key = keyed(one);
    const lacking = undecided.get(awardKey({ ...row, unitId: unit.id }));
    if (seen.has(key)) plan.known += 1;
    else if (lacking && row.decision !== null && !exact.has(wholeKey(lacking))) {
      plan.completed.push({ award: lacking, row });
      undecided.delete(awardKey(lacking));
    } else plan.added.push(one);
    seen.add(key);
  }
};

const keyed = ({ row, unit }: PlannedAward): string => wholeKey({ ...row, unitId: unit.id });
