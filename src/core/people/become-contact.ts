import { asId, type PersonId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say } from '../shared/text-ref.ts';
import type { Unit } from '../units/unit.ts';
import type { AccessRequestStore } from './access-request-store.ts';
import { announceHandOver } from './announce-hand-over.ts';
import { announceJoined } from './announce-joined.ts';
import type { ConsentStore } from './consent-store.ts';
import { contactsThen, endContact, type EndContactNeeds } from './end-contact.ts';
import { introduce } from './introduce.ts';
import type { Invitation } from './invitation.ts';
import type { Onboarding } from './onboarding.ts';
import type { KnownPerson, Person } from './person.ts';
import { mayActFor } from './rights.ts';

export type BecomeContactNeeds = EndContactNeeds & {
  consents: ConsentStore;
  accessRequests: AccessRequestStore;
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

export type BecomeContactOutcome =
  /** `replaced`: whoever has handed over to this person. */
  { type: 'done'; person: Person; unit: Unit; replaced: Person | null } | { type: 'used' };

/** Uses the invitation up and makes the person a contact of the unit. The first to finish wins. */
export const becomeContact = async (
  needs: BecomeContactNeeds,
  contact: NewContact,
  now: Instant,
): Promise<BecomeContactOutcome> => {
  const { invitation, unit, consentId, known } = contact;
  const person = personOf(contact, needs.random, now);
  const isFirst = await needs.invitations.markUsed(invitation.id, person.id, now);
  if (!isFirst) return { type: 'used' };
  await introduce(needs, person, now);
  const before = await needs.people.contactsOf(unit.id);
  if (!known || !mayActFor(known, unit.id))
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
    details: {
      person: person.id,
      invitation: invitation.id,
      ...contactsThen(before, await needs.people.contactsOf(unit.id)),
    },
  });
  const replaced = await replace(needs, { contact, person }, now);
  if (!replaced) await announceJoined(needs, { unit, person }, now);
  return { type: 'done', person, unit, replaced };
};

/** Whoever handed over goes now that somebody has taken their place; the Board hears of it. */
const replace = async (
  needs: BecomeContactNeeds,
  { contact: { invitation, unit }, person }: { contact: NewContact; person: Person },
  now: Instant,
): Promise<Person | null> => {
  if (!invitation.handOver) return null;
  const { from: personId } = invitation.handOver;
  const notice = say('hand-over-ended-notice', { unit: unit.name, name: person.fullName });
  const ended = await endContact(needs, { unit, personId, by: person.id, notice }, now);
  if (ended.type !== 'ended') return null;
  await passOnApproval(needs, { unitId: unit.id, from: personId, to: person.id }, now);
  await announceHandOver(needs, { unit, from: ended.person, to: person }, now);
  return ended.person;
};

/** Where the unit wants its papers confirmed by whoever leaves, it does by whoever follows. */
const passOnApproval = async (
  { people, audit }: BecomeContactNeeds,
  { unitId, from, to }: { unitId: UnitId; from: PersonId; to: PersonId },
  now: Instant,
): Promise<void> => {
  const approver = await people.approverOf(unitId);
  if (approver?.personId !== from) return;
  await people.saveApprover({ unitId, personId: to, since: now, setBy: from });
  await audit.record({
    at: now,
    actor: to,
    action: 'approver-set',
    subject: `unit:${unitId}`,
    details: { person: to, before: from },
  });
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
