import type { DocumentRefusal } from '../documents/parsed-document.ts';
import type { FoundInDocument } from '../forms/forms.ts';
import type { AttachmentId, DraftId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** Why nothing was read: of the file itself, or because it could not be fetched. */
export type ReadingRefusal = DocumentRefusal | 'lost';

/** A file of a draft that somebody wants to be read. */
export type FileReading = {
  file: AttachmentId;
  draftId: DraftId;
  askedBy: PersonId;
  askedAt: Instant;
  /** For the Board beside what was handed in: nobody waits to be told. */
  isForReview: boolean;
  outcome:
    | { type: 'waiting' }
    | { type: 'ready'; found: FoundInDocument }
    | { type: 'refused'; reason: ReadingRefusal };
};

export interface DocumentReadingStore {
  /** Asks for it, also anew. */
  ask(reading: Omit<FileReading, 'outcome'>): Promise<void>;
  /** Those whose file is there, or will never be: the oldest of each draft before the second of any. */
  waiting(limit: number): Promise<FileReading[]>;
  /** What was read of a file, for whomever. */
  of(file: AttachmentId): Promise<FileReading | null>;
  /** What was asked for last by those who fill in a draft. */
  newestOf(draftId: DraftId): Promise<FileReading | null>;
  /** Does nothing when the file is gone meanwhile. */
  settle(
    file: AttachmentId,
    outcome: Exclude<FileReading['outcome'], { type: 'waiting' }>,
  ): Promise<void>;
}
