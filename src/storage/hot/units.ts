import type { UnitStore } from '../../core/units/unit-store.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { Unit as UnitRow } from '../generated/client.ts';
import type { KnownRegister } from '../known-register.ts';
import { inPieces, type Stored } from '../row-values.ts';
import { toUnit } from '../unit-row.ts';
import { hotMemberships } from './memberships.ts';
import { allPages, PAGE } from './pages.ts';
import type { Sql } from './sql.ts';
import { saveTags, saveUnitChanges, unitsRevision, withdrawUnits } from './unit-changes.ts';

type Hot = Pick<
  UnitStore,
  | 'byId'
  | 'byIds'
  | 'all'
  | 'memberships'
  | 'membershipsOf'
  | 'membershipsIn'
  | 'setTags'
  | 'revision'
  | 'save'
  | 'withdraw'
>;

/**
 * The register is read as a whole, and an import writes it as a whole; each list of tasks reads a few
 * units of it, which by Prisma takes ten times as long.
 */
export const hotUnits = (sql: Sql, known: KnownRegister): Hot => ({
  byId: async (id) => {
    const [row] = await sql.rows<UnitRow>`SELECT * FROM "Unit" WHERE "id" = ${id}`;
    return row ? toUnit(row) : null;
  },

  byIds: async (ids) => {
    const rows = await Promise.all(
      inPieces(ids).map(
        (piece) => sql.rows<UnitRow>`SELECT * FROM "Unit" WHERE "id" IN (${piece})`,
      ),
    );
    return rows.flat().map(toUnit);
  },

  all: async () => {
    const revision = await unitsRevision(sql);
    return known.part(revision, 'units', () => allUnits(sql, revision));
  },

  setTags: (unitId, tags) => saveTags(sql, unitId, tags),

  revision: () => unitsRevision(sql),

  save: (changes) => saveUnitChanges(sql, changes),

  withdraw: (gone) => withdrawUnits(sql, gone),
  ...hotMemberships(sql, known),
});

/** Pages of one revision: where another program has written between two of them, all are read anew. */
const allUnits = async (sql: Sql, revision: string): Promise<Unit[]> => {
  const rows = await allPages<Stored<Omit<UnitRow, 'search'>>>(
    (last) => sql.rows<Omit<UnitRow, 'search'>>`
      SELECT "id", "code", "name", "shortName", "type", "calendarProfile", "validFrom", "validTo",
        "formerNames"
      FROM "Unit" WHERE ("validTo" IS NULL OR "validTo" >= "validFrom")
        AND "code" > ${last?.code ?? ''} ORDER BY "code" LIMIT ${PAGE}`,
  );
  const since = rows.length < PAGE ? revision : await unitsRevision(sql);
  return since === revision ? rows.map(toUnit) : allUnits(sql, since);
};
