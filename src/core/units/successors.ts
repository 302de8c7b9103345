import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Succession } from './unit-store.ts';
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
