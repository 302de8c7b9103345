import { expect, it, onTestFinished } from 'vitest';

import { StandingThread } from '../../src/papers/standing-thread.ts';

const doubling = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (number) => parentPort.postMessage(2 * number));
`;

const openThread = () => {
  const place = new URL(`data:text/javascript,${encodeURIComponent(doubling)}`);
  const thread = new StandingThread<number, number>(place, { limitMs: 60_000 });
  onTestFinished(() => thread.rest());
  return thread;
};

it('rests when it is told to, but for those who wait, and stands up again', async () => {
  const thread = openThread();
  const answers = [thread.ask(1), thread.ask(2)];
  thread.rest();
  expect(await Promise.all(answers)).toEqual([2, 4]);
  expect(thread.isStanding).toBe(true);
  thread.rest();
  expect(thread.isStanding).toBe(false);
  expect(await thread.ask(3)).toBe(6);
});
