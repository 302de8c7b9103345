import type { Actor } from '../audit/audit-entry.ts';
import type { Notice } from '../outbox/message.ts';
import type { Subject } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { asId, type PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { dashed, say, type TextRef } from '../shared/text-ref.ts';
import { cleanLine, shorten } from '../shared/vietnamese-text.ts';
import { adminNotice } from './admin-notice.ts';
import type { PersonStore } from './person-store.ts';
import type { Person, RoleName } from './person.ts';

type Stores = { people: PersonStore; outbox: OutboxStore };

export type GivenRole = { person: Person; role: RoleName; grantedBy: Actor } & (
  | { how: 'by-link'; senderName: string }
  | { how: 'by-hand' }
);

/** To all admins, each of whom can end the role with one tap. */
export const roleGivenKind = adminNotice('role-given');

/** What is told of somebody's role, until one admin has ended it. */
export const roleSubject = (personId: PersonId, role: RoleName): Subject => ({
  type: 'role-given',
  id: `${personId}:${role}`,
});

const LONGEST_NAME = 60;

/**
 * Whoever gains a role gains it before the eyes of all admins. A link may have been passed on, so that
 * its maker hears of it too; what somebody gave by hand, they know.
 */
export const announceRole = async (
  stores: Stores,
  given: GivenRole,
  now: Instant,
): Promise<void> => {
  const { person, role, how, grantedBy } = given;
  const admins = await stores.people.withRole('board_admin');
  const told = admins.filter(
    ({ id }) => id !== person.id && !(how === 'by-hand' && id === grantedBy),
  );
  const message = await noticeOf(stores.people, given);
  await stores.outbox.queue(
    told.map(({ telegramId: to }) => ({
      dedupeKey: `role-given:${person.id}:${role}:${now}:${to}`,
      bundleKey: null,
      subject: roleSubject(person.id, role),
      to,
      priority: 1,
      kind: roleGivenKind.kind,
      message,
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

const noticeOf = async (people: PersonStore, given: GivenRole): Promise<Notice> => {
  const { person, role, how, grantedBy } = given;
  const giver = await people.byId(asId<PersonId>(grantedBy));
  const values = {
    name: nameOf(given),
    role: say(`role-${dashed(role)}`),
    by: giver?.fullName || say('question-an-admin'),
  };
  return {
    type: 'notice',
    lines: [say(`staff-gained-${how}`, values), say('staff-gained-advice')],
    buttons: [
      [
        {
          label: say('button-staff-take-back'),
          intent: { type: 'take-role', personId: person.id, role },
        },
      ],
    ],
  };
};

/** Somebody new has told no name yet. */
const nameOf = (given: GivenRole): TextRef | string => {
  if (given.person.fullName !== '') return given.person.fullName;
  if (given.how === 'by-hand') return say('staff-nameless');
  const name = shorten(cleanLine(given.senderName), LONGEST_NAME);
  return name === '' ? say('staff-nameless') : say('staff-sender-name', { name });
};
