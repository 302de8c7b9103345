import type { AuditAction } from '../audit/audit-actions.ts';
import type { AuditDetails } from '../audit/audit-details.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { noAudience } from './audience.ts';
import { announceVoided } from './broadcast-news.ts';
import type { BroadcastStore } from './broadcast-store.ts';
import { type Broadcast, heldReasons, isEditable } from './broadcast.ts';
import { settleBroadcastNews } from './settle-broadcast-news.ts';

export type EditStores = { broadcasts: BroadcastStore; audit: AuditLog };

export type Change = Partial<Pick<Broadcast, 'content' | 'buttons' | 'audience' | 'timing'>>;

/** A new draft, which exists from its first content on. */
export const beginBroadcast = async (
  needs: EditStores & { random: Random },
  { by, change }: { by: PersonId; change: Change & Partial<Pick<Broadcast, 'repeats'>> },
  now: Instant,
): Promise<Broadcast> => {
  const broadcast: Broadcast = {
    id: needs.random.token(72) as BroadcastId,
    number: await needs.broadcasts.nextNumber(),
    state: 'draft',
    revision: 1,
    createdBy: by,
    createdAt: now,
    content: {},
    buttons: [],
    audience: noAudience,
    timing: { type: 'now' },
    confirmedBy: null,
    approvedBy: null,
    approvedPeople: null,
    startedAt: null,
    endedAt: null,
    stopReason: null,
    failuresInRow: 0,
    repeats: null,
    progress: null,
    ...change,
  };
  await needs.broadcasts.save(broadcast);
  await record(needs, { broadcast, by, action: 'broadcast-begun', now });
  return broadcast;
};

export type ChangeOutcome =
  | { type: 'changed'; broadcast: Broadcast }
  /** It is on its way, or over. */
  | { type: 'begun'; broadcast: Broadcast }
  | { type: 'unknown' };

export type ChangeInput = {
  id: BroadcastId;
  /** `system` where somebody changed it whom the service does not know any more. */
  by: PersonId | 'system';
  /** What is different afterwards; undefined leaves it as it is. */
  change: (broadcast: Broadcast) => Change | undefined;
};

/**
 * Until it begins everything can be changed; whoever had confirmed or approved it has not done so
 * with this, and is told.
 */
export const changeBroadcast = async (
  stores: EditStores & { people: PersonStore; outbox: OutboxStore },
  { id, by, change }: ChangeInput,
  now: Instant,
): Promise<ChangeOutcome> => {
  const before = await stores.broadcasts.byId(id);
  if (!before) return { type: 'unknown' };
  if (!isEditable(before)) return { type: 'begun', broadcast: before };
  const changed = change(before);
  if (changed === undefined || isAsBefore(before, changed))
    return { type: 'changed', broadcast: before };
  const broadcast: Broadcast = {
    ...before,
    ...changed,
    state: 'draft',
    revision: before.revision + 1,
    ...undecided,
    stopReason: whyHeld(before, changed),
  };
  await stores.broadcasts.save(broadcast);
  await settleBroadcastNews(stores, { id, by, what: 'changed' }, now);
  if (before.state !== 'draft') await announceVoided(stores, { broadcast: before, by }, now);
  await record(stores, {
    broadcast,
    by,
    action: 'broadcast-changed',
    now,
    details: { what: Object.keys(changed).join(', ') },
  });
  return { type: 'changed', broadcast };
};

/** What is pressed twice, or chosen as it was, takes no approval away. */
const isAsBefore = (before: Broadcast, changed: Change): boolean =>
  before.stopReason === null &&
  Object.entries(changed).every(([part, value]) =>
    isDeepEqual(before[part as keyof Change], value),
  );

const isDeepEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const whyHeld = ({ state, stopReason }: Broadcast, { timing }: Change): string | null => {
  if (state !== 'draft') return heldReasons.changed;
  return timing && stopReason === heldReasons.missed ? null : stopReason;
};

/** Nobody has decided about it any more. */
export const undecided = {
  confirmedBy: null,
  approvedBy: null,
  approvedPeople: null,
} satisfies Partial<Broadcast>;

/** Only what nobody has received can be thrown away. */
export const discardBroadcast = async (
  stores: EditStores & { people: PersonStore; outbox: OutboxStore },
  { id, by }: { id: BroadcastId; by: PersonId },
  now: Instant,
): Promise<boolean> => {
  const broadcast = await stores.broadcasts.byId(id);
  if (!broadcast || !isEditable(broadcast)) return false;
  await stores.broadcasts.remove(id);
  await settleBroadcastNews(stores, { id, by, what: 'dropped' }, now);
  await record(stores, { broadcast, by, action: 'broadcast-discarded', now });
  return true;
};

export type Deed = {
  broadcast: Broadcast;
  by: PersonId | 'system';
  action: AuditAction;
  now: Instant;
  details?: AuditDetails;
};

export const record = (
  { audit }: { audit: AuditLog },
  { broadcast, by, action, now, details = {} }: Deed,
): Promise<void> =>
  audit.record({
    at: now,
    actor: by,
    action,
    subject: `broadcast:${broadcast.id}`,
    details: { number: broadcast.number, ...details },
  });
