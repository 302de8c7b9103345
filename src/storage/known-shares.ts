import type { DraftId } from '../core/shared/ids.ts';

type Known = { rev: number; share: number | null };

/** A draft has fewer bytes here than one of its answers has. */
const MOST_KNOWN = 100_000;

/**
 * How far drafts were at a revision, which no draft has twice once it is committed. What a
 * transaction finds out is known to others only after its commit.
 */
export class KnownShares {
  readonly #shares = new Map<DraftId, Known>();
  readonly #before: KnownShares | undefined;

  /** @param before what was known when the transaction began, if this is what it finds out */
  constructor(before?: KnownShares) {
    this.#before = before;
  }

  of(id: DraftId, rev: number): Known | undefined {
    const known = this.#shares.get(id);
    return known?.rev === rev ? known : this.#before?.of(id, rev);
  }

  note(id: DraftId, known: Known): void {
    if (this.#shares.size >= MOST_KNOWN) this.#shares.clear();
    this.#shares.set(id, known);
  }

  /** The transaction is committed. */
  keep(): void {
    for (const [id, known] of this.#shares) this.#before?.note(id, known);
  }
}
