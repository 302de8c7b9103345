import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { Broadcast } from './broadcast.ts';
import { beginBroadcast, type EditStores } from './change-broadcast.ts';

/** A new draft with the same content, for the units that have not said that they received it. */
export const resendToSilent = async (
  needs: EditStores & { random: Random },
  { id, by }: { id: BroadcastId; by: PersonId },
  now: Instant,
): Promise<Broadcast | null> => {
  const first = await needs.broadcasts.byId(id);
  if (!first || !['finished', 'cancelled', 'paused'].includes(first.state)) return null;
  const { content, buttons } = first;
  const audience = { to: [{ silentOn: id }], except: [] };
  const change = { content, buttons, audience, repeats: id };
  return beginBroadcast(needs, { by, change }, now);
};
