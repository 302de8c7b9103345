import { z } from 'zod';

import type { Actor, AuditEntry } from '../core/audit/audit-entry.ts';
import type { AuditLog } from '../core/audit/audit-log.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { AuditEntry as AuditRow, Prisma } from './generated/client.ts';
import { chainEntries, entriesAfter, recordEntries, tailOf } from './hot/audit-entries.ts';
import type { Sql } from './hot/sql.ts';

export const auditLog = (tx: Prisma.TransactionClient, sql: Sql): AuditLog => ({
  record: (...entries) => recordEntries(sql, entries),

  about: async (subject) => {
    const rows = await tx.auditEntry.findMany({ where: { subject }, orderBy: { seq: 'asc' } });
    return rows.map(toEntry);
  },

  chain: () => chainEntries(sql),
  tail: () => tailOf(sql),
  following: (seq, limit) => entriesAfter(sql, seq, limit),
});

const details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const toEntry = (row: AuditRow): AuditEntry => ({
  at: asInstant(row.at),
  actor: row.actor as Actor,
  action: row.action,
  subject: row.subject,
  details: details.parse(JSON.parse(row.details)),
});
