import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { joinsBoard } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import { goTo, heardOn, openRemindedWorld } from '../support/reminded-world.ts';
import { findsTask, seesDeadline } from '../support/sees-deadline.ts';
import type { World } from '../support/world.ts';

/** What everybody reads of the plan of 2027, whose day is a Sunday. */
const DUE = '1/3/2027 (28/2 là ngày nghỉ)';

/** A specialist who follows the cluster of Phường Láng. */
const joinsAsSpecialist = async (world: World): Promise<Player> => {
  const ha = await joinsBoard(world, 'Lê Thanh Hà', 'Chuyên viên theo dõi');
  await world.stores(async ({ people, units }) => {
    const lang = await units.byCode('P-LANG');
    const known = await people.known(asTelegramId(ha.id));
    const places = await units.memberships([2026, 2027]);
    const cluster = places.find(({ unitId }) => unitId === lang?.id)?.clusterId;
    if (!known || !cluster) throw new Error('nobody to follow with');
    await people.followCluster(known.person.id, cluster, world.clock.now());
  });
  return ha;
};

/** Hands the plan in, whatever the screen shows. */
const handsInPlan = async (player: Player): Promise<void> => {
  await player.says('/menu');
  await player.taps('○ Kế hoạch năm 2027');
  await hasFilledPlan(player);
  await submitPlan(player);
};

const openCity = async (today: string) => {
  const { world, lan } = await openRemindedWorld(today);
  const [son, minh] = [world.player('Trưởng cụm'), world.player('Sở Nội vụ')];
  const admin = world.player('Quản trị của Ban');
  const ha = await joinsAsSpecialist(world);
  return { world, lan, son, minh, ha, admin };
};

type City = Awaited<ReturnType<typeof openCity>>;

/** What each of them sees of the deadline where they look for it. */
const deadlinesSeen = async ({ lan, son, ha, admin }: City): Promise<string[]> => {
  await lan.says('/menu');
  await son.says('/cum');
  for (const board of [ha, admin]) {
    await board.says('/tinhhinh');
    await board.taps('button-other-milestone');
    await board.taps('Kế hoạch năm 2027 · 1/3/2027');
  }
  return [lan, son, ha, admin].map(
    ({ screen }) =>
      /(?:Hạn gửi: |Kế hoạch năm 2027, hạn )(.*1\/3\/2027[^:.\n]*)/.exec(screen)?.[1] ?? screen,
  );
};

it('tells unit, lead, specialist and admin one deadline in one text, and speaks on its last day', async () => {
  const city = await openCity('2027-02-24');
  const { world, lan, son, minh, ha, admin } = city;
  await goTo(world, '2027-02-25', '09:00');
  await handsInPlan(minh);

  const eve = await heardOn(world, lan, '2027-02-26');
  expect(eve.join('')).toContain(`còn 1 ngày làm việc, hạn ${DUE}; nên gửi trong hôm nay.`);
  expect(eve.join('')).not.toContain('hạn gửi là hôm nay');
  expect(await deadlinesSeen(city)).toEqual(Array(4).fill(`${DUE}; nên gửi trong hôm nay`));

  expect(await heardOn(world, lan, '2027-02-28')).toEqual([]);
  expect(await deadlinesSeen(city)).toEqual([`ngày mai, ${DUE}`, DUE, DUE, DUE]);

  const before = [minh, son, ha, admin].map(({ heard }) => heard.length);
  const last = await heardOn(world, lan, '2027-03-01');
  expect(last.join('')).toContain(`hạn gửi là hôm nay, ${DUE}. Đơn vị chưa bắt đầu.`);
  const [ofMinh, ...others] = [minh, son, ha, admin].map(({ heard }, at) =>
    heard
      .slice(before[at])
      .filter((words) => words.startsWith('Nhắc việc ngày'))
      .join('\n'),
  );
  expect(ofMinh).toBe('');
  for (const digest of others)
    expect(digest).toContain(`Kế hoạch năm 2027: đơn vị chưa gửi\nHạn gửi: hôm nay, ${DUE}\n• `);
  expect(others[0]).toContain('Đơn vị chưa bắt đầu.');
  expect(others.join('')).not.toContain('Sở Nội vụ');
  expect(await deadlinesSeen(city)).toEqual([`hôm nay, ${DUE}`, DUE, DUE, DUE]);

  const late = await heardOn(world, lan, '2027-03-02');
  expect(late.join('')).toContain(`quá hạn 1 ngày làm việc, hạn ${DUE}.`);
  expect(await heardOn(world, lan, '2027-03-03')).toEqual([]);
  await lan.says('/menu');
  expect(lan.screen).toContain(`Quá hạn 2 ngày làm việc, hạn ${DUE}`);
  expect((await deadlinesSeen(city)).slice(1)).toEqual([DUE, DUE, DUE]);
});

it('writes the same day into announcements, the year, the calendar file and the log', async () => {
  const { world, lan, admin } = await openCity('2027-02-24');
  await admin.says('/nhacviec 1/3/2027');
  await admin.taps('Nguyễn Thị Lan');
  expect(admin.screen).toContain(`hạn gửi là hôm nay, ${DUE}.`);
  await lan.says('/menu');
  await lan.taps('button-year');
  expect(lan.screen).toContain('○ 1/3/2027: Kế hoạch năm 2027');
  await lan.taps('button-calendar-file');
  const file = lan.messages.findLast(({ document }) => document !== undefined)?.document;
  expect(file?.fileName).toMatch(/\.ics$/);
  await heardOn(world, lan, '2027-02-25');
  await heardOn(world, lan, '2027-02-26');
  await heardOn(world, lan, '2027-03-01');
  await admin.says('/nhacviec');
  await admin.taps('reminders-button-logs');
  await admin.taps('Kế hoạch năm 2027');
  const pages = [admin.screen];
  while (admin.sees('button-page-after')) {
    await admin.taps('button-page-after');
    pages.push(admin.screen);
  }
  const log = pages.join('\n');
  expect(log).toContain('Nguyễn Thị Lan: nhắc trước hạn 3 ngày.');
  expect(log).toContain('Nguyễn Thị Lan: nhắc ngày cuối của hạn.');
  expect(log).toContain('báo trưởng cụm, khối ngày cuối của hạn.');
});

/** Gives everybody more time, as an admin does it. */
const extendsForAll = async (admin: Player, until: string): Promise<void> => {
  await admin.says('/lich');
  const plan = (): string | undefined =>
    admin.buttons.find((words) => words.includes('Kế hoạch năm 2027'));
  while (!plan()) await admin.taps('button-page-after');
  await admin.taps(plan() ?? '');
  await admin.taps('button-calendar-days');
  await admin.taps('button-calendar-on-time');
  await admin.says(until);
};

it('shows a common extension to everybody at once, tells those who still owe it once, and reminds of the new day', async () => {
  const city = await openCity('2027-02-18');
  const { world, lan, minh, admin } = city;
  await handsInPlan(minh);
  expect(await heardOn(world, lan, '2027-02-19')).toHaveLength(1);
  await extendsForAll(admin, '15/4/2027');
  await admin.taps('button-calendar-save');
  expect(admin.screen).toContain(
    'Đã lưu. Hạn gửi mới: 15/4/2027. Báo cho các đơn vị còn phải gửi?',
  );
  await lan.says('/menu');
  await seesDeadline(lan, 'Kế hoạch năm 2027', { due: '15/4/2027', days: 55 });
  const [before, ofMinh] = [lan.heard.length, minh.heard.length];
  const tell = admin.find('Báo cho');
  await admin.taps('Báo cho');
  expect(admin.screen).toContain('Đã xếp lịch báo cho 3 đơn vị còn phải gửi.');
  await world.pass(0);
  expect(lan.heard.slice(before)).toEqual([
    expect.stringContaining('• Kế hoạch năm 2027 · Phường Láng: hạn 15/4/2027'),
  ]);
  expect(minh.heard.slice(ofMinh)).toEqual([]);
  await admin.tapsOld(tell);
  expect(admin.toast).toContain('đã được báo về hạn này');
  await world.pass(0);
  expect(lan.heard.slice(before)).toHaveLength(1);
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027 · 15/4/2027');
  expect(admin.screen).toContain('Hạn gửi: 15/4/2027');

  for (const day of ['2027-02-26', '2027-03-01', '2027-03-02', '2027-03-04'])
    expect(await heardOn(world, lan, day)).toEqual([]);
  expect((await heardOn(world, lan, '2027-04-15')).join('')).toContain(
    'hạn gửi là hôm nay, 15/4/2027.',
  );
  expect((await heardOn(world, lan, '2027-04-19')).join('')).toContain(
    'quá hạn 1 ngày làm việc, hạn 15/4/2027.',
  );
});

it('tells nobody of a new day that has moved again before working hours', async () => {
  const { world, lan, admin } = await openCity('2027-02-18');
  await goTo(world, '2027-02-18', '20:00');
  await extendsForAll(admin, '15/4/2027');
  await admin.taps('Báo cho');
  await extendsForAll(admin, '20/4/2027');
  const before = lan.heard.length;
  await goTo(world, '2027-02-19', '10:00');
  expect(lan.heard.slice(before).join('')).not.toContain('Ban điều chỉnh hạn gửi');
});

it('says in a digest how much else is overdue, long after its last reminder', async () => {
  const { world, lan } = await openRemindedWorld('2027-01-04', ['STATISTICS', 'REGISTRATION']);
  await goTo(world, '2027-02-12');
  expect((await heardOn(world, lan, '2027-03-08')).join('')).toContain('Còn 1 việc quá hạn khác.');
  await remindOf(world, ['REGISTRATION']);
  expect((await heardOn(world, lan, '2027-03-12')).join('')).not.toContain('quá hạn khác');
});

it('opens the overview at what all units owe today or next', async () => {
  const world = await openWorld({ today: '2026-11-30' });
  const admin = world.player('Quản trị của Ban');
  await admin.says('/tinhhinh');
  expect(admin.screen).toContain('Báo cáo tổng kết năm 2026');
  expect(admin.screen).toContain('Hạn gửi: 30/11/2026');
  await goTo(world, '2026-12-01');
  await admin.says('/tinhhinh');
  expect(admin.screen).toContain('Kế hoạch năm 2027');
  expect(admin.screen).toContain('Hạn gửi: 1/3/2027');
});

it('follows a common extension for as long as it runs, wherever it is looked for', async () => {
  const city = await openCity('2027-02-18');
  const { world, lan, son, admin } = city;
  await extendsForAll(admin, '31/8/2027');
  await goTo(world, '2027-08-02');
  await lan.says('/menu');
  await findsTask(lan, '○ Kế hoạch năm 2027 · hạn 31/8');
  await seesDeadline(lan, 'Kế hoạch năm 2027', { due: '31/8/2027', days: 29 });
  await son.says('/cum');
  expect(son.screen).toContain('Kế hoạch năm 2027, hạn 31/8/2027: 0/');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  expect(admin.buttons.join('\n')).toContain('Kế hoạch năm 2027 · 31/8/2027');
  expect((await heardOn(world, lan, '2027-08-31')).join('')).toContain(
    'Kế hoạch năm 2027: hạn gửi là hôm nay, 31/8/2027.',
  );
});
