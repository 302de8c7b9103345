import type { Cursor } from '../forms/cursor.ts';
import type { Write } from '../forms/write.ts';
import type { DraftId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Period } from '../shared/period.ts';
import type { Draft, DraftKey, DraftStatus, FormsWhere } from './draft.ts';
import type { Submission } from './submission.ts';

/** As much of a submission as filling in a draft needs. */
export type HandedIn = Pick<Submission, 'number' | 'version' | 'period' | 'content'>;

/** A draft as one person has it before them. */
export type OpenedDraft = {
  draft: Draft;
  unitName: string;
  unitShortName: string;
  cursor: Cursor | null;
  /** The newest version that was handed in of it; a draft that is open beside one amends it. */
  submitted: HandedIn | null;
  /** The unit's newest version of this form of an earlier period. */
  previous: HandedIn | null;
  /** Full names of those who answered. */
  names: ReadonlyMap<PersonId, string>;
};

/** `draft` is what was read; the store refuses when somebody else has changed it since. */
export type DraftChange = {
  draft: Draft;
  status?: DraftStatus;
  formVersion?: number;
  /** A draft begun anew: all answers go, the buttons of the old one mean nothing any more. */
  restart?: { token: string };
  writes: readonly Write[];
  /** After the writes, keys of the items of each group. */
  items: Readonly<Record<string, readonly string[]>>;
  by: PersonId;
  at: Instant;
};

export type SavedCursor = { personId: PersonId; draftId: DraftId; cursor: Cursor; at: Instant };

export interface DraftStore {
  find(key: DraftKey): Promise<Draft | null>;
  byToken(token: string): Promise<Draft | null>;
  /** One read. */
  idOfToken(token: string): Promise<DraftId | null>;
  unitOf(id: DraftId): Promise<UnitId | null>;
  /** Two reads. */
  opened(draftId: DraftId, personId: PersonId): Promise<OpenedDraft | null>;
  /** Every draft of a form and period with its answers. */
  ofForm(formId: string, period: Period): Promise<Draft[]>;
  /** Open drafts with their answers. */
  begun(where: FormsWhere): Promise<Draft[]>;
  add(draft: Draft): Promise<void>;
  /** @throws when the draft or one of the answers was changed since it was read */
  save(change: DraftChange): Promise<void>;
  saveCursor(place: SavedCursor): Promise<void>;
  /** The draft that a message of that chat answered, if any did. */
  answeredBy(chatId: number, messageId: number): Promise<DraftId | null>;
}
