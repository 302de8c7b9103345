import { describe, expect, it } from 'vitest';

import { transactionsOf } from '../../src/storage/transactions.ts';
import { openPeopleWorld } from '../support/people-world.ts';

describe('the stores of a transaction', () => {
  it('are made once, when they are asked for', async () => {
    const { database } = await openPeopleWorld('');
    const transactions = transactionsOf(database);
    const [first, other] = await transactions.run(async (stores) => {
      expect(stores.units).toBe(stores.units);
      return [stores.units, await transactions.single(({ units }) => Promise.resolve(units))];
    });
    expect(other).not.toBe(first);
    await transactions.run(({ units }) => Promise.resolve(expect(units).not.toBe(first)));
  });

  it('are all there for a verb that is given them beside something else', async () => {
    const { database } = await openPeopleWorld('');
    const given = await transactionsOf(database).run((stores) =>
      Promise.resolve({ ...stores, random: 'random' }),
    );
    expect(Object.keys(given).length).toBeGreaterThan(20);
    expect(Object.values(given).every(Boolean)).toBe(true);
  });
});
