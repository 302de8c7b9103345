import { expect, it } from 'vitest';

import { leavesRest } from '../support/duties.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { anotherContact, joinsBoard } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, pdf, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { goTo } from '../support/reminded-world.ts';

const PLAN = 'Kế hoạch năm 2027';
const HALF_YEAR = 'Báo cáo sơ kết 6 tháng';

/** The half-year report of a unit, with its document. */
const handsInHalfYear = async (player: Player): Promise<void> => {
  await player.starts();
  await player.taps('○ Sơ kết 6 tháng');
  await player.says('45/BC-UBND', '18/5/2027');
  await player.sendsFile('sơ kết.pdf', pdf());
  await player.taps('form-button_done');
  await leavesRest(player);
  await player.taps('form-button_submit');
  await player.taps('form-button_submit-yes');
  expect(player).toSay('receipt');
};

const handsInPlan = async (player: Player): Promise<void> => {
  await beginPlan(player);
  await hasFilledPlan(player);
  await submitPlan(player);
};

const filesSentTo = (player: Player): (string | undefined)[] =>
  player.messages.flatMap(({ from, document }) =>
    from === 'bot' && document ? [document.fileName] : [],
  );

it('brings a half-year report and its file to whoever follows the unit, and to nobody else', async () => {
  const world = await openWorld({ today: '2027-05-20' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  const thanh = await joinsBoard(world, 'Trần Văn Thành', 'Chuyên viên theo dõi');
  await admin.says('/nhansu');
  await admin.taps('Trần Văn Thành');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Cụm 2');
  await handsInHalfYear(lan);

  await thanh.says('/tinhhinh');
  await thanh.taps('button-other-milestone');
  await thanh.taps('Sơ kết 6 tháng');
  await thanh.taps('Cụm 2');
  await thanh.taps('Phường Láng');
  expect(thanh.screen).toContain(HALF_YEAR);
  expect(thanh).toSay('unit-version', { version: 1 });
  await thanh.taps('button-papers');
  expect(thanh).toSay('papers-heading', { unit: 'Phường Láng' });
  await thanh.taps('● Sơ kết 6 tháng');
  expect(thanh).toSay('submission-facts', { version: 1 });
  expect(thanh.screen).toContain('45/BC-UBND');
  const file = thanh.find('button-send-file').button.callbackData ?? '';
  await thanh.taps('button-send-file');
  expect(filesSentTo(thanh)).toEqual(['sơ kết.pdf']);

  await admin.taps('button-see-paper');
  expect(admin).toSay('submission-facts', { version: 1 });
  await admin.taps('button-send-file');
  expect(filesSentTo(admin)).toEqual(['sơ kết.pdf']);

  const minh = world.player('Sở Nội vụ');
  await minh.starts();
  await minh.forges(file);
  expect(filesSentTo(minh)).toEqual([]);
});

it('brings all files of a version, one by one and at once, and says which one an amendment adds', async () => {
  const world = await openWorld({ today: '2027-05-20' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await lan.taps('○ Sơ kết 6 tháng');
  await lan.says('45/BC-UBND', '18/5/2027');
  await lan.sendsAlbum(['sơ kết.pdf', 'phu-luc-1.xlsx'], pdf());
  await lan.taps('form-button_done');
  await leavesRest(lan);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  await admin.taps('button-see-paper');
  expect(admin.screen).toContain('sơ kết.pdf; phu-luc-1.xlsx');
  await admin.taps('button-send-files');
  expect(filesSentTo(admin)).toEqual(['sơ kết.pdf', 'phu-luc-1.xlsx']);

  await lan.taps('button-see-submission');
  await lan.taps('button-amend');
  await lan.sendsFile('phu-luc-2.xlsx', pdf('hai'));
  expect(lan.screen).toContain('thêm phu-luc-2.xlsx');
  await lan.taps('form-button_submit-yes');
  await admin.says('Phường Láng');
  await admin.taps('button-papers');
  await admin.taps('● Sơ kết 6 tháng');
  expect(admin).toSay('submission-facts', { version: 2 });
  await admin.taps('Tệp: phu-luc-2.xlsx');
  expect(filesSentTo(admin).at(-1)).toBe('phu-luc-2.xlsx');
  await admin.taps('button-compare');
  expect(admin).toSay('form-difference_files-added', { files: 'phu-luc-2.xlsx' });
  expect(admin.screen).not.toContain('phu-luc-1.xlsx');
});

it('keeps the plan of February before the unit and the Board in December', async () => {
  const world = await openWorld({ today: '2027-02-10' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await handsInPlan(lan);
  await goTo(world, '2027-12-20');

  await lan.says('/menu');
  await lan.taps('button-own-papers');
  while (!lan.sees('● Kế hoạch năm 2027')) await lan.taps('button-page-after');
  await lan.taps('● Kế hoạch năm 2027');
  expect(lan).toSay('submission-facts', { version: 1 });
  await lan.taps('button-amend');
  expect(lan).toSay('amendment-begun');

  await admin.says('/tinhhinh Phường Láng');
  await admin.taps('button-papers');
  // The next year has begun to be owed, and has nothing yet.
  expect(admin.sees('Xem năm 2028')).toBe(true);
  expect(admin).toSay('papers-year', { year: '2027' });
  while (!admin.sees('● Kế hoạch năm 2027')) await admin.taps('button-page-after');
  await admin.taps('● Kế hoạch năm 2027');
  expect(admin.screen).toContain(PLAN);
  expect(admin).toSay('submission-facts', { version: 1 });
});

it('shows a contact who joined later all that the unit has', async () => {
  const world = await openWorld({ today: '2027-02-10' });
  const lan = world.player('Phường Láng');
  await handsInPlan(lan);
  await goTo(world, '2028-06-01');
  const dung = await anotherContact(world, 'Phường Láng', 'Lê Tiến Dũng');
  await dung.says('/menu');
  await dung.taps('button-own-papers');
  while (!dung.sees('● Kế hoạch năm 2027'))
    await dung.taps(dung.sees('button-page-after') ? 'button-page-after' : 'Xem năm 2027');
  await dung.taps('● Kế hoạch năm 2027');
  expect(dung).toSay('submission-facts', { version: 1 });
  await dung.taps('button-send-file');
  expect(filesSentTo(dung)).toHaveLength(1);
});

it('keeps the coverage of a milestone for ever, and the way to its clusters and units', async () => {
  const world = await openWorld({ today: '2027-02-10' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await handsInPlan(lan);
  await goTo(world, '2028-12-20');

  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  expect(admin.sees('Kế hoạch năm 2027')).toBe(false);
  await admin.taps('Xem năm 2027');
  while (!admin.sees('Kế hoạch năm 2027')) await admin.taps('button-page-after');
  expect(admin).toSay('overview-milestone-line', { name: PLAN, done: 1, of: 147 });
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('overview-submitted', { count: 1 });
  await admin.taps('Cụm 2');
  await admin.taps('button-nudge-units');
  expect(admin).toSay('cluster-milestone-heading', { name: PLAN });
});

it('leads back to a draft that no milestone asks for', async () => {
  const world = await openWorld({ today: '2027-02-10' });
  const lan = world.player('Phường Láng');
  await handsInPlan(lan);
  await goTo(world, '2027-05-10');
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  await lan.taps('form-button_one-by-one');
  await lan.taps('check-in_targets_status_on_track');
  await lan.says('/luu');
  await goTo(world, '2027-10-05');
  await lan.says('/menu');
  await lan.taps('button-own-papers');
  await lan.taps('◐ ');
  expect(lan).toSay('check-in_targets_value.ask');
});

it('reaches what was owed long ago from the cluster, the conditions and the log', async () => {
  const world = await openWorld({ today: '2027-02-10' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await handsInPlan(lan);
  await goTo(world, '2029-06-20');

  const turnsTo = async (wanted: string): Promise<void> => {
    while (!admin.sees(wanted)) await admin.taps('button-page-after');
  };
  await admin.says('/cum');
  await turnsTo('Cụm 2');
  await admin.taps('Cụm 2');
  expect(admin.sees('Kế hoạch năm 2027')).toBe(false);
  await admin.taps('Xem năm 2027');
  await turnsTo('Kế hoạch năm 2027');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('cluster-milestone-heading', { name: PLAN });
  await turnsTo('● Phường Láng');
  await admin.taps('● Phường Láng');
  expect(admin).toSay('submission-facts', { version: 1 });

  await admin.says('/nhacviec');
  await admin.taps('reminders-button-logs');
  expect(admin.sees('Kế hoạch năm 2027')).toBe(false);
  await admin.taps('Xem năm 2027');
  await turnsTo('Kế hoạch năm 2027');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('log-heading', { about: PLAN });

  await admin.says('/thongbao');
  await admin.taps('broadcast-button-new');
  await admin.says('Đề nghị các đơn vị bổ sung kế hoạch.');
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-by-handin');
  await admin.taps('Xem năm 2027');
  await turnsTo('Kế hoạch năm 2027');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('broadcast-choose-handin');
});

it('sends the own copy of a file that Telegram has no more, and says so where there is none', async () => {
  const world = await openWorld({
    today: '2027-05-20',
    expectsApiErrors: true,
    expectsFailures: true,
  });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await handsInHalfYear(lan);
  const fault = {
    type: 'error',
    code: 400,
    description: 'Bad Request: wrong file identifier/HTTP URL specified',
  } as const;
  await admin.taps('button-see-paper');
  world.control.addFault({ method: 'sendDocument', chatId: admin.id, times: 1, fault });
  await admin.taps('button-send-file');
  expect(filesSentTo(admin)).toEqual(['sơ kết.pdf']);
  expect(world.logLines.filter((line) => line.includes('refused a reply'))).toEqual([]);

  world.control.addFault({ method: 'sendDocument', chatId: admin.id, times: 2, fault });
  await admin.taps('button-send-file');
  expect(filesSentTo(admin)).toEqual(['sơ kết.pdf']);
  expect(admin).toSay('refused-reply');
});
