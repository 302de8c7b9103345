import type { Path, Value } from './answers.ts';

/** What one person looks at in a draft. */
export type Place =
  /** `single`: opened to change just this answer, from a list, the review or an item. */
  | { type: 'question'; path: Path; single: boolean }
  | { type: 'items'; group: string }
  | { type: 'item'; group: string; key: string }
  /** One page a section. */
  | { type: 'review'; page: number }
  | { type: 'missing' }
  | { type: 'confirm-submit' }
  | { type: 'confirm-delete'; group: string; key: string }
  | { type: 'confirm-cancel'; back: Place };

export type ConfirmReason = (typeof confirmReasons)[number];
export const confirmReasons = ['ambiguous', 'swapped', 'unusual', 'echo', 'caption'] as const;

/** Something said about the question at the cursor that is not an answer yet. */
export type Pending =
  /** Which of the readings is meant? */
  | ({ type: 'confirm'; reason: ConfirmReason; candidates: readonly Value[] } & SaidOn)
  /** Somebody else answered since the question was shown. */
  | ({ type: 'conflict'; mine: Value } & SaidOn)
  /** A text so long that Telegram has probably cut it; the next message may go on with it. */
  | ({ type: 'long'; length: number } & SaidOn);

export type SaidOn = {
  path: Path;
  raw: string;
  messageId: number | null;
  chatId: number | null;
};

/** One person's place in a draft. JSON-serialisable. */
export type Cursor = {
  place: Place;
  /** Where to go after the present question or group; null: on to the next open question. */
  returnTo: 'review' | 'missing' | null;
  /** Revision of the answer at the place as it was when it was shown. */
  seen: number;
  pending: Pending | null;
  /** Files of one album arrive one by one, also after the cursor has moved on. */
  lastMediaGroup: { id: string; path: Path } | null;
};
