import * as z from 'zod';

import type { Actor, KeptEntry } from '../core/audit/audit-entry.ts';
import type { AuditLog, WantedEntries } from '../core/audit/audit-log.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { AuditEntry as AuditRow, Prisma } from './generated/client.ts';
import { chainEntries, entriesAfter, recordEntries, tailOf } from './hot/audit-entries.ts';
import type { Sql } from './hot/sql.ts';

export const auditLog = (tx: Prisma.TransactionClient, sql: Sql): AuditLog => ({
  record: (...entries) => recordEntries(sql, entries),

  about: async (subject) => {
    const rows = await tx.auditEntry.findMany({
      where: { subject },
      orderBy: [{ at: 'asc' }, { seq: 'asc' }],
    });
    return rows.map(toEntry);
  },

  count: (wanted) => tx.auditEntry.count({ where: whereOf(wanted) }),

  page: async (wanted, { skip, take }) => {
    const rows = await tx.auditEntry.findMany({
      where: whereOf(wanted),
      orderBy: { seq: 'desc' },
      skip,
      take,
    });
    return rows.map(toEntry);
  },

  chain: () => chainEntries(sql),
  tail: () => tailOf(sql),
  following: (seq, limit) => entriesAfter(sql, seq, limit),
});

/** Any of these; one of many is enough for a list that is as long as it may be. */
const whereOf = (wanted: WantedEntries): Prisma.AuditEntryWhereInput => {
  const { personIds = [], unitIds = [], actions = [], between } = wanted;
  const subjects = [
    ...personIds.map((id) => `person:${id}`),
    ...unitIds.map((id) => `unit:${id}`),
  ].slice(0, MOST_SOUGHT);
  const either: Prisma.AuditEntryWhereInput[] = [
    ...(personIds.length > 0 ? [{ actor: { in: personIds.slice(0, MOST_SOUGHT) } }] : []),
    ...(subjects.length > 0 ? [{ subject: { in: subjects } }] : []),
    ...(actions.length > 0 ? [{ action: { in: [...actions] } }] : []),
    ...(between ? [{ at: { gte: between[0], lt: between[1] } }] : []),
  ];
  return either.length > 0 ? { OR: either } : {};
};

const MOST_SOUGHT = 200;

const details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const toEntry = (row: AuditRow): KeptEntry => ({
  at: asInstant(row.at),
  actor: row.actor as Actor,
  action: row.action,
  subject: row.subject,
  details: details.parse(JSON.parse(row.details)),
});
