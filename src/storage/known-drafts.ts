import type { Filled } from '../core/forms/forms.ts';
import type { DraftId, PersonId } from '../core/shared/ids.ts';

/** What stands in a draft, and at least those who said it. */
export type KnownDraft = { filled: Filled; by: ReadonlySet<PersonId> };

/** Those that were answered last; one of sixty answers takes some 30 KB. */
const MOST_KNOWN = 200;

/**
 * What stood in drafts at a revision, which no draft has twice once it is committed. What a transaction
 * writes is known to others only after its commit. Whoever answers one question after another finds here
 * what they said before: the database is asked for the revision alone.
 */
export class KnownDrafts {
  readonly #drafts = new Map<DraftId, KnownDraft>();
  readonly #before: KnownDrafts | undefined;

  /** @param before what was known when the transaction began, if this is what it writes */
  constructor(before?: KnownDrafts) {
    this.#before = before;
  }

  of(id: DraftId, rev: number): KnownDraft | undefined {
    const known = this.#drafts.get(id);
    return known?.filled.rev === rev ? known : this.#before?.of(id, rev);
  }

  note(id: DraftId, known: KnownDraft): void {
    this.#drafts.delete(id);
    this.#drafts.set(id, known);
    if (this.#drafts.size <= MOST_KNOWN) return;
    const [oldest] = this.#drafts.keys();
    if (oldest !== undefined) this.#drafts.delete(oldest);
  }

  /** The transaction is committed. */
  keep(): void {
    for (const [id, known] of this.#drafts) this.#before?.note(id, known);
  }
}
