import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type {
  BroadcastRecipientStore,
  BroadcastStore,
  SentChangeStore,
} from './broadcast-store.ts';
import type { Broadcast } from './broadcast.ts';
import { misfitOf, type Correction, type Misfit, type SentChange } from './sent-change.ts';

export type ChangeStores = {
  broadcasts: BroadcastStore;
  broadcastRecipients: BroadcastRecipientStore;
  sentChanges: SentChangeStore;
};

/** Nothing goes out that could be changed meanwhile: it is over, or an admin has paused it. */
export const isChangeable = ({ state }: Broadcast): boolean =>
  state === 'finished' || state === 'cancelled' || state === 'paused';

export type Composed = {
  type: 'composed';
  change: SentChange & { type: 'correction' };
  broadcast: Broadcast;
  /** Whose message it would change. */
  people: number;
};

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
  const people = await stores.broadcastRecipients.countToChange(change);
  if (people === 0) return { type: 'nobody' };
  await sentChanges.add(change);
  return { type: 'composed', change, broadcast, people };
};
