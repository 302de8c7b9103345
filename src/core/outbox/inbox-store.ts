import { DAY_MS, type Instant } from '../shared/instant.ts';

/** Longer than Telegram hands out an update twice. */
export const KEEP_UPDATES_MS = 7 * DAY_MS;

/** An update as it came in. `key` names the person (or chat) whose updates keep their order. */
export type IncomingUpdate = { updateId: number; key: string; body: string };

/** Of an update that was applied no more is kept. */
export type AppliedUpdate = Pick<IncomingUpdate, 'updateId' | 'key'>;

export type PendingUpdate = IncomingUpdate & { attempts: number };

/** What the bot still has to say to an update that has been applied; JSON of the edge. */
export type OwedReplies = { updateId: number; key: string; replies: string };

/** Updates are stored before they are confirmed to Telegram, and applied exactly once. */
export interface InboxStore {
  /** Stores what is new and returns just that: an update handed out twice is known by its id. */
  add(updates: readonly IncomingUpdate[], now: Instant): Promise<IncomingUpdate[]>;
  /** What of it is not stored yet, each update once. */
  unknown<Known extends Pick<IncomingUpdate, 'updateId'>>(
    updates: readonly Known[],
  ): Promise<Known[]>;
  /** Stores one that is applied in this very transaction; `replies` as for `markDone`. */
  addDone(update: AppliedUpdate, replies: string, now: Instant): Promise<void>;
  /** All that have not been applied, oldest first. */
  pending(): Promise<PendingUpdate[]>;
  /**
   * In the transaction of what the update did. `replies` is empty when nothing is to be said. What the
   * update said is kept no longer: it may hold the secret of a link.
   */
  markDone(updateId: number, replies: string): Promise<void>;
  /** Counts a failure and returns how many there have been; the last one makes it dead. */
  countFailure(updateId: number, error: string, isLast: boolean): Promise<void>;
  /** Replies that were committed but perhaps not said, oldest first. */
  owedReplies(): Promise<OwedReplies[]>;
  /** What is owed of an update that was applied, from now on; nothing where nothing is owed any more. */
  keepReplies(updateId: number, replies: string): Promise<void>;
  markReplied(updateIds: readonly number[]): Promise<void>;
  /** Forgets applied updates received before that moment; Telegram reuses no id within a week. */
  forgetBefore(at: Instant): Promise<number>;
}
