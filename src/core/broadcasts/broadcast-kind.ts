import type { AuditLog } from '../audit/audit-log.ts';
import type { MessageKind, SendingResult, Prepared } from '../outbox/message-kind.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore, ReachabilityStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { standsFor } from '../people/rights.ts';
import { asId, type BroadcastId } from '../shared/ids.ts';
import { plusMs, type Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type {
  BroadcastRecipientStore,
  BroadcastStore,
  SentChangeStore,
} from './broadcast-store.ts';
import { type Broadcast, variantFor, subjectOf } from './broadcast.ts';
import { buttonRows } from './button-rows.ts';
import { record } from './change-broadcast.ts';
import { isCopiedAsItWas, type BroadcastContent } from './content.ts';
import { holdStalled } from './hold-broadcast.ts';
import { messageOfContent } from './message-of-content.ts';
import { isLongPast } from './planned-time.ts';
import type { BroadcastRecipient } from './recipient.ts';
import { isStopped } from './stopped.ts';

export const BROADCAST_KIND = 'broadcast';

/** So many messages refused one after the other: something is wrong with the message itself. */
const MOST_FAILURES_IN_ROW = 5;

export type BroadcastKindStores = {
  broadcasts: BroadcastStore;
  broadcastRecipients: BroadcastRecipientStore;
  sentChanges: SentChangeStore;
  people: PersonStore;
  reachability: ReachabilityStore;
  audit: AuditLog;
  outbox: OutboxStore;
};

/** Held when nobody knows whether it arrived: an admin decides whether it is sent once more. */
export const broadcastKind: MessageKind<BroadcastKindStores> = {
  kind: BROADCAST_KIND,
  onUnknown: 'hold',
  isLostAtOnce: true,
  hours: 'any',
  prepare: (...[stores, outgoing, now]) => prepare(stores, outgoing, now),
  settled: (...[stores, outgoing, result, now]) => settled(stores, { outgoing, result, now }),
};

const idIn = ({ subject }: OutboxMessage): BroadcastId => asId<BroadcastId>(subject?.id ?? '');

const prepare = async (
  stores: BroadcastKindStores,
  outgoing: OutboxMessage,
  now: Instant,
): Promise<Prepared> => {
  const broadcast = await stores.broadcasts.byId(idIn(outgoing));
  if (!broadcast || (await isStopped(stores, broadcast.id)))
    return { type: 'cancel', reason: 'the broadcast was cancelled' };
  const since = waitsSince(outgoing);
  if (broadcast.state === 'sending' && isLongPast(since, now)) {
    await holdStalled(stores, { broadcast, since }, now);
    return { type: 'wait', until: now, reason: 'an admin decides whether it is still said' };
  }
  const recipient = await stores.broadcastRecipients.ofChat(broadcast.id, outgoing.to);
  const known = await stores.people.known(outgoing.to);
  if (!recipient || !known) return { type: 'cancel', reason: 'the person is gone' };
  if (!standsFor(known, recipient.unitIds))
    return { type: 'cancel', reason: 'no longer stands for the unit' };
  if (await stores.reachability.isUnreachable(outgoing.to))
    return { type: 'blocked', reason: 'the person cannot be reached' };
  return sayTo(stores, { broadcast, recipient, language: known.person.language });
};

/** Since when it could have gone out; null once Telegram was asked, which says itself what to wait for. */
const waitsSince = ({ attempts, dueAt, pausedMs }: OutboxMessage): Instant | null =>
  attempts > 1 ? null : plusMs(dueAt, pausedMs);

type Reader = { broadcast: Broadcast; recipient: BroadcastRecipient; language: Language };

const sayTo = async (
  stores: BroadcastKindStores,
  { broadcast, recipient, language }: Reader,
): Promise<Prepared> => {
  const variant = variantFor(broadcast, language);
  const content = variant && broadcast.content[variant];
  if (!content) return { type: 'cancel', reason: 'there is nothing to say' };
  if (content.isSourceEdited)
    return { type: 'cancel', reason: 'the message to be copied was edited since' };
  const change = changeIn(content);
  await stores.broadcastRecipients.markPrepared({ ...recipient, variant, change });
  return { type: 'send', message: messageOfContent(content, buttonRows(broadcast)) };
};

/** What was corrected before it went out needs no correction, unless it is copied as it was. */
const changeIn = (content: BroadcastContent): BroadcastRecipient['change'] =>
  isCopiedAsItWas(content) || content.correctedBy === undefined
    ? null
    : { id: content.correctedBy, result: 'done' };

type Settled = { outgoing: OutboxMessage; result: SendingResult; now: Instant };

const settled = async (
  stores: BroadcastKindStores,
  { outgoing, result, now }: Settled,
): Promise<void> => {
  if (result.type !== 'sent' && result.type !== 'failed') return;
  const broadcast = await stores.broadcasts.byId(idIn(outgoing));
  if (broadcast) await countFailures(stores, { broadcast, result, now });
};

/** Five in a row stop everything, with Telegram's reason, before thousands more are refused. */
const countFailures = async (
  stores: BroadcastKindStores,
  { broadcast, result, now }: { broadcast: Broadcast; result: SendingResult; now: Instant },
): Promise<void> => {
  const failuresInRow = result.type === 'failed' ? broadcast.failuresInRow + 1 : 0;
  if (failuresInRow === broadcast.failuresInRow) return;
  const mustStop = failuresInRow >= MOST_FAILURES_IN_ROW && broadcast.state === 'sending';
  const stopped = mustStop && result.type === 'failed';
  await stores.broadcasts.save({
    ...broadcast,
    failuresInRow,
    ...(stopped ? { state: 'paused', stopReason: result.reason } : {}),
  });
  if (!stopped) return;
  await stores.outbox.pause(subjectOf(broadcast.id), now);
  await record(stores, { broadcast, by: 'system', action: 'broadcast-stopped', now });
};
