import { expect, it } from 'vitest';

import { SaidUpdates } from '../../src/bot/telegram/said-updates.ts';
import { openPost, sent } from '../worker/open-post.ts';

it('ends with what was begun before, since a stop closes the database then', async () => {
  const { transactions } = await openPost(sent);
  const failures: unknown[] = [];
  const said = new SaidUpdates(transactions, (error) => failures.push(error));
  const ended: string[] = [];
  said.add(1);
  const byItself = said.flush().then(() => ended.push('by itself'));
  await said.flush();
  ended.push('for the stop');
  await byItself;
  expect(ended).toEqual(['by itself', 'for the stop']);
  expect(failures).toEqual([]);
});
