import type { Actor } from '../audit/audit-entry.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { stateOf, type HandOver, type InvitationState } from './invitation.ts';
import type { PersonStore } from './person-store.ts';

/** As far as links to units and to the Board are alike. */
type Link = {
  createdBy: Actor;
  usedAt: Instant | null;
  revokedAt: Instant | null;
  expiresAt: Instant;
  unitId?: UnitId;
  handOver?: HandOver | null;
};

/** A link is worth what its maker may hand out now; one of a maker who may no more counts as revoked. */
export const linkState = async (
  people: PersonStore,
  link: Link,
  now: Instant,
): Promise<InvitationState> => {
  const state = stateOf(link, now);
  return state === 'open' && !(await mayStillHandOut(people, link)) ? 'revoked' : state;
};

/** Contacts hand over their own place, everything else is given by admins and by operators. */
const mayStillHandOut = async (
  people: PersonStore,
  { createdBy, unitId, handOver }: Link,
): Promise<boolean> => {
  if (handOver && unitId)
    return (await people.contactsOf(unitId)).some(({ id }) => id === handOver.from);
  if (createdBy === 'cli' || createdBy === 'system') return true;
  return (await people.withRole('board_admin')).some(({ id }) => id === createdBy);
};
