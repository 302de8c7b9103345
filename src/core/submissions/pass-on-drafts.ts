import type { Cursor } from '../forms/forms.ts';
import { groupBy } from '../shared/group-by.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftStore } from './draft-store.ts';
import type { Draft } from './draft.ts';

type Passing = { unitId: UnitId; from: PersonId; to: PersonId };

/** A draft that somebody goes on with: how many of its answers whom of the others has given. */
export type PassedDraft = { draft: Draft; answeredBy: { personId: PersonId; count: number }[] };

/**
 * Whoever follows somebody in a unit goes on in its drafts at the question where that one was. Where the
 * successor has a place of their own they keep it.
 */
export const passOnDrafts = async (
  { drafts }: { drafts: DraftStore },
  { unitId, from, to }: Passing,
  at: Instant,
): Promise<PassedDraft[]> => {
  const open = await drafts.openOf(unitId);
  for (const { id: draftId } of open) {
    const place = (await drafts.opened(draftId, from))?.cursor;
    if (!place || (await drafts.opened(draftId, to))?.cursor) continue;
    await drafts.saveCursor({ personId: to, draftId, cursor: unencumbered(place), at });
  }
  return open.flatMap((draft) => {
    const answers = [...draft.filled.answers.values()].filter(({ savedBy }) => savedBy !== to);
    const counts = [...groupBy(answers, ({ savedBy }) => savedBy)].map(([personId, those]) => ({
      personId,
      count: those.length,
    }));
    return counts.length > 0 ? [{ draft, answeredBy: counts }] : [];
  });
};

/** Where one was, without what was half done there: that is in another chat. */
const unencumbered = (cursor: Cursor): Cursor => ({
  ...cursor,
  pending: null,
  lastMediaGroup: null,
  lastCut: null,
  undo: null,
  document: null,
});
