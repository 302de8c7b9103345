import { expect, it } from 'vitest';

import type { Milestone } from '../../src/core/calendar/milestone.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { extraPeriod } from '../../src/core/shared/period.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { seesDeadline } from '../support/sees-deadline.ts';
import type { World } from '../support/world.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

const milestoneOf = async (world: World, code: string, year = 2027): Promise<Milestone> => {
  const all = await world.stores(({ milestones }) =>
    milestones.dueBetween(day(`${year}-01-01`), day(`${year}-12-31`)),
  );
  const found = all.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code} in ${year}`);
  return found;
};

/** Into the card of a milestone of 2027, on whatever page it stands. */
const opens = async (admin: Player, name: string): Promise<void> => {
  await admin.says('/lich');
  const isThere = (): string | undefined => admin.buttons.find((words) => words.includes(name));
  while (!isThere()) await admin.taps('button-page-after');
  await admin.taps(isThere() ?? '');
};

it('shows what a new date means to units that have begun, and saves it after a yes', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await beginPlan(lan);
  await lan.says('Động viên cán bộ hoàn thành xuất sắc nhiệm vụ năm 2027 của phường');
  await opens(admin, 'Kế hoạch năm 2027');
  expect(admin.screen).toContain('Hạn gửi: 1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2');
  await admin.taps('button-calendar-days');
  await admin.taps('button-calendar-due');
  await admin.says('10/3/2027');
  expect(admin).toSay('calendar-impact-drafting', { count: 1 });
  expect(admin.screen).toContain('→ chậm nhất Thứ Tư, 10/3/2027');
  expect((await milestoneOf(world, 'ANNUAL_PLAN')).dueOn).toBe('2027-02-28');
  await admin.says('đồng ý');
  expect(admin).toSay('calendar-confirm-by-button');
  await admin.taps('button-calendar-save');
  expect(admin.news.join('\n')).toContain('Đã lưu.');
  expect(admin.screen).toContain('Hạn gửi: 10/3/2027\nTheo văn bản: chậm nhất Thứ Tư, 10/3/2027');
  await lan.says('/luu', '/menu');
  await seesDeadline(lan, 'Kế hoạch năm 2027', { due: '10/3/2027' });
  const found = await milestoneOf(world, 'ANNUAL_PLAN');
  expect([found.onTimeUntil, found.isEdited, found.revision]).toEqual(['2027-03-10', true, 2]);
});

it('keeps a milestone as it is when the admin does not save, or when it changed meanwhile', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await beginPlan(lan);
  await lan.says('Động viên cán bộ hoàn thành xuất sắc nhiệm vụ năm 2027 của phường');
  await opens(admin, 'Kế hoạch năm 2027');
  await admin.taps('button-calendar-switch-off');
  expect(admin).toSay('calendar-impact-leaving', { count: 1 });
  const save = admin.find('button-calendar-save');
  await admin.taps('button-calendar-do-not');
  await admin.tapsOld(save);
  expect(admin.toast).toContain('không còn dùng được');
  expect((await milestoneOf(world, 'ANNUAL_PLAN')).isOn).toBe(true);

  await admin.taps('button-calendar-switch-off');
  const before = await milestoneOf(world, 'ANNUAL_PLAN');
  await world.stores(({ milestones }) => milestones.save([{ ...before, revision: 9 }]));
  await admin.taps('button-calendar-save');
  expect(admin.toast).toContain('vừa được sửa');
  expect((await milestoneOf(world, 'ANNUAL_PLAN')).isOn).toBe(true);
});

it('takes only words for what is typed: a sticker meanwhile takes no name away', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await opens(admin, 'Thống kê năm 2026');
  const before = await milestoneOf(world, 'STATISTICS');
  await admin.taps('button-calendar-names');
  await admin.taps('button-calendar-source');
  await admin.sendsOther('sticker');
  expect(admin).toSay('asked-for-words');
  expect(await milestoneOf(world, 'STATISTICS')).toEqual(before);
  await admin.says('Công văn 15/BTĐKT-NV');
  expect((await milestoneOf(world, 'STATISTICS')).source).toBe('Công văn 15/BTĐKT-NV');
});

it('asks which day was meant before it moves a day of many units', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await opens(admin, 'Thống kê năm 2026');
  const before = await milestoneOf(world, 'STATISTICS');
  await admin.taps('button-calendar-days');
  await admin.taps('button-calendar-due');
  await admin.says('29/2');
  expect(admin).toSay('date-no-leap-day', { year: '2027' });
  await admin.says('2/15/2027');
  expect(admin).toSay('date-meant', { said: '2/15/2027', date: '15/2/2027' });
  await admin.says('hết tháng 2');
  expect(admin).toSay('date-meant', { said: 'hết tháng 2', date: '28/2/2027' });
  expect(await milestoneOf(world, 'STATISTICS')).toEqual(before);
  await admin.taps('button-date-meant');
  expect((await milestoneOf(world, 'STATISTICS')).dueOn).toBe('2027-02-28');
});

it('changes names, source, who owes it, its reminders, and tells only whom it concerns', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  for (const role of ['Sở Nội vụ', 'Bát Tràng', 'Trưởng cụm']) await world.player(role).starts();
  await opens(admin, 'Thống kê năm 2026');
  await admin.taps('button-calendar-names');
  await admin.taps('button-calendar-name-own');
  await admin.says('Số liệu thi đua, khen thưởng năm 2026');
  await admin.taps('button-calendar-short-own');
  await admin.says('Số liệu thi đua, khen thưởng năm 2026');
  expect(admin).toSay('calendar-refused-short-name');
  await admin.says('Số liệu năm 2026');
  await admin.taps('button-calendar-source');
  await admin.says('Công văn 15/BTĐKT-NV, “trước ngày 31/1/2027”');
  await admin.taps('button-calendar-to-milestone');
  await admin.taps('button-calendar-days');
  await admin.taps('Trước ngày');
  expect(admin.screen).toContain(
    'Hạn gửi: 1/2/2027 (30/1 là ngày nghỉ); nên gửi trước 29/1\nTheo văn bản: trước Chủ nhật, 31/1/2027',
  );
  await admin.taps('Về ngày làm việc trước');
  expect(admin.screen).toContain('Hạn gửi: 29/1/2027 (30/1 là ngày nghỉ)');
  await lan.starts();
  await lan.taps('○ Số liệu năm 2026');
  expect(lan.screen).toContain('Số liệu thi đua, khen thưởng năm 2026');

  await opens(admin, 'Số liệu năm 2026');
  await admin.taps('button-calendar-who');
  // The milestone is open: what each choice means is shown, and all of them are saved at once.
  await admin.taps('Sở, ban, ngành');
  await admin.taps('button-calendar-choose-on');
  expect(admin).toSay('calendar-who-unsaved');
  await admin.taps('Đơn vị sự nghiệp');
  await admin.taps('button-calendar-choose-on');
  await admin.taps('Năm công tác');
  await admin.taps('button-calendar-choose-on');
  await admin.taps('button-calendar-clusters');
  await admin.taps('Cụm 1');
  expect((await milestoneOf(world, 'STATISTICS')).owes).toMatchObject({ types: 'all' });
  await admin.taps('button-calendar-save');
  expect(admin).toSay('calendar-dropped-told');
  const { owes } = await milestoneOf(world, 'STATISTICS');
  expect(owes).toMatchObject({
    types: ['department', 'public_service_unit'],
    role: 'any',
    profile: 'calendar_year',
  });
  expect(owes.clusterIds).toHaveLength(1);
  await lan.says('/menu');
  expect(lan.screen).not.toContain('Số liệu');

  await admin.taps('button-calendar-silence');
  await admin.taps('button-calendar-reminders');
  expect(admin).toSay('calendar-reminders-are-off');
  await admin.taps('button-calendar-profile-light');
  const { reminders, remindersOn } = await milestoneOf(world, 'STATISTICS');
  expect([reminders, remindersOn]).toEqual(['LIGHT', false]);
});

it('adds a milestone of the Board’s own, which units hand in under its name', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await admin.says('/lich');
  await admin.taps('button-calendar-add');
  await admin.says('Báo cáo phong trào “Sáng, xanh, sạch, đẹp”', '29/1/2027');
  expect(admin).toSay('calendar-is-off');
  await lan.starts();
  expect(lan.screen).not.toContain('Sáng, xanh');
  await admin.taps('button-calendar-switch-on');
  expect(admin.screen).toContain('Hạn gửi: chậm nhất Thứ Sáu, 29/1/2027');
  expect(admin.screen).toMatch(/Sau khi lưu: \d+ đơn vị phải gửi/);
  await admin.taps('button-calendar-save');
  await lan.says('/menu');
  await lan.taps('○ Báo cáo phong trào');
  expect(lan.screen).toContain('Báo cáo phong trào “Sáng, xanh, sạch, đẹp” · Phường Láng');
  await lan.says('12/BC-UBND', '10/1/2027');
  await lan.taps('form-button_skip');
  await lan.taps('form-button_skip');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan.screen).toContain(
    'Đã tiếp nhận Báo cáo phong trào “Sáng, xanh, sạch, đẹp” của Phường Láng',
  );
  await admin.taps('button-calendar-form');
  await admin.taps('không, chỉ là sự kiện');
  expect(admin.toast).toContain('không đổi được');
});

it('asks for the check-in of a quarter that no milestone asked for', async () => {
  const world = await openWorld();
  // As in a city whose year began before each quarter had a milestone.
  const second = await milestoneOf(world, 'CHECKIN_Q2');
  await world.stores(({ milestones }) =>
    milestones.save([{ ...second, formId: 'extra-hand-in', period: extraPeriod(2027, 40) }]),
  );
  const admin = world.player('Quản trị');
  await admin.says('/lich');
  await admin.taps('button-calendar-add');
  await admin.says('Báo cáo nhanh quý II', '25/6/2027');
  await admin.taps('button-calendar-form');
  await admin.taps('Báo cáo nhanh quý I năm 2027');
  expect(admin.toast).toContain('đã dùng');
  await admin.taps('Báo cáo nhanh quý II năm 2027');
  expect(await milestoneOf(world, 'OWN_1')).toMatchObject({
    formId: 'check-in',
    period: '2027-Q2',
  });
});

it('previews a year with what is worth a look, as a school sees it and as a table', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.says('/lich');
  await admin.taps('button-calendar-preview');
  expect(admin).toSay('preview-provisional');
  await admin.taps('button-preview-warned');
  expect(admin.screen).toContain('hạn rơi vào cuối tuần, tính đến Thứ Hai, 1/2/2027');
  await admin.taps('button-preview-school');
  expect(admin.screen).toContain('năm học 2027-2028');
  await admin.taps('button-preview-table');
  expect(JSON.stringify(admin.messages.at(-1))).toContain('lich-nam.xlsx');
});

it('copies a year to the next, once, and leaves alone what was changed there', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await opens(admin, 'Đăng ký thi đua 2027');
  await admin.taps('button-calendar-days');
  await admin.taps('button-calendar-due');
  await admin.says('20/3/2027');
  await admin.says('/lich');
  await admin.taps('button-calendar-copy');
  expect(admin).toSay('copy-replaces', { count: 1 });
  expect(admin.screen).toContain('Thứ Hai, 20/3/2028');
  await admin.taps('button-copy-confirm');
  expect(admin).toSay('copy-done', { year: '2028', adds: 0, replaces: 1 });
  expect((await milestoneOf(world, 'REGISTRATION', 2028)).dueOn).toBe('2028-03-20');
  await admin.says('/lich');
  await admin.taps('button-calendar-copy');
  expect(admin.sees('button-copy-confirm')).toBe(false);
  await admin.taps('button-calendar-back');
  await admin.taps('Năm 2028');
  await admin.taps('button-calendar-copy');
  await admin.taps('button-copy-confirm');
  expect((await milestoneOf(world, 'REGISTRATION', 2029)).dueOn).toBe('2029-03-20');
});

it('keeps the table of days off, and shows which dates a new one moves', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await admin.says('/lich');
  await admin.taps('button-calendar-holidays');
  expect(admin).toSay('holidays-provisional');
  expect(admin.screen).toContain('4/2/2027 (T5) đến 8/2/2027 (T2): Tết Nguyên đán');
  await admin.taps('button-holidays-off');
  await admin.says('1/3');
  expect(admin.screen).toContain('Kế hoạch năm 2027: 1/3/2027 → 2/3/2027');
  await admin.taps('button-calendar-save');
  expect(admin.screen).toContain('1/3/2027 (T2): Ngày nghỉ');
  await lan.says('/menu');
  await seesDeadline(lan, 'Kế hoạch năm 2027', {
    due: '2/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2',
  });
  await admin.taps('button-holidays-remove');
  while (!admin.sees('1/3/2027')) await admin.taps('button-page-after');
  await admin.taps('1/3/2027');
  await admin.taps('button-calendar-save');
  await lan.says('/menu');
  await seesDeadline(lan, 'Kế hoạch năm 2027', {
    due: '1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2',
  });
  await admin.taps('button-holidays-swap');
  await admin.says('nghỉ 15/4/2027, làm bù 22/4/2027');
  expect(admin).toSay('holidays-refused-not-weekend');
  await admin.says('nghỉ 15/4/2027, làm bù 24/4/2027');
  expect(admin.screen).toContain('24/4/2027 (T7): làm việc, Làm bù');
  await admin.taps('button-holidays-culture-on');
  expect(admin.screen).toContain(
    `24/11/2027 (T4): ${world.text.words(say('holiday-culture'), 'vi')}`,
  );
  await admin.taps('button-holidays-announced');
  await admin.says('Thông báo 12729/VPCP-KGVX');
  expect(admin).toSay('holidays-announced-by', { source: 'Thông báo 12729/VPCP-KGVX' });
});

it('lets nobody but an admin change anything', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await opens(admin, 'Thống kê năm 2026');
  const button = admin.find('button-calendar-switch-off');
  const own = lan.find('button-year');
  await lan.tapsOld({ message: own.message, button: button.button });
  expect((await milestoneOf(world, 'STATISTICS')).isOn).toBe(true);
});

it('takes no word for an answer once another button was pressed', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.says('/lich');
  await admin.taps('button-calendar-holidays');
  await admin.taps('button-holidays-off');
  await admin.taps('button-calendar-leave');
  await admin.says('Phường Láng');
  expect(admin.screen).not.toContain('chưa hiểu ngày');
  expect(admin.screen).toContain('Phường Láng');
});
