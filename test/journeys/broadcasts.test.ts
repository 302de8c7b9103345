import { expect, it } from 'vitest';

import { composesPicture } from '../support/broadcast-story.ts';
import { anotherContact, invitationTo, joins } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import type { World, WorldOptions } from '../support/world.ts';

/** Two contacts of Phường Láng and one of Xã Ô Diên, all of whom have opened their chat. */
const openCity = async (options: WorldOptions = {}) => {
  const world = await openWorld(options);
  const admin = world.player('Quản trị');
  const lan = world.player('Phường Láng');
  await lan.starts();
  const minh = await anotherContact(world, 'Phường Láng', 'Đặng Văn Minh');
  const ha = world.newcomer('Hà');
  await ha.starts(await invitationTo(world, 'Xã Ô Diên'));
  await joins(ha, 'Đỗ Thu Hà');
  return { world, admin, lan, minh, ha };
};

const composes = async (admin: Player, text: string): Promise<void> => {
  await admin.says('/thongbao');
  await admin.taps('broadcast-button-new');
  await admin.says(text);
};

const addressesUnits = async (admin: Player, list: string): Promise<void> => {
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-by-list');
  await admin.says(list);
};

const invitationsTo = ({ heard }: Player) =>
  heard.filter((text) => text === 'Mời họp cụm thi đua.');

const statesOf = (world: World) =>
  world.stores(async ({ broadcasts, broadcastRecipients }) => {
    const [newest] = await broadcasts.page({
      states: ['sending', 'paused', 'finished', 'cancelled'],
      skip: 0,
      take: 1,
    });
    return newest ? broadcastRecipients.tally(newest.id) : undefined;
  });

it('reaches the contacts of chosen units, and one of a unit says that it has received it', async () => {
  const { world, admin, lan, minh, ha } = await openCity();
  await composes(admin, 'Đề nghị các đơn vị rà soát chỉ tiêu trước 15/3.');
  expect(admin).toSay('broadcast-preview-first');
  await addressesUnits(admin, 'phuong lang, P-KHONG-CO\nXã Ô Diên');
  expect(admin).toSay('broadcast-list-found', { count: 2 });
  await admin.taps('broadcast-button-to-audience');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  expect(admin).toSay('broadcast-check-count', { people: 3, reached: 2, units: 2 });
  await admin.taps('Gửi ngay tới 3 người');

  for (const person of [lan, minh, ha])
    expect(person.screen).toBe('Đề nghị các đơn vị rà soát chỉ tiêu trước 15/3.');
  expect(admin.screen).toContain('Đã gửi xong');
  expect(await statesOf(world)).toMatchObject({ sent: 3 });

  await lan.taps('Đã nhận');
  expect(lan).toSay('broadcast-heard');
  expect(lan.buttons).toEqual(['Đã nhận lúc 09:00 · Nguyễn Thị Lan']);
  await minh.taps('Đã nhận');
  expect(minh).toSay('broadcast-heard-colleague', { name: 'Nguyễn Thị Lan' });
});

it('tells of those who blocked the bot, and sends a second wave to silent units only', async () => {
  const { world, admin, lan, minh, ha } = await openCity();
  await composes(admin, 'Mời họp cụm thi đua.');
  await addressesUnits(admin, 'P-LANG; Xã Ô Diên');
  await minh.blocks();
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  expect(admin).toSay('broadcast-check-unreachable', { count: 1, names: 'Đặng Văn Minh' });
  await admin.taps('Gửi ngay tới 3 người');
  expect(await statesOf(world)).toMatchObject({ sent: 2, unreachable: 1 });

  await lan.taps('Đã nhận');
  await admin.taps('broadcast-button-all');
  await admin.taps('Đã gửi (1)');
  await admin.taps('TB-1: Mời họp');
  expect(admin.screen).toContain('Đơn vị đã bấm “Đã nhận”: 1/2');
  await admin.taps('Gửi lần hai: 1 đơn vị');
  await admin.taps('broadcast-button-check');
  await admin.taps('Gửi ngay tới 1 người');
  expect(invitationsTo(ha)).toHaveLength(2);
  expect(invitationsTo(lan)).toHaveLength(1);
});

it('waits for its time, and can be changed until then', async () => {
  const { world, admin, lan } = await openCity();
  await composes(admin, 'Chúc mừng năm mới.');
  await addressesUnits(admin, 'P-LANG');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-other-time');
  await admin.says('25 giờ');
  expect(admin).toSay('broadcast-bad-when');
  await admin.says('8h 29/2');
  expect(admin).toSay('date-no-leap-day', { year: '2027' });
  await admin.says('12 giờ đêm nay');
  expect(admin.screen).toContain('Thời điểm: 00:00, 12/1/2027');
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-other-time');
  await admin.says('22 giờ');
  await admin.taps('broadcast-button-check');
  expect(admin).toSay('broadcast-check-night');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-other-time');
  await admin.says('8 giờ sáng mai');
  expect(admin.screen).toContain('Thời điểm: 08:00, 12/1/2027');
  await admin.taps('broadcast-button-check');
  expect(admin.screen).not.toContain('nhiều người đã nghỉ');
  await admin.taps('Hẹn gửi tới 2 người');
  expect(admin).toSay('broadcast-scheduled', { people: 2 });
  await world.restart();
  await world.pass(23 * 3_600_000 + 60_000);
  expect(lan.screen).toBe('Chúc mừng năm mới.');
});

it('stops after five refusals in a row with their reason, and goes on when an admin says so', async () => {
  const { world, admin, lan } = await openCity({ expectsApiErrors: true });
  for (const name of ['An', 'Bình', 'Cường', 'Dũng', 'Giang'])
    await anotherContact(world, 'P-LANG', `Nguyễn Văn ${name}`);
  await composesPicture(admin, 'Mời họp cụm thi đua.');
  await addressesUnits(admin, 'P-LANG');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  const description = 'Bad Request: wrong file identifier';
  const fault = { type: 'error', code: 400, description } as const;
  world.control.addFault({ method: 'sendPhoto', times: 5, fault });
  await admin.taps('Gửi ngay tới 7 người');
  expect(admin).toSay('broadcast-stopped', { reason: description });
  expect(await statesOf(world)).toMatchObject({ failed: 5 });
  await admin.taps('broadcast-button-resume');
  expect(await statesOf(world)).toMatchObject({ failed: 5, sent: 2 });
  expect(invitationsTo(lan).length).toBeLessThanOrEqual(1);
});
