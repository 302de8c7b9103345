import type { Update } from 'grammy/types';
import { expect, it } from 'vitest';

import { Gathering } from '../../src/bot/telegram/gathering.ts';

const update = (id: number): Update => ({ update_id: id });

it('stores together and in order what comes while something is being stored', async () => {
  const stored: number[][] = [];
  const gathering = new Gathering(async (updates) => {
    await new Promise(setImmediate);
    stored.push(updates.map(({ update_id: id }) => id));
  });
  await Promise.all([5, 9, 7, 8].map((id) => gathering.take(update(id))));
  await gathering.take(update(6));
  expect(stored).toEqual([[5], [7, 8, 9], [6]]);
});

it('tells each that was not stored, and goes on', async () => {
  let tries = 0;
  const gathering = new Gathering(async () => {
    tries += 1;
    if (tries === 2) throw new Error('the disk is full');
  });
  const told = await Promise.allSettled([1, 2, 3].map((id) => gathering.take(update(id))));
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  await expect(gathering.take(update(2))).resolves.toBeUndefined();
});
