import { expect, it } from 'vitest';

import { instantInHanoi, parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { allScripts } from '../scripts/all-scripts.ts';
import { openWorld } from '../support/open-world.ts';
import { playedInChat } from '../support/played-in-chat.ts';

/** Half a year passes between papers, with all its reminders. */
const LONG_MS = 180_000;

it(
  'takes every paper of the year from its first question to its receipt, as the scripts tell it',
  async () => {
    const world = await openWorld();
    for (const script of allScripts.filter(({ onFormOnly }) => !onFormOnly)) {
      const day = parseIsoDate(script.today);
      if (day) await world.pass(instantInHanoi(day, '09:00') - world.clock.now());
      const player = await playedInChat(world, script);
      expect(player).toSay('receipt');
    }
  },
  LONG_MS,
);
