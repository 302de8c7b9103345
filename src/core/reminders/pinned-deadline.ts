import { deadlineWords } from '../calendar/deadline.ts';
import { milestoneTitle } from '../calendar/form-title.ts';
import { loadToday, type ObligationStores } from '../obligations/load-obligations.ts';
import { loadTasks } from '../obligations/load-tasks.ts';
import { awaitsPaper } from '../obligations/obligation.ts';
import type { MessageKind, Prepared } from '../outbox/message-kind.ts';
import type { NoticeButton } from '../outbox/message.ts';
import type { NewOutboxMessage, OutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { Pin, PinStore } from './pin.ts';

export type PinStores = ObligationStores & {
  people: PersonStore;
  outbox: OutboxStore;
  pins: PinStore;
};

/** A person wants what is due next on top of their chat. False when it stands there already. */
export const pinDeadline = async (
  { pins, outbox }: Pick<PinStores, 'pins' | 'outbox'>,
  { person }: KnownPerson,
  now: Instant,
): Promise<boolean> => {
  const before = await pins.of(person.id);
  const isComing = before !== null && now < plusMs(before.at, MINUTE_MS);
  if (before?.isOn && (before.messageId !== null || isComing)) return false;
  const pin: Pin = {
    personId: person.id,
    chatId: person.telegramId,
    messageId: null,
    shown: '',
    isOn: true,
    at: now,
  };
  await pins.save(pin);
  await outbox.queue([messageOf(pin, 'pinned-deadline', now)], now);
  return true;
};

/** A person wants it no more. Returns the message that is pinned, if one is. */
export const dropPin = async (
  { pins }: Pick<PinStores, 'pins'>,
  { person }: KnownPerson,
): Promise<number | null> => {
  const pin = await pins.of(person.id);
  if (!pin?.isOn) return null;
  await pins.save({ ...pin, isOn: false });
  return pin.messageId;
};

const messageOf = (
  { personId, chatId, at }: Pin,
  kind: 'pinned-deadline' | 'pin-message' | 'pinned-deadline-news',
  now: Instant,
): NewOutboxMessage => ({
  dedupeKey: `${kind}:${personId}:${at}:${now}`,
  bundleKey: null,
  subject: { type: 'pin', id: personId },
  to: chatId,
  priority: 1,
  kind,
  message: { type: 'prepared' },
  dueAt: now,
  expiresAt: null,
});

type Forms = Pick<FormPorts, 'forms'>;

type Wording = { forms: Forms; by: Pick<KnownPerson, 'unitIds'>; now: Instant };

/** What is due next, of all that the person's units owe. */
const linesFor = async (
  stores: ObligationStores,
  { forms, by, now }: Wording,
): Promise<TextRef[]> => {
  const { open, next } = await loadTasks(stores, forms, { by, now });
  const first = open.find((task) => !awaitsPaper(task)) ?? next;
  if (!first) return [say('pin-nothing')];
  const asOf = await loadToday(stores, now);
  const isLate = first.dueOn < asOf.today;
  return [
    say('pin-task', { form: milestoneTitle(first.milestone), unit: first.unit.name }),
    say(isLate ? 'pin-overdue' : 'pin-due', { due: deadlineWords(first, asOf) }),
  ];
};

const buttons: NoticeButton[][] = [
  [
    { label: say('button-menu'), intent: { type: 'see-tasks' } },
    { label: say('button-unpin'), intent: { type: 'drop-pin' }, keepsMessage: true },
  ],
];

type Found = { pin: Pin; lines: TextRef[] };

/** The pin of whoever the message is for, where it is still wanted. */
const found = async (
  stores: PinStores,
  forms: Forms,
  { to, now }: { to: OutboxMessage['to']; now: Instant },
): Promise<Found | null> => {
  const by = await stores.people.known(to);
  const pin = by && (await stores.pins.of(by.person.id));
  if (!by || !pin?.isOn || by.unitIds.length === 0) return null;
  return { pin, lines: await linesFor(stores, { forms, by, now }) };
};

const unwanted: Prepared = { type: 'cancel', reason: 'it is wanted no more' };

/**
 * The message, then its pin, then its words whenever something else is due next. A message that is gone,
 * or that its reader has unpinned, is never pinned again.
 */
export const pinKinds = (forms: Forms): readonly MessageKind<PinStores>[] => [
  {
    kind: 'pinned-deadline',
    onUnknown: 'hold',
    hours: 'any',
    prepare: async (stores, { to }, now) => {
      const known = await found(stores, forms, { to, now });
      if (!known) return unwanted;
      const { lines } = known;
      return { type: 'send', message: { type: 'notice', lines, buttons, isSilent: true } };
    },
    settled: (...settled) => keepSent(forms, settled),
  },
  {
    kind: 'pin-message',
    onUnknown: 'resend-once',
    hours: 'any',
    prepare: async (stores, { to }, now) => {
      const messageId = (await found(stores, forms, { to, now }))?.pin.messageId ?? null;
      return messageId === null ? unwanted : { type: 'send', message: { type: 'pin', messageId } };
    },
  },
  {
    kind: 'pinned-deadline-news',
    onUnknown: 'resend-once',
    hours: 'any',
    prepare: async (stores, { to }, now) => {
      const known = await found(stores, forms, { to, now });
      if (!known || known.pin.messageId === null) return unwanted;
      const { messageId } = known.pin;
      return {
        type: 'send',
        message: { type: 'reword', messageId, lines: known.lines, buttons },
      };
    },
  },
];

type Settled = Parameters<NonNullable<MessageKind<PinStores>['settled']>>;

const keepSent = async (forms: Forms, [stores, { to }, result, now]: Settled): Promise<void> => {
  const known = await found(stores, forms, { to, now });
  const messageId = result.type === 'sent' ? result.messageIds[0] : undefined;
  if (!known || messageId === undefined) return;
  const pin = { ...known.pin, messageId, shown: JSON.stringify(known.lines) };
  await stores.pins.save(pin);
  await stores.outbox.queue([messageOf(pin, 'pin-message', now)], now);
};

export type RefreshPorts = {
  forms: Forms;
  read<T>(work: (stores: PinStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: PinStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Words every pinned message anew whose person has something else due next. */
export const refreshPins = async (ports: RefreshPorts): Promise<void> => {
  for (const { messageId, chatId: to } of await ports.read(({ pins }) => pins.on()))
    if (messageId !== null)
      await ports.transact(async (stores) => {
        const now = ports.now();
        const known = await found(stores, ports.forms, { to, now });
        const shown = JSON.stringify(known?.lines);
        if (!known || known.pin.shown === shown) return;
        // Before it is sent, so that the next round does not queue it again.
        await stores.pins.save({ ...known.pin, shown });
        await stores.outbox.queue([messageOf(known.pin, 'pinned-deadline-news', now)], now);
      });
};
