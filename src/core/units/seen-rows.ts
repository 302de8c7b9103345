import { say } from '../shared/text-ref.ts';
import type { ImportColumn } from './import-columns.ts';
import type { UnitRow } from './unit-row.ts';
import type { BadRow } from './units-table.ts';

type Fact = Exclude<keyof UnitRow, 'number' | 'code' | 'cluster'>;

/** What a unit is whatever the year, and the columns that say so. */
const facts: Readonly<Record<Fact, ImportColumn>> = {
  name: 'name',
  type: 'unit_type',
  shortName: 'short_name',
  calendarProfile: 'calendar_profile',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  predecessorCodes: 'predecessor_codes',
  tags: 'tags',
};
const factNames = Object.keys(facts) as Fact[];

/**
 * The rows of a file so far. A unit has one row, or one for each year that the file names a cluster of; what
 * else such rows say of it has to be the same.
 */
export class SeenRows {
  readonly #byCode = new Map<string, UnitRow[]>();
  readonly #titleOf: (column: ImportColumn) => BadRow['column'];

  constructor(titleOf: (column: ImportColumn) => BadRow['column']) {
    this.#titleOf = titleOf;
  }

  /** Of all rows, also of bad ones. */
  codes(): ReadonlySet<string> {
    return new Set(this.#byCode.keys());
  }

  /** Notes the row, and tells how it contradicts an earlier one of the same unit. */
  problemsOf(row: UnitRow): BadRow[] {
    const { code, number, cluster } = row;
    if (code === '') return [];
    const earlier = this.#byCode.get(code) ?? [];
    this.#byCode.set(code, [...earlier, row]);
    const [first] = earlier;
    if (!first) return [];
    const same = cluster
      ? earlier.find((one) => !one.cluster || one.cluster.year === cluster.year)
      : first;
    const titleOf = this.#titleOf;
    if (same) {
      const reason = say('units-bad-code-twice', { code, row: same.number });
      return [{ row: number, column: titleOf('unit_code'), reason }];
    }
    const reason = say('units-bad-differs', { code, row: first.number });
    return factNames
      .filter((fact) => row[fact] !== null && first[fact] !== null)
      .filter((fact) => String(row[fact]) !== String(first[fact]))
      .map((fact) => ({ row: number, column: titleOf(facts[fact]), reason }));
  }
}
