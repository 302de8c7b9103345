import {
  type DataRequest,
  dataRequestKinds,
  dataRequestStates,
  type DataRequestStore,
} from '../core/personal-data/data-request.ts';
import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { asId, asTelegramId, type PersonId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { DataRequest as RequestRow, Prisma } from './generated/client.ts';
import { instantOrNull, oneOf } from './row-values.ts';

export const dataRequestStore = (tx: Prisma.TransactionClient): DataRequestStore => ({
  byId: async (id) => {
    const row = await tx.dataRequest.findUnique({ where: { id } });
    return row && toRequest(row);
  },

  waiting: async (personId) => {
    const rows = await tx.dataRequest.findMany({
      where: { state: 'asked', ...(personId ? { personId } : {}) },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(toRequest);
  },

  save: async ({ id, ...data }) => {
    await tx.dataRequest.upsert({ where: { id }, create: { id, ...data }, update: data });
  },
});

const toRequest = (row: RequestRow): DataRequest => ({
  id: row.id,
  kind: oneOf(dataRequestKinds, row.kind),
  words: row.words,
  personId: asId(row.personId),
  telegramId: asTelegramId(row.telegramId),
  askedAt: asInstant(row.askedAt),
  dueOn: row.dueOn as CalendarDate,
  state: oneOf(dataRequestStates, row.state),
  answer: row.answer,
  decidedBy: row.decidedBy === null ? null : asId<PersonId>(row.decidedBy),
  decidedAt: instantOrNull(row.decidedAt),
});
