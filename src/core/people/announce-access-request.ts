import type { Notice, IntentButton } from '../outbox/message.ts';
import type { Subject } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen, type Unit } from '../units/unit.ts';
import { unitsNamedIn } from '../units/units-in-text.ts';
import type { AccessRequest } from './access-request.ts';
import type { PersonStore } from './person-store.ts';

/** More than one when the message names several, or a name is part of another. */
const MOST_UNITS = 3;

/** What is told of a request, until one admin has dealt with it. */
export const accessSubject = (requestId: string): Subject => ({
  type: 'access-request',
  id: requestId,
});

/** Tells every admin of the Board who wants to be invited, with a button for each unit named. */
export const announceAccessRequest = async (
  stores: { outbox: OutboxStore; people: PersonStore; units: UnitStore },
  request: AccessRequest,
  now: Instant,
): Promise<void> => {
  const admins = await stores.people.withRole('board_admin');
  const today = dateInHanoi(now);
  const open = (await stores.units.all()).filter((unit) => isOpen(unit, today));
  const named = unitsNamedIn(request.message, open).slice(0, MOST_UNITS);
  const message = noticeOf(request, named);
  await stores.outbox.queue(
    admins.map(({ telegramId: to }) => ({
      dedupeKey: `access-request:${request.id}:${to}`,
      bundleKey: null,
      subject: accessSubject(request.id),
      to,
      priority: 1,
      kind: 'access-request',
      message,
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

const noticeOf = ({ id, senderName, message }: AccessRequest, named: readonly Unit[]): Notice => ({
  type: 'notice',
  lines: [
    say('access-request-heading'),
    say('access-request-from', { name: senderName }),
    say('access-request-message', { message }),
    say('access-request-advice'),
  ],
  buttons: [
    ...named.map((unit) => [grantButton(id, unit)]),
    [
      {
        label: say(named.length > 0 ? 'access-button-invite-other' : 'access-button-invite'),
        intent: { type: 'suggest-units', requestId: id },
      },
    ],
    [
      {
        label: say('access-button-refuse'),
        intent: { type: 'refuse-access', requestId: id },
      },
    ],
    [
      {
        label: say('access-button-close'),
        intent: { type: 'close-access-request', requestId: id },
      },
    ],
  ],
});

/** Answers the request with a link for that unit, in one tap. */
export const grantButton = (requestId: string, unit: Unit): IntentButton => ({
  label: say('access-button-grant', { unit: unit.shortName }),
  intent: { type: 'grant-access', requestId, unitId: unit.id },
});
