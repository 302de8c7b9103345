import type { CalendarDate } from '../shared/calendar-date.ts';
import type { AttachmentId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Period } from '../shared/period.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { FileInfo, Filled, Path, Value } from './answers.ts';
import type { Cursor } from './cursor.ts';
import type { Form } from './form.ts';

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
  /** Four random URL-safe characters, the key of a new item. */
  newKey(): string;
  /** The draft's attachments. */
  files: ReadonlyMap<AttachmentId, FileInfo>;
  /** Name of another contact, for "đồng chí … đã trả lời". */
  nameOf(person: PersonId): string;
  /** Answers of the last submission of this form by path, for `default: previous`. */
  previous?: ReadonlyMap<Path, Value>;
};

/** A form, what the unit has filled in, and where one person is. */
export type FormState = { form: Form; filled: Filled; cursor: Cursor };
