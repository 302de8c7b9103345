import type { AttachmentId, PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { TextRef } from '../../shared/text-ref.ts';
import type { FileInfo, Filled } from '../answers/answers.ts';
import type { Content } from '../answers/content.ts';
import type { EarlierAnswers } from '../answers/earlier-answers.ts';
import type { Facts } from '../answers/facts.ts';
import type { FoundInDocument } from '../answers/found.ts';
import type { ReadingEnv } from '../reading/reading-env.ts';
import type { Form } from '../schema/form.ts';
import type { Path } from '../schema/value.ts';
import type { Cursor } from './cursor.ts';

/** All that `transition` and `render` know beside form and state. */
export type Env = ReadingEnv & {
  now: Instant;
  person: PersonId;
  personName: string;
  unitName: string;
  /** Which examples are shown: a kind of unit that they are written for, or anything else. */
  unitKind: string;
  /** What the form is called here, unless it is by its own title. */
  title?: TextRef;
  /** Four random URL-safe characters, the key of a new item. */
  newKey(): string;
  /** The draft's attachments. */
  files: ReadonlyMap<AttachmentId, FileInfo>;
  /** Name of another contact, for "đồng chí … đã trả lời". */
  nameOf(person: PersonId): string;
  /** Answers of the unit's last submission for an earlier period, for `default: previous`. */
  earlierAnswers?: EarlierAnswers;
  /** The version that is valid while this draft changes it; absent until the first is handed in. */
  submitted?: SubmittedVersion;
  /** What the Board says of that version, which it has given back; absent where it has not. */
  remarks?: readonly FieldRemark[];
  /** What the draft is filled from; `withFacts` has put it into the draft. */
  facts?: Facts;
  /** What the form has to say of what would be handed in. */
  notes?(content: Content): Notes;
  /** Fields and groups that documents of this form answer; absent where none does. */
  documentFields?: ReadonlySet<string>;
  /** Why the document at hand cannot be read. */
  readingRefused?: TextRef;
  /** What was read from the document at hand. */
  found?: FoundInDocument & { name: string; file?: AttachmentId };
};

/** Warnings for whoever looks the draft through, and lines below questions; they refuse nothing. */
export type Notes = {
  review: readonly TextRef[];
  at: Readonly<Record<string, readonly TextRef[]>>;
};

/** What the Board has to say of a question, of an item, of a list, or of all: an empty path. */
export type FieldRemark = { path: Path; words: string };

export type SubmittedVersion = { number: string; version: number; content: Content };

/** A form, what the unit has filled in, and where one person is. */
export type FormState = { form: Form; filled: Filled; cursor: Cursor };
