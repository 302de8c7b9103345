import type { Path } from '../schema/value.ts';

/** What one person looks at in a draft. */
export type Place =
  /** `single`: opened to change just this answer, from a list, the review or an item. */
  | { type: 'question'; path: Path; single: boolean }
  /** A page of a list; without one where something is open, or else the last. */
  | { type: 'items'; group: string; page?: number }
  /** All items of a given group, to be answered in one message. */
  | { type: 'rows'; group: string; page: number }
  | { type: 'item'; group: string; key: string }
  /** One page a section. */
  | { type: 'review'; page: number }
  /** All in full, as it would be handed in. */
  | { type: 'whole'; page: number }
  /** All questions at a glance. */
  | { type: 'jump' }
  /** An amendment beside what was handed in. */
  | { type: 'changes'; page: number }
  /** Last year's items before they are taken over. */
  | { type: 'copy'; group: string }
  /** What something else offers, before it is taken over. */
  | { type: 'offer'; group: string }
  /** What may be taken over one by one. */
  | { type: 'choose'; group: string; page: number }
  /** What a document says of a section; `part` of a list that is longer than a screen. */
  | { type: 'found'; step: number; part: number }
  | { type: 'missing' }
  | { type: 'confirm-submit' }
  | { type: 'confirm-delete'; group: string; key: string }
  | { type: 'confirm-cancel'; back: Place };
