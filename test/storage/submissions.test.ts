import { expect, it } from 'vitest';

import { checkIn } from '../../src/core/check-ins/check-in.ts';
import { quarterPeriod } from '../../src/core/shared/period.ts';
import { openLongCity } from '../support/long-lists.ts';

it('reads all contents that are asked for at once, also more than are kept in mind', async () => {
  const { world } = await openLongCity(310);
  const numbers = await world.stores(async ({ submissions }) => {
    const ids = (await submissions.latestOf(checkIn.id, quarterPeriod(2027, 1))).map(
      ({ id }) => id,
    );
    const once = await submissions.byIds(ids);
    const again = await submissions.byIds(ids);
    return [ids.length, once.length, again.length];
  });
  await world.close();
  expect(numbers[0]).toBeGreaterThan(300);
  expect(numbers[1]).toBe(numbers[0]);
  expect(numbers[2]).toBe(numbers[0]);
});
