import { expect, it } from 'vitest';

import { KilledCity } from './killed-city.ts';
import { playKilled } from './killed-conversation.ts';

it('loses no answer and asks none again when it is killed at ten points of the path', async () => {
  const kills = await playKilled(await KilledCity.open());
  expect(kills.length).toBeGreaterThanOrEqual(10);
});
