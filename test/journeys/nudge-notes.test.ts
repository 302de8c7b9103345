import { expect, it } from 'vitest';

import { joinsCrowd, leavesCrowd } from '../support/crowd.ts';
import { goTo, heardOn, openRemindedWorld } from '../support/reminded-world.ts';

/** An admin looks at the late units of Cụm 2, after the annual plan was due. */
const openLate = async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  await heardOn(world, admin, '2027-03-10');
  await admin.taps('reminder-button-late');
  return { world, lan, admin };
};

it('nudges the late units of a cluster with a note that was shown before, in the name of who wrote it', async () => {
  const { world, lan, admin } = await openLate();
  await admin.taps('Cụm 2 · 0/9');
  await admin.taps('button-nudge-note');
  await admin.says('a'.repeat(201));
  expect(admin).toSay('nudge-note-long', { length: 201, longest: 200 });
  const before = lan.heard.length;
  await admin.says('Đồng chí gửi trước 16 giờ để Ban tổng hợp');
  expect(admin.screen).toContain('nhắn: “Đồng chí gửi trước 16 giờ để Ban tổng hợp”');
  expect(lan.heard).toHaveLength(before);
  const send = admin.find('button-nudge-send');
  await admin.taps('button-nudge-send');
  expect(admin).toSay('nudge-done', { count: 2 });
  await goTo(world, '2027-03-10', '14:00');
  const heard = lan.heard.slice(before).join('\n');
  expect(heard).toContain('Ban nhắn: “Đồng chí gửi trước 16 giờ để Ban tổng hợp”');
  await admin.tapsOld(send);
  expect(admin).toSay('button-outdated');
});

it('nudges one unit, or all of a milestone at once, with a note or without', async () => {
  const { world, lan, admin } = await openLate();
  await admin.taps('button-nudge-everybody');
  expect(admin.screen).toMatch(/Nhắc 14\d đơn vị chưa xong/);
  await admin.taps('button-nudge-no-note');
  expect(admin.screen).toMatch(/Đã xếp lịch nhắc [3-9] đơn vị/);
  expect(admin.screen).toMatch(/14\d đơn vị chưa có đầu mối/);

  await admin.says('/dulieu');
  await admin.taps('button-data-name');
  await admin.says('Trần Văn Hùng');
  await goTo(world, '2027-03-11');
  await admin.says('/cum');
  await admin.taps('Cụm 2');
  await admin.taps('Kế hoạch năm 2027');
  await admin.taps('Phường Láng');
  await admin.taps('button-nudge-note');
  await admin.says('Cần trao đổi, đồng chí gọi lại giúp');
  const before = lan.heard.length;
  await admin.taps('button-nudge-send');
  await goTo(world, '2027-03-11', '14:00');
  expect(lan.heard.slice(before).join('\n')).toContain(
    'Đồng chí Trần Văn Hùng nhắn: “Cần trao đổi, đồng chí gọi lại giúp”',
  );
});

it('asks once more, without losing the note, where more than 100 people would hear of it', async () => {
  const { world, lan, admin } = await openLate();
  await joinsCrowd(world, 'P-LANG', 100);
  const before = lan.heard.length;
  const everybody = admin.find('button-nudge-everybody');
  await admin.tapsOld(everybody);
  await admin.says('Đề nghị gửi trước 16 giờ');
  await admin.taps('button-nudge-send');
  expect(admin).toSay('guard-ask');
  await admin.taps('guard-button-leave');
  expect(admin).toSay('guard-left');

  await admin.says('/cum');
  await admin.taps('Cụm 2');
  await admin.taps('Kế hoạch năm 2027');
  await admin.taps('cluster-button-nudge-all');
  expect(admin).toSay('guard-ask');
  await admin.taps('guard-button-leave');

  await admin.tapsOld(everybody);
  await admin.says('Đề nghị gửi trước 16 giờ');
  await admin.taps('button-nudge-send');
  expect(admin).toSay('guard-ask');
  await leavesCrowd(world, 'P-LANG', 100);
  await admin.taps('guard-button-sure');
  expect(admin.screen).toMatch(/Đã xếp lịch nhắc [3-9] đơn vị/);
  await goTo(world, '2027-03-10', '14:00');
  expect(lan.heard.slice(before).join('\n')).toContain('Đề nghị gửi trước 16 giờ');
});
