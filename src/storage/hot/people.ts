import type { PersonStore } from '../../core/people/person-store.ts';
import { type KnownPerson, roleNames } from '../../core/people/person.ts';
import { asId, asTelegramId, type UnitId } from '../../core/shared/ids.ts';
import { asInstant } from '../../core/shared/instant.ts';
import type { Person as PersonRow } from '../generated/client.ts';
import { toPerson, toRow } from '../person-row.ts';
import { oneOf, type Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

type Hot = Pick<
  PersonStore,
  | 'byId'
  | 'withRole'
  | 'known'
  | 'save'
  | 'noteShown'
  | 'noteHeard'
  | 'signsOfLife'
  | 'unitsWithContact'
>;

/** What every update begins with, where a person goes on to, and for whom nobody does. */
export const hotPeople = (sql: Sql): Hot => ({
  byId: async (id) => {
    const [row] = await sql.rows<PersonRow>`SELECT * FROM "Person" WHERE "id" = ${id}`;
    return row ? toPerson(row) : null;
  },

  withRole: async (role) => {
    const rows = await sql.rows<PersonRow>`
      SELECT p.* FROM "Role" r JOIN "Person" p ON p."id" = r."personId"
      WHERE r."role" = ${role} ORDER BY p."createdAt", p."id"`;
    return rows.map(toPerson);
  },

  known: async (telegramId) => {
    // One statement; an include would be three.
    const rows = await sql.rows<KnownRow>`
      SELECT p.*, r."role" AS "role", c."unitId" AS "unitId", w."purpose" AS "purpose",
        w."subject" AS "subject", w."askedAt" AS "askedAt" FROM "Person" p
      LEFT JOIN "Role" r ON r."personId" = p."id"
      LEFT JOIN "AwaitedWords" w ON w."personId" = p."id"
      LEFT JOIN "Contact" c ON c."personId" = p."id" AND c."until" IS NULL
      WHERE p."telegramId" = ${telegramId} ORDER BY c."since", c."id", r."role"`;
    return toKnown(rows);
  },

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

  unitsWithContact: async () => {
    const rows = await sql.rows<{ unitId: string }>`
      SELECT DISTINCT "unitId" FROM "Contact" WHERE "until" IS NULL`;
    return rows.map(({ unitId }) => asId<UnitId>(unitId));
  },

  noteShown: async (chat, { type, id, at }) => {
    await sql.write`UPDATE "Person" SET "shownType" = ${type}, "shownId" = ${id}, "shownAt" = ${at}
      WHERE "telegramId" = ${chat}`;
  },

  noteHeard: async (chat, at) => {
    await sql.write`UPDATE "Person" SET "heardAt" = ${at} WHERE "telegramId" = ${chat}`;
  },

  signsOfLife: async () => {
    const rows = await sql.rows<SignRow>`
      SELECT c."unitId", p."telegramId",
        CASE WHEN p."heardAt" > c."since" THEN p."heardAt" ELSE c."since" END AS "heardAt"
      FROM "Contact" c JOIN "Person" p ON p."id" = c."personId" WHERE c."until" IS NULL`;
    return rows.map(({ unitId, telegramId, heardAt }) => ({
      unitId: asId<UnitId>(unitId),
      chat: asTelegramId(telegramId),
      heardAt: asInstant(heardAt),
    }));
  },
});

type SignRow = { unitId: string; telegramId: bigint; heardAt: bigint };

type KnownRow = PersonRow & {
  role: string | null;
  unitId: string | null;
  purpose: string | null;
  subject: string | null;
  askedAt: bigint | null;
};

/** A row for each pair of role and unit. */
const toKnown = (rows: readonly Stored<KnownRow>[]): KnownPerson | null => {
  const [row] = rows;
  if (!row) return null;
  const roles = rows.flatMap(({ role }) => (role === null ? [] : [oneOf(roleNames, role)]));
  const unitIds = rows.flatMap(({ unitId }) => (unitId === null ? [] : [asId<UnitId>(unitId)]));
  return {
    person: toPerson(row),
    roles: [...new Set(roles)],
    unitIds: [...new Set(unitIds)],
    shown: { type: row.shownType, id: row.shownId, at: asInstant(row.shownAt) },
    heardAt: asInstant(row.heardAt),
    ...awaitedIn(row),
  };
};

const awaitedIn = ({ purpose, subject, askedAt }: Stored<KnownRow>): Pick<KnownPerson, 'awaited'> =>
  purpose === null || subject === null || askedAt === null
    ? {}
    : { awaited: { purpose, subject, askedAt: asInstant(askedAt) } };
