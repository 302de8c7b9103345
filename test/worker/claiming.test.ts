import { expect, it } from 'vitest';

import { lease, NOW, openPost, sent, to } from './open-post.ts';

/** How long it takes, in the middle of many times, to take a few of so many. */
const claimMs = async (waiting: number): Promise<number> => {
  const post = await openPost(sent);
  await post.queue(Array.from({ length: waiting }, (_, n) => to(n + 1)));
  const tookMs: number[] = [];
  for (let n = 0; n < 21; n += 1) {
    const startedAt = performance.now();
    await post.transactions.run(({ sending }) =>
      sending.claim({ token: `claim ${n}`, now: NOW, lease, limit: 4 }),
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
