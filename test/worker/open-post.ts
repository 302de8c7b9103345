import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { kindsByName, type DeliveryKind } from '../../src/core/delivery/delivery-kind.ts';
import type { NewDelivery, SendOutcome } from '../../src/core/delivery/delivery.ts';
import { Pace } from '../../src/core/delivery/pace.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant, type Instant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { Sender } from '../../src/worker/sender.ts';
import { scratchFolder } from '../storage/scratch.ts';

export const NOW = asInstant(Date.UTC(2027, 0, 11, 2));

export type Kind = DeliveryKind<Stores>;

export const held: Kind = { kind: 'held', onUnknown: 'hold', hours: 'any' };
const resent: Kind = { kind: 'resent', onUnknown: 'resend-once', hours: 'any' };

/** What Telegram answers to the n-th call for a person. */
type Answer = (to: number, calls: number) => SendOutcome | Promise<SendOutcome>;

/** A database, and senders that tell every call to the test. */
export const openPost = async (answer: Answer, kinds: readonly Kind[] = [held, resent]) => {
  const url = `file:${join(scratchFolder(), 'post.db')}`;
  await migrate(url);
  const database = await openDatabase(url);
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
      transact: (work) => transactions.run(work),
      warn: () => undefined,
      logFailure: (error) => failures.push(error),
    });
  const queue = (deliveries: readonly NewDelivery[]) =>
    transactions.run((stores) => stores.deliveries.queue(deliveries, clock.now));
  const rows = () => transactions.single(({ deliveries }) => deliveries.ofSubject('post'));
  /** As a hand in the database might leave it. */
  const spoil = (person: number) =>
    database.client.delivery.updateMany({
      where: { chatId: person },
      data: { content: '{"type":' },
    });
  return { transactions, spoil, rules, calls, failures, unreachable, clock, sender, queue, rows };
};

export const to = (person: number, more: Partial<NewDelivery> = {}): NewDelivery => ({
  dedupeKey: `post:${person}`,
  bundleKey: null,
  subject: 'post',
  to: asTelegramId(person),
  lane: 2,
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
