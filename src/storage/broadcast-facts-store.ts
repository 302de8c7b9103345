import type { AcknowledgementStore, SentChangeStore } from '../core/broadcasts/broadcast-store.ts';
import type { Acknowledgement } from '../core/broadcasts/recipient.ts';
import type { SentChange } from '../core/broadcasts/sent-change.ts';
import { asId, type PersonId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { packCorrection, readCorrection } from './broadcast-columns.ts';
import type {
  BroadcastAcknowledgement as AcknowledgementRow,
  BroadcastChange as ChangeRow,
  Prisma,
} from './generated/client.ts';
import { acknowledge } from './hot/acknowledgements.ts';
import { runningChanges } from './hot/broadcasts.ts';
import type { Sql } from './hot/sql.ts';
import { instantOrNull, type Stored } from './row-values.ts';

export const acknowledgementStore = (
  tx: Prisma.TransactionClient,
  sql: Sql,
): AcknowledgementStore => ({
  add: (broadcastId, acknowledgement) => acknowledge(sql, broadcastId, acknowledgement),

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

export const sentChangeStore = (tx: Prisma.TransactionClient, sql: Sql): SentChangeStore => ({
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

  running: async () => (await runningChanges(sql)).map(toChange),

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

const toChange = (row: Stored<ChangeRow>): SentChange => {
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
        variant: row.variant,
        ...readCorrection(row.words),
      }
    : { ...shared, type: 'withdrawal' };
};
