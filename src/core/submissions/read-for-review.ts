import { type Content, type FoundInDocument, isEditable } from '../forms/forms.ts';
import type { KnownPerson } from '../people/person.ts';
import type { Instant } from '../shared/instant.ts';
import type { Attachment, AttachmentStore } from './attachment.ts';
import type { DocumentReadingStore, ReadingRefusal } from './document-reading.ts';
import type { Submission } from './submission.ts';

/** What the files of a version say, for whoever reviews it. */
export type FileBeside =
  /** There is none, or only such as is no text: a scan, photos, a link. */
  | { type: 'none' | 'scan' }
  /** It is being read; a moment later it is. */
  | { type: 'waiting'; name: string }
  | { type: 'refused'; name: string; reason: ReadingRefusal }
  | { type: 'found'; name: string; found: FoundInDocument };

type ReadStores = { attachments: AttachmentStore; documentReadings: DocumentReadingStore };

type ForReview = { submission: Submission; content: Content; by: KnownPerson; now: Instant };

/**
 * What was read of the Word or Excel file that a version was handed in with. Where nobody has had it read it is
 * asked for, once, without a word to the unit.
 */
export const readForReview = async (
  { attachments, documentReadings }: ReadStores,
  { submission: { draftId }, content, by, now }: ForReview,
): Promise<FileBeside> => {
  const ids = fileIdsIn(content);
  const files = (await attachments.ofDraft(draftId)).filter(({ id }) => ids.has(id));
  const file = files.find(isText);
  if (!file) return { type: files.length === 0 ? 'none' : 'scan' };
  const { id, name } = file;
  const reading = await documentReadings.of(id);
  if (!reading) {
    const asked = { file: id, draftId, askedBy: by.person.id, askedAt: now };
    await documentReadings.ask({ ...asked, isForReview: true });
    return { type: 'waiting', name };
  }
  const { outcome } = reading;
  if (outcome.type === 'ready') return { type: 'found', name, found: outcome.found };
  return outcome.type === 'refused'
    ? { type: 'refused', name, reason: outcome.reason }
    : { type: 'waiting', name };
};

const isText = ({ kind, mime, name }: Attachment): boolean =>
  kind === 'document' && isEditable({ mime, name });

const fileIdsIn = ({ sections }: Content): ReadonlySet<string> =>
  new Set(
    sections
      .flatMap(({ entries }) => entries)
      .flatMap((entry) =>
        entry.type === 'answer' && Array.isArray(entry.value) ? entry.value : [],
      )
      .flatMap((file: unknown) =>
        typeof file === 'object' && file !== null && 'id' in file ? [String(file.id)] : [],
      ),
  );
