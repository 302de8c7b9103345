import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import { asId, type PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { Unit } from '../units/unit.ts';
import type { AccessRequestStore } from './access-request-store.ts';
import type { AccessRequest } from './access-request.ts';
import { accessSubject } from './announce-access-request.ts';
import { nameOf } from './announce-unreachable.ts';
import type { PersonStore } from './person-store.ts';

export type CloseAccessOutcome =
  | { type: 'closed'; request: AccessRequest }
  | { type: 'already-closed' | 'unknown' };

export type CloseNeeds = {
  accessRequests: AccessRequestStore;
  audit: AuditLog;
  people: PersonStore;
  outbox: OutboxStore;
};

export type CloseAccess = {
  requestId: string;
  by: Actor;
  /** Why it is refused, if it is. */
  answer?: string;
  /** For which unit a link was made, if one was. */
  granted?: Pick<Unit, 'name'>;
};

/** An admin has dealt with a stranger's request; the others are asked no more. The caller checks the admin. */
export const closeAccessRequest = async (
  needs: CloseNeeds,
  { requestId, by, answer, granted }: CloseAccess,
  now: Instant,
): Promise<CloseAccessOutcome> => {
  const request = await needs.accessRequests.byId(requestId);
  if (!request) return { type: 'unknown' };
  if (request.closedAt !== null) return { type: 'already-closed' };
  const closed = { ...request, closedAt: now };
  await needs.accessRequests.save(closed);
  await needs.audit.record({
    at: now,
    actor: by,
    action: answer === undefined ? 'access-request-closed' : 'access-request-refused',
    subject: `access-request:${requestId}`,
    details: {},
  });
  const doer = await needs.people.byId(asId<PersonId>(by));
  const values = { name: doer ? nameOf(doer) : '', at: { at: now } };
  await settleNotices(
    needs.outbox,
    {
      subject: accessSubject(requestId),
      deeds: ['grant-access', 'suggest-units', 'refuse-access', 'close-access-request'],
      // Whoever refuses says why below: their notice has its buttons still.
      besides: answer === undefined ? doer?.telegramId : undefined,
      line: granted
        ? say('settled-access-granted', { ...values, unit: granted.name })
        : say(answer === undefined ? 'settled-access-closed' : 'settled-access-refused', values),
    },
    now,
  );
  return { type: 'closed', request: closed };
};
