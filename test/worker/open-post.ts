import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { kindsByName, type MessageKind } from '../../src/core/outbox/message-kind.ts';
import type {
  NewOutboxMessage,
  OutboxState,
  SendOutcome,
  Subject,
} from '../../src/core/outbox/outbox-message.ts';
import { Pace } from '../../src/core/outbox/pace.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant, type Instant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { Sender } from '../../src/worker/sender.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { openMigrated } from '../support/migrated-database.ts';

export const NOW = asInstant(Date.UTC(2027, 0, 11, 2));

export const POST = { type: 'test', id: 'post' };

export type Kind = MessageKind<Stores>;

export const held: Kind = { kind: 'held', onUnknown: 'hold', hours: 'any' };
const resent: Kind = { kind: 'resent', onUnknown: 'resend-once', hours: 'any' };

/** What Telegram answers to the n-th call for a person. */
type Answer = (to: number, calls: number) => SendOutcome | Promise<SendOutcome>;

/** A database, and senders that tell every call to the test. */
export const openPost = async (answer: Answer, kinds: readonly Kind[] = [held, resent]) => {
  const url = `file:${join(scratchFolder(), 'post.db')}`;
  const database = await openMigrated(url);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  const calls: { to: number; silent: boolean }[] = [];
  const failures: unknown[] = [];
  const unreachable: number[] = [];
  const clock = { now: NOW, machineMs: 0 };
  const rules = {
    kinds: kindsByName(kinds),
    nextSendingTime: (_stores: Stores, now: Instant) => Promise.resolve(now),
    onUnreachable: (_stores: Stores, chat: number) => {
      unreachable.push(chat);
      return Promise.resolve();
    },
  };
  const sender = (token: string) =>
    new Sender<Stores>({
      rules,
      messenger: {
        send: async (to, message) => {
          calls.push({ to, silent: message.isSilent === true });
          await Promise.resolve();
          return answer(to, calls.filter((call) => call.to === to).length);
        },
      },
      pace: new Pace(100_000, () => performance.now()),
      token,
      now: () => clock.now,
      wallMs: () => Date.now(),
      machineMs: () => clock.machineMs,
      read: (work) => transactions.single(work),
      transact: (work) => transactions.run(work),
      warn: () => undefined,
      logFailure: (error) => failures.push(error),
    });
  const queue = (messages: readonly NewOutboxMessage[]) =>
    transactions.run((stores) => stores.outbox.queue(messages, clock.now));
  const pause = (subject: Subject) =>
    transactions.run(({ outbox }) => outbox.pause(subject, clock.now));
  const resume = (subject: Subject) =>
    transactions.run(({ outbox }) => outbox.resume(subject, clock.now));
  const rows = () => transactions.single(({ outbox }) => outbox.ofSubject(POST));
  /** As a hand in the database might leave it. */
  const spoil = (person: number) =>
    database.client.outboxMessage.updateMany({
      where: { chatId: person },
      data: { content: '{"type":' },
    });
  /** As an earlier moment might have left everything that is in it. */
  const put = (data: { state: OutboxState }) => database.client.outboxMessage.updateMany({ data });
  return {
    transactions,
    spoil,
    put,
    rules,
    calls,
    failures,
    unreachable,
    clock,
    sender,
    queue,
    pause,
    resume,
    rows,
  };
};

export const to = (person: number, more: Partial<NewOutboxMessage> = {}): NewOutboxMessage => ({
  dedupeKey: `post:${person}`,
  bundleKey: null,
  subject: POST,
  to: asTelegramId(person),
  priority: 2,
  kind: 'held',
  message: { type: 'text', html: 'Tin', buttons: [] },
  dueAt: NOW,
  expiresAt: null,
  ...more,
});

/** Held until long after the test. */
export const lease = { nowMs: 0, untilMs: 1_000_000 };

export const sent = (): SendOutcome => ({ type: 'sent', messageIds: [1] });

/** Runs one sender until nothing is due. */
export const runOnce = async (sender: Sender<Stores>): Promise<void> => {
  sender.start();
  await sender.idle();
  await sender.stop();
};
