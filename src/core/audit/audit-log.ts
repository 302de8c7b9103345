import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { AuditTail, ChainedEntry } from './audit-chain.ts';
import type { AuditEntry, KeptEntry } from './audit-entry.ts';

/**
 * Append-only. Bound to the transaction of the deed, so that neither exists without the other; each entry carries a
 * hash over itself and the one before.
 */
export interface AuditLog {
  record(...entries: readonly AuditEntry[]): Promise<void>;
  /** Everything about one subject, oldest first. */
  about(subject: string): Promise<KeptEntry[]>;
  /** How many there are of those wanted. */
  count(wanted: WantedEntries): Promise<number>;
  /** Those wanted, newest first. */
  page(wanted: WantedEntries, place: { skip: number; take: number }): Promise<KeptEntry[]>;
  /** Gives entries of an earlier version their places and hashes; does nothing once they have them. */
  chain(): Promise<void>;
  /** The newest entry as it was written; null while nothing was. */
  tail(): Promise<AuditTail | null>;
  /** Those after a place, in order, at most `limit`; behind the last of them those without a place. */
  following(seq: number, limit: number): Promise<ChainedOrNot[]>;
}

/** Entries to which any of these applies; all where nothing is said. */
export type WantedEntries = {
  /** Who did it, or to whom it was done. */
  personIds?: readonly PersonId[];
  unitIds?: readonly UnitId[];
  actions?: readonly string[];
  /** Written from that moment on, and before the other. */
  between?: readonly [Instant, Instant];
};

/** A row that the program has not written has no place. */
export type ChainedOrNot = Omit<ChainedEntry, 'seq'> & { seq: number | null };
