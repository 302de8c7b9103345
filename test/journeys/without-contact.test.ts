import { expect, it } from 'vitest';

import { composes, openBroadcastCity } from '../support/broadcast-story.ts';
import { heardOn, openRemindedWorld } from '../support/reminded-world.ts';

const openCluster = async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  await heardOn(world, admin, '2027-03-10');
  return { world, lan, admin };
};

it('shows units that nobody speaks for as a state of their own, and counts whom a nudge reaches', async () => {
  const { admin } = await openCluster();
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin.screen).toMatch(/○ Chưa bắt đầu: \d\n◌ Chưa có đầu mối: 14\d/);
  await admin.taps('Cụm 2 · 0/9');
  expect(admin.screen.match(/◌ .*: chưa có đầu mối, quá hạn/g)).toHaveLength(7);
  await admin.taps('Nhắc đơn vị chưa xong (2)');
  expect(admin.screen.match(/◌ .*: chưa có đầu mối/g)).toHaveLength(7);
  await admin.taps('Nhắc 2 đơn vị chưa xong');
  expect(admin).toSay('nudge-done', { count: 2 });
  expect(admin).toSay('nudge-without-contact', { count: 7 });
});

it('offers to invite somebody where there is nobody to remind', async () => {
  const { admin } = await openCluster();
  await admin.taps('reminder-button-late');
  await admin.taps('Cụm 2 · 0/9');
  const silent = /◌ (.*): chưa có đầu mối/.exec(admin.screen)?.[1] ?? '';
  await admin.taps(silent);
  expect(admin.sees('cluster-button-nudge')).toBe(false);
  await admin.taps('button-invite-unit');
  expect(admin.screen).toContain('mời đồng chí làm đầu mối');
});

it('names in a digest those first who can be reminded, and says how many cannot', async () => {
  const { admin } = await openCluster();
  const digest = admin.heard.find((text) => text.includes('đơn vị chưa gửi'));
  expect(digest).toMatch(/… và \d+ đơn vị khác, trong đó 14\d đơn vị chưa có đầu mối/);
  expect(digest).not.toMatch(/• .*chưa có đầu mối/);
  expect(admin.find('reminder-button-late').button.text).toMatch(/^Xem \d+ chưa gửi: /);
  // What the button leads to does not take the digest's place.
  await admin.taps('reminder-button-late');
  expect(admin.heard).toContain(digest);
});

it('says of an announcement how many of the units it reaches', async () => {
  const { admin } = await openBroadcastCity();
  await composes(admin, 'Mời họp.');
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-everybody');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  expect(admin.screen).toMatch(/người của 4\/147 đơn vị/);
});
