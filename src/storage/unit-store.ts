import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { asId, type UnitId } from '../core/shared/ids.ts';
import {
  type Cluster,
  clusterKinds,
  clusterRoles,
  type Membership,
} from '../core/units/cluster.ts';
import type { Succession, UnitStore, UnitTag } from '../core/units/unit-store.ts';
import { calendarProfiles, type Unit, unitTypes } from '../core/units/unit.ts';
import type {
  Cluster as ClusterRow,
  ClusterMembership as MembershipRow,
  Prisma,
  Unit as UnitRow,
  UnitSuccession as SuccessionRow,
  UnitTag as TagRow,
} from './generated/client.ts';
import { inPieces, oneOf } from './row-values.ts';
import type { Sql } from './sql.ts';
import { saveTags, saveUnitChanges, unitsRevision } from './unit-changes.ts';

export const unitStore = (tx: Prisma.TransactionClient, sql: Sql): UnitStore => ({
  byId: async (id) => {
    const [row] = await sql.rows<UnitRow>`SELECT * FROM "Unit" WHERE "id" = ${id}`;
    return row ? toUnit(row) : null;
  },

  byIds: async (ids) => {
    const pieces = await Promise.all(
      inPieces(ids, 1_000).map((piece) => tx.unit.findMany({ where: { id: { in: piece } } })),
    );
    return pieces.flat().map(toUnit);
  },

  byCode: async (code) => orNull(await tx.unit.findUnique({ where: { code } })),

  all: async () => {
    const rows = await sql.rows<Omit<UnitRow, 'search'>>`
      SELECT "id", "code", "name", "shortName", "type", "calendarProfile", "validFrom", "validTo"
      FROM "Unit" ORDER BY "code"`;
    return rows.map(toUnit);
  },

  clusters: async () => (await tx.cluster.findMany({ orderBy: { name: 'asc' } })).map(toCluster),

  memberships: async (years) => {
    const rows = await Promise.all(
      years.map(
        (year) => sql.rows<MembershipRow>`SELECT * FROM "ClusterMembership" WHERE "year" = ${year}`,
      ),
    );
    return rows.flat().map(toMembership);
  },

  membershipsOf: async (unitIds, years) => {
    const year = { in: [...years] };
    const rows = await Promise.all(
      inPieces(unitIds, 1_000).map((ids) =>
        tx.clusterMembership.findMany({ where: { unitId: { in: ids }, year } }),
      ),
    );
    return rows.flat().map(toMembership);
  },

  membershipsIn: async (clusterIds, years) => {
    const where = { clusterId: { in: [...clusterIds] }, year: { in: [...years] } };
    return (await tx.clusterMembership.findMany({ where })).map(toMembership);
  },

  successions: async () => toSuccessions(await tx.unitSuccession.findMany()),

  tags: async () => {
    const rows = await tx.unitTag.findMany({ orderBy: [{ unitId: 'asc' }, { search: 'asc' }] });
    return rows.map(toTag);
  },

  setTags: (unitId, tags) => saveTags(sql, unitId, tags),

  revision: () => unitsRevision(sql),

  save: (changes) => saveUnitChanges(sql, changes),
});

const toUnit = (row: Omit<UnitRow, 'search'>): Unit => ({
  id: asId(row.id),
  code: row.code,
  name: row.name,
  shortName: row.shortName,
  type: oneOf(unitTypes, row.type),
  calendarProfile: oneOf(calendarProfiles, row.calendarProfile),
  validFrom: row.validFrom as CalendarDate,
  validTo: row.validTo as CalendarDate | null,
});

const orNull = (row: UnitRow | null): Unit | null => (row ? toUnit(row) : null);

const toCluster = (row: ClusterRow): Cluster => ({
  id: asId(row.id),
  name: row.name,
  kind: oneOf(clusterKinds, row.kind),
});

const toMembership = (row: MembershipRow): Membership => ({
  unitId: asId(row.unitId),
  year: row.year,
  clusterId: asId(row.clusterId),
  role: oneOf(clusterRoles, row.role),
});

const toTag = ({ unitId, tag }: TagRow): UnitTag => ({ unitId: asId(unitId), tag });

const toSuccessions = (rows: readonly SuccessionRow[]): Succession[] => {
  const found = new Map<string, UnitId[]>();
  for (const { successorId, predecessorId } of rows) {
    const ids = found.get(successorId) ?? [];
    ids.push(asId(predecessorId));
    found.set(successorId, ids);
  }
  return [...found].map(([id, predecessorIds]) => ({ successorId: asId(id), predecessorIds }));
};
