import type { AuditLog } from '../audit/audit-log.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { contactsThen } from '../people/end-contact.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { tellUnitOfClarification } from '../questions/announce-clarification.ts';
import { type ClarificationStore } from '../questions/clarification.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { SubmissionStore } from '../submissions/submission.ts';
import { predecessorsOf } from '../units/successors.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isClosed, type Unit } from '../units/unit.ts';
import { askedOf } from './load-impact.ts';

type SpeakStores = {
  units: UnitStore;
  people: PersonStore;
  submissions: SubmissionStore;
  clarifications: ClarificationStore;
  milestones: MilestoneStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

/**
 * Whoever begins to speak for a unit also answers what the Board has returned to those that it carries on, or
 * asked them, as whoever spoke for it when they ended does. Costs one read where it carries on nobody.
 */
export const speakForBefore = async (
  stores: SpeakStores,
  ports: Pick<FormPorts, 'forms'> & { random: Random },
  { person, unit, now }: { person: Person; unit: Unit; now: Instant },
): Promise<void> => {
  const ids = predecessorsOf(await stores.units.successions(), unit.id);
  if (ids.length === 0) return;
  const today = dateInHanoi(now);
  const ended = (await stores.units.byIds(ids)).filter((one) => isClosed(one, today));
  for (const before of ended) {
    const asked = await askedOf(stores, before);
    const handedIn = await stores.submissions.ofUnit(before.id);
    const isAwaited =
      asked.length > 0 || handedIn.some(({ review }) => review?.state === 'returned');
    const speaking = await stores.people.contactsOf(before.id);
    if (!isAwaited || speaking.some(({ id }) => id === person.id)) continue;
    await stores.people.addContact({
      id: ports.random.token(72),
      unitId: before.id,
      personId: person.id,
      since: now,
      until: null,
    });
    await stores.audit.record({
      at: now,
      actor: 'system',
      action: 'contact-carried',
      subject: `unit:${before.id}`,
      details: {
        person: person.id,
        from: unit.code,
        ...contactsThen(speaking, [...speaking, person]),
      },
    });
    for (const clarification of asked) {
      const submission = await stores.submissions.byNumber(clarification.number);
      if (submission) await tellUnitOfClarification(stores, ports, { submission, clarification });
    }
  }
};
