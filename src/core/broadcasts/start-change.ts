import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say } from '../shared/text-ref.ts';
import { announceToAdmins } from './broadcast-news.ts';
import type { Broadcast } from './broadcast.ts';
import { record } from './change-broadcast.ts';
import { isChangeable, type ChangeStores } from './compose-correction.ts';
import { changeSubject, correctedContent, type SentChange } from './sent-change.ts';
import type { StartStores } from './start-broadcast.ts';
import { cancelBroadcast } from './steer-broadcast.ts';

export type StartChangeStores = ChangeStores &
  StartStores & { people: PersonStore; outbox: OutboxStore };

export type StartCorrectionInput = {
  changeId: string;
  by: PersonId;
  /** More people than this need another admin than the one who wrote it. */
  approvalAbove: number;
  /** The message that shows from now on how far it is. */
  progress: Broadcast['progress'];
};

export type StartCorrectionOutcome =
  | { type: 'unknown' | 'begun' | 'not-now' | 'nobody' }
  | { type: 'needs-second-admin' | 'asked'; broadcast: Broadcast; people: number }
  | { type: 'started'; broadcast: Broadcast; people: number };

/** Puts the new words in the place of what people got; whoever gets it later gets them at once. */
export const startCorrection = async (
  stores: StartChangeStores,
  { changeId, by, approvalAbove, progress }: StartCorrectionInput,
  now: Instant,
): Promise<StartCorrectionOutcome> => {
  const change = await stores.sentChanges.byId(changeId);
  const broadcast = change && (await stores.broadcasts.byId(change.broadcastId));
  if (!broadcast || change.type !== 'correction') return { type: 'unknown' };
  if (change.startedAt !== null) return { type: 'begun' };
  const content = broadcast.content[change.variant];
  if (!content || !isChangeable(broadcast)) return { type: 'not-now' };
  const people = await stores.broadcastRecipients.countToChange(change);
  if (people === 0) return { type: 'nobody' };
  if (people > approvalAbove && by === change.createdBy)
    return askAnother(stores, { broadcast, change, people }, now);
  const corrected: Broadcast = {
    ...broadcast,
    content: { ...broadcast.content, [change.variant]: correctedContent(content, change) },
    progress,
  };
  await begin(stores, { change, by, people, broadcast: corrected }, now);
  return { type: 'started', broadcast: corrected, people };
};

type Asking = { broadcast: Broadcast; change: SentChange; people: number };

const askAnother = async (
  stores: StartChangeStores,
  { broadcast, change, people }: Asking,
  now: Instant,
): Promise<StartCorrectionOutcome> => {
  const asked = await announceToAdmins(
    stores,
    {
      by: change.createdBy,
      key: `broadcast-correction:${change.id}`,
      text: (name) => say('broadcast-correction-asked', { number: broadcast.number, name, people }),
      data: `tb:kv:${change.id}`,
      broadcast,
    },
    now,
  );
  if (asked === 0) return { type: 'needs-second-admin', broadcast, people };
  const details = { people };
  const action = 'broadcast-correction-asked';
  await record(stores, { broadcast, by: change.createdBy, action, now, details });
  return { type: 'asked', broadcast, people };
};

export type WithdrawInput = {
  id: BroadcastId;
  by: PersonId;
  progress: Broadcast['progress'];
};

export type WithdrawOutcome =
  | { type: 'not-now' | 'nobody' }
  | { type: 'started'; broadcast: Broadcast; people: number };

/** Deletes what people got, as far as Telegram allows it; who has not got it gets nothing any more. */
export const withdrawBroadcast = async (
  stores: StartChangeStores & { random: Random },
  { id, by, progress }: WithdrawInput,
  now: Instant,
): Promise<WithdrawOutcome> => {
  const found = await stores.broadcasts.byId(id);
  if (!found || !isChangeable(found)) return { type: 'not-now' };
  const change: SentChange = {
    id: stores.random.token(72),
    broadcastId: id,
    createdBy: by,
    createdAt: now,
    startedAt: null,
    endedAt: null,
    type: 'withdrawal',
  };
  const people = await stores.broadcastRecipients.countToChange(change);
  if (people === 0) return { type: 'nobody' };
  const cancelled = await cancelBroadcast(stores, { id, by }, now);
  const broadcast = cancelled.type === 'done' ? cancelled.broadcast : found;
  const shown: Broadcast = { ...broadcast, progress };
  await stores.sentChanges.add(change);
  await begin(stores, { change, by, people, broadcast: shown }, now);
  return { type: 'started', broadcast: shown, people };
};

type Begin = { change: SentChange; by: PersonId; people: number; broadcast: Broadcast };

const begin = async (
  stores: StartChangeStores,
  { change, by, people, broadcast }: Begin,
  now: Instant,
): Promise<void> => {
  await supersede(stores, change, now);
  await stores.broadcasts.save(broadcast);
  await stores.sentChanges.save({ ...change, startedAt: now });
  const details = { people };
  const action = `broadcast-${change.type}-started`;
  await record(stores, { broadcast, by, action, now, details });
};

/** What an earlier change has not reached yet is left to the newer one. */
const supersede = async (
  { sentChanges, outbox }: StartChangeStores,
  change: SentChange,
  now: Instant,
): Promise<void> => {
  for (const other of await sentChanges.running()) {
    if (other.broadcastId !== change.broadcastId || isBeside(other, change)) continue;
    await outbox.cancelOfSubject(changeSubject(other.id), 'superseded', now);
    await sentChanges.save({ ...other, endedAt: now });
  }
};

/** Corrections of both languages concern different people. */
const isBeside = (one: SentChange, other: SentChange): boolean =>
  one.type === 'correction' && other.type === 'correction' && one.variant !== other.variant;
