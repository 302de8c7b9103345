import type { OutboxState } from '../outbox/outbox-message.ts';
import { openStates } from '../outbox/transition.ts';

/**
 * What is a reminder's own: `planned` for its day, `said` in a message of the outbox, where what became
 * of it stands, `skipped` since it was no longer true, `superseded` since its day passed before.
 */
export const reminderStatuses = ['planned', 'said', 'skipped', 'superseded'] as const;
export type ReminderStatus = (typeof reminderStatuses)[number];

/**
 * `planned`: will be said on its day if it is still true then. `sending`: is being said. `unknown`:
 * nobody can say whether it arrived, so it counts as said. `skipped`: was no longer true at the
 * moment of sending. `superseded`: was not said in time, a later step took its place.
 */
export const reminderStates = [
  'planned',
  'sending',
  'sent',
  'unknown',
  'failed',
  'skipped',
  'superseded',
] as const;
export type ReminderState = (typeof reminderStates)[number];

/** The message by which it was said, as it stands in the outbox. */
export type ReminderMessage = {
  state: OutboxState;
  /** An admin wants to have it sent again, though it may have arrived. */
  isAskedFor: boolean;
};

/** What decides about a state: the reminder's own fact, and its message; null when that is no longer kept. */
export type ReminderStanding = { status: ReminderStatus; message: ReminderMessage | null };

/** In these it has certainly not been heard, so that it may be said anew. */
export const missedStates = ['failed', 'blocked', 'expired'] as const satisfies OutboxState[];

/** In these it is being said, as long as no admin has asked for it. */
export const sayingStates = openStates;

const heard = {
  pending: 'sending',
  claimed: 'sending',
  'in-flight': 'sending',
  sent: 'sent',
  unknown: 'unknown',
  failed: 'failed',
  blocked: 'failed',
  expired: 'superseded',
  // An admin has let be what may have arrived.
  cancelled: 'unknown',
} as const satisfies Record<OutboxState, ReminderState>;

/** What became of it. Whatever was said and is not known to have been missed counts as heard. */
export const stateOf = ({ status, message }: ReminderStanding): ReminderState => {
  if (status !== 'said') return status;
  const state = message ? heard[message.state] : 'unknown';
  return state === 'sending' && message?.isAskedFor ? 'unknown' : state;
};

/** Every digest ends with its day; one without an end is sent because an admin has asked for it. */
export const isAskedFor = ({ expiresAt }: { expiresAt: unknown }): boolean => expiresAt === null;
