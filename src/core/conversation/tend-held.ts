import type { MessageKind } from '../outbox/message-kind.ts';
import type { NewOutboxMessage, OutboxRecord, OutboxState } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { isAdmitted } from '../people/rights.ts';
import { readSwitch } from '../reminders/switch.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { eachApart } from '../shared/each-apart.ts';
import { groupBy } from '../shared/group-by.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { DAY_MS, type Instant, plusMs } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { HeldMessage, HeldMessageStore } from './held-message.ts';

/** Until then the person finds it beside their tasks, and may still come back to it by themselves. */
const REMINDED_AFTER_MS = 3 * DAY_MS;
/** What waits longer to be said what it is for is dropped. */
export const KEEP_HELD_MS = 60 * DAY_MS;
/** Whoever was reminded has so long to say what it is for, however late the reminder came. */
const GRACE_MS = 7 * DAY_MS;

type HeldStores = {
  heldMessages: HeldMessageStore;
  people: PersonStore;
  outbox: OutboxStore;
  installation: InstallationStore;
};

type HeldPorts = {
  read<T>(work: (stores: HeldStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: HeldStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/**
 * Reminds people once of messages that they have not said the use of, and lets go of what nobody has
 * decided about for two months: only after a reminder, and never without telling. While reminders are
 * switched off all of it stays.
 */
export const tendHeld = async (ports: HeldPorts): Promise<void> => {
  const now = ports.now();
  const old = await ports.read(async ({ installation, heldMessages }) =>
    (await readSwitch(installation)).isOn
      ? heldMessages.heldBefore(plusMs(now, -REMINDED_AFTER_MS))
      : [],
  );
  const byPerson = groupBy(old, ({ personId }) => personId);
  await eachApart(byPerson.values(), (held) =>
    ports.transact((stores) => tendOf(stores, held, now)),
  );
};

const tendOf = async (
  stores: HeldStores,
  held: readonly HeldMessage[],
  now: Instant,
): Promise<void> => {
  const [first] = held;
  const known = first && (await stores.people.known(first.chatId));
  const overdue = held.filter(({ heldAt }) => now >= plusMs(heldAt, KEEP_HELD_MS));
  // Nobody who has left is written to about it.
  if (!first || !known || !isAdmitted(known)) return letGo(stores, overdue);
  const reminders = await stores.outbox.ofSubject({ type: SUBJECT, id: first.personId });
  if (held.some((one) => !reminders.some((reminder) => isOf(reminder, one))))
    await stores.outbox.queue([reminderOf(held, now)], now);
  const gone = overdue.filter((one) =>
    reminders.some((reminder) => isOf(reminder, one) && isOver(reminder, now)),
  );
  if (gone.length === 0) return;
  await letGo(stores, gone);
  await stores.outbox.queue([farewellTo(gone, now)], now);
};

const letGo = ({ heldMessages }: HeldStores, held: readonly HeldMessage[]): Promise<void> =>
  heldMessages.letGo(held.map(({ id }) => id));

/** Neither on its way nor arrived: as if it had never been. */
const inVain: ReadonlySet<OutboxState> = new Set(['failed', 'cancelled', 'expired']);
const underWay: ReadonlySet<OutboxState> = new Set(['pending', 'claimed', 'in-flight']);

const isOf = ({ createdAt, state }: OutboxRecord, { heldAt }: HeldMessage): boolean =>
  createdAt >= heldAt && !inVain.has(state);

const isOver = ({ createdAt, state }: OutboxRecord, now: Instant): boolean =>
  !underWay.has(state) && now >= plusMs(createdAt, GRACE_MS);

const SUBJECT = 'held';
const REMINDER_KIND = 'held-reminder';
const FAREWELL_KIND = 'held-let-go';

const messageTo = (
  { chatId }: HeldMessage,
  message: Pick<NewOutboxMessage, 'dedupeKey' | 'subject' | 'kind' | 'message'>,
  now: Instant,
): NewOutboxMessage => ({
  ...message,
  bundleKey: null,
  to: chatId,
  priority: 1,
  dueAt: now,
  expiresAt: null,
});

const reminderOf = (held: readonly HeldMessage[], now: Instant): NewOutboxMessage => {
  const { oldest, newest } = endsOf(held);
  const count = held.length;
  const values = {
    count,
    from: { date: dateInHanoi(oldest.heldAt) },
    until: { date: dateInHanoi(plusMs(oldest.heldAt, KEEP_HELD_MS)) },
  };
  const see = { label: say('button-held', { count }), intent: { type: 'see-held' } } as const;
  return messageTo(
    oldest,
    {
      dedupeKey: `${REMINDER_KIND}:${newest.id}:${dateInHanoi(now)}`,
      subject: { type: SUBJECT, id: oldest.personId },
      kind: REMINDER_KIND,
      message: { type: 'notice', lines: [say('held-reminder', values)], buttons: [[see]] },
    },
    now,
  );
};

const farewellTo = (gone: readonly HeldMessage[], now: Instant): NewOutboxMessage => {
  const { oldest, newest } = endsOf(gone);
  const from = { date: dateInHanoi(oldest.heldAt) };
  return messageTo(
    oldest,
    {
      dedupeKey: `${FAREWELL_KIND}:${newest.id}`,
      subject: null,
      kind: FAREWELL_KIND,
      message: {
        type: 'notice',
        lines: [say('held-let-go', { count: gone.length, from })],
        buttons: [],
      },
    },
    now,
  );
};

/** @throws for none */
const endsOf = (held: readonly HeldMessage[]): { oldest: HeldMessage; newest: HeldMessage } => {
  const [oldest, newest] = [held[0], held.at(-1)];
  if (!oldest || !newest) throw new Error('nothing is held');
  return { oldest, newest };
};

/** Nobody is reminded of what they have decided about meanwhile. */
export const heldKinds: readonly MessageKind<Pick<HeldStores, 'people' | 'heldMessages'>>[] = [
  {
    kind: REMINDER_KIND,
    onUnknown: 'hold',
    hours: 'office',
    expiresAfterMs: GRACE_MS,
    prepare: async ({ people, heldMessages }, { to, message }) => {
      const known = await people.known(to);
      const held = known && isAdmitted(known) ? await heldMessages.of(known.person.id) : [];
      if (held.length === 0 || message.type !== 'notice')
        return { type: 'cancel', reason: 'nothing waits any more' };
      return { type: 'send', message };
    },
  },
  { kind: FAREWELL_KIND, onUnknown: 'hold', hours: 'office' },
];
