import type { AudienceSource } from '../../core/broadcasts/broadcast-store.ts';
import { roleNames, type RoleName } from '../../core/people/person.ts';
import { asId, asTelegramId, type ClusterId, type PersonId } from '../../core/shared/ids.ts';
import { oneOf, type Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

type PlaceRow = {
  personId: string;
  telegramId: bigint;
  fullName: string;
  unreachable: bigint | null;
};

type Followed = { personId: string; clusterId: string };

/** Everybody whom a broadcast may go to, at once. */
export const audienceSource = (sql: Sql): AudienceSource => ({
  contacts: async () => {
    const rows = await sql.rows<PlaceRow & { unitId: string }>`
      SELECT c."unitId", p."id" AS "personId", p."telegramId", p."fullName",
        u."chatId" AS "unreachable"
      FROM "Contact" c JOIN "Person" p ON p."id" = c."personId"
      LEFT JOIN "Unreachable" u ON u."chatId" = p."telegramId"
      WHERE c."until" IS NULL ORDER BY c."since", c."id"`;
    return rows.map((row) => ({ unitId: asId(row.unitId), addressee: toAddressee(row) }));
  },

  board: async () => {
    const rows = await sql.rows<PlaceRow & { role: string }>`
      SELECT r."role", p."id" AS "personId", p."telegramId", p."fullName",
        u."chatId" AS "unreachable"
      FROM "Role" r JOIN "Person" p ON p."id" = r."personId"
      LEFT JOIN "Unreachable" u ON u."chatId" = p."telegramId"
      ORDER BY p."createdAt", p."id"`;
    const found = new Map<string, { row: Stored<PlaceRow>; roles: RoleName[] }>();
    for (const row of rows) {
      const one = found.get(row.personId) ?? { row, roles: [] };
      one.roles.push(oneOf(roleNames, row.role));
      found.set(row.personId, one);
    }
    const followed = await sql.rows<Followed>`
      SELECT "personId", "clusterId" FROM "SpecialistCluster"`;
    return [...found.values()].map(({ row, roles }) => ({
      addressee: toAddressee(row),
      roles,
      clusterIds: roles.includes('board_specialist')
        ? followed.flatMap(({ personId, clusterId }) =>
            personId === row.personId ? [asId<ClusterId>(clusterId)] : [],
          )
        : [],
    }));
  },
});

const toAddressee = (row: Stored<PlaceRow>) => ({
  personId: asId<PersonId>(row.personId),
  chatId: asTelegramId(row.telegramId),
  name: row.fullName,
  isUnreachable: row.unreachable !== null,
});
