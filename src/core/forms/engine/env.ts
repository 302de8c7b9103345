import type { CalendarDate } from '../../shared/calendar-date.ts';
import type { AttachmentId, PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Period } from '../../shared/period.ts';
import type { TextRef } from '../../shared/text-ref.ts';
import type { FileInfo, Filled } from '../answers/answers.ts';
import type { PreviousAnswers } from '../answers/earlier-answers.ts';
import type { Content } from '../schema/content.ts';
import type { Facts } from '../schema/facts.ts';
import type { Form } from '../schema/form.ts';
import type { Cursor } from './cursor.ts';

/** What reading one answer depends on. */
export type ReadingEnv = {
  today: CalendarDate;
  period: Period;
  /** The words of a text in every language: typed labels count as presses. */
  wordings(ref: TextRef): readonly string[];
};

/** All that `step` and `render` know beside form and state. */
export type Env = ReadingEnv & {
  now: Instant;
  person: PersonId;
  personName: string;
  unitName: string;
  /** What the form is called here, unless it is by its own title. */
  title?: TextRef;
  /** Four random URL-safe characters, the key of a new item. */
  newKey(): string;
  /** The draft's attachments. */
  files: ReadonlyMap<AttachmentId, FileInfo>;
  /** Name of another contact, for "đồng chí … đã trả lời". */
  nameOf(person: PersonId): string;
  /** Answers of the unit's last submission for an earlier period, for `default: previous`. */
  previous?: PreviousAnswers;
  /** The version that is valid while this draft changes it; absent until the first is handed in. */
  submitted?: SubmittedVersion;
  /** What the draft is filled from; `withFacts` has put it into the draft. */
  facts?: Facts;
};

export type SubmittedVersion = { number: string; version: number; content: Content };

/** A form, what the unit has filled in, and where one person is. */
export type FormState = { form: Form; filled: Filled; cursor: Cursor };
