import { expect, it, onTestFinished } from 'vitest';

import { MINUTE_MS } from '../../src/core/shared/instant.ts';
import { bigCity } from '../support/big-city.ts';
import { leavesRest } from '../support/duties.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { anotherContact, joinsBoard, speaksFor } from '../support/joining.ts';
import { leavesFigures } from '../support/leaves-figures.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, pdf, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { goTo } from '../support/reminded-world.ts';
import { World } from '../support/world.ts';

const SIGNED = pdf('Báo cáo sơ kết 6 tháng, bản có dấu');

/** What came as files, byte by byte. */
const sentTo = (world: World, player: Player): Buffer[] =>
  player.messages.flatMap(({ from, document }) =>
    from === 'bot' && document ? [world.control.file(document.fileUniqueId).bytes] : [],
  );

const turnsTo = async (player: Player, wanted: string): Promise<void> => {
  while (!player.sees(wanted)) await player.taps('button-page-after');
};

it('brings a half-year report, as it was sent, to the specialist at once and to a new contact in the next year', async () => {
  const world = await openWorld({ today: '2027-05-20' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  const thanh = await joinsBoard(world, 'Trần Văn Thành', 'Chuyên viên theo dõi');
  await admin.says('/nhansu');
  await admin.taps('Trần Văn Thành');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Cụm 2');
  await lan.starts();
  await lan.taps('○ Sơ kết 6 tháng');
  await lan.says('45/BC-UBND', '18/5/2027');
  await lan.sendsFile('so-ket.pdf', SIGNED);
  await lan.taps('form-button_done');
  await leavesRest(lan);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');

  await thanh.says('/tinhhinh');
  await thanh.taps('button-other-milestone');
  await thanh.taps('Sơ kết 6 tháng');
  await thanh.taps('Cụm 2');
  await thanh.taps('Phường Láng');
  await thanh.taps('button-see-version');
  expect(thanh.screen).toContain('45/BC-UBND');
  // A unit without targets has said nothing of them, not even a heading.
  expect(thanh.screen).not.toContain('Chỉ tiêu thi đua\nChỉ đạo');
  await thanh.taps('Tệp: so-ket.pdf');
  expect(sentTo(world, thanh)).toEqual([SIGNED]);

  await goTo(world, '2028-02-15');
  await admin.says('Phường Láng');
  await admin.taps('button-contact-end');
  await admin.taps('button-contact-end-yes');
  const dung = await anotherContact(world, 'Phường Láng', 'Lê Tiến Dũng');
  await dung.says('/menu');
  await dung.taps('button-own-papers');
  if (!dung.sees('● Sơ kết 6 tháng')) await dung.taps('Xem năm 2027');
  await turnsTo(dung, '● Sơ kết 6 tháng');
  await dung.taps('● Sơ kết 6 tháng');
  expect(dung.screen).toContain('45/BC-UBND');
  await dung.taps('Tệp: so-ket.pdf');
  expect(sentTo(world, dung)).toEqual([SIGNED]);

  // Whoever was the contact then reads it no more.
  const { button } = lan.findData('s:');
  await lan.forges((button.callbackData ?? '').replace(/^\+/, ''));
  expect(lan.news.join('\n')).not.toContain('45/BC-UBND');
});

it('finds the plan of 2027 in December, where the unit amends it and both sides compare', async () => {
  const world = await openWorld({ today: '2027-02-10' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await goTo(world, '2027-12-20');

  await lan.says('/menu');
  await lan.taps('button-own-papers');
  await turnsTo(lan, '● Kế hoạch năm 2027');
  await lan.taps('● Kế hoạch năm 2027');
  await lan.taps('button-amend');
  await lan.says('/xemlai');
  while (!lan.sees('5. ')) await lan.taps('form-button_page-after');
  await lan.taps('5. ');
  await lan.says('Đoàn kết, về đích sớm');
  await lan.says('/xemlai');
  await submitPlan(lan);
  expect(lan).toSay('receipt-number', { version: 2 });
  await lan.taps('button-see-submission');
  await lan.taps('button-compare');
  expect(lan).toSay('form-difference_changed', { after: 'Đoàn kết, về đích sớm' });

  // The Board, by buttons alone.
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  if (!admin.sees('Kế hoạch năm 2027')) await admin.taps('Xem năm 2027');
  await turnsTo(admin, 'Kế hoạch năm 2027');
  await admin.taps('Kế hoạch năm 2027');
  await admin.taps('Cụm 2 · 1/');
  await admin.taps('Phường Láng');
  expect(admin).toSay('unit-version', { version: 2 });
  await admin.taps('button-compare');
  expect(admin).toSay('difference-facts', { version: 2 });
  expect(admin).toSay('form-difference_changed', {
    before: 'Kỷ cương, trách nhiệm, chuyển đổi số',
    after: 'Đoàn kết, về đích sớm',
  });
});

it('owes, lists, invites and nudges in a city without clusters, and counts until all units are done', async () => {
  const world = await World.open({
    today: '2027-01-12',
    city: bigCity({ clusters: 0, unitsEach: 0, loose: 3 }),
  });
  onTestFinished(() => world.close());
  const admin = world.player('Quản trị');
  await admin.starts();
  const looks = async (): Promise<void> => {
    await admin.says('/tinhhinh');
    await admin.taps('button-other-milestone');
    await admin.taps('Thống kê năm 2026');
  };
  await looks();
  expect(admin.screen).toMatch(/◌ Chưa có đầu mối: 3/);
  await admin.taps('Chưa xếp cụm, khối · 0/3');
  expect(admin.buttons.filter((words) => words.startsWith('Xã Lẻ'))).toHaveLength(3);
  await admin.taps('button-invite-loose');
  await admin.taps('Mời 3 đơn vị');
  const hoa = await speaksFor(world, ['L-1'], { name: 'Hoa', fullName: 'Lê Thị Hoa' });

  // Owed, and nudged by the Board.
  await hoa.says('/menu');
  expect(hoa.sees('○ Thống kê năm 2026')).toBe(true);
  await looks();
  await admin.taps('Chưa xếp cụm, khối · 0/3');
  await admin.taps('button-nudge-units');
  await admin.taps('cluster-button-nudge-all');
  expect(admin).toSay('nudge-done', { count: 1 });
  expect(admin).toSay('nudge-without-contact', { count: 2 });
  await world.pass(MINUTE_MS);
  expect(hoa.heard.at(-1)).toContain('thống kê');

  await hoa.says('/menu');
  await hoa.taps('○ Thống kê năm 2026');
  await hoa.says('3/BC-UBND', '8/1/2027');
  await hoa.sendsFile('thong-ke.pdf', pdf());
  await hoa.taps('form-button_done');
  await hoa.says('4; 6; 3');
  await leavesFigures(hoa);
  await hoa.taps('form-button_submit');
  await hoa.taps('form-button_submit-yes');
  await looks();
  await admin.taps('Chưa xếp cụm, khối · 1/3');
  await admin.taps('Xã Lẻ 1');
  await admin.taps('Tệp: thong-ke.pdf');
  expect(sentTo(world, admin).at(-1)).toEqual(pdf());

  // What the others sent by post, and what one need not send.
  for (const [unit, deed, words] of [
    ['Xã Lẻ 2', 'button-record-paper', '7/BC-UBND ngày 8/1/2027'],
    ['Xã Lẻ 3', 'button-record-waiver', 'Đơn vị mới thành lập'],
  ] as const) {
    await looks();
    await admin.taps('Chưa xếp cụm, khối');
    await admin.taps(unit);
    await admin.taps('button-record');
    await admin.taps(deed);
    await admin.says(words);
    await admin.taps('button-record-yes');
  }
  await looks();
  expect(admin.sees('Chưa xếp cụm, khối · 3/3')).toBe(true);
  expect(admin).toSay('overview-submitted', { count: 1 });
  expect(admin).toSay('overview-on-paper', { count: 1 });
});
