import { once } from 'node:events';

import { expect, it } from 'vitest';

import { recoverAfterCrash } from '../../src/core/outbox/recover-after-crash.ts';
import { lease, NOW, openPost, runOnce, sent, to } from './open-post.ts';

it('frees after a crash what was claimed, and knows nothing of what was in flight', async () => {
  const post = await openPost(sent);
  await post.queue([to(1), to(2), to(3, { kind: 'resent' })]);
  await post.transactions.run(async ({ sending }) => {
    const claimed = await sending.claim({ token: 'crashed', now: NOW, lease, limit: 10 });
    for (const outgoing of claimed.slice(1)) await sending.markInFlight(outgoing, lease);
  });
  await post.transactions.run((stores) =>
    recoverAfterCrash(post.rules, stores, { token: 'next', now: NOW }),
  );
  expect((await post.rows()).map(({ state }) => state)).toEqual(['pending', 'unknown', 'pending']);
});

it('lets nobody change what another has taken over', async () => {
  const post = await openPost(sent);
  await post.queue([to(1)]);
  await post.transactions.run(async (stores) => {
    const [lost] = await stores.sending.claim({ token: 'slow', now: NOW, lease, limit: 1 });
    if (!lost) throw new Error('nothing was claimed');
    await recoverAfterCrash(post.rules, stores, { token: 'next', now: NOW });
    expect(await stores.sending.markInFlight(lost, lease)).toBe(false);
    const outcome = { state: 'sent', at: NOW, error: null } as const;
    expect(await stores.sending.settle(lost, outcome)).toBe(false);
  });
  expect((await post.rows()).map(({ state }) => state)).toEqual(['pending']);
});

it('marks as in flight before the call, and never has more than four of them', async () => {
  const seen: { own: string | undefined; all: number | undefined }[] = [];
  const post: Awaited<ReturnType<typeof openPost>> = await openPost(async (person) => {
    const rows = await post.rows();
    seen.push({
      own: rows.find((row) => row.to === person)?.state,
      all: rows.filter(({ state }) => state === 'in-flight').length,
    });
    return sent();
  });
  await post.queue(Array.from({ length: 100 }, (_, n) => to(n + 1)));
  await runOnce(post.sender('a'));
  expect(seen).toHaveLength(100);
  expect(seen.every(({ own }) => own === 'in-flight')).toBe(true);
  expect(Math.max(...seen.map(({ all = 0 }) => all))).toBe(4);
});

it('takes over what another has held for too long, and sends only what was not in flight', async () => {
  const post = await openPost(sent);
  await post.queue([to(1), to(2), to(3, { kind: 'resent' })]);
  const short = { nowMs: 0, untilMs: 60_000 };
  await post.transactions.run(async ({ sending }) => {
    const taken = await sending.claim({ token: 'hung', now: NOW, lease: short, limit: 10 });
    for (const outgoing of taken.slice(1)) await sending.markInFlight(outgoing, short);
  });
  post.clock.machineMs = 59_999;
  await runOnce(post.sender('early'));
  expect(post.calls).toEqual([]);
  post.clock.machineMs = 60_000;
  await runOnce(post.sender('later'));
  expect(post.calls.map((call) => call.to)).toEqual([1]);
  expect((await post.rows()).map(({ state }) => state)).toEqual(['sent', 'unknown', 'pending']);
});

it('begins nothing that it has held for too long, and takes it anew', async () => {
  const post = await openPost(sent);
  await post.queue([to(1)]);
  await post.transactions.run(async ({ sending }) => {
    const [taken] = await sending.claim({ token: 'slow', now: NOW, lease, limit: 1 });
    if (!taken) throw new Error('nothing was claimed');
    const late = { nowMs: lease.untilMs, untilMs: 2 * lease.untilMs };
    expect(await sending.markInFlight(taken, late)).toBe(false);
    expect(await sending.takeOver('next', late)).toEqual([]);
    expect(await sending.claim({ token: 'next', now: NOW, lease: late, limit: 1 })).toHaveLength(1);
  });
});

it('is not told twice by a sender that hung in a call and has lost its place', async () => {
  const hangs = new AbortController();
  const post = await openPost(() => once(hangs.signal, 'abort').then(sent));
  await post.queue([to(1)]);
  const hung = post.sender('hung');
  hung.start();
  while (post.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  post.clock.machineMs = 60_000;
  await runOnce(post.sender('other'));
  expect((await post.rows()).map(({ state }) => state)).toEqual(['unknown']);
  hangs.abort();
  await hung.idle();
  await hung.stop();
  expect(post.calls).toHaveLength(1);
  expect((await post.rows()).map(({ state }) => state)).toEqual(['unknown']);
});
