import type { IntentButton } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { TelegramId } from '../shared/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import { handOverNewsKind } from './announce-hand-over.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';
import { specialistsOfUnit } from './scope.ts';

type Stores = { outbox: OutboxStore; people: PersonStore; units: UnitStore };
type Joined = { unit: Unit; person: Person };

/** Who joins soon after another is told of in the same message: cities are invited at once. */
const WAITS_MS = 10 * MINUTE_MS;
/** What fits on a phone. */
const MOST_LINES = 12;

/** To the Board, as long as the reader still belongs to those who follow units. */
export const contactJoinedKind = { ...handOverNewsKind, kind: 'contact-joined' };

/** Admins and those who follow the unit hear that somebody speaks for it now. */
export const announceJoined = async (
  stores: Stores,
  joined: Joined,
  now: Instant,
): Promise<void> => {
  const officers = [
    ...(await stores.people.withRole('board_admin')),
    ...(await specialistsOfUnit(stores, joined.unit.id, now)),
  ];
  const chats = new Set(officers.map(({ telegramId }) => telegramId));
  chats.delete(joined.person.telegramId);
  for (const chat of chats) await tellOne(stores.outbox, { chat, joined }, now);
};

const tellOne = async (
  outbox: OutboxStore,
  { chat, joined }: { chat: TelegramId; joined: Joined },
  now: Instant,
): Promise<void> => {
  const bundleKey = `contacts-joined:${chat}`;
  const waiting = await outbox.waiting(bundleKey);
  const line = lineOf(joined);
  if (waiting?.message.type === 'notice') {
    const [heading, ...before] = waiting.message.lines;
    const count = Number(heading?.values?.['count'] ?? before.length) + 1;
    const lines = [headingOf(count), ...[...before, line].slice(-MOST_LINES)];
    await outbox.replaceMessage(waiting.id, { ...waiting.message, lines, buttons: [[toCity]] });
    return;
  }
  await outbox.queue(
    [
      {
        dedupeKey: `${bundleKey}:${joined.unit.id}:${joined.person.id}:${now}`,
        bundleKey,
        subject: null,
        to: chat,
        priority: 1,
        kind: contactJoinedKind.kind,
        message: { type: 'notice', lines: [headingOf(1), line], buttons: [[toUnit(joined)]] },
        dueAt: plusMs(now, WAITS_MS),
        expiresAt: null,
      },
    ],
    now,
  );
};

const headingOf = (count: number): TextRef => say('contact-joined', { count });

const lineOf = ({ unit, person: { fullName: name, position } }: Joined): TextRef =>
  say('contact-joined-line', { unit: unit.name, name, position });

const toUnit = ({ unit }: Joined): IntentButton => ({
  label: say('button-see-unit'),
  intent: { type: 'see-unit', unitId: unit.id },
});

const toCity: IntentButton = { label: say('button-overview'), intent: { type: 'see-city' } };
