import { searchKey } from '../shared/vietnamese-text.ts';
import type { Register } from './register.ts';
import type { PlannedUnit } from './unit-state.ts';

/** A unit of the file that is perhaps another one written differently. `otherRow` is null for a stored one. */
export type NearDuplicate = {
  row: number;
  code: string;
  name: string;
  otherRow: number | null;
  otherCode: string;
  otherName: string;
};

type Named = { row: number | null; code: string; name: string };

/**
 * New or renamed units that are called like another one but for marks, spaces and signs. To be
 * looked at, never a mistake by itself: Láng and Lang may both exist.
 */
export const nearDuplicates = (
  register: Register,
  planned: readonly PlannedUnit[],
): NearDuplicate[] => {
  const seen = keptUnits(register, planned);
  return planned.flatMap((unit) => {
    const { row, after } = unit;
    const { code, name } = after;
    const other = seen.like(code, name);
    if (isLasting(unit)) seen.add({ row, code, name });
    if (!other || !isNewlyNamed(unit) || after.predecessorCodes.includes(other.code)) return [];
    return [{ row, code, name, otherRow: other.row, otherCode: other.code, otherName: other.name }];
  });
};

/** The units that stay as they are beside those of the file, and may be meant by them. */
const keptUnits = (register: Register, planned: readonly PlannedUnit[]): Seen => {
  const inFile = new Set(planned.map(({ after }) => after.code));
  const seen = new Seen();
  for (const { code, name, validTo } of register.units)
    if (validTo === null && !inFile.has(code)) seen.add({ row: null, code, name });
  return seen;
};

/** A unit that has ended leaves its name to the one that follows. */
const isLasting = ({ after }: Pick<PlannedUnit, 'after'>): boolean => after.validTo === null;

const isNewlyNamed = ({ before, after }: PlannedUnit): boolean =>
  isLasting({ after }) && before?.name !== after.name;

class Seen {
  readonly #byKey = new Map<string, Named>();

  add(unit: Named): void {
    for (const key of keysOf(unit.code, unit.name))
      if (!this.#byKey.has(key)) this.#byKey.set(key, unit);
  }

  like(code: string, name: string): Named | undefined {
    return keysOf(code, name)
      .map((key) => this.#byKey.get(key))
      .find((unit) => unit !== undefined && unit.code !== code);
  }
}

const keysOf = (code: string, name: string): string[] => [
  `code ${letters(code)}`,
  `name ${letters(searchKey(name).replace(/^(?:ubnd|uy ban nhan dan) /, ''))}`,
];

const letters = (text: string): string => searchKey(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
