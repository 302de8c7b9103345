import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { tellAdmins } from '../people/tell-admins.ts';
import { throwAll } from '../shared/each-apart.ts';
import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { StoredCopy } from '../submissions/attachment.ts';
import type { FetchOutcome, FileKeeper } from '../submissions/fetch-attachments.ts';
import { tellAdminsOfDisk } from '../submissions/file-room-notice.ts';

/** News for admins that a scan could not be fetched. */
export const SCAN_LOST = 'scan-lost';

/** A scan of what came on paper and its own copy in the data folder, once for all units that it was recorded for. */
export type ScanCopy = {
  id: string;
  /** Telegram's; scans of a relief name it. */
  fileId: string;
  name: string;
  /** Bytes, as Telegram declares them; 0 where it did not. */
  declaredSize: number;
  state: 'waiting' | 'stored' | 'failed';
  copy: StoredCopy | null;
  attempts: number;
  addedAt: Instant;
};

export interface ScanCopyStore {
  /** Does nothing when that file is known. */
  add(scan: Pick<ScanCopy, 'id' | 'fileId' | 'name' | 'declaredSize' | 'addedAt'>): Promise<void>;
  byFile(fileId: string): Promise<ScanCopy | null>;
  /** Those whose copy is to be fetched now. */
  toFetch(now: Instant, limit: number): Promise<ScanCopy[]>;
  markStored(id: string, copy: StoredCopy): Promise<void>;
  postpone(id: string, until: Instant, reason: string): Promise<void>;
  /** The same for what is no failure of the file's own and never ends its tries. */
  hold(id: string, until: Instant, reason: string): Promise<void>;
  markFailed(id: string, reason: string): Promise<void>;
  /** Of these names of copies, those that a scan still has. */
  copiesAmong(storedNames: readonly string[]): Promise<string[]>;
}

type ScanStores = { scanCopies: ScanCopyStore; outbox: OutboxStore; people: PersonStore };

type FetchingPorts = {
  keeper: FileKeeper;
  read<T>(work: (stores: ScanStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: ScanStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** As long as units' own files are tried for. */
const MAX_ATTEMPTS = 24;
const BATCH = 10;
const KEEP_AGAIN_MS = 5 * MINUTE_MS;

/** Makes own copies of the scans that came in, as of files of units; tells the admins of what it cannot. Returns how many were tried. */
export const fetchScans = async (ports: FetchingPorts, signal: AbortSignal): Promise<number> => {
  const waiting = await ports.read(({ scanCopies }) => scanCopies.toFetch(ports.now(), BATCH));
  const failures: unknown[] = [];
  for (const scan of waiting) {
    if (signal.aborted) break;
    try {
      await fetchOne(ports, scan, signal);
    } catch (error) {
      failures.push(error);
      // It makes way for those behind it, and is tried again later.
      await ports.transact(({ scanCopies }) =>
        scanCopies.postpone(scan.id, plusMs(ports.now(), HOUR_MS), 'it could not be recorded'),
      );
    }
  }
  throwAll(failures, waiting.length);
  return waiting.length;
};

const fetchOne = async (
  ports: FetchingPorts,
  scan: ScanCopy,
  signal: AbortSignal,
): Promise<void> => {
  const { id, fileId, declaredSize } = scan;
  const outcome = await ports.keeper.keep({ id, fileId, size: declaredSize }, signal);
  // What a shutdown interrupted is no failure of the file.
  if (signal.aborted && outcome.type === 'retry') return;
  await ports.transact((stores) => record(stores, { scan, outcome, now: ports.now() }));
};

type Result = { scan: ScanCopy; outcome: FetchOutcome; now: Instant };

const record = async (stores: ScanStores, { scan, outcome, now }: Result): Promise<void> => {
  const { scanCopies } = stores;
  const { id, attempts } = scan;
  switch (outcome.type) {
    case 'fetched':
      return scanCopies.markStored(id, outcome.copy);
    case 'not-kept':
      await scanCopies.hold(id, plusMs(now, KEEP_AGAIN_MS), outcome.reason);
      return tellAdminsOfDisk(stores, now);
    case 'retry':
      if (attempts + 1 < MAX_ATTEMPTS)
        return scanCopies.postpone(id, plusMs(now, waitMs(attempts)), outcome.reason);
      return giveUp(stores, { scan, outcome, now });
    case 'refused':
      return giveUp(stores, { scan, outcome, now });
  }
};

type GivenUp = Result & { outcome: { reason: string } };

const giveUp = async (stores: ScanStores, { scan, outcome, now }: GivenUp): Promise<void> => {
  await stores.scanCopies.markFailed(scan.id, outcome.reason);
  await tellAdmins(stores, {
    key: `${SCAN_LOST}:${scan.id}`,
    kind: SCAN_LOST,
    message: { type: 'notice', lines: [say('scan-lost', { name: scan.name })], buttons: [] },
    now,
  });
};

/** 1, 2, 4 … minutes, at most an hour. */
const waitMs = (attempts: number): number => Math.min(MINUTE_MS * 2 ** attempts, HOUR_MS);
