import type { DocumentRefusal } from '../documents/parsed-document.ts';
import {
  type FoundInDocument,
  foundLabels,
  isWorkbook,
  titleOf,
  toldYear,
} from '../forms/forms.ts';
import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { mayFillFor } from '../people/rights.ts';
import { throwAll } from '../shared/each-apart.ts';
import { asId, type AttachmentId } from '../shared/ids.ts';
import { DAY_MS, type Instant } from '../shared/instant.ts';
import { textList } from '../shared/text-list.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { Attachment, AttachmentStore } from './attachment.ts';
import type { FileReading, DocumentReadingStore } from './document-reading.ts';
import type { DraftStore, OpenedDraft } from './draft-store.ts';
import { findForm, type FormPorts } from './form-ports.ts';

export type ReadingStores = {
  attachments: AttachmentStore;
  documentReadings: DocumentReadingStore;
  drafts: DraftStore;
  outbox: OutboxStore;
  people: PersonStore;
};

/** What a document is read for; of several years the last one. */
export type ReadFor = { formId: string; year: number };

export type ReadOutcome =
  | { type: 'found'; found: FoundInDocument }
  | { type: 'refused'; reason: DocumentRefusal }
  /** Interrupted: it is read another time. */
  | { type: 'retry' };

/** Reads an own copy, apart from everything else. Never throws. */
export interface DocumentReader {
  read(storedName: string, wanted: ReadFor, signal: AbortSignal): Promise<ReadOutcome>;
}

export type DocumentReadingPorts = Pick<FormPorts, 'forms'> & {
  reader: DocumentReader;
  /** Reads outside of a transaction. */
  read<T>(work: (stores: ReadingStores) => Promise<T>): Promise<T>;
  /** Runs one short transaction; nothing is read from a file inside one. */
  transact<T>(work: (stores: ReadingStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

const BATCH = 5;
const KIND = 'document-read';

/** Reads the documents that people want to be read, as soon as their copies are there, and tells them. */
export const readDocuments = async (
  ports: DocumentReadingPorts,
  signal: AbortSignal,
): Promise<number> => {
  const waiting = await ports.read(({ documentReadings }) => documentReadings.waiting(BATCH));
  const failures: unknown[] = [];
  for (const reading of waiting) {
    if (signal.aborted) break;
    try {
      await readOne(ports, reading, signal);
    } catch (error) {
      failures.push(error);
    }
  }
  throwAll(failures, waiting.length);
  return waiting.length;
};

const readOne = async (
  ports: DocumentReadingPorts,
  reading: FileReading,
  signal: AbortSignal,
): Promise<void> => {
  const { file, draftId, askedBy } = reading;
  const attachment = await ports.read(({ attachments }) => attachments.byId(file));
  const opened = await ports.read(({ drafts }) => drafts.opened(draftId, askedBy));
  if (!attachment || !opened || attachment.state === 'waiting') return;
  const outcome = await outcomeOf(ports, { attachment, opened }, signal);
  if (!outcome) return;
  await ports.transact(async (stores) => {
    await stores.documentReadings.settle(file, outcome);
    if (reading.isForReview) return;
    const now = ports.now();
    if (!isWanted(outcome, { attachment, opened })) return;
    await tell(stores, ports, { reading: { ...reading, outcome }, attachment, opened, now });
  });
};

type Settled = Exclude<FileReading['outcome'], { type: 'waiting' }>;
type Reading = { attachment: Attachment; opened: OpenedDraft };

const outcomeOf = async (
  { reader, forms }: DocumentReadingPorts,
  { attachment: { copy }, opened: { draft } }: Reading,
  signal: AbortSignal,
): Promise<Settled | undefined> => {
  if (!copy) return { type: 'refused', reason: 'lost' };
  const year = toldYear(findForm({ forms }, draft.formId) ?? {}, draft.period);
  const wanted = { formId: draft.formId, year };
  const outcome = await reader.read(copy.storedName, wanted, signal);
  if (outcome.type === 'retry') return undefined;
  return outcome.type === 'found' ? { type: 'ready', found: outcome.found } : outcome;
};

/** Any workbook is looked into; that it is nothing to be filled in is told only to whoever wants it to be read. */
const isWanted = (outcome: Settled, { attachment, opened: { cursor } }: Reading): boolean => {
  if (outcome.type === 'ready' && outcome.found.book) return true;
  const { document = null } = cursor ?? {};
  const isOffered = document?.file === attachment.id && document.state === 'offered';
  return !isWorkbook(attachment) || (document !== null && !isOffered);
};

type Told = Reading & { reading: FileReading; now: Instant };

const tell = async (
  { outbox, people }: ReadingStores,
  ports: Pick<FormPorts, 'forms'>,
  told: Told,
): Promise<void> => {
  const { reading, attachment } = told;
  const person = await people.byId(reading.askedBy);
  if (!person) return;
  await outbox.queue(
    [
      {
        dedupeKey: `${KIND}:${attachment.id}:${reading.askedAt}`,
        bundleKey: null,
        subject: { type: 'attachment', id: attachment.id },
        to: person.telegramId,
        priority: 1,
        kind: KIND,
        message: noticeOf(ports, told),
        dueAt: told.now,
        expiresAt: null,
      },
    ],
    told.now,
  );
};

const LONGEST_TITLE = 120;

const noticeOf = (
  ports: Pick<FormPorts, 'forms'>,
  { reading: { outcome }, attachment: { name }, opened: { draft, unitName } }: Told,
): Notice => {
  const { token, formId, unitId, period } = draft;
  const onward = {
    label: say('button-answer-on'),
    intent: { type: 'open-form', formId, unitId, period },
  } as const;
  if (outcome.type !== 'ready') {
    const reason = outcome.type === 'refused' ? outcome.reason : 'lost';
    return { type: 'notice', lines: [refusalOf(reason, name)], buttons: [[onward]] };
  }
  const { found } = outcome;
  const see = { label: say('button-see-found'), intent: { type: 'see-found', token } } as const;
  if (found.book) {
    const told = say('document-book-read', { name, form: titleOf(formId, period), unit: unitName });
    return { type: 'notice', lines: [told], buttons: [[see]] };
  }
  const form = findForm(ports, formId);
  const labels = form ? foundLabels(form, found) : [];
  const title = shorten(found.title, LONGEST_TITLE);
  const head = say('document-read', { name, form: titleOf(formId, period), unit: unitName });
  return {
    type: 'notice',
    lines: [
      head,
      ...(title === '' ? [] : [say('document-title', { title })]),
      labels.length === 0
        ? say('document-found-none')
        : say('document-found', { labels: textList(labels) }),
    ],
    buttons: [[labels.length === 0 ? onward : see]],
  };
};

/** Why a document cannot be read, and what helps. */
export const refusalOf = (
  reason: Extract<FileReading['outcome'], { type: 'refused' }>['reason'],
  name: string,
): TextRef => say(`document-refused_${reason}`, { name });

type KindStores = Pick<ReadingStores, 'attachments' | 'drafts' | 'people'>;

/** Sent as long as the draft is open and its reader still speaks for the unit. */
export const documentReadKind: MessageKind<KindStores> = {
  kind: KIND,
  onUnknown: 'hold',
  hours: 'any',
  expiresAfterMs: 3 * DAY_MS,
  prepare: async ({ attachments, drafts, people }, outgoing) => {
    const file = await attachments.byId(asId<AttachmentId>(outgoing.subject?.id ?? ''));
    const known = file && (await people.known(outgoing.to));
    const opened = known && (await drafts.opened(file.draftId, known.person.id));
    if (!known || !opened) return { type: 'cancel', reason: 'the file or its reader is gone' };
    const { draft } = opened;
    return draft.status === 'open' && mayFillFor(known, draft.unitId)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'the draft is closed, or somebody else fills it in' };
  },
};
