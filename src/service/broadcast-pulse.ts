import { LiveProgress, type LiveProgressPorts } from '../bot/broadcasts/live-progress.ts';
import { feedBroadcasts } from '../core/broadcasts/feed-broadcasts.ts';
import { feedChanges } from '../core/broadcasts/feed-changes.ts';
import type { Clock } from '../core/shared/clock.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import { Pulse } from '../worker/pulse.ts';

export type BroadcastPulseParts = Omit<LiveProgressPorts, 'warn'> & {
  clock: Clock;
  forms: FormPorts;
  approvalAbove: number;
  log: Log;
};

/** Begins broadcasts when it is time, keeps the outbox supplied, and shows admins how far they are. */
export const broadcastPulse = (parts: BroadcastPulseParts): Pulse => {
  const { transactions, clock, forms, approvalAbove, log } = parts;
  const progress = new LiveProgress({
    ...parts,
    warn: (text, fields) => log.warn(text, fields),
  });
  return new Pulse({
    step: async () => {
      const hasFed = await transactions.run((stores) =>
        feedBroadcasts(stores, { forms, approvalAbove, now: clock.now() }),
      );
      const hasChanged = await transactions.run((stores) => feedChanges(stores, clock.now()));
      await progress.look();
      const isUnderWay = await transactions.run(
        async ({ broadcasts, sentChanges }) =>
          (await broadcasts.counts()).sending > 0 || (await sentChanges.running()).length > 0,
      );
      return { hasWorked: hasFed || hasChanged, isUnderWay };
    },
    logFailure: (error) =>
      log.error('broadcasts could not go on', { code: codeOf(error, 'E_JOB'), error }),
  });
};
