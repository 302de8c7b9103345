import type { BroadcastId, TelegramId } from '../shared/ids.ts';
import { DAY_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { BROADCAST_KIND } from './broadcast-kind.ts';
import { type Broadcast, subjectOf } from './broadcast.ts';
import { record } from './change-broadcast.ts';
import type { ChangeStores } from './compose-change.ts';
import type { ConfirmStores } from './confirm-broadcast.ts';
import { reopenCorrections } from './feed-changes.ts';
import { FEW_LEFT, feedEach, handOn, MOST_QUEUED, type StoreAccess } from './feed-each.ts';
import { holdGrown, holdMissed, holdStalled } from './hold-broadcast.ts';
import { loadAudience } from './load-audience.ts';
import { isLongPast, plannedTime } from './planned-time.ts';
import { openOf, totalOf, type Tally } from './recipient.ts';
import { startBroadcast } from './start-broadcast.ts';

/** An announcement of days ago helps nobody. */
const STALE_AFTER_MS = 3 * DAY_MS;

export type FeedStores = ConfirmStores & ChangeStores;

export type FeedPorts = {
  forms: FormPorts;
  now: Instant;
  /** More people than this need a second admin, also when there were fewer at first. */
  approvalAbove: number;
};

/**
 * Begins what is due, hands the next people to the outbox, ends what is done; each broadcast in a
 * transaction of its own. Returns whether it did anything.
 */
export const feedBroadcasts = (
  access: StoreAccess<FeedStores>,
  ports: FeedPorts,
): Promise<boolean> =>
  feedEach(access, {
    going: ({ broadcasts }) => broadcasts.page(allThatGo),
    step: (stores, id) => step(stores, id, ports),
  });

const allThatGo = {
  states: ['awaiting-approval', 'scheduled', 'sending'] as const,
  skip: 0,
  take: 1_000,
};

/** As it stands now: somebody may have stopped or changed it meanwhile. */
const step = async (stores: FeedStores, id: BroadcastId, ports: FeedPorts): Promise<boolean> => {
  const { now } = ports;
  const broadcast = await stores.broadcasts.byId(id);
  if (!broadcast) return false;
  if (broadcast.state === 'sending') return feed(stores, broadcast, now);
  if (broadcast.state !== 'scheduled' && broadcast.state !== 'awaiting-approval') return false;
  const planned = await plannedTime(stores, broadcast.timing);
  if (isLongPast(planned, now)) {
    await holdMissed(stores, { broadcast, planned }, now);
    return true;
  }
  if (broadcast.state !== 'scheduled' || !isDue(broadcast, planned, now)) return false;
  await begin(stores, broadcast, ports);
  const begun = await stores.broadcasts.byId(id);
  if (begun?.state === 'sending') await feed(stores, begun, now);
  return true;
};

/** One whose milestone is gone waits until an admin chooses another time. */
const isDue = ({ timing }: Broadcast, planned: Instant | null, now: Instant): boolean =>
  planned === null ? timing.type === 'now' : planned <= now;

const begin = async (
  stores: FeedStores,
  broadcast: Broadcast,
  { forms, now, approvalAbove }: FeedPorts,
): Promise<void> => {
  const audience = await loadAudience(stores, forms, { audience: broadcast.audience, now });
  const people = audience.members.length;
  if (people - approvedFor(broadcast) > approvalAbove) {
    await holdGrown(stores, { broadcast, people }, now);
    return;
  }
  const started = await startBroadcast(stores, { broadcast, audience, by: 'system' }, now);
  if (people === 0) await finish(stores, started, now);
};

/** What has come to it since is one admin's matter up to the limit, as a broadcast is. */
const approvedFor = ({ approvedBy, approvedPeople }: Broadcast): number => {
  if (approvedBy === null) return 0;
  // Approved by an earlier version of the program, which did not count.
  return approvedPeople ?? Number.POSITIVE_INFINITY;
};

const feed = async (stores: FeedStores, broadcast: Broadcast, now: Instant): Promise<boolean> => {
  const tally = await stores.broadcastRecipients.tally(broadcast.id);
  if (openOf(tally) === 0) {
    await finish(stores, broadcast, now);
    return true;
  }
  if (tally.waiting === 0 || tally.queued > FEW_LEFT) return false;
  const stalledSince = await standsStillSince(stores, broadcast, tally);
  if (isLongPast(stalledSince, now)) {
    await holdStalled(stores, { broadcast, since: stalledSince }, now);
    return true;
  }
  const next = await stores.broadcastRecipients.next(broadcast.id, MOST_QUEUED - tally.queued);
  const keyOf = (chatId: TelegramId): string => `broadcast:${broadcast.id}:${chatId}`;
  const expiresAt = plusMs(now, STALE_AFTER_MS);
  const handed = { next, keyOf, subject: subjectOf(broadcast.id), kind: BROADCAST_KIND, expiresAt };
  await handOn(stores.outbox, handed, now);
  await stores.broadcastRecipients.markQueued(
    broadcast.id,
    next.map(({ personId, chatId }) => ({ personId, dedupeKey: keyOf(chatId) })),
  );
  return next.length > 0;
};

/**
 * Since when nobody got anything, though nothing was ever refused: it had not been handed on at all,
 * or what was handed on has grown too old. Null where nothing speaks for that.
 */
const standsStillSince = async (
  { outbox }: FeedStores,
  { id, startedAt }: Broadcast,
  tally: Tally,
): Promise<Instant | null> => {
  if (tally.waiting === totalOf(tally)) return startedAt;
  const { expired = 0 } = await outbox.countsOf(subjectOf(id));
  return expired > 0 ? startedAt : null;
};

const finish = async (stores: FeedStores, broadcast: Broadcast, now: Instant): Promise<void> => {
  await reopenCorrections(stores, broadcast);
  await stores.broadcasts.save({ ...broadcast, state: 'finished', endedAt: now });
  const tally = await stores.broadcastRecipients.tally(broadcast.id);
  const details = { sent: tally.sent, failed: tally.failed, unreachable: tally.unreachable };
  await record(stores, { broadcast, by: 'system', action: 'broadcast-finished', now, details });
};
