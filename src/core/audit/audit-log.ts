import type { AuditEntry } from './audit-entry.ts';

/** Append-only. Bound to the transaction of the deed, so that neither exists without the other. */
export interface AuditLog {
  record(...entries: readonly AuditEntry[]): Promise<void>;
  /** Everything about one subject, oldest first. */
  about(subject: string): Promise<AuditEntry[]>;
}
