import type { PersonStore } from '../core/people/person-store.ts';
import { type KnownPerson, type Person, roleNames } from '../core/people/person.ts';
import { asId, asTelegramId, type ClusterId, type UnitId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { languages } from '../core/shared/language.ts';
import { searchKey } from '../core/shared/vietnamese-text.ts';
import type { Person as PersonRow, Prisma } from './generated/client.ts';
import { oneOf } from './row-values.ts';
import type { Sql } from './sql.ts';

export const personStore = (tx: Prisma.TransactionClient, sql: Sql): PersonStore => ({
  known: async (telegramId) => {
    // One statement for what every update begins with; an include would be three.
    const rows = await sql.rows<KnownRow>`
      SELECT p.*, r."role" AS "role", c."unitId" AS "unitId", w."purpose" AS "purpose",
        w."subject" AS "subject", w."askedAt" AS "askedAt" FROM "Person" p
      LEFT JOIN "Role" r ON r."personId" = p."id"
      LEFT JOIN "AwaitedWords" w ON w."personId" = p."id"
      LEFT JOIN "Contact" c ON c."personId" = p."id" AND c."until" IS NULL
      WHERE p."telegramId" = ${telegramId} ORDER BY c."since"`;
    return toKnown(rows);
  },

  byId: async (id) => {
    const row = await tx.person.findUnique({ where: { id } });
    return row ? toPerson(row) : null;
  },

  byIds: async (ids) => {
    const rows = await tx.person.findMany({ where: { id: { in: [...ids] } } });
    return rows.map(toPerson);
  },

  withRole: async (role) => {
    const rows = await tx.person.findMany({
      where: { roles: { some: { role } } },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(toPerson);
  },

  ...staffDeeds(tx),
  ...contactReads(tx),

  save: async (person) => {
    const row = toRow(person);
    await sql.write`
      INSERT INTO "Person" ("id", "telegramId", "fullName", "position", "language",
        "activeDraftId", "search", "createdAt")
      VALUES (${row.id}, ${row.telegramId}, ${row.fullName}, ${row.position}, ${row.language},
        ${row.activeDraftId}, ${row.search}, ${row.createdAt})
      ON CONFLICT ("id") DO UPDATE SET "telegramId" = excluded."telegramId",
        "fullName" = excluded."fullName", "position" = excluded."position",
        "language" = excluded."language", "activeDraftId" = excluded."activeDraftId",
        "search" = excluded."search", "createdAt" = excluded."createdAt"`;
  },

  grantRole: async ({ personId, role, grantedAt, grantedBy }) => {
    await tx.role.upsert({
      where: { personId_role: { personId, role } },
      create: { personId, role, grantedAt, grantedBy },
      update: {},
    });
  },

  addContact: async (contact) => {
    await tx.contact.create({ data: contact });
  },

  endContact: async (unitId, personId, until) => {
    const where = { unitId, personId, until: null };
    const { count } = await tx.contact.updateMany({ where, data: { until } });
    return count > 0;
  },
});

type StaffDeeds = Pick<
  PersonStore,
  | 'staff'
  | 'removeRole'
  | 'clustersOfSpecialist'
  | 'specialistsOf'
  | 'followCluster'
  | 'unfollowCluster'
>;

const staffDeeds = (tx: Prisma.TransactionClient): StaffDeeds => ({
  staff: async () => {
    const rows = await tx.person.findMany({
      where: { roles: { some: {} } },
      include: { roles: { orderBy: { grantedAt: 'asc' } } },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(({ roles, ...person }) => ({
      person: toPerson(person),
      roles: roles.map(({ role }) => oneOf(roleNames, role)),
    }));
  },

  removeRole: async (personId, role) => {
    const { count } = await tx.role.deleteMany({ where: { personId, role } });
    return count > 0;
  },

  clustersOfSpecialist: async (personId) => {
    const rows = await tx.specialistCluster.findMany({
      where: { personId },
      orderBy: { cluster: { name: 'asc' } },
    });
    return rows.map(({ clusterId }) => asId<ClusterId>(clusterId));
  },

  specialistsOf: async (clusterId) => {
    const rows = await tx.person.findMany({
      where: { follows: { some: { clusterId } }, roles: { some: { role: 'board_specialist' } } },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(toPerson);
  },

  followCluster: async (personId, clusterId, since) => {
    await tx.specialistCluster.upsert({
      where: { personId_clusterId: { personId, clusterId } },
      create: { personId, clusterId, since },
      update: {},
    });
  },

  unfollowCluster: async (personId, clusterId) => {
    await tx.specialistCluster.deleteMany({ where: { personId, clusterId } });
  },
});

type ContactReads = Pick<
  PersonStore,
  'contactsOf' | 'contactsMatching' | 'unitsWithContact' | 'hasBeenContact'
>;

const contactReads = (tx: Prisma.TransactionClient): ContactReads => ({
  contactsOf: async (unitId) => {
    const rows = await tx.contact.findMany({
      where: { unitId, until: null },
      include: { person: true },
      orderBy: { since: 'asc' },
    });
    return rows.map(({ person }) => toPerson(person));
  },

  contactsMatching: async (key, limit) => {
    const rows = await tx.contact.findMany({
      where: {
        until: null,
        AND: plainWordsIn(key).map((contains) => ({ person: { search: { contains } } })),
      },
      include: { person: true },
      orderBy: { person: { search: 'asc' } },
      take: limit,
    });
    return rows
      .filter(({ person }) => wordsIn(key).every((word) => person.search.includes(word)))
      .map(({ person, unitId }) => ({ person: toPerson(person), unitId: asId<UnitId>(unitId) }));
  },

  hasBeenContact: async (unitId, personId) =>
    (await tx.contact.count({ where: { unitId, personId } })) > 0,

  unitsWithContact: async () => {
    const rows = await tx.contact.findMany({
      where: { until: null },
      distinct: ['unitId'],
      select: { unitId: true },
    });
    return rows.map(({ unitId }) => asId<UnitId>(unitId));
  },
});

/** Each of them is part of a name; people leave out the middle one. */
const wordsIn = (key: string): string[] => key.split(' ').filter((word) => word !== '');

/** The same without what LIKE takes for a wildcard; Prisma leaves it in what it is given. */
const plainWordsIn = (key: string): string[] => wordsIn(key.replaceAll(/[%_\\]/g, ' '));

type KnownRow = PersonRow & {
  role: string | null;
  unitId: string | null;
  purpose: string | null;
  subject: string | null;
  askedAt: bigint | null;
};

/** A row for each pair of role and unit. */
const toKnown = (rows: readonly KnownRow[]): KnownPerson | null => {
  const [row] = rows;
  if (!row) return null;
  const roles = rows.flatMap(({ role }) => (role === null ? [] : [oneOf(roleNames, role)]));
  const unitIds = rows.flatMap(({ unitId }) => (unitId === null ? [] : [asId<UnitId>(unitId)]));
  return {
    person: toPerson(row),
    roles: [...new Set(roles)],
    unitIds: [...new Set(unitIds)],
    ...awaitedIn(row),
  };
};

const awaitedIn = ({ purpose, subject, askedAt }: KnownRow): Pick<KnownPerson, 'awaited'> =>
  purpose === null || subject === null || askedAt === null
    ? {}
    : { awaited: { purpose, subject, askedAt: asInstant(askedAt) } };

const toPerson = (row: PersonRow): Person => ({
  id: asId(row.id),
  telegramId: asTelegramId(row.telegramId),
  fullName: row.fullName,
  position: row.position,
  language: oneOf(languages, row.language),
  activeDraftId: row.activeDraftId === null ? null : asId(row.activeDraftId),
  createdAt: asInstant(row.createdAt),
});

const toRow = (person: Person): PersonRow => ({
  ...person,
  telegramId: BigInt(person.telegramId),
  createdAt: BigInt(person.createdAt),
  search: searchKey(`${person.fullName} ${person.position}`),
});
