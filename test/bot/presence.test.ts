import { expect, it, onTestFinished, vi } from 'vitest';

import { World, type WorldOptions } from '../support/world.ts';

const openWorld = async (options?: WorldOptions): Promise<World> => {
  const world = await World.open(options);
  onTestFinished(() => world.close());
  return world;
};

const written = (world: World): string[] =>
  world.control
    .calls()
    .map(({ method }) => method)
    .filter((method) => method.startsWith('setMy'));

/** The bot presents itself beside its other work; this is the last that it asks for. */
const isPresented = (world: World, times: number) =>
  vi.waitFor(() => {
    const asked = world.control.calls().filter(({ method }) => method === 'getMyShortDescription');
    expect(asked).toHaveLength(2 * times);
  });

it('tells Telegram its commands and what it is for, and writes nothing again that is known', async () => {
  const world = await openWorld();
  await isPresented(world, 1);
  await vi.waitFor(() =>
    expect(written(world)).toEqual([
      'setMyCommands',
      'setMyDescription',
      'setMyShortDescription',
      'setMyCommands',
      'setMyDescription',
      'setMyShortDescription',
    ]),
  );
  await world.restart();
  await isPresented(world, 2);
  expect(written(world)).toHaveLength(6);
});

it('offers an admin more commands than a contact', async () => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị'), world.player('Phường Láng')];
  await admin.starts();
  await lan.starts();
  await isPresented(world, 1);
  const of = (id: number) => world.control.chat(id).commands.map(({ command }) => command);
  expect(of(admin.id)).toContain('moi');
  // Who stands for no unit is offered nothing that only contacts do.
  for (const name of ['tieptuc', 'huy', 'bangiao']) expect(of(admin.id)).not.toContain(name);
  expect(of(admin.id).length).toBeLessThanOrEqual(14);
  expect(of(lan.id)).toContain('tieptuc');
  expect(of(lan.id)).not.toContain('moi');
});
