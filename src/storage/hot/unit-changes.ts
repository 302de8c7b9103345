import { randomUUID } from 'node:crypto';

import type { UnitId } from '../../core/shared/ids.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import type { Cluster, Membership } from '../../core/units/cluster.ts';
import type { MembershipPlace, Succession, UnitChanges } from '../../core/units/unit-store.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { Sql } from './sql.ts';

/** Writes a whole city in milliseconds, so that nobody waits. */
export const saveUnitChanges = async (sql: Sql, changes: UnitChanges): Promise<void> => {
  await saveUnits(sql, changes.units);
  await saveClusters(sql, changes.clusters);
  await saveMemberships(sql, changes.memberships);
  await saveSuccessions(sql, changes.successions);
  await replaceTags(sql, changes.tags ?? []);
  await noteChange(sql);
};

/** Rows stay, since others refer to them; nothing that is looked through has them. */
export const withdrawUnits = async (
  sql: Sql,
  { units, memberships }: { units: readonly Unit[]; memberships: readonly MembershipPlace[] },
): Promise<void> => {
  await saveUnits(sql, units);
  await sql.writeRows`
    DELETE FROM "ClusterMembership"
    WHERE "unitId" = ${memberships.map(({ unitId }) => unitId)}
      AND "year" = ${memberships.map(({ year }) => year)}`;
  await noteChange(sql);
};

/** Takes the place of all tags that a unit has. */
export const saveTags = async (
  sql: Sql,
  unitId: UnitId,
  tags: readonly string[],
): Promise<void> => {
  await replaceTags(sql, [{ unitId, tags }]);
  await noteChange(sql);
};

const REVISION = 'unitsRevision';

/** One that it never had before after every change of the register; "0" as long as nothing was written. */
export const unitsRevision = async (sql: Sql): Promise<string> => {
  const rows = await sql.rows<{ value: string }>`
    SELECT "value" FROM "Installation" WHERE "key" = ${REVISION}`;
  return rows[0]?.value ?? '0';
};

/** A number that is counted up would come again after a change that was rolled back. */
const noteChange = (sql: Sql): Promise<number> =>
  sql.write`
    INSERT INTO "Installation" ("key", "value") VALUES (${REVISION}, ${randomUUID()})
    ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`;

const saveUnits = (sql: Sql, units: readonly Unit[]): Promise<number> =>
  sql.writeRows`
    INSERT INTO "Unit" ("id", "code", "name", "shortName", "type", "calendarProfile", "validFrom",
      "validTo", "formerNames", "search")
    VALUES (${units.map(({ id }) => id)}, ${units.map(({ code }) => code)},
      ${units.map(({ name }) => name)}, ${units.map(({ shortName }) => shortName)},
      ${units.map(({ type }) => type)}, ${units.map((unit) => unit.calendarProfile)},
      ${units.map(({ validFrom }) => validFrom)}, ${units.map(({ validTo }) => validTo)},
      ${units.map(({ formerNames }) => (formerNames ? JSON.stringify(formerNames) : null))},
      ${units.map(({ code, name, shortName }) => searchKey(`${code} ${name} ${shortName}`))})
    ON CONFLICT ("id") DO UPDATE SET "code" = excluded."code", "name" = excluded."name",
      "shortName" = excluded."shortName", "type" = excluded."type",
      "calendarProfile" = excluded."calendarProfile", "validFrom" = excluded."validFrom",
      "validTo" = excluded."validTo", "formerNames" = excluded."formerNames",
      "search" = excluded."search"`;

const saveClusters = (sql: Sql, clusters: readonly Cluster[]): Promise<number> =>
  sql.writeRows`
    INSERT INTO "Cluster" ("id", "name", "kind", "search")
    VALUES (${clusters.map(({ id }) => id)}, ${clusters.map(({ name }) => name)},
      ${clusters.map(({ kind }) => kind)}, ${clusters.map(({ name }) => searchKey(name))})
    ON CONFLICT ("id") DO UPDATE SET "name" = excluded."name", "kind" = excluded."kind",
      "search" = excluded."search"`;

/** What is agreed on takes the place of what was proposed. */
const saveMemberships = async (sql: Sql, members: readonly Membership[]): Promise<void> => {
  await sql.writeRows`
    DELETE FROM "ProposedMembership"
    WHERE "unitId" = ${members.map(({ unitId }) => unitId)}
      AND "year" = ${members.map(({ year }) => year)}`;
  await sql.writeRows`
    INSERT INTO "ClusterMembership" ("unitId", "year", "clusterId", "role", "since")
    VALUES (${members.map(({ unitId }) => unitId)}, ${members.map(({ year }) => year)},
      ${members.map(({ clusterId }) => clusterId)}, ${members.map(({ role }) => role)},
      ${members.map(({ since }) => since ?? null)})
    ON CONFLICT ("unitId", "year") DO UPDATE SET "clusterId" = excluded."clusterId",
      "role" = excluded."role", "since" = excluded."since"`;
};

const saveSuccessions = async (sql: Sql, successions: readonly Succession[]): Promise<void> => {
  const pairs = successions.flatMap(({ successorId, predecessorIds }) =>
    predecessorIds.map((predecessorId) => ({ successorId, predecessorId })),
  );
  await sql.writeRows`
    DELETE FROM "UnitSuccession"
    WHERE "successorId" = ${successions.map(({ successorId }) => successorId)}`;
  await sql.writeRows`
    INSERT INTO "UnitSuccession" ("successorId", "predecessorId")
    VALUES (${pairs.map(({ successorId }) => successorId)},
      ${pairs.map(({ predecessorId }) => predecessorId)})`;
};

type Tagged = { unitId: UnitId; tags: readonly string[] };

const replaceTags = async (sql: Sql, tagged: readonly Tagged[]): Promise<void> => {
  const labels = tagged.flatMap(({ unitId, tags }) => tags.map((tag) => ({ unitId, tag })));
  await sql.writeRows`
    DELETE FROM "UnitTag" WHERE "unitId" = ${tagged.map(({ unitId }) => unitId)}`;
  await sql.writeRows`
    INSERT INTO "UnitTag" ("unitId", "tag", "search")
    VALUES (${labels.map(({ unitId }) => unitId)}, ${labels.map(({ tag }) => tag)},
      ${labels.map(({ tag }) => searchKey(tag))})`;
};
