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
  for await (const { seq, ...entry } of entries) {
    const { id } = entry;
    if (seq === null) return { broken: { seq: last.seq + 1, id, why: 'not-chained' }, last };
    const next = last.seq + 1;
    if (seq !== next) return { broken: { seq: next, id: null, why: 'missing' }, last };
    const hash = sha256(chainedText(last.hash, { ...entry, seq }));
    if (hash !== entry.hash) return { broken: { seq, id, why: 'changed' }, last };
    last = { seq, hash };
  }
  const isWhole = last.seq === (tail?.seq ?? 0) && last.hash === (tail?.hash ?? '');
  const next = last.seq + 1;
  return { broken: isWhole ? null : { seq: next, id: null, why: 'end-missing' }, last };
};
