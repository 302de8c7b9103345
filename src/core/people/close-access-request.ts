import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Instant } from '../shared/instant.ts';
import type { AccessRequestStore } from './access-request-store.ts';
import type { AccessRequest } from './access-request.ts';

export type CloseAccessOutcome =
  | { type: 'closed'; request: AccessRequest }
  | { type: 'already-closed' | 'unknown' };

export type CloseNeeds = { accessRequests: AccessRequestStore; audit: AuditLog };

/** `answer`: why it is refused, if it is. */
export type CloseAccess = { requestId: string; by: Actor; answer?: string };

/** An admin has dealt with a stranger's request. The caller checks the admin. */
export const closeAccessRequest = async (
  needs: CloseNeeds,
  { requestId, by, answer }: CloseAccess,
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
    details: answer === undefined ? {} : { answer },
  });
  return { type: 'closed', request: closed };
};
