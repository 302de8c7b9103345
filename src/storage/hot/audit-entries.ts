import { randomUUID } from 'node:crypto';

import type { AuditEntry } from '../../core/audit/audit-entry.ts';
import type { Sql } from './sql.ts';

/** Almost every update leaves one. */
export const recordEntries = async (sql: Sql, entries: readonly AuditEntry[]): Promise<void> => {
  await sql.writeRows`
    INSERT INTO "AuditEntry" ("id", "at", "actor", "action", "subject", "details")
    VALUES (${entries.map(() => randomUUID())}, ${entries.map(({ at }) => at)},
      ${entries.map(({ actor }) => actor)}, ${entries.map(({ action }) => action)},
      ${entries.map(({ subject }) => subject)},
      ${entries.map((entry) => JSON.stringify(entry.details))})`;
};
