import { addDays } from '../shared/calendar-date.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Register } from '../units/register.ts';
import { isOpen, type Unit } from '../units/unit.ts';
import type { Dated } from './plan-reorganisation.ts';
import { isOfRegister } from './reorganisation.ts';

/** Why something cannot be done as it is said. */
export type ReorganisationProblem =
  /** One of the units is not there on the day before. */
  | 'unit-ended'
  /** A merger needs two, a split two names. */
  | 'too-few'
  /** Another unit is called so. */
  | 'name-taken';

/** Null where nothing stands against it. */
export const problemOf = (
  reorganisation: Dated,
  register: Register,
): ReorganisationProblem | null =>
  isOfRegister(reorganisation)
    ? importedProblem(reorganisation, register)
    : composedProblem(reorganisation, register);

/** They have ended by then, and those that carry them on are there. */
const importedProblem = (
  { unitIds, into, fromOn }: Dated,
  { units }: Register,
): ReorganisationProblem | null => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const haveEnded = unitIds.every((id) => {
    const unit = byId.get(id);
    return unit?.validTo != null && unit.validTo < fromOn;
  });
  const areThere = into.every(({ unitId }) => {
    const unit = unitId && byId.get(unitId);
    return unit ? isOpen(unit, fromOn) : false;
  });
  return haveEnded && areThere ? null : 'unit-ended';
};

const composedProblem = (
  { kind, unitIds, into, fromOn }: Dated,
  { units }: Register,
): ReorganisationProblem | null => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const dayBefore = addDays(fromOn, -1);
  const isThere = unitIds.every((id) => {
    const unit = byId.get(id);
    return unit !== undefined && isOpen(unit, dayBefore) && isOpen(unit, fromOn);
  });
  if (unitIds.length === 0 || !isThere) return 'unit-ended';
  if (LEAST[kind].units > unitIds.length || LEAST[kind].into > into.length) return 'too-few';
  const own = new Set(unitIds);
  const taken = units.filter((unit) => !own.has(unit.id) && isOpen(unit, fromOn));
  const names = into.flatMap(({ name, unitId }) => (unitId === null ? [searchKey(name)] : []));
  const isTaken = (unit: Unit): boolean => names.includes(searchKey(unit.name));
  return taken.some(isTaken) || new Set(names).size < names.length ? 'name-taken' : null;
};

const LEAST = {
  merge: { units: 2, into: 1 },
  split: { units: 1, into: 2 },
  rename: { units: 1, into: 1 },
  close: { units: 1, into: 0 },
} as const;
