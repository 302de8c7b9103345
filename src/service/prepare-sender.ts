import { holdAfterRestoring } from '../core/broadcasts/hold-broadcast.ts';
import { nextSendingTime } from '../core/calendar/sending-hours.ts';
import { loadWorkingDays } from '../core/obligations/load-obligations.ts';
import { kindsByName } from '../core/outbox/message-kind.ts';
import type { Messenger } from '../core/outbox/messenger.ts';
import type { Pace } from '../core/outbox/pace.ts';
import {
  checkOpenKinds,
  doubtWaiting,
  recoverAfterCrash,
  storedPause,
} from '../core/outbox/recover-after-crash.ts';
import type { SendingRules } from '../core/outbox/sending.ts';
import { announceUnreachable } from '../core/people/announce-unreachable.ts';
import { takeUpCopy, tellOfRestored } from '../core/people/restored-copy.ts';
import type { Clock } from '../core/shared/clock.ts';
import type { Stores } from '../core/stores.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import type { MemberSession } from '../storage/postgres/session.ts';
import { Sender } from '../worker/sender.ts';
import { machineMs, machineRandom } from './machine-ports.ts';
import { messageKindsWith } from './message-kinds.ts';
import type { Sharer } from './shared-sending.ts';
import type { OpenStorage } from './storage.ts';

export type SenderStart = {
  storage: OpenStorage;
  clock: Clock;
  log: Log;
  /** Its own; or what it shares with other processes, in whose session with the server it sends. */
  pace: Pace | Sharer;
  session?: Pick<MemberSession, 'clockMs'> | undefined;
  messenger: Messenger;
  forms: FormPorts['forms'];
};

/**
 * A sender that knows what an earlier run has left. Call it once a start, before anything is sent.
 *
 * @throws when something waits whose kind no feature declares
 */
export const prepareSender = async (start: SenderStart): Promise<Sender<Stores>> => {
  const { storage, clock, pace, forms } = start;
  const rules = rulesOf(forms);
  const token = tokenOf(pace);
  await storage.transactions.run(async (stores) => {
    const now = clock.now();
    await checkOpenKinds(rules, stores);
    const restored = await takeUpCopy(stores.installation, now);
    if (restored) {
      await doubtWaiting(rules, stores, { token, now });
      await holdAfterRestoring(stores, restored.madeAt, now);
      await tellOfRestored(stores, restored);
    }
    // Of several processes others may be sending: what those hold who are gone is free with the first claim.
    if ('look' in pace) return;
    await recoverAfterCrash(rules, stores, { token, now });
    const pause = await storedPause(stores.installation, Date.now());
    if (pause) pace.resume(pause);
  });
  return senderOf(start, token, rules);
};

/** A sender beside that of the process that leads, which has prepared everything. */
export const joinSending = (start: SenderStart & { pace: Sharer }): Sender<Stores> =>
  senderOf(start, tokenOf(start.pace), rulesOf(start.forms));

const tokenOf = (pace: Pace | Sharer): string => {
  const random = machineRandom.token(96);
  return 'look' in pace ? pace.tokenOf(random) : random;
};

const rulesOf = (forms: FormPorts['forms']): SendingRules<Stores> => ({
  kinds: kindsByName(messageKindsWith({ forms })),
  nextSendingTime: async (stores, now) => nextSendingTime(now, await loadWorkingDays(stores)),
  onUnreachable: announceUnreachable,
  onArrived: ({ people }, { to, subject }, at) =>
    people.noteShown(to, { type: subject?.type ?? 'notice', id: subject?.id ?? '', at }),
});

const senderOf = (
  { storage, clock, log, pace, session, messenger }: SenderStart,
  token: string,
  rules: SendingRules<Stores>,
): Sender<Stores> => {
  const { transactions } = storage;
  return new Sender<Stores>({
    rules,
    messenger,
    pace,
    token,
    now: () => clock.now(),
    wallMs: () => Date.now(),
    machineMs: session ? () => session.clockMs() : machineMs,
    read: (work) => transactions.single(work),
    transact: (work) => transactions.run(work),
    warn: (text) => log.warn(text, { code: 'E_TELEGRAM' }),
    logFailure: (error) => log.error('sending failed', { code: codeOf(error, 'E_SEND'), error }),
  });
};
