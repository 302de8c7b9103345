import type { OutboxState } from '../outbox/outbox-message.ts';
import type { BroadcastId, PersonId, TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { ChangeResult } from './sent-change.ts';

/**
 * `waiting` for its turn, `queued` in the outbox, then what became of it there. `unknown` was on its
 * way when the connection or the program ended: nobody can tell whether it arrived. `withdrawn` was
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
  /** The language of the content that they got. */
  variant: Language | null;
  /** What was last done to the message that they got. */
  change: { id: string; result: ChangeResult } | null;
} & Fate;

/** Who it is for, fixed when a broadcast begins; everything else comes to them later. */
export type NewRecipient = Pick<
  BroadcastRecipient,
  'broadcastId' | 'personId' | 'chatId' | 'position' | 'unitIds'
>;

/** What became of it: told by the outbox alone, and never stored a second time. */
export type Fate = {
  state: RecipientState;
  messageIds: readonly number[];
  sentAt: Instant | null;
  /** Telegram's reason for a failure, or ours for not sending it. */
  reason: string | null;
};

/** Its message in the outbox, and what else decides about its state. */
export type RecipientStanding = {
  /** Null when it was never handed to the outbox. */
  outbox: OutboxState | null;
  /** The broadcast was cancelled: whoever waited then waits no more. */
  isCalledOff: boolean;
  /** A withdrawal has deleted the message. */
  isWithdrawn: boolean;
};

const told = {
  pending: 'queued',
  claimed: 'queued',
  'in-flight': 'queued',
  sent: 'sent',
  failed: 'failed',
  blocked: 'unreachable',
  unknown: 'unknown',
  cancelled: 'cancelled',
  expired: 'failed',
} as const satisfies Record<OutboxState, RecipientState>;

export const stateOf = ({
  outbox,
  isCalledOff,
  isWithdrawn,
}: RecipientStanding): RecipientState => {
  if (outbox === null) return isCalledOff ? 'cancelled' : 'waiting';
  return outbox === 'sent' && isWithdrawn ? 'withdrawn' : told[outbox];
};

/** Why the outbox has ended what was cancelled with its broadcast. */
export const CALLED_OFF = 'cancelled by an admin';

/** What the outbox has noted; not why it is still trying, nor what the state says anyway. */
export const reasonOf = (state: RecipientState, error: string | null): string | null =>
  state === 'queued' || error === CALLED_OFF ? null : error;

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
