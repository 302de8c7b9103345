import { compareNames } from '../shared/name-order.ts';
import { type Unit, unitTypes } from './unit.ts';

/** The order of the Board's lists: kind of unit, then name without `Phường`, `Xã`, `Sở` … */
export const inBoardOrder = (units: readonly Unit[]): Unit[] =>
  units.toSorted(
    (one, other) =>
      unitTypes.indexOf(one.type) - unitTypes.indexOf(other.type) ||
      compareNames(properName(one.name), properName(other.name)) ||
      compareNames(one.name, other.name),
  );

const properName = (name: string): string =>
  name.replace(/^(?:UBND\s+)?(?:Phường|Xã|Thị trấn|Sở)\s+/iu, '');
