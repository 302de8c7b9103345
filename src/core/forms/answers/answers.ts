import type { AttachmentId, PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Form } from '../schema/form.ts';
import { itemQuestions, type Located, topQuestion } from '../schema/path.ts';
import type { Path, Value } from '../schema/value.ts';
import type { PassedOn } from './passed-on.ts';

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
  /** What it is made of was somebody else's before. */
  passedOn?: PassedOn;
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
  /** A picture of a page, by what its sender says. */
  isPhoto?: boolean;
  /** It is of another kind than its name says, or Telegram does not hand it out. */
  isUnusable?: boolean;
  /** An address in place of a file; its name is the host. */
  isLink?: boolean;
};

/** Revision of an answer, 0 when there is none. */
export const revOf = (filled: Filled, path: Path): number => filled.answers.get(path)?.rev ?? 0;

export const keysOf = (filled: Filled, group: string): readonly string[] =>
  filled.items[group] ?? [];

/** All questions that hold answers, in the form's order, hidden ones too. */
export const allQuestions = (form: Form, filled: Filled): readonly Located[] => {
  const known = knownQuestions.get(filled.items);
  if (known?.form === form) return known.questions;
  const questions = form.fields.flatMap((field) =>
    field.type === 'group'
      ? keysOf(filled, field.id).flatMap((key) => itemQuestions(field, key))
      : [topQuestion(field)],
  );
  knownQuestions.set(filled.items, { form, questions });
  return questions;
};

/** An answer adds no question: as long as no item comes or goes they are the same. */
const knownQuestions = new WeakMap<
  Filled['items'],
  { form: Form; questions: readonly Located[] }
>();
