import { outboxStates, type OutboxState } from './outbox-message.ts';

/** What can happen to a message in the outbox; README.md beside this file draws it. */
export const outboxEvents = [
  /** A sender takes it. */
  'take',
  /** Committed just before the call. */
  'begin',
  /** It goes on to wait: Telegram did not take it, its time has not come, or its subject is paused. */
  'give-back',
  /** Who held it is hung or gone. */
  'recover',
  'sent',
  'failed',
  'blocked',
  'unknown',
  'cancelled',
  'expired',
  /** What it is about has ended. */
  'call-off',
  /** An admin does not want to know any more whether it arrived. */
  'dismiss',
  /** An admin wants it sent once more. */
  'send-again',
] as const;
export type OutboxEvent = (typeof outboxEvents)[number];

type Moves = Partial<Record<OutboxState, OutboxState>>;

const held = (to: OutboxState): Moves => ({ claimed: to, 'in-flight': to });

const moves: Readonly<Record<OutboxEvent, Moves>> = {
  take: { pending: 'claimed' },
  begin: { claimed: 'in-flight' },
  'give-back': held('pending'),
  // Nobody can say what became of a call: it is held while that is decided.
  recover: { claimed: 'pending', 'in-flight': 'claimed' },
  sent: held('sent'),
  failed: held('failed'),
  blocked: held('blocked'),
  unknown: held('unknown'),
  cancelled: held('cancelled'),
  expired: held('expired'),
  'call-off': { pending: 'cancelled', claimed: 'cancelled' },
  dismiss: { unknown: 'cancelled' },
  'send-again': { failed: 'pending', blocked: 'pending', unknown: 'pending' },
};

/** The state after an event; null where it changes nothing, since it came too late. */
export const transition = (state: OutboxState, event: OutboxEvent): OutboxState | null =>
  moves[event][state] ?? null;

/** The states in which an event changes something. */
export const statesBefore = (event: OutboxEvent): OutboxState[] =>
  outboxStates.filter((state) => transition(state, event) !== null);

/** It still has to go out. */
export const openStates = ['pending', 'claimed', 'in-flight'] as const satisfies OutboxState[];
