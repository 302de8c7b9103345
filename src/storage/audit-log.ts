import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import type { Actor, AuditEntry } from '../core/audit/audit-entry.ts';
import type { AuditLog } from '../core/audit/audit-log.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { AuditEntry as AuditRow, Prisma } from './generated/client.ts';
import { inPieces } from './row-values.ts';

const PIECE = 1000;

export const auditLog = (tx: Prisma.TransactionClient): AuditLog => ({
  record: async (...entries) => {
    for (const piece of inPieces(entries, PIECE))
      await tx.auditEntry.createMany({ data: piece.map(toRow) });
  },

  about: async (subject) => {
    const rows = await tx.auditEntry.findMany({ where: { subject }, orderBy: { at: 'asc' } });
    return rows.map(toEntry);
  },
});

const details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const toRow = (entry: AuditEntry): AuditRow => ({
  id: randomUUID(),
  at: BigInt(entry.at),
  actor: entry.actor,
  action: entry.action,
  subject: entry.subject,
  details: JSON.stringify(entry.details),
});

const toEntry = (row: AuditRow): AuditEntry => ({
  at: asInstant(row.at),
  actor: row.actor as Actor,
  action: row.action,
  subject: row.subject,
  details: details.parse(JSON.parse(row.details)),
});
