import type { UnitStore } from '../../core/units/unit-store.ts';
import type { ClusterMembership as MembershipRow } from '../generated/client.ts';
import type { KnownRegister } from '../known-register.ts';
import { inPieces } from '../row-values.ts';
import { toMembership } from '../unit-row.ts';
import { type Sql, type SqlPart, sqlPart } from './sql.ts';
import { unitsRevision } from './unit-changes.ts';

/**
 * Who is in which cluster: all that was agreed on from the first of the years to the last one; from earlier
 * ones where each unit was last and who led each cluster last, since that goes on.
 */
export const hotMemberships = (
  sql: Sql,
  known: KnownRegister,
): Pick<UnitStore, 'memberships' | 'membershipsOf' | 'membershipsIn'> => ({
  memberships: async (years) => {
    const { first, last } = spanOf(years);
    const revision = await unitsRevision(sql);
    return known.part(revision, `memberships of ${first} to ${last}`, async () => {
      const rows = await sql.rows<MembershipRow>`
        SELECT m.* FROM "ClusterMembership" m WHERE ${standing(first, last)}`;
      return rows.map(toMembership);
    });
  },

  membershipsOf: async (unitIds, years) => {
    const { first, last } = spanOf(years);
    const rows = await Promise.all(
      inPieces(unitIds, PARAMETERS).map(
        (ids) => sql.rows<MembershipRow>`
          SELECT m.* FROM "ClusterMembership" m
          WHERE m."unitId" IN (${ids}) AND ${standing(first, last)}`,
      ),
    );
    return rows.flat().map(toMembership);
  },

  membershipsIn: async (clusterIds, years) => {
    const { first, last } = spanOf(years);
    const rows = await Promise.all(
      inPieces(clusterIds, PARAMETERS).map(
        (ids) => sql.rows<MembershipRow>`
          SELECT m.* FROM "ClusterMembership" m
          WHERE m."clusterId" IN (${ids}) AND ${standing(first, last)}`,
      ),
    );
    return rows.flat().map(toMembership);
  },
});

/** Which of the memberships `m` stand: those of the span, and of before where each unit was and who led each cluster last. */
const standing = (first: number, last: number): SqlPart => sqlPart`(
  m."year" <= ${last} AND (m."year" >= ${first}
  OR NOT EXISTS (SELECT 1 FROM "ClusterMembership" n WHERE n."unitId" = m."unitId"
    AND n."year" > m."year" AND n."year" <= ${first})
  OR (m."role" = 'lead' AND NOT EXISTS (SELECT 1 FROM "ClusterMembership" n
    WHERE n."clusterId" = m."clusterId" AND n."role" = 'lead'
    AND n."year" > m."year" AND n."year" <= ${first}))))`;

/** What each statement is given besides the ids. */
const PARAMETERS = 4;

/** In no year there is nothing. */
const spanOf = (years: readonly number[]): { first: number; last: number } =>
  years.length === 0
    ? { first: 0, last: -1 }
    : { first: Math.min(...years), last: Math.max(...years) };
