import { expect, it } from 'vitest';

import { DAY_MS } from '../../src/core/shared/instant.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import type { World } from '../support/world.ts';

const SAID = 'Phường mới đổi trụ sở.';

const held = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  await remindOf(world, []);
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.says(SAID);
  return { world, lan };
};

const passDays = async (world: World, days: number): Promise<void> => {
  for (let day = 0; day < days; day += 1) await world.pass(DAY_MS);
};

const told = ({ heard }: Player, words: string): number =>
  heard.filter((one) => one.includes(words)).length;

const REMINDED = 'chưa chọn nơi gửi';
const GONE = 'không giữ nữa';

it('reminds once of a message that nobody has said the use of, and leads to it', async () => {
  const { world, lan } = await held();
  await passDays(world, 2);
  expect(told(lan, REMINDED)).toBe(0);
  await passDays(world, 20);
  expect(told(lan, REMINDED)).toBe(1);
  await lan.taps('button-held');
  expect(lan.screen).toContain(SAID);
  await lan.taps('button-doubt-board');
  expect(lan).toSay('question-opened', { number: 'CH-0001' });
  await passDays(world, 60);
  expect(told(lan, GONE)).toBe(0);
});

it('lets go of it after two months, and says so', async () => {
  const { world, lan } = await held();
  await passDays(world, 59);
  await lan.says('/viec');
  expect(lan.sees('button-held')).toBe(true);
  await passDays(world, 4);
  expect(told(lan, GONE)).toBe(1);
  await lan.says('/viec');
  expect(lan.sees('button-held')).toBe(false);
});

it('lets go of nothing of which nobody was reminded a week before, however long that is ago', async () => {
  const { world, lan } = await held();
  await world.whileStopped(() => world.clock.advance(100 * DAY_MS));
  await passDays(world, 4);
  expect(told(lan, REMINDED)).toBe(1);
  expect(told(lan, GONE)).toBe(0);
  await passDays(world, 6);
  expect(told(lan, GONE)).toBe(1);
});
