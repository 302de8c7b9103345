import readWorkbook from 'read-excel-file/universal';
import { expect, it, onTestFinished, vi } from 'vitest';

import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

const openWorld = async (): Promise<World> => {
  const world = await World.open();
  onTestFinished(() => world.close());
  return world;
};

const toCluster = async (admin: Player): Promise<void> => {
  await admin.says('/tinhhinh');
  await admin.taps('Cụm 2 ');
};

/** The rows of the newest workbook that somebody was sent. */
const newestSheet = async (world: World, player: Player): Promise<unknown[][]> => {
  const message = player.messages.findLast(({ document }) => document?.fileName.endsWith('.xlsx'));
  const { bytes } = world.control.file(message?.document?.fileUniqueId ?? '');
  const [sheet] = await readWorkbook(new Uint8Array(bytes).buffer);
  return (sheet?.data ?? []).slice(3);
};

it('invites the units of a cluster that nobody speaks for yet, in one sheet', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  await toCluster(admin);
  await admin.taps('Mời cả cụm');
  const [, missing, all] = /(\d+)\/(\d+) đơn vị chưa có đầu mối/.exec(admin.screen) ?? [];
  expect(Number(missing)).toBeLessThan(Number(all)); // Phường Láng has a contact
  await admin.tapsTwice('Mời ' + missing);
  const rows = await newestSheet(world, admin);
  expect(rows).toHaveLength(Number(missing));
  expect(rows.map((row) => row[1])).not.toContain('P-LANG');

  const open = await world.stores(({ invitations }) => invitations.open(world.clock.now()));
  expect(open).toHaveLength(Number(missing));
  const link = String(rows[0]?.[3]);
  const mai = world.newcomer('Mai');
  await mai.starts(/start=(.+)$/.exec(link)?.[1]);
  expect(mai.screen).toContain(`Đồng chí là đầu mối của ${String(rows[0]?.[2])}?`);
});

it('keeps no link once the sheet is sent', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  await toCluster(admin);
  await admin.taps('Mời cả cụm');
  await admin.taps('Mời tất cả');
  expect((await newestSheet(world, admin)).map((row) => row[1])).toContain('P-LANG');
  const owed = () => world.stores(({ inbox }) => inbox.owedReplies());
  await vi.waitFor(async () => expect(await owed()).toEqual([]));
});
