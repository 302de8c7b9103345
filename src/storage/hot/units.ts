import type { UnitStore } from '../../core/units/unit-store.ts';
import type { ClusterMembership as MembershipRow, Unit as UnitRow } from '../generated/client.ts';
import { inPieces } from '../row-values.ts';
import { toMembership, toUnit } from '../unit-row.ts';
import type { Sql } from './sql.ts';
import { saveTags, saveUnitChanges, unitsRevision } from './unit-changes.ts';

type Hot = Pick<
  UnitStore,
  'byId' | 'byIds' | 'all' | 'memberships' | 'membershipsOf' | 'setTags' | 'revision' | 'save'
>;

/**
 * The register is read as a whole, and an import writes it as a whole; each list of tasks reads a few
 * units of it, which by Prisma takes ten times as long.
 */
export const hotUnits = (sql: Sql): Hot => ({
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
    const rows = await sql.rows<Omit<UnitRow, 'search'>>`
      SELECT "id", "code", "name", "shortName", "type", "calendarProfile", "validFrom", "validTo"
      FROM "Unit" ORDER BY "code"`;
    return rows.map(toUnit);
  },

  memberships: async (years) => {
    const rows = await Promise.all(
      years.map(
        (year) => sql.rows<MembershipRow>`SELECT * FROM "ClusterMembership" WHERE "year" = ${year}`,
      ),
    );
    return rows.flat().map(toMembership);
  },

  membershipsOf: async (unitIds, years) => {
    const rows = await Promise.all(
      inPieces(unitIds, years.length).map(
        (ids) => sql.rows<MembershipRow>`
          SELECT * FROM "ClusterMembership" WHERE "unitId" IN (${ids}) AND "year" IN (${years})`,
      ),
    );
    return rows.flat().map(toMembership);
  },

  setTags: (unitId, tags) => saveTags(sql, unitId, tags),

  revision: () => unitsRevision(sql),

  save: (changes) => saveUnitChanges(sql, changes),
});
