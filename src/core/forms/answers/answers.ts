import type { AttachmentId, PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';

/** Names one answer: `theme`, or `targets.k3x9.target_name` inside an item of a group. */
export type Path = string;

/**
 * What an answer holds; the field's type says which. Text, document number and date (ISO) are
 * strings, a choice is its code, several choices and files (attachment ids) are lists, money is
 * whole đồng. `null` means left out on purpose.
 */
export type Value = string | number | boolean | readonly string[] | null;

export type Answer = {
  path: Path;
  value: Value;
  /** What the person sent, for re-reading it after the form has changed. */
  raw: string;
  /** Counts the changes of this answer from 1; 0 stands for "no answer yet". */
  rev: number;
  /** A condition hides the question at present; the value is kept but not submitted. */
  stale: boolean;
  savedAt: Instant;
  savedBy: PersonId;
  /** The message that said it, so that editing the message edits the answer. */
  chatId?: number;
  messageId?: number;
  /** Nobody said it: it came with the facts and is stored nowhere. */
  isFact?: true;
};

/** All that a unit has answered in one draft. */
export type Filled = {
  answers: ReadonlyMap<Path, Answer>;
  /** Keys of the items of each group, in the order in which they were added. */
  items: Readonly<Record<string, readonly string[]>>;
  /** Revision of the draft, counted by the store. */
  rev: number;
};

export const nothingFilled: Filled = { answers: new Map(), items: {}, rev: 0 };

/** What the engine shows of an attachment. */
export type FileInfo = {
  id: AttachmentId;
  name: string;
  /** Bytes. */
  size: number;
  state: 'waiting' | 'stored' | 'failed';
};

/** Revision of an answer, 0 when there is none. */
export const revOf = (filled: Filled, path: Path): number => filled.answers.get(path)?.rev ?? 0;

/** Whether stored JSON can be the value of an answer. */
export const isValue = (stored: unknown): stored is Value =>
  stored === null ||
  ['string', 'number', 'boolean'].includes(typeof stored) ||
  (Array.isArray(stored) && stored.every((part) => typeof part === 'string'));
