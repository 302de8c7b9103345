import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import { findUnit } from '../units/find-unit.ts';
import { misspelled } from '../units/misspelled.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isClosed, type Unit } from '../units/unit.ts';

/** What somebody has said of names that were not plain, by their search keys; null: leave those rows out. */
export type UnitChoices = Readonly<Record<string, UnitId | null>>;

/** A name that is no unit's for sure, with the units that may be meant. */
export type UnclearName = { written: string; near: Unit[] };

/** `left-out`: somebody has said that its rows are not meant. */
export type ResolvedUnit =
  | { type: 'unit'; unit: Unit }
  | { type: 'left-out' }
  | { type: 'unclear'; name: UnclearName };

const MOST_NEAR = 6;

/** The units that a list means by its names, each asked for once. */
export const resolveUnits = async (
  units: UnitStore,
  names: readonly string[],
  { choices, today }: { choices: UnitChoices; today: CalendarDate },
): Promise<(written: string) => ResolvedUnit> => {
  const resolved = new Map<string, ResolvedUnit>();
  for (const written of names) {
    const key = searchKey(written);
    if (!resolved.has(key)) resolved.set(key, await resolve(units, written, { choices, today }));
  }
  return (written) =>
    resolved.get(searchKey(written)) ?? { type: 'unclear', name: { written, near: [] } };
};

const resolve = async (
  units: UnitStore,
  written: string,
  { choices, today }: { choices: UnitChoices; today: CalendarDate },
): Promise<ResolvedUnit> => {
  const chosen = choices[searchKey(written)];
  if (chosen === null) return { type: 'left-out' };
  const unit = chosen === undefined ? null : await units.byId(chosen);
  if (unit) return { type: 'unit', unit };
  const found = await findUnit(units, written);
  if (found.type === 'found') return { type: 'unit', unit: found.unit };
  const near = found.near.length > 0 ? found.near : misspelled(await units.all(), written);
  const open = near.filter((one) => !isClosed(one, today));
  const name = { written, near: (open.length > 0 ? open : near).slice(0, MOST_NEAR) };
  return { type: 'unclear', name };
};
