import type { AttachmentId, DraftId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** A file as Telegram describes it; nothing of this is to be trusted. */
export type TelegramFile = {
  fileId: string;
  /** The same for the same file, whoever sends it. */
  fileUniqueId: string;
  kind: 'document' | 'photo';
  /** Cleaned original name, metadata only. */
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  mediaGroupId?: string;
};

/**
 * What is sent where a file is asked for. A link is named by its host and has its address for a file's
 * id; nothing is ever fetched from there.
 */
export type SentEvidence = Omit<TelegramFile, 'kind'> & { kind: TelegramFile['kind'] | 'link' };

/** The own copy in the data folder. */
export type StoredCopy = {
  /** Random name with the extension of the sniffed type. */
  storedName: string;
  sniffedType: string;
  /** Bytes. */
  size: number;
  sha256: string;
};

/** The message that a file came in, or that a link stands in. */
export type FromMessage = { messageId: number; chatId: number };

export type Attachment = SentEvidence & {
  id: AttachmentId;
  draftId: DraftId;
  path: string;
  /** Null where it was not kept, as of files from before that was done. */
  from: FromMessage | null;
  state: 'waiting' | 'stored' | 'failed';
  copy: StoredCopy | null;
  attempts: number;
  addedBy: PersonId;
  addedAt: Instant;
};

export interface AttachmentStore {
  byId(id: AttachmentId): Promise<Attachment | null>;
  ofDraft(draftId: DraftId): Promise<Attachment[]>;
  add(attachment: Attachment): Promise<void>;
  remove(id: AttachmentId): Promise<void>;
  /** Those whose copy is to be fetched now: the oldest of each draft before the second of any. */
  toFetch(now: Instant, limit: number): Promise<Attachment[]>;
  markStored(id: AttachmentId, copy: StoredCopy): Promise<void>;
  postpone(id: AttachmentId, until: Instant, reason: string): Promise<void>;
  /** The same for what is no failure of the file's own and never ends its tries. */
  hold(id: AttachmentId, until: Instant, reason: string): Promise<void>;
  markFailed(id: AttachmentId, reason: string): Promise<void>;
  /** Of these names of copies, those that a file still has. */
  copiesAmong(storedNames: readonly string[]): Promise<string[]>;
}
