import * as z from 'zod';

import {
  reliefKinds,
  reliefStates,
  type Relief,
  type ReliefStore,
} from '../core/obligations/relief.ts';
import { parseIsoDate } from '../core/shared/calendar-date.ts';
import { asId, type PersonId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { TextRef } from '../core/shared/text-ref.ts';
import type { Prisma, Relief as ReliefRow } from './generated/client.ts';
import { reliefRows } from './hot/duties.ts';
import type { Sql } from './hot/sql.ts';
import { beginningWith, instantOrNull, oneOf, type Stored } from './row-values.ts';

const scans = z.array(
  z.object({ fileId: z.string(), kind: z.enum(['document', 'photo']), name: z.string() }),
);

const oldestFirst = [
  { askedAt: 'asc' },
  { id: 'asc' },
] satisfies Prisma.ReliefOrderByWithRelationInput[];

export const reliefStore = (tx: Prisma.TransactionClient, sql: Sql): ReliefStore => ({
  byId: async (id) => {
    const row = await tx.relief.findUnique({ where: { id } });
    return row ? toRelief(row) : null;
  },

  of: async (which) => (await reliefRows(sql, which)).map(toRelief),

  asked: async () => {
    const rows = await tx.relief.findMany({ where: { state: 'asked' }, orderBy: oldestFirst });
    return rows.map(toRelief);
  },

  numbered: async (beginning) => {
    const documentNumber = beginningWith(beginning);
    const where = { kind: 'paper', state: 'granted', documentNumber };
    return (await tx.relief.findMany({ where, orderBy: oldestFirst })).map(toRelief);
  },

  save: async (relief) => {
    const [reason, reasonText] = typedOrChosen(relief.reason);
    const [answer, answerText] = typedOrChosen(relief.answer);
    const scanned = JSON.stringify(relief.scans);
    const row = { ...relief, scans: scanned, reason, reasonText, answer, answerText };
    await tx.relief.upsert({ where: { id: relief.id }, create: row, update: row });
  },
});

const typedOrChosen = (words: string | TextRef): [typed: string, chosen: string | null] =>
  typeof words === 'string' ? [words, null] : ['', JSON.stringify(words)];

const textRef = z.object({ key: z.string(), values: z.record(z.string(), z.unknown()).optional() });

const textOf = (json: string): TextRef => textRef.parse(JSON.parse(json)) as TextRef;

const toRelief = (row: Stored<ReliefRow>): Relief => ({
  id: asId(row.id),
  milestoneId: asId(row.milestoneId),
  unitId: asId(row.unitId),
  kind: oneOf(reliefKinds, row.kind),
  state: oneOf(reliefStates, row.state),
  // Earlier versions kept whatever a button or a message said.
  until: parseIsoDate(row.until ?? '') ?? null,
  documentNumber: row.documentNumber,
  documentDate: parseIsoDate(row.documentDate ?? '') ?? null,
  scans: scans.parse(JSON.parse(row.scans)),
  reason: row.reasonText === null ? row.reason : textOf(row.reasonText),
  answer: row.answerText === null ? row.answer : textOf(row.answerText),
  askedBy: row.askedBy === null ? null : asId<PersonId>(row.askedBy),
  askedAt: asInstant(row.askedAt),
  decidedBy: row.decidedBy === null ? null : asId<PersonId>(row.decidedBy),
  decidedAt: instantOrNull(row.decidedAt),
});
