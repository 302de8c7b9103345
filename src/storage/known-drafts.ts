import type { Filled } from '../core/forms/forms.ts';
import type { PersonId } from '../core/shared/ids.ts';
import { KnownByRevision } from './known-by-revision.ts';

/** What stands in a draft, and at least those who said it. */
export type KnownDraft = { filled: Filled; by: ReadonlySet<PersonId> };

/** How far a draft is; null where nothing is answered that the program knows. */
export type KnownShare = { share: number | null };

/**
 * Whoever answers one question after another finds here what they said before: the database is asked for the
 * revision alone.
 */
export type KnownDrafts = KnownByRevision<KnownDraft>;
export type KnownShares = KnownByRevision<KnownShare>;

/** One of sixty answers takes some 30 KB. */
const MOST_DRAFTS = 200;
/** A draft has fewer bytes here than one of its answers has. */
const MOST_SHARES = 100_000;

export const knownDrafts = (): KnownDrafts => new KnownByRevision(MOST_DRAFTS);
export const knownShares = (): KnownShares => new KnownByRevision(MOST_SHARES);
