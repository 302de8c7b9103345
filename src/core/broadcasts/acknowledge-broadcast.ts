import type { AuditLog } from '../audit/audit-log.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { mayActFor, standsFor } from '../people/rights.ts';
import type { BroadcastId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type {
  AcknowledgementStore,
  BroadcastRecipientStore,
  BroadcastStore,
} from './broadcast-store.ts';
import type { Broadcast } from './broadcast.ts';
import { record } from './change-broadcast.ts';

export type AcknowledgeStores = {
  broadcasts: BroadcastStore;
  broadcastRecipients: BroadcastRecipientStore;
  acknowledgements: AcknowledgementStore;
  people: PersonStore;
  audit: AuditLog;
};

export type AcknowledgeOutcome =
  /** `ended`: the person stands for no unit that it was sent to any more. */
  | { type: 'unknown' }
  | { type: 'ended' }
  /** `by` is who did so first for the unit: the person, or a colleague before. */
  | { type: 'acknowledged' | 'already'; broadcast: Broadcast; by: Person; at: Instant };

/** One tap says for all units of a person that they have received it; the first of a unit counts. */
export const acknowledgeBroadcast = async (
  stores: AcknowledgeStores,
  { id, by }: { id: BroadcastId; by: KnownPerson },
  now: Instant,
): Promise<AcknowledgeOutcome> => {
  const { person } = by;
  const broadcast = await stores.broadcasts.byId(id);
  const recipient = await stores.broadcastRecipients.ofChat(id, person.telegramId);
  if (!broadcast || !recipient) return { type: 'unknown' };
  if (!standsFor(by, recipient.unitIds)) return { type: 'ended' };
  const units = recipient.unitIds.filter((unitId) => mayActFor(by, unitId));
  const places = units.length > 0 ? units : [person.id];
  let added = 0;
  for (const of of places)
    if (await stores.acknowledgements.add(id, { of, personId: person.id, at: now })) added += 1;
  if (added > 0) {
    await record(stores, { broadcast, by: person.id, action: 'broadcast-acknowledged', now });
    return { type: 'acknowledged', broadcast, by: person, at: now };
  }
  return alreadyBy(stores, { broadcast, places, person }, now);
};

type Asked = { broadcast: Broadcast; places: readonly string[]; person: Person };

const alreadyBy = async (
  stores: AcknowledgeStores,
  { broadcast, places, person }: Asked,
  now: Instant,
): Promise<AcknowledgeOutcome> => {
  const all = await stores.acknowledgements.of(broadcast.id);
  const first = all.find(({ of }) => places.includes(of));
  const colleague = first && (await stores.people.byId(first.personId));
  return { type: 'already', broadcast, by: colleague ?? person, at: first?.at ?? now };
};
