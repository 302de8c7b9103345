import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { cancelBroadcast } from './broadcast-controls.ts';
import type { Broadcast } from './broadcast.ts';
import { record } from './change-broadcast.ts';
import { type ChangeStores, countConcerned, isChangeable } from './compose-change.ts';
import { askSecondAdmin, mayStillAsk, needsSecondAdmin, type Wish } from './second-admin.ts';
import { changeSubject, correctedContent, type SentChange } from './sent-change.ts';
import { settleBroadcastNews } from './settle-broadcast-news.ts';
import type { StartStores } from './start-broadcast.ts';

export type StartChangeStores = ChangeStores &
  StartStores & { people: PersonStore; outbox: OutboxStore };

export type StartChangeInput = {
  changeId: string;
  by: PersonId;
  /** More people than this need another admin than the one who wants it. */
  approvalAbove: number;
  /** The message that shows from now on how far it is. */
  progress: Broadcast['progress'];
};

export type StartChangeOutcome =
  | { type: 'unknown' | 'begun' }
  /** `asker-left`: whoever wants it is an admin no more. */
  | { type: 'not-now' | 'nobody' | 'asker-left'; change: SentChange }
  | {
      type: 'needs-second-admin' | 'asked' | 'started';
      change: SentChange;
      broadcast: Broadcast;
      people: number;
    };

/**
 * Puts the new words in the place of what people got, and whoever gets it later gets them at once;
 * or deletes what they got, and nobody gets it any more.
 */
export const startChange = async (
  stores: StartChangeStores,
  { changeId, by, approvalAbove: above, progress }: StartChangeInput,
  now: Instant,
): Promise<StartChangeOutcome> => {
  const change = await stores.sentChanges.byId(changeId);
  const broadcast = change && (await stores.broadcasts.byId(change.broadcastId));
  if (!broadcast) return { type: 'unknown' };
  if (change.startedAt !== null) return { type: 'begun' };
  if (!isChangeable(broadcast)) return { type: 'not-now', change };
  if (!(await mayStillAsk(stores, change.createdBy))) return { type: 'asker-left', change };
  const { people, concerned } = await countConcerned(stores, { broadcast, change });
  if (people === 0) return { type: 'nobody', change };
  const asked = { change, broadcast, people };
  if (needsSecondAdmin({ people: concerned, above, asker: change.createdBy, by })) {
    const isAsked = await askSecondAdmin(stores, wishFor(asked), now);
    return { type: isAsked ? 'asked' : 'needs-second-admin', ...asked };
  }
  const changed = await changedBy(stores, { change, by, broadcast }, now);
  const shown: Broadcast = { ...changed, progress };
  await settleBroadcastNews(stores, { id: broadcast.id, by, what: 'approved', of: 'change' }, now);
  await begin(stores, { change, by, people, broadcast: shown }, now);
  return { type: 'started', change, broadcast: shown, people };
};

type Asked = { broadcast: Broadcast; change: SentChange; people: number };

const wishFor = ({ broadcast, change, people }: Asked): Wish => ({
  broadcast,
  asker: change.createdBy,
  people,
  key: `broadcast-${change.type}:${change.id}`,
  text: (name) => say(`broadcast-${change.type}-asked`, { number: broadcast.number, name, people }),
  intent: { type: 'see-change', changeId: change.id },
  action: `broadcast-${change.type}-asked`,
});

type Changing = { change: SentChange; by: PersonId; broadcast: Broadcast };

/** What the broadcast is from now on. */
const changedBy = async (
  stores: StartChangeStores,
  { change, by, broadcast }: Changing,
  now: Instant,
): Promise<Broadcast> => {
  if (change.type === 'withdrawal') {
    const outcome = await cancelBroadcast(stores, { id: broadcast.id, by }, now);
    return outcome.type === 'done' ? outcome.broadcast : broadcast;
  }
  const content = broadcast.content[change.variant];
  if (!content) return broadcast;
  const corrected = { [change.variant]: correctedContent(content, change) };
  return { ...broadcast, content: { ...broadcast.content, ...corrected } };
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
  const action = `broadcast-${change.type}-started` as const;
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
