import { expect, it } from 'vitest';

import type { Player } from '../support/player.ts';
import { goTo, heardOn, openRemindedWorld } from '../support/reminded-world.ts';

/** Into the card of a milestone of 2027, on whatever page it stands. */
const opens = async (admin: Player, name: string): Promise<void> => {
  await admin.says('/lich');
  const isThere = (): string | undefined => admin.buttons.find((words) => words.includes(name));
  while (!isThere() && admin.sees('button-page-before')) await admin.taps('button-page-before');
  while (!isThere() && admin.sees('button-page-after')) await admin.taps('button-page-after');
  await admin.taps(isThere() ?? name);
};

it('asks the units that were named, counts and reminds them alone, and tells those that are left out', async () => {
  const { world, lan } = await openRemindedWorld('2027-01-19', ['STATISTICS']);
  const [admin, so] = [world.player('Quản trị của Ban'), world.player('Sở Nội vụ')];
  await opens(admin, 'Thống kê năm 2026');
  await admin.taps('button-calendar-who');
  await admin.taps('Đơn vị chọn riêng: tất cả');
  expect(admin).toSay('calendar-units-all');
  await admin.taps('button-calendar-units-add');
  await admin.says('1. Phường Láng\n2. Xã Bát Tràng\n3. Phường Không Có');
  expect(admin).toSay('calendar-units-which', { seen: 'Phường Không Có' });
  expect(admin).toSay('calendar-units-chosen-so-far', { count: 2 });
  // Nothing is saved, and what is known need not be said again.
  await admin.says('Phường Cũng Không; Phường Kim Liêm; Xã Đâu Cả');
  expect(admin).toSay('calendar-units-which', { seen: 'Phường Cũng Không' });
  expect(admin).toSay('calendar-units-more', { count: 2 });
  await admin.taps('button-calendar-name-out');
  expect(admin).toSay('calendar-units-which', { seen: 'Phường Kim Liêm' });
  await admin.taps('Phường Kim Liên');
  expect(admin).toSay('calendar-units-which', { seen: 'Xã Đâu Cả' });
  expect(admin).toSay('calendar-units-chosen-so-far', { count: 3 });
  await admin.says('xã bat trang');
  expect(admin.screen).toMatch(/Sau khi lưu: 3 đơn vị phải gửi/);
  await admin.taps('button-calendar-choose-on');
  expect(admin).toSay('calendar-units-chosen', { count: 3 });
  await admin.taps('Bỏ: Phường Kim Liên');
  await admin.taps('button-calendar-choose-on');
  await admin.taps('Bỏ: Xã Bát Tràng');
  await admin.taps('button-calendar-choose-on');
  expect(admin).toSay('calendar-units-chosen', { count: 1 });
  await admin.taps('button-calendar-units-add');
  await admin.says('xa bat trang');
  expect(admin.screen).toMatch(/Sau khi lưu: 2 đơn vị phải gửi/);
  expect(admin.screen).toMatch(/\d+ đơn vị không còn phải gửi/);
  const heard = so.heard.length;
  await admin.taps('button-calendar-save');
  expect(admin).toSay('calendar-dropped-told');
  expect(admin.screen).toContain('Đơn vị phải gửi: 2 đơn vị được chọn riêng');
  await goTo(world, '2027-01-19', '14:00');
  expect(so.heard.slice(heard).join('\n')).toContain(
    'Sở Nội vụ không còn phải gửi Báo cáo thống kê',
  );
  expect(lan.heard.join('\n')).not.toContain('không còn phải gửi');

  const reminded = await heardOn(world, lan, '2027-01-22');
  expect(reminded.join('\n')).toContain('Báo cáo thống kê');
  expect((await heardOn(world, so, '2027-01-26')).join('\n')).not.toContain('Báo cáo thống kê');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Thống kê năm 2026');
  expect(admin).toSay('overview-total', { count: 2 });

  // Back to everybody: shown first, and nobody is told that they owe nothing.
  await opens(admin, 'Thống kê năm 2026');
  await admin.taps('button-calendar-who');
  await admin.taps('Đơn vị chọn riêng: 2 đã chọn');
  await admin.taps('Bỏ: Phường Láng');
  expect(admin.screen).toContain('Sau khi lưu: 1 đơn vị phải gửi');
  await admin.taps('button-calendar-do-not');
  await admin.taps('button-calendar-who');
  await admin.taps('Đơn vị chọn riêng: 2 đã chọn');
  await admin.taps('button-calendar-units-all');
  expect(admin.screen).toMatch(/đơn vị phải gửi thêm/);
  await admin.taps('button-calendar-save');
  expect(admin.screen).toContain('Đơn vị phải gửi: mọi đơn vị');
});

it('follows a label as units get and lose it', async () => {
  const { world, lan } = await openRemindedWorld('2027-01-19', ['STATISTICS']);
  const admin = world.player('Quản trị của Ban');
  await world.stores(async ({ units }) => {
    const bat = await units.byCode('X-BAT-TRANG');
    if (bat) await units.setTags(bat.id, ['Làng nghề']);
  });
  await opens(admin, 'Thống kê năm 2026');
  await admin.taps('button-calendar-who');
  await admin.taps('Nhãn: tất cả');
  await admin.taps('Làng nghề (1)');
  await admin.taps('button-calendar-save');
  expect(admin.screen).toContain('Đơn vị phải gửi: có nhãn Làng nghề');
  await lan.says('/menu');
  expect([lan.screen, ...lan.buttons].join('\n')).not.toContain('Thống kê năm 2026');
  await world.stores(async ({ units }) => {
    const lang = await units.byCode('P-LANG');
    if (lang) await units.setTags(lang.id, ['làng nghề']);
  });
  await lan.says('/menu');
  expect([lan.screen, ...lan.buttons].join('\n')).toContain('Thống kê năm 2026');
});
