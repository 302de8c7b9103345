import { onTestFinished } from 'vitest';

import { World, type WorldOptions } from './world.ts';

/**
 * A world whose admin has opened the chat, without which Telegram lets no bot write. It is closed,
 * and thereby checked, when the test ends.
 */
export const openWorld = async (options: WorldOptions = {}): Promise<World> => {
  const world = await World.open(options);
  onTestFinished(() => world.close());
  await world.player('Quản trị').starts();
  return world;
};
