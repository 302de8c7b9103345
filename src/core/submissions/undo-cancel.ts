import type { KnownPerson } from '../people/person.ts';
import { mayFillFor } from '../people/rights.ts';
import type { DraftId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { isRestorable } from './draft.ts';
import { activate, type OpenDraftStores } from './open-draft.ts';

export type UndoCancel = { token: string; by: KnownPerson; now: Instant };

export type UndoCancelOutcome =
  | { type: 'restored'; draftId: DraftId }
  | { type: 'too-late' }
  /** Begun anew since, or handed in. */
  | { type: 'replaced' | 'submitted' }
  | { type: 'refused'; why: 'not-contact' };

/** Takes back that a draft was thrown away, with all its answers. */
export const undoCancel = async (
  stores: OpenDraftStores,
  { token, by, now }: UndoCancel,
): Promise<UndoCancelOutcome> => {
  const draft = await stores.drafts.byToken(token);
  if (!draft) return { type: 'replaced' };
  if (!mayFillFor(by, draft.unitId)) return { type: 'refused', why: 'not-contact' };
  if (draft.status === 'submitted') return { type: 'submitted' };
  if (draft.status === 'cancelled') {
    if (!isRestorable(draft, now)) return { type: 'too-late' };
    const { items } = draft.filled;
    await stores.drafts.save({
      draft,
      status: 'open',
      writes: [],
      items,
      by: by.person.id,
      at: now,
    });
  }
  await activate(stores.people, by, draft.id);
  return { type: 'restored', draftId: draft.id };
};
