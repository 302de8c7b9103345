import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';
import { isOfficer } from './rights.ts';
import { specialistsOfUnit } from './scope.ts';

type HandedOver = { unit: Unit; from: Person; to: Person };

/** Admins and those who follow the unit hear who speaks for it now. */
export const announceHandOver = async (
  stores: { outbox: OutboxStore; people: PersonStore; units: UnitStore },
  { unit, from, to }: HandedOver,
  now: Instant,
): Promise<void> => {
  const officers = [
    ...(await stores.people.withRole('board_admin')),
    ...(await specialistsOfUnit(stores, unit.id, now)),
  ];
  const values = { unit: unit.name, from: from.fullName, to: to.fullName, position: to.position };
  await stores.outbox.queue(
    [...new Set(officers.map(({ telegramId }) => telegramId))].map((chat) => ({
      dedupeKey: `handed-over:${unit.id}:${now}:${chat}`,
      bundleKey: null,
      subject: null,
      to: chat,
      priority: 1,
      kind: handOverNewsKind.kind,
      message: {
        type: 'notice',
        lines: [say('hand-over-news', values)],
        buttons: [
          [{ label: say('button-see-unit'), intent: { type: 'see-unit', unitId: unit.id } }],
        ],
      },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

/** To the Board, as long as the reader still belongs to those who follow units. */
export const handOverNewsKind: MessageKind<{ people: PersonStore }> = {
  kind: 'hand-over-news',
  onUnknown: 'hold',
  hours: 'office',
  prepare: async ({ people }, outgoing) => {
    const reader = await people.known(outgoing.to);
    return reader && isOfficer(reader)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'follows units no more' };
  },
};
