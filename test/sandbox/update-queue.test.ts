import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { conflict } from '../../src/sandbox/api/api-error.ts';
import { LongPoll } from '../../src/sandbox/state/long-poll.ts';
import { UpdateQueue } from '../../src/sandbox/state/update-queue.ts';

const queueAt = (monotonicNow: () => number) =>
  new UpdateQueue({
    monotonicNow,
    isPaced: false,
    changed: () => undefined,
    added: () => undefined,
  });

const ask = { offset: 0, limit: 100, timeoutSeconds: 0 };

describe('the queue of updates (TQueue.cpp)', () => {
  it('counts on within a week, and begins somewhere else after a week without any', async () => {
    let now = 0;
    const queue = queueAt(() => now);
    const first = queue.add('message', {}) ?? 0;
    await queue.poll({ ...ask, offset: first + 1 });
    now += 6 * 86_400_000;
    expect(queue.add('message', {})).toBe(first + 1);
    await queue.poll({ ...ask, offset: first + 2 });
    now += 8 * 86_400_000;
    const later = queue.add('message', {}) ?? 0;
    expect(later).toBeGreaterThan(2_000_000);
    expect(later).not.toBe(first + 2);
  });

  it('answers with 4 MiB at most; the rest comes the next time', async () => {
    const queue = queueAt(() => 0);
    for (let n = 0; n < 10; n += 1) queue.add('message', { text: 'x'.repeat(500_000) });
    const got = await queue.poll(ask);
    expect(got).toHaveLength(8);
    const next = (got.at(-1)?.update_id ?? 0) + 1;
    expect(await queue.poll({ ...ask, offset: next })).toHaveLength(2);
  });

  it('takes nothing above 512 KiB, and no more than 100 000', () => {
    const queue = queueAt(() => 0);
    expect(queue.add('message', { text: 'x'.repeat(530_000) })).toBeUndefined();
    for (let n = 0; n < 100_000; n += 1) queue.add('message', n);
    expect(queue.add('message', {})).toBeUndefined();
    expect(queue.pendingCount).toBe(100_000);
  });

  it('keeps the last |n| of a negative offset at admission, not again at the end of the wait', async () => {
    const queue = queueAt(() => 0);
    const waiting = queue.poll({ ...ask, offset: -1, timeoutSeconds: 50 });
    queue.add('message', { text: 'một' });
    queue.add('message', { text: 'hai' });
    expect(await waiting).toHaveLength(2);
  });
});

describe('a bot that polls twice', () => {
  it('is told at once the first time, and after three seconds the next', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const ended: string[] = [];
    const polls = new LongPoll(() => 0);
    const wait = (name: string): void => {
      polls.wait(50, conflict('x')).catch(() => ended.push(name));
    };
    wait('first');
    wait('second');
    await vi.advanceTimersByTimeAsync(0);
    expect(ended).toEqual(['first']);
    wait('third');
    await vi.advanceTimersByTimeAsync(2900);
    expect(ended).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(200);
    expect(ended).toEqual(['first', 'second']);
  });
});
