import { compareNames } from '../shared/name-order.ts';
import { type Unit, unitTypes } from './unit.ts';

/** The order of the Board's lists: kind of unit, then name without `Phường`, `Xã`, `Sở` … */
export const inBoardOrder = (units: readonly Unit[]): Unit[] =>
  units
    .map((unit) => ({ unit, type: unitTypes.indexOf(unit.type), proper: properName(unit.name) }))
    .toSorted(
      (one, other) =>
        one.type - other.type ||
        compareNames(one.proper, other.proper) ||
        compareNames(one.unit.name, other.unit.name),
    )
    .map(({ unit }) => unit);

/** What remains of a name without the kind of unit. */
export const properName = (name: string): string =>
  name.replace(/^(?:UBND\s+)?(?:Phường|Xã|Thị trấn|Sở)\s+/iu, '');
