import type { Instant } from '../shared/instant.ts';

/** An entry as it is stored, with its place in the chain. */
export type ChainedEntry = {
  id: string;
  /** From 1 on, without gaps. */
  seq: number;
  at: Instant;
  actor: string;
  action: string;
  subject: string;
  /** JSON, exactly as it is stored. */
  details: string;
  hash: string;
};

/** The newest entry; `seq` is 0 and the hash empty while there is none. */
export type AuditTail = Pick<ChainedEntry, 'seq' | 'hash'>;

export const emptyTail: AuditTail = { seq: 0, hash: '' };

type Said = Omit<ChainedEntry, 'hash'>;

/** What the hash of an entry is made of: the hash before, and all that the entry says. Never changed. */
export const chainedText = (before: string, entry: Said): string => {
  const { id, seq, at, actor, action, subject, details } = entry;
  return JSON.stringify([before, seq, id, Number(at), actor, action, subject, details]);
};

/** Why the log is not what was written: an entry says something else, is missing, or the end is. */
export type BrokenEntry = {
  seq: number;
  id: string | null;
  why: 'changed' | 'missing' | 'end-missing' | 'not-chained';
};

/**
 * The first entry that breaks the chain; null while none does.
 *
 * @param entries by `seq`, those without one last
 */
export const firstBroken = async (
  entries: AsyncIterable<Omit<ChainedEntry, 'seq'> & { seq: number | null }>,
  { tail, sha256 }: { tail: AuditTail | null; sha256: (text: string) => string },
): Promise<{ broken: BrokenEntry | null; last: AuditTail }> => {
  let last = emptyTail;
  for await (const entry of entries) {
    const broken = breachOf(entry, last, sha256);
    if (broken) return { broken, last };
    last = { seq: last.seq + 1, hash: entry.hash };
  }
  const { seq, hash } = tail ?? emptyTail;
  const isWhole = last.seq === seq && last.hash === hash;
  const next = last.seq + 1;
  return { broken: isWhole ? null : { seq: next, id: null, why: 'end-missing' }, last };
};

/** Why an entry is not the one that was written after that. */
const breachOf = (
  { seq, ...entry }: Omit<ChainedEntry, 'seq'> & { seq: number | null },
  last: AuditTail,
  sha256: (text: string) => string,
): BrokenEntry | null => {
  const next = last.seq + 1;
  if (seq === null) return { seq: next, id: entry.id, why: 'not-chained' };
  if (seq !== next) return { seq: next, id: null, why: 'missing' };
  const isAsWritten = sha256(chainedText(last.hash, { ...entry, seq })) === entry.hash;
  return isAsWritten ? null : { seq, id: entry.id, why: 'changed' };
};
