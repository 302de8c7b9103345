import type { TextRef } from '../../shared/text-ref.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import type { SaidValue } from './commit.ts';

/** What a document answers of one section of the form, read as if it had been typed. */
export type FoundStep = {
  section: string;
  /** All in it is plain; otherwise it is one thing to be confirmed by itself. */
  isSure: boolean;
  answers: readonly FoundValue[];
  groups: readonly FoundGroup[];
  /** What stands there and is no answer as it is. */
  unread: readonly FoundUnread[];
};

export type FoundValue = {
  question: FormQuestion;
  value: Value;
  raw: string;
  /** The words of the heading above it, or which cell it is. */
  where: string | TextRef;
};

export type FoundGroup = { group: GroupField; rows: readonly FoundRow[] };

/** `given` names the item by a key that no item has. */
export type FoundRow = {
  title: string;
  where: string;
  given: readonly SaidValue[];
  /** What of its words is no answer; asked afterwards. */
  unread: readonly string[];
  /** The item of the draft that it is about; absent: it is a new one. */
  key?: string;
};

export type FoundUnread = {
  label: string;
  field: ItemField | GroupField;
  error: TextRef;
  /** The words of the heading above it, or which cell it is. */
  where: string | TextRef;
};

export type SureRow = FoundRow & { isSure: boolean };

/** What was read of a question that is asked once. */
export type ReadAnswer =
  | { type: 'value'; field: ItemField; value: FoundValue; isSure: boolean }
  | ({ type: 'unread' } & FoundUnread);

export type ReadGroup = { group: GroupField; rows: SureRow[]; unread: FoundUnread[] };
