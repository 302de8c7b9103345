import { KEEP_HELD_MS } from '../conversation/tend-held.ts';
import { KEEP_UPDATES_MS } from '../outbox/inbox-store.ts';
import type { PersonId, TelegramId } from '../shared/ids.ts';
import { DAY_MS, type Instant, plusMs } from '../shared/instant.ts';

/** For how long something is kept. */
export type Span = { unit: 'days' | 'months'; count: number };

const days = (ms: number): Span => ({ unit: 'days', count: ms / DAY_MS });
const months = (count: number): Span => ({ unit: 'months', count });

/**
 * For how long each kind of personal data is kept, and after what it is counted, in the order in which a person
 * reads it; the jobs of each night go by the same table.
 */
export const retention = {
  /** Name, position and account, after the last unit that somebody spoke for. */
  contacts: months(12),
  /** What messages of the bot say, after they were sent. */
  messages: months(12),
  /** Links opened and never used to the end, after they were opened. */
  onboardings: months(1),
  /** What a stranger has asked for, after it was asked. */
  accessRequests: months(3),
  /** Requests and complaints about data, after they were answered. */
  dataRequests: months(24),
  /** Decisions on the data notice, after the person was erased or has declined. */
  consents: months(24),
  /** Drafts that a unit has discarded, once they can be taken back no more; what was handed in before stays. */
  discarded: months(1),
  /** What waits to be said what it is for. */
  held: days(KEEP_HELD_MS),
  /** Which updates of Telegram were applied; what they said is dropped at once. */
  updates: days(KEEP_UPDATES_MS),
} as const satisfies Readonly<Record<string, Span>>;

export type KeptKind = keyof typeof retention;

export const keptKinds = Object.keys(retention) as readonly KeptKind[];

/** Longer than any month has on average, so that nothing goes before its time. */
const MONTH_DAYS = 30.5;

/** What is older than that is kept no longer. */
export const keptSince = (kind: KeptKind, now: Instant): Instant => {
  const { unit, count } = retention[kind];
  return plusMs(now, -Math.ceil(count * (unit === 'months' ? MONTH_DAYS : 1)) * DAY_MS);
};

/** Kinds of which nothing but time decides. */
export const agingKinds = [
  'messages',
  'onboardings',
  'accessRequests',
  'dataRequests',
  'consents',
  'discarded',
] as const satisfies readonly KeptKind[];
export type AgingKind = (typeof agingKinds)[number];

export interface RetentionStore {
  /** Drops what is older, and says how much that was. */
  forget(kind: AgingKind, before: Instant): Promise<number>;
  /**
   * Drops at once what is kept of a person beside their name: what messages said to them, what they are asked and
   * shown, links opened; and their name in what others were told or are still to be told. What a unit has, deeds and decisions on the notice stay.
   */
  forgetPerson(whom: { personId: PersonId; telegramId: TelegramId }): Promise<void>;
}
