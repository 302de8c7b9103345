import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { openWorld } from './open-world.ts';
import type { Player } from './player.ts';
import { remindOf } from './remind-of.ts';
import type { World, WorldOptions } from './world.ts';

/** A city in which only these milestones remind, so that every message of a story is about them. */
export const openRemindedWorld = async (
  today: string,
  codes: readonly string[] = ['ANNUAL_PLAN'],
  options: WorldOptions = {},
): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld({ ...options, today });
  for (const role of ['Phường Láng', 'Sở Nội vụ', 'Bát Tràng', 'Trưởng cụm', 'Quản trị thứ hai'])
    await world.player(role).starts();
  await remindOf(world, codes);
  return { world, lan: world.player('Phường Láng') };
};

export const goTo = async (world: World, day: string, time = '08:30'): Promise<void> => {
  world.clock.moveTo(instantInHanoi(day as CalendarDate, time));
  await world.pass(0);
};

/** What somebody hears when that day comes. */
export const heardOn = async (world: World, player: Player, day: string): Promise<string[]> => {
  const before = player.heard.length;
  await goTo(world, day);
  return player.heard.slice(before);
};
