import type { AuditLog } from '../audit/audit-log.ts';
import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { DraftId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { Unit } from '../units/unit.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson, Person } from './person.ts';

/** Whose a draft is. */
export type DraftOwners = { unitOf(id: DraftId): Promise<UnitId | null> };

export type EndContactNeeds = {
  people: PersonStore;
  drafts: DraftOwners;
  deliveries: DeliveryStore;
  audit: AuditLog;
};

export type EndContactInput = { unit: Unit; personId: PersonId; by: KnownPerson };

/**
 * Somebody speaks for the unit no more, from this moment; drafts stay with the unit. They are told.
 * The caller checks the admin.
 */
export const endContact = async (
  { people, drafts, deliveries, audit }: EndContactNeeds,
  { unit, personId, by }: EndContactInput,
  now: Instant,
): Promise<{ type: 'ended'; person: Person } | { type: 'was-none' }> => {
  const person = await people.byId(personId);
  if (!person || !(await people.endContact(unit.id, personId, now))) return { type: 'was-none' };
  // Their words must not go on into the unit's draft; into one of another unit they may.
  const draftId = person.activeDraftId;
  if (draftId && (await drafts.unitOf(draftId)) === unit.id)
    await people.save({ ...person, activeDraftId: null });
  await audit.record({
    at: now,
    actor: by.person.id,
    action: 'contact-ended',
    subject: `unit:${unit.id}`,
    details: { person: personId },
  });
  await deliveries.queue(
    [
      {
        dedupeKey: `contact-ended:${unit.id}:${personId}:${now}`,
        bundleKey: null,
        subject: null,
        to: person.telegramId,
        lane: 1,
        kind: 'role-news',
        message: {
          type: 'notice',
          lines: [say('contact-ended-notice', { unit: unit.name })],
          buttons: [],
        },
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );
  return { type: 'ended', person };
};
