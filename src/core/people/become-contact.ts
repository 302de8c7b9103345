import type { AuditLog } from '../audit/audit-log.ts';
import { asId, type PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { Unit } from '../units/unit.ts';
import type { AccessRequestStore } from './access-request-store.ts';
import type { ConsentStore } from './consent-store.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { Invitation } from './invitation.ts';
import type { Onboarding } from './onboarding.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson, Person } from './person.ts';

export type BecomeContactNeeds = {
  people: PersonStore;
  consents: ConsentStore;
  invitations: InvitationStore;
  accessRequests: AccessRequestStore;
  audit: AuditLog;
  random: Random;
};

export type NewContact = {
  onboarding: Onboarding;
  invitation: Invitation;
  unit: Unit;
  known: KnownPerson | null;
  consentId: string | null;
  fullName: string;
  position: string;
};

/** Uses the invitation up and makes the person a contact of the unit. The first to finish wins. */
export const becomeContact = async (
  needs: BecomeContactNeeds,
  contact: NewContact,
  now: Instant,
): Promise<{ type: 'done'; person: Person; unit: Unit } | { type: 'used' }> => {
  const { invitation, unit, consentId } = contact;
  const person = personOf(contact, needs.random, now);
  const isFirst = await needs.invitations.markUsed(invitation.id, person.id, now);
  if (!isFirst) return { type: 'used' };
  await needs.people.save(person);
  await needs.people.addContact({
    id: needs.random.token(72),
    unitId: unit.id,
    personId: person.id,
    since: now,
    until: null,
  });
  if (consentId !== null) await needs.consents.assign(consentId, person.id);
  await needs.accessRequests.closeAllOf(person.telegramId, now);
  await needs.audit.record({
    at: now,
    actor: person.id,
    action: 'contact-added',
    subject: `unit:${unit.id}`,
    details: { person: person.id, invitation: invitation.id },
  });
  return { type: 'done', person, unit };
};

const personOf = (
  { onboarding, known, fullName, position }: NewContact,
  random: Random,
  now: Instant,
): Person => ({
  ...(known?.person ?? {
    id: asId<PersonId>(random.token(72)),
    telegramId: onboarding.telegramId,
    activeDraftId: null,
    createdAt: now,
  }),
  fullName,
  position,
  language: onboarding.language,
});
