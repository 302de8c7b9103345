import type { AuditAction } from '../audit/audit-actions.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { SentChangeStore } from './broadcast-store.ts';
import { type Broadcast, heldReasons, subjectOf } from './broadcast.ts';
import { record } from './change-broadcast.ts';
import { CALLED_OFF, totalOf } from './recipient.ts';
import type { StartStores } from './start-broadcast.ts';
import { isStopped } from './stopped.ts';

export type ControlStores = StartStores & { outbox: OutboxStore; sentChanges: SentChangeStore };

export type ControlInput = { id: BroadcastId; by: PersonId };

export type ControlOutcome =
  | { type: 'done'; broadcast: Broadcast; count: number }
  /** It is not in a state in which that can be done. */
  | { type: 'not-now' };

type Controlled = { broadcast: Broadcast; by: PersonId; now: Instant };

const control =
  (
    from: readonly Broadcast['state'][],
    deed: (stores: ControlStores, one: Controlled) => Promise<ControlOutcome>,
  ) =>
  async (
    stores: ControlStores,
    { id, by }: ControlInput,
    now: Instant,
  ): Promise<ControlOutcome> => {
    const broadcast = await stores.broadcasts.byId(id);
    if (!broadcast || !from.includes(broadcast.state)) return { type: 'not-now' };
    return deed(stores, { broadcast, by, now });
  };

const saved = async (
  stores: ControlStores,
  { by, now }: Controlled,
  { broadcast, action, count }: { broadcast: Broadcast; action: AuditAction; count: number },
): Promise<ControlOutcome> => {
  await stores.broadcasts.save(broadcast);
  await record(stores, { broadcast, by, action, now, details: { count } });
  return { type: 'done', broadcast, count };
};

export const pauseBroadcast = control(['sending'], async (stores, one) => {
  const count = await stores.outbox.pause(subjectOf(one.broadcast.id), one.now);
  const broadcast: Broadcast = { ...one.broadcast, state: 'paused', stopReason: null };
  return saved(stores, one, { broadcast, action: 'broadcast-paused', count });
});

/** What stood still, or had reached nobody yet, is said from now on by whoever decides so. */
const goingOn = async (
  { broadcastRecipients }: ControlStores,
  { broadcast, now }: Controlled,
): Promise<Broadcast> => {
  const tally = await broadcastRecipients.tally(broadcast.id);
  const beginsNow =
    broadcast.stopReason === heldReasons.stalled || tally.waiting === totalOf(tally);
  const startedAt = beginsNow ? now : broadcast.startedAt;
  return { ...broadcast, state: 'sending', startedAt, stopReason: null, failuresInRow: 0 };
};

export const resumeBroadcast = control(['paused'], async (stores, one) => {
  const count = await stores.outbox.resume(subjectOf(one.broadcast.id), one.now);
  const broadcast = await goingOn(stores, one);
  return saved(stores, one, { broadcast, action: 'broadcast-resumed', count });
});

/** What is on its way arrives; everybody else gets nothing. */
export const cancelBroadcast = control(
  ['sending', 'paused', 'scheduled', 'awaiting-approval'],
  async (stores, one) => {
    const { id } = one.broadcast;
    const { waiting } = await stores.broadcastRecipients.tally(id);
    const queued = await stores.outbox.cancelOfSubject(subjectOf(id), CALLED_OFF, one.now);
    const count = waiting + queued;
    const broadcast: Broadcast = { ...one.broadcast, state: 'cancelled', endedAt: one.now };
    return saved(stores, one, { broadcast, action: 'broadcast-cancelled', count });
  },
);

const again = (from: 'failed' | 'unknown', action: AuditAction) =>
  control(['finished', 'paused', 'sending'], async (stores, one) => {
    const { id } = one.broadcast;
    if (await isStopped(stores, id)) return { type: 'not-now' };
    const rows = await stores.outbox.ofSubject(subjectOf(id));
    const ids = rows.flatMap((row) => (row.state === from ? [row.id] : []));
    const count = await stores.outbox.sendAgain(ids, [from], one.now);
    await stores.outbox.resume(subjectOf(id), one.now);
    const broadcast = { ...(await goingOn(stores, one)), endedAt: null };
    return saved(stores, one, { broadcast, action, count });
  });

/** Only those whose message Telegram refused. */
export const retryFailed = again('failed', 'broadcast-retried');

/** Those of whom nobody knows whether they got it; some may get it twice. */
export const resendUnknown = again('unknown', 'broadcast-resent');
