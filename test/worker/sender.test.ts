import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { kindsByName, type DeliveryKind } from '../../src/core/delivery/delivery-kind.ts';
import type { NewDelivery, SendOutcome } from '../../src/core/delivery/delivery.ts';
import { Pace } from '../../src/core/delivery/pace.ts';
import { storedPause, takeUp } from '../../src/core/delivery/take-up.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant, HOUR_MS, plusMs, type Instant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { Sender } from '../../src/worker/sender.ts';
import { scratchFolder } from '../storage/scratch.ts';

const NOW = asInstant(Date.UTC(2027, 0, 11, 2));

type Kind = DeliveryKind<Stores>;

const held: Kind = { kind: 'held', onUnknown: 'hold', hours: 'any' };
const resent: Kind = { kind: 'resent', onUnknown: 'resend-once', hours: 'any' };

/** What Telegram answers to the n-th call for a person. */
type Answer = (to: number, calls: number) => SendOutcome;

/** A database, and senders that tell every call to the test. */
const openPost = async (answer: Answer, kinds: readonly Kind[] = [held, resent]) => {
  const url = `file:${join(scratchFolder(), 'post.db')}`;
  await migrate(url);
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  const calls: { to: number; silent: boolean }[] = [];
  const failures: unknown[] = [];
  const unreachable: number[] = [];
  const clock = { now: NOW };
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
      transact: (work) => transactions.run(work),
      warn: () => undefined,
      logFailure: (error) => failures.push(error),
    });
  const queue = (deliveries: readonly NewDelivery[]) =>
    transactions.run((stores) => stores.deliveries.queue(deliveries, clock.now));
  const rows = () => transactions.single(({ deliveries }) => deliveries.ofSubject('post'));
  return { transactions, rules, calls, failures, unreachable, clock, sender, queue, rows };
};

const to = (person: number, more: Partial<NewDelivery> = {}): NewDelivery => ({
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

const sent = (): SendOutcome => ({ type: 'sent', messageIds: [1] });

/** Runs one sender until nothing is due. */
const runOnce = async (sender: Sender<Stores>): Promise<void> => {
  sender.start();
  await sender.idle();
  await sender.stop();
};

it('sends each once when two senders share one database', async () => {
  const post = await openPost(sent);
  await post.queue(Array.from({ length: 400 }, (_, n) => to(n + 1)));
  const senders = [post.sender('a'), post.sender('b')];
  for (const sender of senders) sender.start();
  await Promise.all(senders.map((sender) => sender.idle()));
  for (const sender of senders) await sender.stop();
  expect(post.calls.map((call) => call.to).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 400 }, (_, n) => n + 1),
  );
  expect((await post.rows()).every(({ status }) => status === 'sent')).toBe(true);
  expect(post.failures).toEqual([]);
});

/** How long it takes, in the middle of many times, to take a few of so many. */
const claimMs = async (waiting: number): Promise<number> => {
  const post = await openPost(sent);
  await post.queue(Array.from({ length: waiting }, (_, n) => to(n + 1)));
  const tookMs: number[] = [];
  for (let n = 0; n < 21; n += 1) {
    const startedAt = performance.now();
    await post.transactions.run(({ sending }) =>
      sending.claim({ token: `claim ${n}`, now: NOW, limit: 4 }),
    );
    tookMs.push(performance.now() - startedAt);
  }
  return tookMs.toSorted((a, b) => a - b)[10] ?? Number.NaN;
};

it('takes a few of many thousands nearly as fast as of a hundred', async () => {
  const ofFew = await claimMs(100);
  const ofMany = await claimMs(40_000);
  expect(ofMany / ofFew).toBeLessThan(20);
}, 60_000);

it('sends what is urgent first, and a person’s messages in order', async () => {
  const post = await openPost(sent);
  await post.queue([to(1), to(2), to(3, { lane: 1 })]);
  await runOnce(post.sender('a'));
  expect(post.calls.map((call) => call.to)).toEqual([3, 1, 2]);
});

it('holds what is uncertain, or sends it a second time without a sound, never a third', async () => {
  const post = await openPost(() => ({ type: 'unknown', reason: 'network' }));
  await post.queue([to(1), to(2, { kind: 'resent' })]);
  await runOnce(post.sender('a'));
  post.clock.now = plusMs(NOW, HOUR_MS);
  await runOnce(post.sender('b'));
  await runOnce(post.sender('c'));
  expect(post.calls).toEqual([
    { to: 1, silent: false },
    { to: 2, silent: false },
    { to: 2, silent: true },
  ]);
  expect((await post.rows()).map(({ status }) => status)).toEqual(['unknown', 'unknown']);
});

it('frees after a crash what was claimed, and knows nothing of what was in flight', async () => {
  const post = await openPost(sent);
  await post.queue([to(1), to(2), to(3, { kind: 'resent' })]);
  await post.transactions.run(async ({ sending }) => {
    const claimed = await sending.claim({ token: 'crashed', now: NOW, limit: 10 });
    for (const delivery of claimed.slice(1)) await sending.markInFlight(delivery);
  });
  await post.transactions.run((stores) => takeUp(post.rules, stores, { token: 'next', now: NOW }));
  expect((await post.rows()).map(({ status }) => status)).toEqual([
    'pending',
    'unknown',
    'pending',
  ]);
});

it('lets nobody change what another has taken over', async () => {
  const post = await openPost(sent);
  await post.queue([to(1)]);
  await post.transactions.run(async (stores) => {
    const [lost] = await stores.sending.claim({ token: 'slow', now: NOW, limit: 1 });
    if (!lost) throw new Error('nothing was claimed');
    await takeUp(post.rules, stores, { token: 'next', now: NOW });
    expect(await stores.sending.markInFlight(lost)).toBe(false);
    const outcome = { status: 'sent', at: NOW, error: null } as const;
    expect(await stores.sending.settle(lost, outcome)).toBe(false);
  });
  expect((await post.rows()).map(({ status }) => status)).toEqual(['pending']);
});

it('refuses to start over a kind that nobody has declared', async () => {
  const post = await openPost(sent);
  await post.queue([to(1, { kind: 'of another program' })]);
  const start = post.transactions.run((stores) =>
    takeUp(post.rules, stores, { token: 'next', now: NOW }),
  );
  await expect(start).rejects.toThrow('of another program');
});

it('asks the kind again at the moment of sending, and tells it how it ended', async () => {
  const ended: string[] = [];
  const asked: Kind = {
    kind: 'asked',
    onUnknown: 'hold',
    hours: 'any',
    prepare: (_stores, delivery) => {
      if (delivery.to === 1) return Promise.resolve({ type: 'cancel', reason: 'not allowed' });
      if (delivery.to === 2)
        return Promise.resolve({ type: 'wait', until: plusMs(NOW, HOUR_MS), reason: 'later' });
      const message = { type: 'text', html: 'made now', buttons: [] } as const;
      return Promise.resolve({ type: 'send', message: { ...message, buttons: [] } });
    },
    settled: (_stores, delivery, result) => {
      ended.push(`${delivery.to} ${result.type}`);
      return Promise.resolve();
    },
  };
  const post = await openPost(sent, [asked]);
  const message = { type: 'prepared' } as const;
  await post.queue([1, 2, 3].map((person) => to(person, { kind: 'asked', message })));
  await runOnce(post.sender('a'));
  expect(post.calls.map((call) => call.to)).toEqual([3]);
  expect(ended.toSorted()).toEqual(['1 cancelled', '3 sent']);
  expect((await post.rows()).map(({ status }) => status)).toEqual(['cancelled', 'pending', 'sent']);
});

it('ends what is too late without a call', async () => {
  const post = await openPost(sent);
  await post.queue([to(1, { expiresAt: NOW }), to(2, { expiresAt: plusMs(NOW, 1) })]);
  await runOnce(post.sender('a'));
  expect(post.calls.map((call) => call.to)).toEqual([2]);
  expect((await post.rows()).map(({ status }) => status)).toEqual(['expired', 'sent']);
});

it('ends everything for somebody who has blocked the bot, and tells of it once', async () => {
  const post = await openPost(() => ({ type: 'blocked', reason: 'blocked' }));
  await post.queue([to(1), to(1, { dedupeKey: 'second' }), to(1, { dedupeKey: 'third' })]);
  await runOnce(post.sender('a'));
  expect(post.calls).toHaveLength(1);
  expect(post.unreachable).toEqual([1]);
  expect((await post.rows()).map(({ status }) => status)).toEqual([
    'blocked',
    'blocked',
    'blocked',
  ]);
});

it('tries a chat that is not found again for hours before it counts as unreachable', async () => {
  const post = await openPost(() => ({ type: 'not-found', reason: 'chat not found' }));
  await post.queue([to(1)]);
  for (let hours = 0; hours < 12; hours += 1) {
    post.clock.now = plusMs(NOW, hours * HOUR_MS);
    await runOnce(post.sender(`run ${hours}`));
  }
  expect(post.calls).toHaveLength(4);
  expect(post.unreachable).toEqual([1]);
});

it('follows a chat that has another id, and counts no attempt that Telegram did not take', async () => {
  const post = await openPost((person, calls) => {
    if (person === 1) return { type: 'migrated', to: asTelegramId(9), reason: 'upgraded' };
    if (person === 9) return sent();
    return calls === 1 ? { type: 'paused', afterMs: 50, reason: 'too many' } : sent();
  });
  await post.queue([to(1), to(2)]);
  await runOnce(post.sender('a'));
  const rows = await post.rows();
  expect(rows.map((row) => [row.to, row.status, row.attempts])).toEqual([
    [9, 'sent', 2],
    [2, 'sent', 1],
  ]);
  const pause = await post.transactions.single(({ installation }) => storedPause(installation, 0));
  expect(pause?.forMs).toBe(50);
});

it('sends an album once, and its buttons as the rest of the same delivery', async () => {
  const rest = { type: 'text', html: 'nút', buttons: [] } as const;
  const post = await openPost((_person, calls) =>
    calls === 1
      ? { type: 'part-sent', messageIds: [11, 12], rest: { ...rest, buttons: [] } }
      : { type: 'sent', messageIds: [15] },
  );
  const album = { type: 'copy', fromChatId: asTelegramId(5), messageIds: [1, 2] } as const;
  await post.queue([to(1, { message: { ...album, messageIds: [1, 2], buttons: [] } })]);
  await runOnce(post.sender('a'));
  const [row] = await post.rows();
  expect(row?.messageIds).toEqual([11, 12, 15]);
  const answered = await post.transactions.single(({ deliveries }) =>
    Promise.all([11, 12, 13, 15].map((id) => deliveries.byMessage(asTelegramId(1), id))),
  );
  expect(answered.map((found) => found?.id)).toEqual([row?.id, row?.id, undefined, row?.id]);
});

it('keeps sending when the clock goes back by an hour', async () => {
  const post = await openPost(sent);
  const sender = post.sender('a');
  sender.start();
  await sender.idle();
  await post.queue([to(1)]);
  post.clock.now = plusMs(NOW, -HOUR_MS);
  await sender.idle();
  await sender.stop();
  expect(post.calls).toHaveLength(1);
});

it('ends a message whose kind has a bug, and goes on with the others', async () => {
  const broken: Kind = {
    ...held,
    kind: 'broken',
    prepare: () => Promise.reject(new Error('a bug')),
  };
  const post = await openPost(sent, [held, broken]);
  await post.queue([to(1, { kind: 'broken' }), to(2)]);
  await runOnce(post.sender('a'));
  expect((await post.rows()).map(({ status }) => status)).toEqual(['failed', 'sent']);
  expect(post.failures.length).toBeGreaterThan(0);
}, 60_000);
