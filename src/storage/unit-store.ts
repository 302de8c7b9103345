import { asId, type UnitId } from '../core/shared/ids.ts';
import { type Cluster, clusterKinds } from '../core/units/cluster.ts';
import type { Succession, UnitStore, UnitTag } from '../core/units/unit-store.ts';
import type { Unit } from '../core/units/unit.ts';
import type {
  Cluster as ClusterRow,
  Prisma,
  Unit as UnitRow,
  UnitSuccession as SuccessionRow,
  UnitTag as TagRow,
} from './generated/client.ts';
import type { Sql } from './hot/sql.ts';
import { unitsRevision } from './hot/unit-changes.ts';
import { hotUnits } from './hot/units.ts';
import type { KnownRegister } from './known-register.ts';
import { oneOf } from './row-values.ts';
import { toUnit } from './unit-row.ts';

export const unitStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
  known: KnownRegister,
): UnitStore => ({
  byCode: async (code) => orNull(await tx.unit.findUnique({ where: { code } })),

  clusters: async () =>
    known.part(await unitsRevision(sql), 'clusters', async () =>
      (await tx.cluster.findMany({ orderBy: { name: 'asc' } })).map(toCluster),
    ),

  successions: async () =>
    known.part(await unitsRevision(sql), 'successions', async () =>
      toSuccessions(await tx.unitSuccession.findMany()),
    ),

  tags: async () =>
    known.part(await unitsRevision(sql), 'tags', async () => {
      const rows = await tx.unitTag.findMany({ orderBy: [{ unitId: 'asc' }, { search: 'asc' }] });
      return rows.map(toTag);
    }),
  ...hotUnits(sql, known),
});

const orNull = (row: UnitRow | null): Unit | null => (row ? toUnit(row) : null);

const toCluster = (row: ClusterRow): Cluster => ({
  id: asId(row.id),
  name: row.name,
  kind: oneOf(clusterKinds, row.kind),
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
