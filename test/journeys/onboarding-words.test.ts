import { expect, it } from 'vitest';

import { MINUTE_MS } from '../../src/core/shared/instant.ts';
import { anotherContact, invitationTo, joins } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';

it('greets whoever opens a link, and says what this is', async () => {
  const world = await openWorld();
  const ha = world.newcomer('Hà');
  await ha.starts(await invitationTo(world, 'P-LANG'));
  expect(ha.screen).toMatch(/^Kính chào đồng chí. Đây là Hệ thống của /);
  expect(ha).toSay('onboarding-confirm-unit', { unit: 'Phường Láng' });
});

it('understands “đúng”, and asks how a name is written that was typed in small letters', async () => {
  const world = await openWorld();
  const ha = world.newcomer('Hà');
  await ha.starts(await invitationTo(world, 'P-LANG'));
  await ha.says('Đúng rồi');
  expect(ha.screen).not.toMatch(/thư điện tử|số điện thoại/);
  await ha.says('đồng ý');
  expect(ha).toSay('onboarding-use-buttons');
  await ha.taps('onboarding-button-agree');
  await ha.says('đỗ thu hà');
  expect(ha).toSay('onboarding-confirm-name', { name: 'Đỗ Thu Hà' });
  await ha.taps('onboarding-button-name-again');
  await ha.says('ĐỖ THỊ THU-HÀ');
  expect(ha).toSay('onboarding-confirm-name', { name: 'Đỗ Thị Thu-Hà' });
  await ha.says('đúng', 'Công chức Văn phòng');
  expect(ha).toSay('onboarding-done', { name: 'Đỗ Thị Thu-Hà', unit: 'Phường Láng' });
});

it('takes a name as it was typed with care, also in place of what was proposed', async () => {
  const world = await openWorld();
  const ha = world.newcomer('Hà');
  await ha.starts(await invitationTo(world, 'P-LANG'));
  await ha.taps('onboarding-button-yes');
  await ha.taps('onboarding-button-agree');
  await ha.says('thu hà', 'Đỗ Thu Hà', 'Công chức Văn phòng');
  expect(ha).toSay('onboarding-done', { name: 'Đỗ Thu Hà', unit: 'Phường Láng' });
});

it('tells the Board who has joined, several in one message', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị của Ban');
  await admin.starts();
  await anotherContact(world, 'P-LANG', 'Đỗ Thu Hà');
  const minh = world.newcomer('Minh');
  await minh.starts(await invitationTo(world, 'SO-NOI-VU'));
  await joins(minh, 'Trần Đức Minh');
  const before = admin.heard.length;
  await world.pass(11 * MINUTE_MS);
  const [news, ...others] = admin.heard.slice(before);
  expect(news).toMatch(/2 đầu mối mới\n• Phường Láng: Đỗ Thu Hà, .*\n• Sở Nội vụ: Trần Đức Minh, /);
  expect(others).toEqual([]);
});
