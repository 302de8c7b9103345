import { expect, it } from 'vitest';

import { commandsFor } from '../../src/bot/kit/commands.ts';
import { joinsBoard } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';

it('names every command of an admin, and sends the Board to nobody', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị của Ban');
  await admin.says('/trogiup');
  for (const name of commandsFor('board_admin')) expect(admin.screen).toContain(`/${name}`);
  expect(admin.screen).not.toContain('đồng chí dùng lệnh /hoi hoặc');
});

it('names every command of a specialist and of a viewer', async () => {
  const world = await openWorld();
  const ha = await joinsBoard(world, 'Lê Thanh Hà', 'Chuyên viên theo dõi');
  await ha.says('/trogiup');
  for (const name of commandsFor('board_specialist')) expect(ha.screen).toContain(`/${name}`);
  const binh = await joinsBoard(world, 'Lê Văn Bình', 'Lãnh đạo');
  await binh.says('/trogiup');
  for (const name of commandsFor('board_viewer')) expect(binh.screen).toContain(`/${name}`);
});

it('tells a contact whom to ask', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.says('/trogiup');
  expect(lan.screen).toContain('đồng chí dùng lệnh /hoi hoặc gọi 024 3825 3536 (giờ hành chính).');
});

it('opens what a button is called when somebody writes its name', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  for (const said of ['lịch', 'Lịch cả năm', '/lich']) {
    await lan.says(said);
    expect(lan).toSay('year-heading');
  }
  await lan.says('bản đã gửi');
  expect(lan).not.toSay('doubt-ask-board');
  expect(lan).toSay('papers-heading');
  const admin = world.player('Quản trị của Ban');
  await admin.says('bản đã gửi');
  expect(admin).toSay('no-units');
});
