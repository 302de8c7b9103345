import { expect, it } from 'vitest';

import { MINUTE_MS } from '../../src/core/shared/instant.ts';
import {
  addressesUnits,
  ALL_THREE,
  composes,
  openBroadcastCity,
} from '../support/broadcast-story.ts';

const TEXT = 'Chiều nay họp cụm lúc 15 giờ.';

it('keeps the last room of the disk for answers: announcements wait until there is more', async () => {
  const { world, admin, lan } = await openBroadcastCity({ today: '2027-02-15' });
  const isAt = (level: 'very-low' | 'fine'): Promise<void> =>
    world.stores(({ installation }) =>
      installation.set('disk', JSON.stringify({ level, since: world.clock.now() })),
    );
  const gotIt = (): number => lan.heard.filter((text) => text === TEXT).length;
  await isAt('very-low');
  await composes(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-send');
  await world.pass(5 * MINUTE_MS);
  expect(gotIt()).toBe(0);
  await lan.says('/trogiup');
  expect(lan.heard.at(-1)).not.toBe(TEXT);
  await isAt('fine');
  await world.pass(5 * MINUTE_MS);
  expect(gotIt()).toBe(1);
});
