import { holdAfterRestoring } from '../core/broadcasts/hold-broadcast.ts';
import { nextSendingTime } from '../core/calendar/sending-hours.ts';
import { loadWorkingDays } from '../core/obligations/load-obligations.ts';
import { kindsByName } from '../core/outbox/message-kind.ts';
import type { Messenger } from '../core/outbox/messenger.ts';
import type { Pace } from '../core/outbox/pace.ts';
import {
  doubtWaiting,
  storedPause,
  recoverAfterCrash,
} from '../core/outbox/recover-after-crash.ts';
import type { SendingRules } from '../core/outbox/sending.ts';
import { announceUnreachable } from '../core/people/announce-unreachable.ts';
import { takeUpCopy, tellOfRestored } from '../core/people/restored-copy.ts';
import type { Clock } from '../core/shared/clock.ts';
import type { Stores } from '../core/stores.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import { Sender } from '../worker/sender.ts';
import { machineMs, machineRandom } from './machine-ports.ts';
import { messageKindsWith } from './message-kinds.ts';
import type { OpenStorage } from './storage.ts';

export type SenderStart = {
  storage: OpenStorage;
  clock: Clock;
  log: Log;
  pace: Pace;
  messenger: Messenger;
  forms: FormPorts['forms'];
};

/**
 * A sender that knows what an earlier run has left. Call it once a start, before anything is sent.
 *
 * @throws when something waits whose kind no feature declares
 */
export const prepareSender = async (start: SenderStart): Promise<Sender<Stores>> => {
  const { storage, clock, log, pace, messenger, forms } = start;
  const { transactions } = storage;
  const rules: SendingRules<Stores> = {
    kinds: kindsByName(messageKindsWith({ forms })),
    nextSendingTime: async (stores, now) => nextSendingTime(now, await loadWorkingDays(stores)),
    onUnreachable: announceUnreachable,
    onArrived: ({ people }, { to, subject }, at) =>
      people.noteShown(to, { type: subject?.type ?? 'notice', id: subject?.id ?? '', at }),
  };
  const token = machineRandom.token(96);
  await transactions.run(async (stores) => {
    const now = clock.now();
    const restored = await takeUpCopy(stores.installation, now);
    if (restored) {
      await doubtWaiting(rules, stores, { token, now });
      await holdAfterRestoring(stores, restored.madeAt, now);
      await tellOfRestored(stores, restored);
    }
    await recoverAfterCrash(rules, stores, { token, now });
    const pause = await storedPause(stores.installation, Date.now());
    if (pause) pace.resume(pause);
  });
  return new Sender<Stores>({
    rules,
    messenger,
    pace,
    token,
    now: () => clock.now(),
    wallMs: () => Date.now(),
    machineMs,
    read: (work) => transactions.single(work),
    transact: (work) => transactions.run(work),
    warn: (text) => log.warn(text, { code: 'E_TELEGRAM' }),
    logFailure: (error) => log.error('sending failed', { code: codeOf(error, 'E_SEND'), error }),
  });
};
