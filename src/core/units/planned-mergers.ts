import { addDays, type CalendarDate } from '../shared/calendar-date.ts';
import type { Register } from './register.ts';
import type { PlannedUnit } from './unit-state.ts';
import type { Unit } from './unit.ts';

/** That a file lets a unit carry on others, by short names; from null: it names no last day of them. */
export type PlannedMerger = { into: string; before: string[]; from: CalendarDate | null };

/** Those that are new in the file: what the register says already was shown before. */
export const plannedMergers = (
  register: Register,
  planned: readonly PlannedUnit[],
): PlannedMerger[] => {
  const states = new Map<string, Pick<Unit, 'shortName' | 'validTo'>>([
    ...register.units.map((unit) => [unit.code, unit] as const),
    ...planned.map(({ after }) => [after.code, after] as const),
  ]);
  return planned.flatMap(({ before, after }): PlannedMerger[] => {
    const known = new Set(before?.predecessorCodes);
    const added = after.predecessorCodes.filter((code) => !known.has(code));
    if (added.length === 0) return [];
    const ending = added.flatMap((code) => states.get(code) ?? []);
    const ends = ending.flatMap(({ validTo }) => validTo ?? []).toSorted();
    const dayAfter = ends.length > 0 && ends.length === ending.length ? ends.at(-1) : undefined;
    const next = dayAfter && addDays(dayAfter, 1);
    const from = next && (after.validFrom > next ? after.validFrom : next);
    return [
      {
        into: after.shortName,
        before: ending.map(({ shortName }) => shortName),
        from: from ?? null,
      },
    ];
  });
};
