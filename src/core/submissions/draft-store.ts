import type { Cursor, Filled, Write } from '../forms/forms.ts';
import type { DraftId, PersonId, SubmissionId, TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Period } from '../shared/period.ts';
import type { UnitType } from '../units/unit.ts';
import type { Draft, DraftKey, DraftStatus, FormsWhere } from './draft.ts';
import type { FormPeriod } from './submission.ts';

/** The newest version of something that the unit has handed in. */
export type NewestVersion = FormPeriod & { id: SubmissionId };

/** A draft as one person has it before them. */
export type OpenedDraft = {
  draft: Draft;
  unitName: string;
  unitShortName: string;
  unitType: UnitType;
  cursor: Cursor | null;
  /** All that the unit has handed in, of any form and period. */
  handedIn: readonly NewestVersion[];
  /** Full names of those who answered, unless it was this person alone. */
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
  /** All that stands in it after the writes, where whoever writes knows it: the next answer need not read it. */
  filled?: Filled;
  by: PersonId;
  at: Instant;
};

/** How a draft is measured, one rule for the whole program. */
export type ShareRule = {
  /** What is measured of a form by another rule, or by an earlier version of the form, has another name. */
  nameOf(formId: string): string;
  /** How far a draft is, 0 to 1; null where nothing is answered that the program knows. */
  shareOf(draft: Draft): number | null;
};

export type MeasuredDraft = DraftKey & { changedAt: Instant; share: number | null };

/** An open draft that a person's words go to. */
export type DraftInHand = { personId: PersonId; chat: TelegramId; draftId: DraftId };

export type SavedCursor = { personId: PersonId; draftId: DraftId; cursor: Cursor; at: Instant };

export interface DraftStore {
  find(key: DraftKey): Promise<Draft | null>;
  byToken(token: string): Promise<Draft | null>;
  /** One read. */
  idOfToken(token: string): Promise<DraftId | null>;
  unitOf(id: DraftId): Promise<UnitId | null>;
  /** Two reads; one where its answers are known. */
  opened(draftId: DraftId, personId: PersonId): Promise<OpenedDraft | null>;
  /** Every draft of a form and period with its answers. */
  ofForm(formId: string, period: Period): Promise<Draft[]>;
  /**
   * Open drafts, and how far each is. Only those are measured that were changed since they last were: a whole city is
   * looked at again and again.
   */
  measured(where: FormsWhere, rule: ShareRule): Promise<MeasuredDraft[]>;
  /** Open drafts of which it is not kept how far they are; `all`: also those that were measured by another rule. */
  toMeasure(which: 'changed' | 'all', rule: ShareRule): Promise<DraftId[]>;
  /** Keeps how far these are, whoever looks next, until they change. */
  keepMeasured(ids: readonly DraftId[], rule: ShareRule): Promise<void>;
  hasOpen(where: FormsWhere): Promise<boolean>;
  /** Open drafts of a unit with their answers, of any form and period. */
  openOf(unitId: UnitId): Promise<Draft[]>;
  /** Those that people are in the middle of, and have moved in since then. */
  inHand(since: Instant): Promise<DraftInHand[]>;
  add(draft: Draft): Promise<void>;
  /** It is another unit's from now on, with all that stands in it. */
  move(id: DraftId, to: UnitId): Promise<void>;
  /** With its answers; of which nothing was handed in. */
  remove(id: DraftId): Promise<void>;
  /** @throws when the draft or one of the answers was changed since it was read */
  save(change: DraftChange): Promise<void>;
  saveCursor(place: SavedCursor): Promise<void>;
  /** The draft that a message of that chat answered, if any did. */
  answeredBy(chatId: number, messageId: number): Promise<DraftId | null>;
}
