import type { AuditLog } from '../audit/audit-log.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { announceToDeciders, type NewsStores } from './broadcast-news.ts';
import type { BroadcastStore } from './broadcast-store.ts';
import { heldReasons, subjectOf, type Broadcast } from './broadcast.ts';
import { record, undecided } from './change-broadcast.ts';
import { plannedTime } from './planned-time.ts';

export type HoldStores = NewsStores & {
  broadcasts: BroadcastStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

const heldBack = async (
  stores: HoldStores,
  { broadcast, stopReason }: { broadcast: Broadcast; stopReason: string },
  now: Instant,
): Promise<Broadcast> => {
  const held: Broadcast = {
    ...broadcast,
    state: 'draft',
    revision: broadcast.revision + 1,
    ...undecided,
    stopReason,
  };
  await stores.broadcasts.save(held);
  await record(stores, { broadcast, by: 'system', action: 'broadcast-held', now });
  return held;
};

/** When its time came there were more people than one admin decides about: a draft again. */
export const holdGrown = async (
  stores: HoldStores,
  { broadcast, people }: { broadcast: Broadcast; people: number },
  now: Instant,
): Promise<void> => {
  await heldBack(stores, { broadcast, stopReason: heldReasons.grown }, now);
  const text = say('broadcast-held-news', { number: broadcast.number, people });
  await announceToDeciders(stores, { broadcast, by: 'system', text }, now);
};

/** Its time is long over and nobody got it: a draft again, and whoever decided is asked what to do. */
export const holdMissed = async (
  stores: HoldStores,
  { broadcast, planned }: { broadcast: Broadcast; planned: Instant },
  now: Instant,
): Promise<void> => {
  await heldBack(stores, { broadcast, stopReason: heldReasons.missed }, now);
  const { id, number } = broadcast;
  const text = say('broadcast-missed-news', { number, at: { at: planned } });
  const buttons = [
    [{ label: say('broadcast-button-send-now'), intent: { type: 'send-broadcast-now', id } }],
    [
      { label: say('broadcast-button-change-time'), intent: { type: 'change-broadcast-time', id } },
      { label: say('broadcast-button-drop'), intent: { type: 'discard-broadcast', id } },
    ],
  ] as const;
  await announceToDeciders(stores, { broadcast, by: 'system', text, buttons }, now);
};

/**
 * People wait for it since long ago, since the program or the network was away: nobody else gets it
 * before somebody decides so. For as long as it stood still it counts as paused.
 */
export const holdStalled = async (
  stores: HoldStores,
  { broadcast, since }: { broadcast: Broadcast; since: Instant },
  now: Instant,
): Promise<void> => {
  const { id, number } = broadcast;
  await stores.outbox.pause(subjectOf(id), since);
  await stores.broadcasts.save({
    ...broadcast,
    state: 'paused',
    stopReason: heldReasons.stalled,
    failuresInRow: 0,
  });
  await record(stores, { broadcast, by: 'system', action: 'broadcast-stalled', now });
  const text = say('broadcast-stalled-news', { number, at: { at: since } });
  // It may stall more than once, without a change of its content between.
  await announceToDeciders(stores, { broadcast, by: 'system', text, occasion: `${now}` }, now);
};

type AfterRestoring = HoldStores & { milestones: MilestoneStore };

/**
 * In a copy of the database of `madeAt` that took its place: what was under way then may have reached others since, and
 * what was to begin by now may have begun. An admin decides about each.
 */
export const holdAfterRestoring = async (
  stores: AfterRestoring,
  madeAt: Instant,
  now: Instant,
): Promise<void> => {
  const states = ['awaiting-approval', 'scheduled', 'sending'] as const;
  for (const broadcast of await stores.broadcasts.page({ states, skip: 0, take: 1_000 })) {
    if (broadcast.state === 'sending') {
      await holdStalled(stores, { broadcast, since: madeAt }, now);
      continue;
    }
    const { timing } = broadcast;
    const planned = timing.type === 'now' ? madeAt : await plannedTime(stores, timing);
    if (planned !== null && planned <= now) await holdMissed(stores, { broadcast, planned }, now);
  }
};
