import type { BroadcastId, PersonId, TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { ChangeResult } from './sent-change.ts';

/**
 * `waiting` for its turn, `queued` in the outbox, then what became of it. `unknown` was on its way
 * when the connection or the program ended: nobody can tell whether it arrived. `withdrawn` was
 * sent and deleted again.
 */
export const recipientStates = [
  'waiting',
  'queued',
  'sent',
  'failed',
  'unreachable',
  'unknown',
  'cancelled',
  'withdrawn',
] as const;
export type RecipientState = (typeof recipientStates)[number];

/** One person of a broadcast, fixed when it began. */
export type BroadcastRecipient = {
  broadcastId: BroadcastId;
  personId: PersonId;
  chatId: TelegramId;
  /** Their place in the order of sending. */
  position: number;
  /** The units on whose behalf they are written to. */
  unitIds: readonly UnitId[];
  state: RecipientState;
  /** Counts how often it was handed to the outbox. */
  attempt: number;
  /** The language of the content that they got. */
  variant: Language | null;
  messageIds: readonly number[];
  sentAt: Instant | null;
  /** Telegram's reason for a failure. */
  reason: string | null;
  /** What was last done to the message that they got. */
  change: { id: string; result: ChangeResult } | null;
};

/** How many recipients are in each state. */
export type Tally = Record<RecipientState, number>;

export const emptyTally = (): Tally =>
  Object.fromEntries(recipientStates.map((state) => [state, 0])) as Tally;

export const totalOf = (tally: Tally): number =>
  recipientStates.reduce((sum, state) => sum + tally[state], 0);

/** Those with whom something is still to be done. */
export const openOf = ({ waiting, queued }: Tally): number => waiting + queued;

/** That a unit, or one of the Board's people, has received it; the first of its contacts counts. */
export type Acknowledgement = {
  /** A unit's id, or a person's who is there for no unit. */
  of: UnitId | PersonId;
  personId: PersonId;
  at: Instant;
};
