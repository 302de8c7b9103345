import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { asId, type PersonId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isClosed, type Unit } from '../units/unit.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';
import { isOfficer } from './rights.ts';
import { specialistsOfUnit } from './scope.ts';

type Stores = { outbox: OutboxStore; people: PersonStore; units: UnitStore };

/** `by`: who ended it; they know. */
type Vacated = { unit: Unit; left: Person; by: PersonId };

/**
 * The last who spoke for a unit does so no more: what it is reminded of reaches nobody. Those who follow
 * it and the admins hear of it at once.
 */
export const announceVacant = async (
  stores: Stores,
  { unit, left, by }: Vacated,
  now: Instant,
): Promise<void> => {
  if (isClosed(unit, dateInHanoi(now))) return;
  const admins = await stores.people.withRole('board_admin');
  const officers = [...admins, ...(await specialistsOfUnit(stores, unit.id, now))];
  const told = new Map(officers.map((one) => [one.id, one]));
  told.delete(by);
  const subject = { type: 'vacant-unit', id: unit.id };
  await stores.outbox.queue(
    [...told.values()].map(({ telegramId }) => ({
      dedupeKey: `vacant:${unit.id}:${now}:${telegramId}`,
      bundleKey: null,
      subject,
      to: telegramId,
      priority: 1,
      kind: vacantKind.kind,
      message: {
        type: 'notice',
        lines: [say('unit-vacant-news', { unit: unit.name, name: left.fullName })],
        buttons: [
          [
            {
              label: say('button-invite-new-contact'),
              intent: { type: 'invite-contact', unitId: unit.id },
            },
          ],
          [
            {
              label: say('button-vacant-units'),
              intent: { type: 'see-vacant-units' },
              keepsMessage: true,
            },
          ],
        ],
      },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

/** To the Board, as long as nobody has taken the place. */
export const vacantKind: MessageKind<{ people: PersonStore }> = {
  kind: 'unit-vacant',
  onUnknown: 'hold',
  hours: 'office',
  prepare: async ({ people }, outgoing) => {
    const reader = await people.known(outgoing.to);
    if (!reader || !isOfficer(reader)) return { type: 'cancel', reason: 'follows units no more' };
    const unitId = asId<UnitId>(outgoing.subject?.id ?? '');
    return (await people.contactsOf(unitId)).length === 0
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'somebody speaks for the unit again' };
  },
};
