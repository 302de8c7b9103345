import type { CalendarDate } from '../shared/calendar-date.ts';
import { kindOf, type UnitKind } from '../units/unit-kind.ts';
import type { Unit } from '../units/unit.ts';

/** How a unit heads and signs its papers where that is not as units of its kind usually do. */
export type OwnHead = {
  above?: readonly string[] | undefined;
  issuer?: readonly string[] | undefined;
  /** Without the kind of paper: `UBND`, `SGDĐT`. */
  symbol?: string | undefined;
  place?: string | undefined;
  /** Authority and title of who signs, a line each, as long as the paper itself names nobody. */
  signer?: readonly string[] | undefined;
  /** Where the archive keeps it: `VT, VP`. */
  archive?: string | undefined;
};

/** Of one unit, by its code, or of all units of a kind; from a day (ISO) on, until a later one holds. */
export type UnitHead = OwnHead & {
  from: string;
  unit?: string | undefined;
  kind?: UnitKind | undefined;
};

/** What holds for a unit on a day: what is said of the unit itself stands above what is said of its kind, the newer above the older. */
export const ownHeadOn = (
  heads: readonly UnitHead[],
  unit: Pick<Unit, 'code' | 'name' | 'type'>,
  day: CalendarDate,
): OwnHead => {
  const begun = heads
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const kind = kindOf(unit);
  const ofKind = begun.filter((one) => one.unit === undefined && one.kind === kind);
  const ofUnit = begun.filter((one) => one.unit === unit.code);
  const own: OwnHead = {};
  for (const { above, issuer, symbol, place, signer, archive } of [...ofKind, ...ofUnit])
    Object.assign(own, known({ above, issuer, symbol, place, signer, archive }));
  return own;
};

const known = (head: OwnHead): OwnHead =>
  Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
