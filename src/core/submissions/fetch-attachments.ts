import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { Attachment, AttachmentStore, StoredCopy } from './attachment.ts';

/** Telegram keeps a file for a bot much longer; after a day of failures something else is wrong. */
const MAX_ATTEMPTS = 24;
const BATCH = 10;

export type FetchOutcome =
  | { type: 'fetched'; copy: StoredCopy }
  | { type: 'refused'; reason: string }
  | { type: 'retry'; reason: string };

/** Brings a file from Telegram into the data folder. Never throws. */
export interface FileKeeper {
  keep(attachment: Attachment, signal: AbortSignal): Promise<FetchOutcome>;
}

export type FetchingPorts = {
  keeper: FileKeeper;
  /** Runs one short transaction; nothing is fetched inside one. */
  transact<T>(work: (stores: { attachments: AttachmentStore }) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Makes own copies of the files that have come in. Returns how many were tried. */
export const fetchAttachments = async (
  ports: FetchingPorts,
  signal: AbortSignal,
): Promise<number> => {
  const waiting = await ports.transact(({ attachments }) =>
    attachments.toFetch(ports.now(), BATCH),
  );
  for (const attachment of waiting) {
    if (signal.aborted) break;
    const outcome = await ports.keeper.keep(attachment, signal);
    await ports.transact(({ attachments }) =>
      record(attachments, { attachment, outcome, at: ports.now() }),
    );
  }
  return waiting.length;
};

type Result = { attachment: Attachment; outcome: FetchOutcome; at: Instant };

const record = (
  attachments: AttachmentStore,
  { attachment: { id, attempts }, outcome, at }: Result,
): Promise<void> => {
  switch (outcome.type) {
    case 'fetched':
      return attachments.markStored(id, outcome.copy);
    case 'refused':
      return attachments.markFailed(id, outcome.reason);
    case 'retry':
      return attempts + 1 >= MAX_ATTEMPTS
        ? attachments.markFailed(id, outcome.reason)
        : attachments.postpone(id, plusMs(at, waitMs(attempts)), outcome.reason);
  }
};

/** 1, 2, 4 … minutes, at most an hour. */
const waitMs = (attempts: number): number => Math.min(MINUTE_MS * 2 ** attempts, HOUR_MS);
