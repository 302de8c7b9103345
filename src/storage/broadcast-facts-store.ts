import type {
  AcknowledgementStore,
  AudienceSource,
  SentChangeStore,
} from '../core/broadcasts/broadcast-store.ts';
import type { Acknowledgement } from '../core/broadcasts/recipient.ts';
import type { SentChange } from '../core/broadcasts/sent-change.ts';
import { roleNames, type RoleName } from '../core/people/person.ts';
import { asId, asTelegramId, type ClusterId, type PersonId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { languages } from '../core/shared/language.ts';
import { packCorrection, readCorrection } from './broadcast-columns.ts';
import type {
  BroadcastAcknowledgement as AcknowledgementRow,
  BroadcastChange as ChangeRow,
  Prisma,
} from './generated/client.ts';
import { instantOrNull, oneOf } from './row-values.ts';

export const acknowledgementStore = (tx: Prisma.TransactionClient): AcknowledgementStore => ({
  add: async (broadcastId, { of, personId, at }) => {
    const count = await tx.$executeRaw`
      INSERT INTO "BroadcastAcknowledgement" ("broadcastId", "of", "personId", "at")
      VALUES (${broadcastId}, ${of}, ${personId}, ${at}) ON CONFLICT ("broadcastId", "of") DO NOTHING`;
    return count > 0;
  },

  of: async (broadcastId) => {
    const rows = await tx.broadcastAcknowledgement.findMany({
      where: { broadcastId },
      orderBy: { at: 'asc' },
    });
    return rows.map(toAcknowledgement);
  },

  first: async (broadcastId, of) => {
    const row = await tx.broadcastAcknowledgement.findFirst({
      where: { broadcastId, of: { in: [...of] } },
      orderBy: { at: 'asc' },
    });
    return row ? toAcknowledgement(row) : null;
  },
});

const toAcknowledgement = ({ of, personId, at }: AcknowledgementRow): Acknowledgement => ({
  of: asId<PersonId>(of),
  personId: asId(personId),
  at: asInstant(at),
});

export const sentChangeStore = (tx: Prisma.TransactionClient): SentChangeStore => ({
  add: async (change) => {
    const { id, broadcastId, createdBy, createdAt, startedAt, endedAt, type } = change;
    const what =
      change.type === 'correction'
        ? { variant: change.variant, words: packCorrection(change) }
        : {};
    await tx.broadcastChange.create({
      data: { id, broadcastId, createdBy, createdAt, startedAt, endedAt, type, ...what },
    });
  },

  byId: async (id) => {
    const row = await tx.broadcastChange.findUnique({ where: { id } });
    return row ? toChange(row) : null;
  },

  running: async () => {
    const rows = await tx.broadcastChange.findMany({
      where: { startedAt: { not: null }, endedAt: null },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(toChange);
  },

  of: async (broadcastId) => {
    const rows = await tx.broadcastChange.findMany({
      where: { broadcastId, startedAt: { not: null } },
      orderBy: [{ startedAt: 'desc' }, { createdAt: 'desc' }],
    });
    return rows.map(toChange);
  },

  save: async ({ id, startedAt, endedAt }) => {
    await tx.broadcastChange.update({ where: { id }, data: { startedAt, endedAt } });
  },
});

const toChange = (row: ChangeRow): SentChange => {
  const shared = {
    id: row.id,
    broadcastId: asId<SentChange['broadcastId']>(row.broadcastId),
    createdBy: asId<PersonId>(row.createdBy),
    createdAt: asInstant(row.createdAt),
    startedAt: instantOrNull(row.startedAt),
    endedAt: instantOrNull(row.endedAt),
  };
  return row.type === 'correction' && row.words !== null && row.variant !== null
    ? {
        ...shared,
        type: 'correction',
        variant: oneOf(languages, row.variant),
        ...readCorrection(row.words),
      }
    : { ...shared, type: 'withdrawal' };
};

type PlaceRow = {
  personId: string;
  telegramId: bigint;
  fullName: string;
  unreachable: bigint | null;
};

export const audienceSource = (tx: Prisma.TransactionClient): AudienceSource => ({
  contacts: async () => {
    const rows = await tx.$queryRaw<(PlaceRow & { unitId: string })[]>`
      SELECT c."unitId", p."id" AS "personId", p."telegramId", p."fullName",
        u."chatId" AS "unreachable"
      FROM "Contact" c JOIN "Person" p ON p."id" = c."personId"
      LEFT JOIN "Unreachable" u ON u."chatId" = p."telegramId"
      WHERE c."until" IS NULL ORDER BY c."since", c."id"`;
    return rows.map((row) => ({ unitId: asId(row.unitId), addressee: toAddressee(row) }));
  },

  board: async () => {
    const rows = await tx.$queryRaw<(PlaceRow & { role: string })[]>`
      SELECT r."role", p."id" AS "personId", p."telegramId", p."fullName",
        u."chatId" AS "unreachable"
      FROM "Role" r JOIN "Person" p ON p."id" = r."personId"
      LEFT JOIN "Unreachable" u ON u."chatId" = p."telegramId"
      ORDER BY p."createdAt", p."id"`;
    const found = new Map<string, { row: PlaceRow; roles: RoleName[] }>();
    for (const row of rows) {
      const one = found.get(row.personId) ?? { row, roles: [] };
      one.roles.push(oneOf(roleNames, row.role));
      found.set(row.personId, one);
    }
    const followed = await tx.specialistCluster.findMany();
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

const toAddressee = (row: PlaceRow) => ({
  personId: asId<PersonId>(row.personId),
  chatId: asTelegramId(row.telegramId),
  name: row.fullName,
  isUnreachable: row.unreachable !== null,
});
