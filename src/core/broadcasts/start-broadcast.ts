import type { AuditLog } from '../audit/audit-log.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { ResolvedAudience } from './audience.ts';
import type { BroadcastRecipientStore, BroadcastStore } from './broadcast-store.ts';
import type { Broadcast } from './broadcast.ts';
import { record } from './change-broadcast.ts';

export type StartStores = {
  broadcasts: BroadcastStore;
  broadcastRecipients: BroadcastRecipientStore;
  audit: AuditLog;
};

export type Start = { broadcast: Broadcast; audience: ResolvedAudience; by: PersonId | 'system' };

/** Fixes who gets it: one row a person. From here on it is sent as far as the pace allows. */
export const startBroadcast = async (
  stores: StartStores,
  { broadcast, audience, by }: Start,
  now: Instant,
): Promise<Broadcast> => {
  const started: Broadcast = { ...broadcast, state: 'sending', startedAt: now, failuresInRow: 0 };
  await stores.broadcasts.save(started);
  await stores.broadcastRecipients.add(
    audience.members.map(({ addressee: { personId, chatId }, unitIds }, position) => ({
      broadcastId: broadcast.id,
      personId,
      chatId,
      position,
      unitIds,
    })),
  );
  const details = { people: audience.members.length, units: audience.units.length };
  await record(stores, { broadcast, by, action: 'broadcast-started', now, details });
  return started;
};
