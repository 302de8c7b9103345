import { documentFieldsOf } from '../documents/outlines.ts';
import type { Env, FormEvent } from '../forms/forms.ts';
import type { AttachmentStore } from './attachment.ts';
import type { FileReading, DocumentReadingStore } from './document-reading.ts';
import type { OpenedDraft } from './draft-store.ts';
import { refusalOf } from './read-documents.ts';

/** What was found in the document of a draft; asked for only where one is at hand or spoken of. */
export const foundForDraft = async (
  {
    attachments,
    documentReadings,
  }: { attachments: AttachmentStore; documentReadings: DocumentReadingStore },
  { draft, cursor }: OpenedDraft,
  event: FormEvent,
): Promise<Pick<Env, 'documentFields' | 'found' | 'readingRefused'>> => {
  const documentFields = documentFieldsOf(draft.formId);
  const isMeant = event.type === 'pressed' && event.action.op.startsWith('found');
  const isAtHand = cursor?.document && cursor.document.state !== 'offered';
  const reading = isMeant || isAtHand ? await documentReadings.newestOf(draft.id) : null;
  const own = documentFields ? { documentFields } : {};
  if (!reading) return own;
  const name = (await attachments.byId(reading.file))?.name ?? '';
  return { ...own, ...readIn(reading, name) };
};

const readIn = (reading: FileReading, name: string): Pick<Env, 'found' | 'readingRefused'> => {
  const { outcome } = reading;
  if (outcome.type === 'ready')
    return { found: knownFound(reading, { ...outcome.found, name, file: reading.file }) };
  return outcome.type === 'refused' ? { readingRefused: refusalOf(outcome.reason, name) } : {};
};

type Found = NonNullable<Env['found']>;

/** One object as long as a document is looked through: its lists take a while to be understood. */
const known = new Map<string, Found>();
const MOST_KNOWN = 20;

/** What was found in a file once it was asked for never changes. */
const knownFound = ({ file, askedAt }: FileReading, found: Found): Found => {
  const key = `${file} ${askedAt} ${found.name}`;
  const one = known.get(key) ?? found;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, one);
  return one;
};
