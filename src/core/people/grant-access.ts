import type { Actor } from '../audit/audit-entry.ts';
import type { MessageKind } from '../outbox/message-kind.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isClosed, type Unit } from '../units/unit.ts';
import type { AccessRequestStore } from './access-request-store.ts';
import type { AccessRequest } from './access-request.ts';
import { closeAccessRequest } from './close-access-request.ts';
import { inviteUnits, type Invited, type InviteUnitsNeeds } from './invite-units.ts';
import type { PersonStore } from './person-store.ts';

export type GrantAccessNeeds = InviteUnitsNeeds & {
  units: UnitStore;
  accessRequests: AccessRequestStore;
  outbox: OutboxStore;
  people: PersonStore;
};

export type GrantAccessInput = { requestId: string; unitId: UnitId; by: Actor; days: number };

export type GrantAccessOutcome =
  | ({ type: 'granted'; request: AccessRequest } & Invited)
  | { type: 'unit-closed'; unit: Unit }
  | { type: 'already-closed' | 'unknown' };

/**
 * Answers a stranger's request with a link for the unit. The link goes to the admin, since nobody
 * but the unit can tell who writes from that account; the stranger learns that it is on its way.
 */
export const grantAccess = async (
  needs: GrantAccessNeeds,
  { requestId, unitId, by, days }: GrantAccessInput,
  now: Instant,
): Promise<GrantAccessOutcome> => {
  const unit = await needs.units.byId(unitId);
  if (!unit) return { type: 'unknown' };
  if (isClosed(unit, dateInHanoi(now))) return { type: 'unit-closed', unit };
  const closed = await closeAccessRequest(needs, { requestId, by, granted: unit }, now);
  if (closed.type !== 'closed') return closed;
  const { request } = closed;
  const [invited] = await inviteUnits(needs, { units: [unit], by, days }, now);
  if (!invited) throw new Error(`no invitation was made for ${unit.code}`);
  await needs.outbox.queue([newsFor(request, now)], now);
  return { type: 'granted', request, ...invited };
};

/** Nobody need be known to be told that a link is on its way. */
export const accessGrantedKind: MessageKind<unknown> = {
  kind: 'access-granted',
  onUnknown: 'hold',
  hours: 'any',
};

const newsFor = ({ id, telegramId }: AccessRequest, now: Instant): NewOutboxMessage => ({
  dedupeKey: `access-granted:${id}`,
  bundleKey: null,
  subject: null,
  to: telegramId,
  priority: 1,
  kind: accessGrantedKind.kind,
  message: { type: 'notice', lines: [say('access-granted-notice')], buttons: [] },
  dueAt: now,
  expiresAt: null,
});
