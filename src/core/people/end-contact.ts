import type { AuditLog } from '../audit/audit-log.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { DraftId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import { announceVacant } from './announce-vacant.ts';
import { endHandOvers } from './hand-over.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';
import { roleNews } from './role-news.ts';

/** Whose a draft is. */
export type DraftOwners = { unitOf(id: DraftId): Promise<UnitId | null> };

export type EndContactNeeds = {
  people: PersonStore;
  units: UnitStore;
  drafts: DraftOwners;
  invitations: InvitationStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

export type EndContactInput = {
  unit: Unit;
  personId: PersonId;
  by: PersonId;
  /** What they read; that they are the contact no more unless given. */
  notice?: TextRef;
};

/**
 * Somebody speaks for the unit no more, from this moment; drafts stay with the unit. They are told.
 * The caller checks whoever does it.
 */
export const endContact = async (
  needs: EndContactNeeds,
  { unit, personId, by, notice }: EndContactInput,
  now: Instant,
): Promise<{ type: 'ended'; person: Person } | { type: 'was-none' }> => {
  const { people, audit } = needs;
  const person = await people.byId(personId);
  const before = await people.contactsOf(unit.id);
  if (!person || !(await people.endContact(unit.id, personId, now))) return { type: 'was-none' };
  const after = before.filter(({ id }) => id !== personId);
  await leaveDraft(needs, person, unit);
  await endHandOvers(needs, { unitId: unit.id, from: personId, by }, now);
  await audit.record({
    at: now,
    actor: by,
    action: 'contact-ended',
    subject: `unit:${unit.id}`,
    details: { person: personId, ...contactsThen(before, after) },
  });
  const line = notice ?? say('contact-ended-notice', { unit: unit.name });
  const key = `contact-ended:${unit.id}:${person.id}:${now}`;
  await needs.outbox.queue([roleNews({ key, to: person.telegramId, line }, now)], now);
  if (after.length === 0) await announceVacant(needs, { unit, left: person, by }, now);
  return { type: 'ended', person };
};

/** Who spoke for a unit before a deed and after it, as the audit log says it. */
export const contactsThen = (
  before: readonly Person[],
  after: readonly Person[],
): { before: string; after: string } => ({ before: idsOf(before), after: idsOf(after) });

const idsOf = (people: readonly Person[]): string => people.map(({ id }) => id).join(' ');

/** Their words must not go on into the unit's draft; into one of another unit they may. */
const leaveDraft = async (
  { people, drafts }: EndContactNeeds,
  person: Person,
  { id }: Unit,
): Promise<void> => {
  const draftId = person.activeDraftId;
  if (draftId && (await drafts.unitOf(draftId)) === id)
    await people.save({ ...person, activeDraftId: null });
};
