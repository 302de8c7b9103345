import { throwAll } from '../shared/each-apart.ts';
import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { Attachment, StoredCopy } from './attachment.ts';
import { tellOfFile, type FileNoticeStores } from './file-notice.ts';
import { tellKept, tellNotKept } from './file-room-notice.ts';
import type { FormPorts } from './form-ports.ts';

/** Telegram keeps a file for a bot much longer; after a day of failures something else is wrong. */
const MAX_ATTEMPTS = 24;
const BATCH = 10;
/** Whoever makes room on the disk need not wait long. */
const KEEP_AGAIN_MS = 5 * MINUTE_MS;

export type FetchOutcome =
  | { type: 'fetched'; copy: StoredCopy }
  | { type: 'refused'; reason: string }
  | { type: 'retry'; reason: string }
  /** The data folder does not take it; Telegram still has it. */
  | { type: 'not-kept'; reason: string };

/** `id` is what the log calls it; `size` in bytes, as Telegram declares it. */
export type WantedFile = { id: string; fileId: string; size: number };

/** Brings a file from Telegram into the data folder. Never throws. */
export interface FileKeeper {
  keep(file: WantedFile, signal: AbortSignal): Promise<FetchOutcome>;
}

export type FetchingPorts = Pick<FormPorts, 'forms'> & {
  keeper: FileKeeper;
  /** Reads outside of a transaction. */
  read<T>(work: (stores: FileNoticeStores) => Promise<T>): Promise<T>;
  /** Runs one short transaction; nothing is fetched inside one. */
  transact<T>(work: (stores: FileNoticeStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/**
 * Makes own copies of the files that have come in, and tells their senders which of them cannot be
 * used or not be kept yet; what the disk does not take is tried until it does. Returns how many were
 * tried.
 */
export const fetchAttachments = async (
  ports: FetchingPorts,
  signal: AbortSignal,
): Promise<number> => {
  const waiting = await ports.read(({ attachments }) => attachments.toFetch(ports.now(), BATCH));
  const failures: unknown[] = [];
  for (const attachment of waiting) {
    if (signal.aborted) break;
    try {
      await fetchOne(ports, attachment, signal);
    } catch (error) {
      failures.push(error);
      // It makes way for those behind it, and is tried again later.
      await ports.transact(({ attachments }) => setAside(attachments, attachment, ports.now()));
    }
  }
  throwAll(failures, waiting.length);
  return waiting.length;
};

const fetchOne = async (
  ports: FetchingPorts,
  attachment: Attachment,
  signal: AbortSignal,
): Promise<void> => {
  const outcome = await ports.keeper.keep(attachment, signal);
  // What a shutdown interrupted is no failure of the file.
  if (signal.aborted && outcome.type === 'retry') return;
  await ports.transact((stores) =>
    record(stores, ports, { attachment, outcome, now: ports.now() }),
  );
};

const FAILED = 'what came in could not be recorded';

const setAside = (
  attachments: FileNoticeStores['attachments'],
  { id, attempts }: Attachment,
  now: Instant,
): Promise<void> =>
  attempts + 1 < MAX_ATTEMPTS
    ? attachments.postpone(id, plusMs(now, waitMs(attempts)), FAILED)
    : attachments.markFailed(id, FAILED);

type Result = { attachment: Attachment; outcome: FetchOutcome; now: Instant };

const record = async (
  stores: FileNoticeStores,
  { forms }: Pick<FormPorts, 'forms'>,
  { attachment, outcome, now }: Result,
): Promise<void> => {
  const { attachments } = stores;
  const { id, attempts } = attachment;
  if (outcome.type === 'not-kept') {
    await attachments.hold(id, plusMs(now, KEEP_AGAIN_MS), outcome.reason);
    return tellNotKept(stores, { forms, attachment, now });
  }
  if (outcome.type === 'retry' && attempts + 1 < MAX_ATTEMPTS)
    return attachments.postpone(id, plusMs(now, waitMs(attempts)), outcome.reason);
  if (outcome.type === 'fetched') {
    await attachments.markStored(id, outcome.copy);
    await tellKept(stores, { forms, attachment, now });
    return tellOfFile(stores, { forms, attachment, copy: outcome.copy, now });
  }
  await attachments.markFailed(id, outcome.reason);
  return tellOfFile(stores, { forms, attachment, copy: null, now });
};

/** 1, 2, 4 … minutes, at most an hour. */
const waitMs = (attempts: number): number => Math.min(MINUTE_MS * 2 ** attempts, HOUR_MS);
