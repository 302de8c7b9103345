import type { DraftId } from '../core/shared/ids.ts';

type Known<Value> = { rev: number; value: Value };

/**
 * What is known of drafts at a revision, which none has twice once it is committed; of those that were looked at
 * last. What a transaction finds out or writes is known to others only after its commit.
 */
export class KnownByRevision<Value> {
  readonly #known = new Map<DraftId, Known<Value>>();
  readonly #most: number;
  readonly #before: KnownByRevision<Value> | undefined;

  /** @param before what was known when the transaction began, if this is what it finds out */
  constructor(most: number, before?: KnownByRevision<Value>) {
    this.#most = most;
    this.#before = before;
  }

  /** For a transaction that begins now. */
  within(): KnownByRevision<Value> {
    return new KnownByRevision(this.#most, this);
  }

  of(id: DraftId, rev: number): Value | undefined {
    const known = this.#known.get(id);
    return known?.rev === rev ? known.value : this.#before?.of(id, rev);
  }

  note(id: DraftId, rev: number, value: Value): void {
    this.#known.delete(id);
    this.#known.set(id, { rev, value });
    if (this.#known.size <= this.#most) return;
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }

  /** The transaction is committed. */
  keep(): void {
    for (const [id, { rev, value }] of this.#known) this.#before?.note(id, rev, value);
  }
}
