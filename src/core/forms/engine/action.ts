import type { Path } from '../schema/value.ts';

/** What a button does. Those that answer carry the path of their question, never "the current". */
export type Action =
  /** Answer a choice (its code), a yes/no (`yes`, `no`), a day (`20270315`), a number. */
  | { op: 'set'; path: Path; code: string }
  /** Several choices: not a toggle, so that two taps in flight cannot cancel out. */
  | { op: 'select'; path: Path; code: string }
  | { op: 'unselect'; path: Path; code: string }
  /** Several choices, several files, a note, a long text: that is all, go on. */
  | { op: 'done'; path: Path }
  /** Leave the answer as it is. */
  | { op: 'keep'; path: Path }
  /** Take the proposed value. */
  | { op: 'default'; path: Path }
  /** Answer the whole given item as it was answered the last time. */
  | { op: 'same'; path: Path }
  | { op: 'skip'; path: Path }
  /** Leave out all that is optional from here on. */
  | { op: 'skip-rest'; path: Path }
  /** What the question means and what an answer may look like, and asking the Board about it. */
  | { op: 'help'; path: Path }
  | { op: 'ask-board'; path: Path }
  /** Not now: it stays open. */
  | { op: 'defer'; path: Path }
  /** To the question before this one. */
  | { op: 'back'; path: Path }
  /** Accept a reading of what was said; `index` counts the candidates. */
  | { op: 'accept'; path: Path; index: number }
  | { op: 'retype'; path: Path }
  /** Two people answered: keep mine, keep theirs. */
  | { op: 'mine'; path: Path }
  | { op: 'theirs'; path: Path }
  /** `file` is the beginning of the attachment's id. */
  | { op: 'remove-file'; path: Path; file: string }
  /** Jump to a question, to be asked alone. */
  | { op: 'open'; path: Path }
  | { op: 'items'; group: string }
  | { op: 'items-page'; group: string; page: number }
  /** All given items, to be answered in one message; each by its own questions; all as planned. */
  | { op: 'rows'; group: string; page: number }
  | { op: 'one-by-one'; group: string }
  | { op: 'all-as-planned'; group: string }
  /** Of a table of figures, known by its first: none of the open ones is there; they are as the last time. */
  | { op: 'no-figures'; group: string }
  | { op: 'figures-as-before'; group: string }
  | { op: 'zero-figures'; group: string }
  | { op: 'item'; group: string; key: string }
  | { op: 'add'; group: string }
  | { op: 'delete'; group: string; key: string }
  | { op: 'delete-yes'; group: string; key: string }
  /** Leave the list of items. */
  | { op: 'leave'; group: string }
  /** One place nearer to the beginning or the end of its list. */
  | { op: 'up'; group: string; key: string }
  | { op: 'down'; group: string; key: string }
  /** Another item like it, to be called otherwise. */
  | { op: 'duplicate'; group: string; key: string }
  /** Look at last year's items, and take them over. */
  | { op: 'copy'; group: string }
  | { op: 'copy-yes'; group: string }
  /** Look at what something else offers for the list, and take it over. */
  | { op: 'offer'; group: string }
  | { op: 'offer-yes'; group: string }
  /** Look at what may be taken over one by one, and take one of it. */
  | { op: 'choose'; group: string; page: number }
  | { op: 'choose-one'; group: string; key: string }
  | { op: 'review'; page: number }
  /** Everything in full, and everything at a glance. */
  | { op: 'whole'; page: number }
  | { op: 'jump' }
  /** How an amendment differs from what was handed in. */
  | { op: 'changes'; page: number }
  /** What the Board asks again, by its number from 0; behind the last: what an amendment changes. */
  | { op: 'remark'; page: number }
  /** Have the document at hand read, or not. */
  | { op: 'read' }
  | { op: 'read-no' }
  /** Look at what was found in it, a step of it. */
  | { op: 'found'; page: number; part: number }
  /** Take what the step says also for what is answered otherwise; only for what is not; take and change it; none of it. */
  | { op: 'found-take'; page: number }
  | { op: 'found-keep'; page: number }
  | { op: 'found-edit'; page: number }
  | { op: 'found-skip'; page: number }
  /** The form as a workbook to be filled in. */
  | { op: 'book' }
  | { op: 'missing' }
  | { op: 'fill-missing' }
  | { op: 'submit' }
  | { op: 'submit-yes' }
  | { op: 'cancel-yes' }
  | { op: 'cancel-no' }
  /** What was done last, within a minute. */
  | { op: 'undo' }
  | { op: 'pause' };
