import { expect, it } from 'vitest';

import { storedPause, recoverAfterCrash } from '../../src/core/outbox/recover-after-crash.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../src/core/shared/instant.ts';
import { held, lease, NOW, openPost, POST, runOnce, sent, to, type Kind } from './open-post.ts';

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
  expect((await post.rows()).every(({ state }) => state === 'sent')).toBe(true);
  expect(post.failures).toEqual([]);
});

it('fails what nobody can read, and sends the rest', async () => {
  const post = await openPost(sent);
  await post.queue([to(1), to(2), to(3)]);
  await post.spoil(2);
  await runOnce(post.sender('a'));
  expect(post.calls.map((call) => call.to).toSorted((a, b) => a - b)).toEqual([1, 3]);
  expect((await post.rows()).map(({ state }) => state)).toEqual(['sent', 'failed', 'sent']);
  expect((await post.rows())[1]?.error).toContain('unreadable');
  expect(post.failures).toEqual([]);
});

it('sends what is urgent first, and a person’s messages in order', async () => {
  const post = await openPost(sent);
  await post.queue([to(1), to(2), to(3, { priority: 1 })]);
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
  expect((await post.rows()).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
});

it('refuses to start over a kind that nobody has declared', async () => {
  const post = await openPost(sent);
  await post.queue([to(1, { kind: 'of another program' })]);
  const start = post.transactions.run((stores) =>
    recoverAfterCrash(post.rules, stores, { token: 'next', now: NOW }),
  );
  await expect(start).rejects.toThrow('of another program');
});

it('asks the kind again at the moment of sending, and tells it how it ended', async () => {
  const ended: string[] = [];
  const asked: Kind = {
    kind: 'asked',
    onUnknown: 'hold',
    hours: 'any',
    prepare: (_stores, outgoing) => {
      if (outgoing.to === 1) return Promise.resolve({ type: 'cancel', reason: 'not allowed' });
      if (outgoing.to === 2)
        return Promise.resolve({ type: 'wait', until: plusMs(NOW, HOUR_MS), reason: 'later' });
      const message = { type: 'text', html: 'made now', buttons: [] } as const;
      return Promise.resolve({ type: 'send', message: { ...message, buttons: [] } });
    },
    settled: (_stores, outgoing, result) => {
      ended.push(`${outgoing.to} ${result.type}`);
      return Promise.resolve();
    },
  };
  const post = await openPost(sent, [asked]);
  const message = { type: 'prepared' } as const;
  await post.queue([1, 2, 3].map((person) => to(person, { kind: 'asked', message })));
  await runOnce(post.sender('a'));
  expect(post.calls.map((call) => call.to)).toEqual([3]);
  expect(ended.toSorted()).toEqual(['1 cancelled', '3 sent']);
  expect((await post.rows()).map(({ state }) => state)).toEqual(['cancelled', 'pending', 'sent']);
});

it('ends what is too late without a call', async () => {
  const post = await openPost(sent);
  await post.queue([to(1, { expiresAt: NOW }), to(2, { expiresAt: plusMs(NOW, 1) })]);
  await runOnce(post.sender('a'));
  expect(post.calls.map((call) => call.to)).toEqual([2]);
  expect((await post.rows()).map(({ state }) => state)).toEqual(['expired', 'sent']);
});

it('ends everything for somebody who has blocked the bot, and tells of it once', async () => {
  const post = await openPost(() => ({ type: 'blocked', reason: 'blocked' }));
  await post.queue([to(1), to(1, { dedupeKey: 'second' }), to(1, { dedupeKey: 'third' })]);
  await runOnce(post.sender('a'));
  expect(post.calls).toHaveLength(1);
  expect(post.unreachable).toEqual([1]);
  expect((await post.rows()).map(({ state }) => state)).toEqual(['blocked', 'blocked', 'blocked']);
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

it('gives up at once on a chat that is not found where its kind waits for everybody', async () => {
  const post = await openPost(
    () => ({ type: 'not-found', reason: 'chat not found' }),
    [{ ...held, isLostAtOnce: true }],
  );
  await post.queue([to(1)]);
  await runOnce(post.sender('a'));
  expect((await post.rows()).map(({ state }) => state)).toEqual(['blocked']);
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
  expect(rows.map((row) => [row.to, row.state, row.attempts])).toEqual([
    [9, 'sent', 2],
    [2, 'sent', 1],
  ]);
  const pause = await post.transactions.single(({ installation }) => storedPause(installation, 0));
  expect(pause?.forMs).toBe(50);
});

it('sends an album once, and its buttons as the rest of the same message', async () => {
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
  const answered = await post.transactions.single(({ outbox }) =>
    Promise.all([11, 12, 13, 15].map((id) => outbox.byMessage(asTelegramId(1), id))),
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
  expect((await post.rows()).map(({ state }) => state)).toEqual(['failed', 'sent']);
  expect(post.failures.length).toBeGreaterThan(0);
}, 60_000);

it('sends nothing of a paused subject, and lets the rest for the same person go before', async () => {
  const post = await openPost(sent);
  const other = { type: 'test', id: 'other' };
  await post.queue([to(1), to(1, { dedupeKey: 'other', subject: other }), to(2)]);
  await post.pause(POST);
  await runOnce(post.sender('a'));
  expect(post.calls.map((call) => call.to)).toEqual([1]);
  await post.resume(POST);
  await runOnce(post.sender('b'));
  expect(post.calls.map((call) => call.to).toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
});

it('counts towards expiry only what was not paused', async () => {
  const post = await openPost(sent);
  const expiresAt = plusMs(NOW, 3 * DAY_MS);
  await post.queue([to(1, { expiresAt })]);
  post.clock.now = plusMs(NOW, DAY_MS);
  await post.pause(POST);
  post.clock.now = plusMs(NOW, 2 * DAY_MS);
  await post.queue([to(2, { expiresAt }), to(3, { expiresAt: post.clock.now })]);
  post.clock.now = plusMs(NOW, 5 * DAY_MS);
  await post.resume(POST);
  // Two days have passed for the first, none for the second; the third was too late before.
  await runOnce(post.sender('a'));
  const stand = async () => (await post.rows()).map(({ state }) => state);
  expect(await stand()).toEqual(['sent', 'sent', 'expired']);
});

it('begins nothing that was taken before its subject was paused', async () => {
  const post = await openPost(sent);
  await post.queue([to(1)]);
  const begun = await post.transactions.run(async ({ sending, outbox }) => {
    const [taken] = await sending.claim({ token: 'a', now: NOW, lease, limit: 1 });
    await outbox.pause(POST, NOW);
    return taken && (await sending.markInFlight(taken, lease));
  });
  expect(begun).toBe(false);
  expect((await post.rows()).map(({ state }) => state)).toEqual(['pending']);
});
