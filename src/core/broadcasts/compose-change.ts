import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type {
  BroadcastRecipientStore,
  BroadcastStore,
  SentChangeStore,
} from './broadcast-store.ts';
import type { Broadcast } from './broadcast.ts';
import { openOf } from './recipient.ts';
import { misfitOf, type Correction, type Misfit, type SentChange } from './sent-change.ts';

export type ChangeStores = {
  broadcasts: BroadcastStore;
  broadcastRecipients: BroadcastRecipientStore;
  sentChanges: SentChangeStore;
};

/** Nothing goes out that could be changed meanwhile: it is over, or an admin has paused it. */
export const isChangeable = ({ state }: Broadcast): boolean =>
  state === 'finished' || state === 'cancelled' || state === 'paused';

export type Concerned = {
  /** Whose message it would change. */
  people: number;
  /** These, and all who would get the changed one later. */
  concerned: number;
};

/** How many people a change is about; two admins decide about many. */
export const countConcerned = async (
  { broadcastRecipients }: ChangeStores,
  { broadcast, change }: { broadcast: Broadcast; change: SentChange },
): Promise<Concerned> => {
  const people = await broadcastRecipients.countToChange(change);
  if (change.type === 'withdrawal' || broadcast.state === 'cancelled')
    return { people, concerned: people };
  const tally = await broadcastRecipients.tally(broadcast.id);
  return { people, concerned: people + openOf(tally) + tally.failed + tally.unknown };
};

export type Composed = {
  type: 'composed';
  change: SentChange & { type: 'correction' };
  broadcast: Broadcast;
} & Concerned;

export type ComposeOutcome = Composed | { type: 'not-now' | 'nobody' | Misfit };

/** Keeps what an admin has sent to take the place of what people got; nothing is changed yet. */
export const composeCorrection = async (
  { sentChanges, random, ...stores }: ChangeStores & { random: Random },
  { id, by, correction }: { id: BroadcastId; by: PersonId; correction: Correction },
  now: Instant,
): Promise<ComposeOutcome> => {
  const broadcast = await stores.broadcasts.byId(id);
  const content = broadcast?.content[correction.variant];
  if (!broadcast || !content || !isChangeable(broadcast)) return { type: 'not-now' };
  const misfit = misfitOf(content, correction);
  if (misfit) return { type: misfit };
  const change: Composed['change'] = {
    ...correction,
    id: random.token(72),
    broadcastId: id,
    createdBy: by,
    createdAt: now,
    startedAt: null,
    endedAt: null,
    type: 'correction',
  };
  const counted = await countConcerned({ ...stores, sentChanges }, { broadcast, change });
  if (counted.people === 0) return { type: 'nobody' };
  await sentChanges.add(change);
  return { type: 'composed', change, broadcast, ...counted };
};

/** Keeps that an admin wants to have deleted what people got. */
export const composeWithdrawal = async (
  { broadcasts, sentChanges, random }: ChangeStores & { random: Random },
  { id, by }: { id: BroadcastId; by: PersonId },
  now: Instant,
): Promise<SentChange | null> => {
  const broadcast = await broadcasts.byId(id);
  if (!broadcast || !isChangeable(broadcast)) return null;
  const change: SentChange = {
    id: random.token(72),
    broadcastId: id,
    createdBy: by,
    createdAt: now,
    startedAt: null,
    endedAt: null,
    type: 'withdrawal',
  };
  await sentChanges.add(change);
  return change;
};
