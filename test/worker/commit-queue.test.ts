import { setTimeout as wait } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { CommitQueue } from '../../src/worker/commit-queue.ts';
import { Pulse } from '../../src/worker/pulse.ts';

const ticks = async (count: number): Promise<void> => {
  for (let done = 0; done < count; done += 1) await Promise.resolve();
};

/** Whichever comes first: what was promised, or a second in which nothing happens. */
const orSilence = <T>(promised: Promise<T>): Promise<T | 'silence'> =>
  Promise.race([promised, wait(1_000, 'silence' as const, { ref: false })]);

const MOMENTS = Array.from({ length: 12 }, (_, at) => at);

it.each(MOMENTS)('commits what comes %i moments after the last commit', async (moments) => {
  const failures: unknown[] = [];
  const queue = new CommitQueue<object>({
    transact: (work) => work({}),
    logFailure: (error) => failures.push(error),
  });
  await queue.add(async () => 'first');
  await ticks(moments);
  expect(await orSilence(queue.add(async () => 'second'))).toBe('second');
  expect(failures).toEqual([]);
});

it.each(MOMENTS)('looks again for a wish %i moments after the last look', async (moments) => {
  let looks = 0;
  const pulse = new Pulse({
    step: async () => {
      looks += 1;
      if (looks === 1) void ticks(moments).then(() => pulse.look());
      return { hasWorked: false, isUnderWay: false };
    },
    logFailure: () => undefined,
  });
  await pulse.look();
  await ticks(30);
  await wait(1);
  expect(looks).toBe(2);
  await pulse.stop();
});
