import type { Instant } from '../shared/instant.ts';

/** What waits, and since when; null where nothing does. */
export type Queue = { count: number; since: Instant | null };

export type QueueDepths = {
  /** Updates of people that are stored and not applied yet. */
  updates: Queue;
  /** Updates that could not be applied. */
  deadUpdates: number;
  /** Answers that are stored and perhaps not said yet. */
  replies: number;
  /** Messages of the bot's own that are due, by priority, announcements being 2. */
  due: { 1: Queue; 2: Queue };
  /** Messages whose time has not come. */
  later: number;
  inFlight: number;
  /** Nobody can say whether they arrived; an admin decides. */
  unknown: number;
};

/** For whoever watches over the service; no word of any person. */
export interface QueueStore {
  depths(now: Instant): Promise<QueueDepths>;
}
