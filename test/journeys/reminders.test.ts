import { expect, it } from 'vitest';

import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId } from '../../src/core/shared/ids.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { yearPeriod, type Period } from '../../src/core/shared/period.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { payloadSeenBy } from '../support/joining.ts';
import { submitPlan } from '../support/plan-answers.ts';
import { remindOf } from '../support/remind-of.ts';
import { goTo, heardOn, openRemindedWorld } from '../support/reminded-world.ts';

/** What a day's messages say of the annual plan; empty when there is none. */
const lineIn = (heard: readonly string[]): string =>
  heard.map((text) => /• Kế hoạch năm 2027: (.*)/.exec(text)?.[1] ?? text).join('\n');

it('reminds on the days of the ladder, advises the working day before, speaks on the last day, and counts what is overdue', async () => {
  const { world, lan } = await openRemindedWorld('2027-01-20');
  const says: Record<string, string> = {
    '2027-01-26': '',
    '2027-01-27':
      'đã đến kỳ, còn 18 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2. Đơn vị chưa bắt đầu.',
    '2027-01-28': '',
    '2027-02-12':
      'còn 11 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2. Đơn vị chưa bắt đầu.',
    '2027-02-19':
      'còn 6 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2. Đơn vị chưa bắt đầu.',
    '2027-02-20': '',
    '2027-02-23':
      'còn 4 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2. Đơn vị chưa bắt đầu.',
    '2027-02-25':
      'còn 2 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2. Đơn vị chưa bắt đầu.',
    '2027-02-26':
      'còn 1 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ); nên gửi trong hôm nay. Đơn vị chưa bắt đầu.',
    '2027-03-01': 'hạn gửi là hôm nay, 1/3/2027 (28/2 là ngày nghỉ). Đơn vị chưa bắt đầu.',
    '2027-03-02':
      'đến nay Hệ thống chưa nhận được, quá hạn 1 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ). Đơn vị chưa bắt đầu.',
    '2027-03-03': '',
    '2027-03-04':
      'đến nay Hệ thống chưa nhận được, quá hạn 3 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ). Đơn vị chưa bắt đầu.',
    '2027-03-10':
      'đến nay Hệ thống chưa nhận được, quá hạn 7 ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ). Đơn vị chưa bắt đầu.',
    '2027-03-11': '',
    '2027-04-01': '',
  };
  const said: Record<string, string> = {};
  for (const day of Object.keys(says)) said[day] = lineIn(await heardOn(world, lan, day));
  expect(said).toEqual(says);
});

it('leads to the question where the unit stopped and says how far it is', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const [first] = await heardOn(world, lan, '2027-02-19');
  expect(first).toContain('Đơn vị chưa bắt đầu.');
  await lan.taps('Bắt đầu: Kế hoạch năm 2027');
  await lan.says('Đoàn kết, kỷ cương, về đích sớm các chỉ tiêu năm 2027');
  const [second] = await heardOn(world, lan, '2027-02-23');
  expect(second).toMatch(/Đơn vị đã soạn \d+%/);
  await lan.taps('Soạn tiếp: Kế hoạch năm 2027');
  expect(lan.screen).toContain('Mục II. Chủ đề, chỉ tiêu · ░░░░░ 1/41');
  expect(lan.heard).toContain(second);
});

it('lets the reminder stand when one of its buttons is pressed, for the next of its tasks', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-11');
  await remindOf(world, ['ANNUAL_PLAN', 'REGISTRATION']);
  const [digest = ''] = await heardOn(world, lan, '2027-02-12');
  await lan.taps('reminder-button-later');
  await lan.taps('Bắt đầu: Đăng ký thi đua 2027');
  expect(lan.screen).toContain('Đăng ký thi đua năm 2027');
  await lan.taps('Bắt đầu: Kế hoạch năm 2027');
  expect(lan).toSay('annual-plan_objectives.ask');
  expect(lan.heard).toContain(digest);
});

it('never speaks in the middle of an answer, outside of hours or twice a day', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  await goTo(world, '2027-02-19', '07:55');
  await lan.says('/menu');
  await lan.taps('button-task-not-begun');
  const before = lan.heard.length;
  await goTo(world, '2027-02-19', '08:01');
  await lan.says('Đoàn kết, kỷ cương, về đích sớm các chỉ tiêu năm 2027');
  const after = lan.heard.length;
  expect(after).toBeGreaterThan(before);
  await goTo(world, '2027-02-19', '08:10');
  expect(lan.heard.slice(after)).toEqual([]);
  await goTo(world, '2027-02-19', '08:25');
  expect(lan.heard.slice(after)).toHaveLength(1);
  for (const time of ['09:00', '11:45', '14:00', '16:29', '20:00'])
    await goTo(world, '2027-02-19', time);
  expect(lan.heard.slice(after)).toHaveLength(1);
});

it('tells the latest step once after a week of downtime', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const before = lan.heard.length;
  await world.whileStopped(() =>
    world.clock.moveTo(instantInHanoi('2027-02-26' as CalendarDate, '10:00')),
  );
  await world.pass(5 * MINUTE_MS);
  await world.pass(HOUR_MS);
  const heard = lan.heard.slice(before);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain('nên gửi trong hôm nay');
});

it('reminds again when asked to, in three hours and on a day', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  await goTo(world, '2027-02-19', '08:30');
  await lan.taps('reminder-button-later');
  await lan.taps('snooze-button-hours');
  expect(lan).toSay('snooze-done');
  const before = lan.heard.length;
  await goTo(world, '2027-02-19', '11:00');
  expect(lan.heard.slice(before)).toEqual([]);
  await goTo(world, '2027-02-19', '13:31');
  expect(lan.heard.slice(before)).toHaveLength(1);
  await lan.taps('reminder-button-later');
  await lan.taps('snooze-button-type');
  await lan.says('ba hôm nữa');
  expect(lan).toSay('snooze-bad-date');
  await lan.says('24/2');
  expect(lan).toSay('snooze-done');
  expect(await heardOn(world, lan, '2027-02-23')).toEqual([]);
  expect(await heardOn(world, lan, '2027-02-24')).toHaveLength(1);
});

it('stops in the second in which the plan comes', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  await heardOn(world, lan, '2027-02-19');
  await lan.taps('Bắt đầu: Kế hoạch năm 2027');
  await hasFilledPlan(lan);
  await submitPlan(lan);
  for (const day of ['2027-02-22', '2027-02-23', '2027-02-26', '2027-03-02', '2027-03-10'])
    expect(await heardOn(world, lan, day)).toEqual([]);
});

it('lets a cluster lead see their cluster, be told of late units and nudge them once a day', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const son = world.player('Trưởng cụm');
  const admin = world.player('Quản trị của Ban');
  expect((await heardOn(world, son, '2027-03-04')).join('\n')).toMatch(
    /Kế hoạch năm 2027: đơn vị chưa gửi[^]*quá hạn 3 ngày làm việc/,
  );
  await son.says('/cum');
  await son.taps('Kế hoạch năm 2027');
  expect(son.screen).toContain('Phường Láng: chưa bắt đầu');
  const before = lan.heard.length;
  await son.taps('cluster-button-nudge-all');
  expect(son).toSay('nudge-done');
  await world.pass(MINUTE_MS);
  expect(lan.heard.slice(before)).toHaveLength(1);
  expect(lan.heard.at(-1)).toContain('Nhắc theo đề nghị của đồng chí Hoàng Văn Sơn.');
  await son.taps('cluster-button-nudge-all');
  expect(son).toSay('nudge-nobody');
  expect((await heardOn(world, admin, '2027-03-10')).join('\n')).toContain('đơn vị chưa gửi');
});

it('tells a deputy of late units in the place of a lead for which nobody speaks', async () => {
  const { world } = await openRemindedWorld('2027-02-18');
  const deputy = world.player('Trưởng cụm');
  await world.stores(async ({ units, people }) => {
    const [own] = (await people.known(asTelegramId(deputy.id)))?.unitIds ?? [];
    const spokenFor = new Set(await people.unitsWithContact());
    const all = await units.memberships([2027]);
    const clusterId = all.find(({ unitId }) => unitId === own)?.clusterId;
    const lead = all.find((one) => one.clusterId === clusterId && !spokenFor.has(one.unitId));
    if (!own || !clusterId || !lead) throw new Error('there is nobody to lead');
    const named = { clusterId, year: 2027 };
    const memberships = [
      { ...named, unitId: own, role: 'deputy' as const },
      { ...named, unitId: lead.unitId, role: 'lead' as const },
    ];
    await units.save({ units: [], clusters: [], memberships, successions: [] });
  });
  expect((await heardOn(world, deputy, '2027-03-04')).join('\n')).toMatch(
    /Kế hoạch năm 2027: đơn vị chưa gửi[^]*quá hạn 3 ngày làm việc/,
  );
});

it('is quiet over Tết', async () => {
  for (const [year, day] of [
    ['2027', '2027-02-05'],
    ['2028', '2028-01-27'],
    ['2031', '2031-01-23'],
  ] as const) {
    const { world, lan } = await openRemindedWorld(`${year}-01-04`);
    expect(await heardOn(world, lan, day)).toEqual([]);
  }
});

it('shows an admin beforehand who will hear what, with the very text, and stops everything in two taps', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  await admin.says('/nhacviec 20/2/2027');
  expect(admin).toSay('reminders-day-off');
  await admin.says('/nhacviec 23/2/2027');
  expect(admin.screen).toContain('• Nguyễn Thị Lan (Phường Láng): 1 nội dung');
  await admin.taps('Nguyễn Thị Lan');
  const foreseen = admin.screen.slice(admin.screen.indexOf('Nhắc việc ngày'));
  await goTo(world, '2027-02-19');
  expect(await heardOn(world, lan, '2027-02-23')).toEqual([foreseen]);
  await admin.says('/nhacviec');
  await admin.taps('reminders-button-off');
  expect(admin).toSay('reminders-off-question');
  await admin.taps('reminders-button-off-yes');
  expect(admin).toSay('reminders-off');
  expect(await heardOn(world, lan, '2027-02-25')).toEqual([]);
  await admin.says('/nhacviec');
  await admin.taps('reminders-button-on');
  expect(await heardOn(world, lan, '2027-02-26')).toHaveLength(1);
});

it('keeps a log of who was reminded, with which words, and what followed; also as a workbook', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  await heardOn(world, lan, '2027-02-19');
  await lan.taps('Bắt đầu: Kế hoạch năm 2027');
  await lan.says('Đoàn kết, kỷ cương, về đích sớm các chỉ tiêu năm 2027');
  await heardOn(world, lan, '2027-02-23');
  await admin.says('/nhacviec');
  await admin.taps('reminders-button-logs');
  await admin.taps('Kế hoạch năm 2027');
  await admin.taps('button-page-after');
  expect(admin.screen).toMatch(
    /19\/2\/2027 · Phường Láng\nNguyễn Thị Lan: nhắc trước hạn 10 ngày\. Đã gửi lúc .*19\/2\/2027\. Đơn vị đã soạn \d+%\./,
  );
  await admin.taps('log-button-export');
  await admin.taps('guard-button-sure');
  const sent = admin.messages.findLast(({ document }) => document !== undefined);
  expect(sent?.document?.fileName).toBe('nhat-ky-don-doc.xlsx');
  expect(sent?.caption).not.toContain('dòng mới nhất');

  await world.stores(async ({ reminders, milestones }) => {
    const [plan] = await milestones.ofForm('annual-plan', yearPeriod(2027)).then((one) => [one]);
    const [known] = plan
      ? await reminders.log({ milestoneId: plan.id }, { limit: 1, offset: 0 })
      : [];
    if (!known) throw new Error('nobody was reminded');
    const { plannedAt } = known;
    const more = Array.from({ length: 5_000 }, (_, n) => ({ ...known, step: `nudge-${n}` }));
    await reminders.plan(more, plannedAt);
  });
  await admin.taps('log-button-export');
  await admin.taps('guard-button-sure');
  const newest = admin.messages.findLast(({ document }) => document !== undefined);
  expect(newest?.caption).toContain('Tệp có 5.000 dòng mới nhất');
});

it('sums the week up for the head of the Board, or its admins', async () => {
  const { world } = await openRemindedWorld('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  expect((await heardOn(world, admin, '2027-02-22')).join('\n')).toMatch(
    /Tóm tắt tình hình · 22\/2\/2027[^]*Kế hoạch năm 2027, hạn 1\/3\/2027 \(28\/2 là ngày nghỉ\); nên gửi trước 26\/2: 0\/\d+ đã xong/,
  );
  expect(await heardOn(world, admin, '2027-02-23')).toEqual([]);
});

it('sums the week up for the head alone, once there is one', async () => {
  const { world } = await openRemindedWorld('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  const hung = world.newcomer('Hùng');
  await admin.says('/nhansu');
  await admin.taps('button-staff-invite');
  await admin.taps('Lãnh đạo Ban');
  await hung.starts(payloadSeenBy(admin));
  await hung.taps('button-staff-accept');
  await hung.says('Phạm Văn Hùng', 'Trưởng ban');
  expect((await heardOn(world, hung, '2027-02-22')).join('\n')).toContain(
    'Tóm tắt tình hình · 22/2/2027',
  );
  expect(admin.heard.join('\n')).not.toContain('Tóm tắt tình hình · 22/2/2027');
});

it('plans anew at once when a milestone is moved, and tells nobody a step twice', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  expect(await heardOn(world, lan, '2027-02-19')).toHaveLength(1);
  await world.stores(async ({ milestones }) => {
    const period = asId<Period>('2027');
    const plan = await milestones.ofForm('annual-plan', period);
    if (!plan) throw new Error('no plan is owed');
    const dueOn = '2027-03-15' as CalendarDate;
    const revision = plan.revision + 1;
    await milestones.save([{ ...plan, dueOn, onTimeUntil: dueOn, revision }]);
  });
  for (const day of ['2027-02-22', '2027-02-23', '2027-02-26'])
    expect(await heardOn(world, lan, day)).toEqual([]);
  expect(lineIn(await heardOn(world, lan, '2027-03-01'))).toContain('còn 10 ngày làm việc');
  expect(lineIn(await heardOn(world, lan, '2027-03-08'))).toContain(
    'còn 5 ngày làm việc, hạn 15/3/2027.',
  );
});
