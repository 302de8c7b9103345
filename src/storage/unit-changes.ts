import type { UnitId } from '../core/shared/ids.ts';
import { searchKey } from '../core/shared/vietnamese-text.ts';
import type { Cluster, Membership } from '../core/units/cluster.ts';
import type { Succession, UnitChanges } from '../core/units/unit-store.ts';
import type { Unit } from '../core/units/unit.ts';
import { Prisma } from './generated/client.ts';
import { inPieces } from './row-values.ts';

const PIECE = 1000;

/** Writes many rows with few statements: a whole city in milliseconds, so that nobody waits. */
export const saveUnitChanges = async (
  tx: Prisma.TransactionClient,
  changes: UnitChanges,
): Promise<void> => {
  for (const units of inPieces(changes.units, PIECE)) await saveUnits(tx, units);
  for (const clusters of inPieces(changes.clusters, PIECE)) await saveClusters(tx, clusters);
  for (const members of inPieces(changes.memberships, PIECE)) await saveMemberships(tx, members);
  for (const successions of inPieces(changes.successions, PIECE))
    await saveSuccessions(tx, successions);
  for (const tagged of inPieces(changes.tags ?? [], PIECE)) await saveTags(tx, tagged);
};

const saveUnits = async (tx: Prisma.TransactionClient, units: readonly Unit[]): Promise<void> => {
  const rows = units.map(
    (unit) => Prisma.sql`(${unit.id}, ${unit.code}, ${unit.name}, ${unit.shortName}, ${unit.type},
      ${unit.calendarProfile}, ${unit.validFrom}, ${unit.validTo},
      ${searchKey(`${unit.code} ${unit.name} ${unit.shortName}`)})`,
  );
  await tx.$executeRaw`
    INSERT INTO "Unit" ("id", "code", "name", "shortName", "type", "calendarProfile", "validFrom",
      "validTo", "search")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("id") DO UPDATE SET "code" = excluded."code", "name" = excluded."name",
      "shortName" = excluded."shortName", "type" = excluded."type",
      "calendarProfile" = excluded."calendarProfile", "validFrom" = excluded."validFrom",
      "validTo" = excluded."validTo", "search" = excluded."search"`;
};

const saveClusters = async (
  tx: Prisma.TransactionClient,
  clusters: readonly Cluster[],
): Promise<void> => {
  const rows = clusters.map(
    ({ id, name, kind }) => Prisma.sql`(${id}, ${name}, ${kind}, ${searchKey(name)})`,
  );
  await tx.$executeRaw`
    INSERT INTO "Cluster" ("id", "name", "kind", "search") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("id") DO UPDATE SET "name" = excluded."name", "kind" = excluded."kind",
      "search" = excluded."search"`;
};

const saveMemberships = async (
  tx: Prisma.TransactionClient,
  memberships: readonly Membership[],
): Promise<void> => {
  const rows = memberships.map(
    ({ unitId, year, clusterId, role }) => Prisma.sql`(${unitId}, ${year}, ${clusterId}, ${role})`,
  );
  await tx.$executeRaw`
    INSERT INTO "ClusterMembership" ("unitId", "year", "clusterId", "role")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("unitId", "year") DO UPDATE SET "clusterId" = excluded."clusterId",
      "role" = excluded."role"`;
};

const saveSuccessions = async (
  tx: Prisma.TransactionClient,
  successions: readonly Succession[],
): Promise<void> => {
  const successors = successions.map(({ successorId }) => successorId);
  await tx.unitSuccession.deleteMany({ where: { successorId: { in: successors } } });
  await tx.unitSuccession.createMany({
    data: successions.flatMap(({ successorId, predecessorIds }) =>
      predecessorIds.map((predecessorId) => ({ successorId, predecessorId })),
    ),
  });
};

/** Takes the place of all tags that these units have. */
export const saveTags = async (
  tx: Prisma.TransactionClient,
  tagged: readonly { unitId: UnitId; tags: readonly string[] }[],
): Promise<void> => {
  await tx.unitTag.deleteMany({ where: { unitId: { in: tagged.map(({ unitId }) => unitId) } } });
  const rows = tagged.flatMap(({ unitId, tags }) =>
    tags.map((tag) => ({ unitId, tag, search: searchKey(tag) })),
  );
  for (const piece of inPieces(rows, PIECE)) await tx.unitTag.createMany({ data: piece });
};
