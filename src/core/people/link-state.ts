import type { Actor } from '../audit/audit-entry.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { stateOf, type HandOver, type InvitationState } from './invitation.ts';
import { mayInviteTo } from './invite-right.ts';
import type { PersonStore } from './person-store.ts';
import { isAdmin } from './rights.ts';

/** As far as links to units and to the Board are alike. */
type Link = {
  createdBy: Actor;
  usedAt: Instant | null;
  revokedAt: Instant | null;
  expiresAt: Instant;
  unitId?: UnitId;
  handOver?: HandOver | null;
};

/** `units` where the link leads to one. */
type LinkStores = { people: PersonStore; units?: UnitStore };

/** A link is worth what its maker may hand out now; one of a maker who may no more counts as revoked. */
export const linkState = async (
  stores: LinkStores,
  link: Link,
  now: Instant,
): Promise<InvitationState> => {
  const state = stateOf(link, now);
  return state === 'open' && !(await mayStillHandOut(stores, link, now)) ? 'revoked' : state;
};

/**
 * Contacts hand over their own place, specialists invite to what is vacant, everything else is given by admins and
 * by operators.
 */
const mayStillHandOut = async (
  { people, units }: LinkStores,
  { createdBy, unitId, handOver }: Link,
  now: Instant,
): Promise<boolean> => {
  if (handOver && unitId)
    return (await people.contactsOf(unitId)).some(({ id }) => id === handOver.from);
  if (createdBy === 'cli' || createdBy === 'system') return true;
  const maker = await people.byId(createdBy);
  const by = maker && (await people.known(maker.telegramId));
  if (!by) return false;
  return unitId && units ? mayInviteTo({ people, units }, { by, unitId }, now) : isAdmin(by);
};
