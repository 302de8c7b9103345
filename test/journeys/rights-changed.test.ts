import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { joinsBoard } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const callsOf = (world: World, method: string): number =>
  world.control.calls().filter((call) => call.method === method && call.status !== 200).length;

const isDemoted = (world: World, player: Player): Promise<void> =>
  world.stores(async ({ people }) => {
    const known = await people.known(asTelegramId(player.id));
    if (known) await people.removeRole(known.person.id, 'board_admin');
  });

const sentFiles = ({ messages }: Player): number =>
  messages.filter(({ document }) => document !== undefined).length;

it('sends no export to somebody who lost the right to it before it was on its way', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const dung = await joinsBoard(world, 'Trần Thị Dung');
  await dung.says('/nhatky');
  await dung.forges('nt:x');
  const fault = { type: 'html', status: 502 } as const;
  world.control.addFault({ method: 'sendDocument', chatId: dung.id, times: 1, fault });
  dung.presses('guard-button-sure');
  await world.until(() => callsOf(world, 'sendDocument') > 0);
  await isDemoted(world, dung);
  await world.settle();
  expect(sentFiles(dung)).toBe(0);
  expect(dung).toSay('file-rights-changed');
});

it('sends it all the same when only Telegram was away', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const admin = world.player('Quản trị');
  await admin.says('/nhatky');
  await admin.forges('nt:x');
  const fault = { type: 'html', status: 502 } as const;
  world.control.addFault({ method: 'sendDocument', chatId: admin.id, times: 1, fault });
  await admin.taps('guard-button-sure');
  expect(sentFiles(admin)).toBe(1);
});

it('lets a contact take what is their own data, whatever they are by then', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.says('/dulieu');
  await lan.taps('button-data-export');
  expect(sentFiles(lan)).toBe(1);
});
