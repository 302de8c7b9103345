import type { Instant } from '../../shared/instant.ts';
import { type Filled, revOf } from '../answers/answers.ts';
import type { PassedOn } from '../answers/passed-on.ts';
import type { ConfirmReason } from '../reading/reading.ts';
import type { Form } from '../schema/form.ts';
import type { Path, Value } from '../schema/value.ts';
import type { Place } from './place.ts';
import { firstPlace } from './question-order.ts';

/** Something said about the question at the cursor that is not an answer yet. */
export type Pending =
  /** Which of the readings is meant? */
  | ({ type: 'confirm'; reason: ConfirmReason; candidates: readonly Value[] } & SaidOn)
  /** Somebody else answered since the question was shown. */
  | ({ type: 'conflict'; mine: Value } & SaidOn)
  /** A text so long that Telegram has probably cut it; the next message may go on with it. */
  | ({ type: 'long'; length: number } & SaidOn)
  /** A text that was no answer; editing that message may make it one. */
  | ({ type: 'refused' } & SaidOn)
  /** Nothing was said: the person looks at what the question means. */
  | ({ type: 'help' } & SaidOn)
  /** A pasted list or table: each line may become an item of the group that `path` is in. */
  | ({ type: 'list' } & SaidOn)
  /** What was said of the given items of the group that `path` names; `page`: that stood there when it was said. */
  | ({ type: 'rows'; page: number } & SaidOn);

export type SaidOn = {
  path: Path;
  raw: string;
  messageId: number | null;
  chatId: number | null;
  /** The message was somebody else's before. */
  passedOn?: PassedOn;
};

/** One person's place in a draft. JSON-serialisable, read back by `parseCursor`. */
export type Cursor = {
  place: Place;
  /**
   * Where to go after the present question or group; null: on to the next open question. `changes`: to
   * what an amendment changes, also from a question of an item. `remarks`: to what the Board asks again.
   */
  returnTo: 'review' | 'missing' | 'changes' | 'remarks' | null;
  /** Revision of the answer at the place as it was when it was shown. */
  seen: number;
  pending: Pending | null;
  /** Files of one album arrive one by one, also after the cursor has moved on. */
  lastMediaGroup: Album | null;
  /** A long text that was not taken or is still looked at; its rest may arrive by itself. */
  lastCut: CutText | null;
  /** What the person has done last, as long as it can be taken back. */
  undo: Undo | null;
  /** The document that answers may be taken from, as far as its person has got with it. */
  document: DocumentInHand | null;
};

/**
 * `next`: the step to be looked at, from 0, once it is read; `from`: where its person goes on while it is being
 * read, or where it cannot be.
 */
export type DocumentInHand = {
  file: string;
  name: string;
  state: 'offered' | 'waiting' | 'open';
  next: number;
  from?: Place;
};

export type Undo =
  | {
      type: 'item';
      until: Instant;
      group: string;
      key: string;
      /** Its place in the list, from 0. */
      at: number;
      answers: readonly { path: Path; value: Value; raw: string }[];
    }
  /** `rev` is that of the answer which took its place. */
  | {
      type: 'answer';
      until: Instant;
      path: Path;
      value: Value;
      raw: string;
      rev: number;
      /** Not what was there before, but that a file which was taken for signed is not. */
      isUnsigned?: true | undefined;
    }
  /** What was taken from a document or a table: what stood there before, what was open, and the items that are new. */
  | {
      type: 'taken';
      until: Instant;
      answers: readonly { path: Path; value: Value; raw: string }[];
      opened: readonly Path[];
      items: readonly { group: string; key: string }[];
      /** Revision of the draft that it made. */
      rev: number;
      place: Place;
    };

/** The newest part of a long text: when it was sent, and when the bot said what became of it. */
export type CutText = {
  path: Path;
  sentAt: Instant;
  shownAt: Instant;
  /** In characters, all parts so far. */
  length: number;
};

/** Files that were chosen together, and what became of those that have come so far. */
export type Album = {
  id: string;
  path: Path;
  /** The message that brought the first of them. */
  since: number;
  taken: readonly string[];
  refused: readonly RefusedFile[];
  /** Questions that words below them, or their names, have answered. */
  answered: readonly Path[];
};

/** `why`: the key of the reason. */
export type RefusedFile = { why: FileRefusal; name: string };

export const fileRefusals = [
  'form-error_archive',
  'form-error_wrong-file-kind',
  'form-error_photo-for-file',
  'form-error_file-too-big',
  'form-error_file-too-big-here',
  'form-error_too-many-files',
  'form-error_too-many-photos',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** Where somebody begins who has no place in this draft yet: at the first open question. */
export const startCursor = (form: Form, filled: Filled): Cursor => {
  const place = firstPlace(form, filled);
  const seen = place.type === 'question' ? revOf(filled, place.path) : 0;
  return {
    place,
    returnTo: null,
    seen,
    pending: null,
    lastMediaGroup: null,
    lastCut: null,
    undo: null,
    document: null,
  };
};

/** The page of a table or list that somebody answers: the one in front of them, or that was when they began to. */
export const pageSaidAt = (
  { pending, place }: Pick<Cursor, 'pending' | 'place'>,
  id: string,
): number => {
  if (pending?.type === 'rows' && pending.path === id) return pending.page;
  return place.type === 'rows' && place.group === id ? place.page : 0;
};
