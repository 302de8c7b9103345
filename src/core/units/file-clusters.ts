import { say } from '../shared/text-ref.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Cluster, ClusterKind } from './cluster.ts';
import type { UnitRow } from './unit-row.ts';
import type { BadRow } from './units-table.ts';

export type NamedCluster = Omit<Cluster, 'id'>;

/** The clusters that a file names: those known already and new ones, and what is wrong with them. */
export type FileClusters = {
  named(name: string): NamedCluster | undefined;
  added: NamedCluster[];
  badRows: BadRow[];
};

/** A cluster is the same whatever its case and marks; it is a cum or a khoi once and for all. */
export const clustersOf = (
  rows: readonly UnitRow[],
  known: (name: string) => NamedCluster | undefined,
): FileClusters => {
  const found = new Map<string, NamedCluster>();
  const added: NamedCluster[] = [];
  const badRows: BadRow[] = [];
  const told = toldKinds(rows);
  for (const { number, cluster } of rows) {
    if (!cluster) continue;
    const key = searchKey(cluster.name);
    const kind = told.get(key) ?? kindInName(key);
    const existing = found.get(key) ?? known(cluster.name);
    if (existing) {
      found.set(key, existing);
      if (cluster.kind !== null && cluster.kind !== existing.kind)
        badRows.push(otherKind(number, existing));
    } else if (kind === undefined) {
      badRows.push({
        row: number,
        column: say('units-column-cluster-kind'),
        reason: say('units-bad-cluster-kind-missing', { cluster: cluster.name }),
      });
    } else {
      const created = { name: cluster.name, kind };
      found.set(key, created);
      added.push(created);
    }
  }
  return { named: (name) => found.get(searchKey(name)), added, badRows };
};

/** The first kind that any row gives for a cluster. */
const toldKinds = (rows: readonly UnitRow[]): Map<string, ClusterKind> => {
  const kinds = new Map<string, ClusterKind>();
  for (const { cluster } of rows) {
    const key = cluster ? searchKey(cluster.name) : '';
    if (cluster?.kind && !kinds.has(key)) kinds.set(key, cluster.kind);
  }
  return kinds;
};

const kindInName = (key: string): ClusterKind | undefined => {
  if (/^cum\b/.test(key)) return 'cum';
  return /^khoi\b/.test(key) ? 'khoi' : undefined;
};

const otherKind = (row: number, { name, kind }: NamedCluster): BadRow => ({
  row,
  column: say('units-column-cluster-kind'),
  reason: say('units-bad-cluster-kind-differs', { cluster: name, kind }),
});
