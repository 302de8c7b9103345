import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Succession, UnitStore } from './unit-store.ts';
import { isClosed, type Unit } from './unit.ts';

export type Succeeded = { unit: Unit; by: Unit[] };

/**
 * The units that have ended and the ones that carry them on today: also after several mergers in a
 * row. Those that nobody carries on are left out.
 */
export const succeededUnits = (
  units: readonly Unit[],
  successions: readonly Succession[],
  today: CalendarDate,
): Succeeded[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const next = new Map<UnitId, UnitId[]>();
  for (const { successorId, predecessorIds } of successions)
    for (const id of predecessorIds) next.set(id, [...(next.get(id) ?? []), successorId]);
  const carriedOnBy = (id: UnitId, seen: ReadonlySet<UnitId>): Unit[] =>
    (next.get(id) ?? []).flatMap((successorId) => {
      const successor = byId.get(successorId);
      if (!successor || seen.has(successorId)) return [];
      if (!isClosed(successor, today)) return successor.validFrom <= today ? [successor] : [];
      return carriedOnBy(successorId, new Set([...seen, successorId]));
    });
  return units
    .filter((unit) => isClosed(unit, today))
    .map((unit) => ({ unit, by: [...new Set(carriedOnBy(unit.id, new Set([unit.id])))] }))
    .filter(({ by }) => by.length > 0);
};

/** All units that a unit carries on, also by way of others; never the unit itself. */
export const predecessorsOf = (successions: readonly Succession[], unitId: UnitId): UnitId[] => {
  const before = new Map(
    successions.map(({ successorId, predecessorIds }) => [successorId, predecessorIds]),
  );
  const found = new Set<UnitId>();
  const left = [unitId];
  for (let one = left.pop(); one !== undefined; one = left.pop())
    for (const id of before.get(one) ?? []) {
      if (found.has(id)) continue;
      found.add(id);
      left.push(id);
    }
  found.delete(unitId);
  return [...found];
};

/** The unit, and all that it carries on. */
export const withPredecessors = async (
  units: Pick<UnitStore, 'successions'>,
  unitId: UnitId,
): Promise<UnitId[]> => [unitId, ...predecessorsOf(await units.successions(), unitId)];
