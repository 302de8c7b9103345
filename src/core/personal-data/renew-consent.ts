import type { AuditLog } from '../audit/audit-log.ts';
import type { ConsentStore } from '../people/consent-store.ts';
import { hasAgreed, NOTICE_VERSION, type ShownNotice } from '../people/consent.ts';
import type { KnownPerson } from '../people/person.ts';
import type { Hash } from '../shared/hash.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';

type RenewNeeds = { consents: ConsentStore; audit: AuditLog; random: Random; hash: Hash };

/**
 * Somebody who is here already agrees to the present notice.
 *
 * @returns `stale` where another version is the present one, or they have agreed to it before
 */
export const renewConsent = async (
  needs: RenewNeeds,
  { by: { person }, shown }: { by: KnownPerson; shown: ShownNotice },
  now: Instant,
): Promise<'renewed' | 'stale'> => {
  const latest = await needs.consents.latest(person.telegramId);
  if (shown.version !== NOTICE_VERSION || (latest && hasAgreed(latest))) return 'stale';
  await needs.consents.add({
    id: needs.random.token(96),
    telegramId: person.telegramId,
    personId: person.id,
    version: NOTICE_VERSION,
    textHash: needs.hash.sha256(shown.text),
    decision: 'agreed',
    channel: 'telegram',
    at: now,
  });
  await needs.audit.record({
    at: now,
    actor: person.id,
    action: 'consent-renewed',
    subject: `person:${person.id}`,
    details: { version: NOTICE_VERSION },
  });
  return 'renewed';
};
