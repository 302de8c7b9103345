import { expect, it } from 'vitest';

import type { Milestone } from '../../src/core/calendar/milestone.ts';
import { addDays, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';
import { anotherContact } from '../support/joining.ts';
import { leavesFigures } from '../support/leaves-figures.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, sendsAll } from '../support/plan-answers.ts';
import { seesDeadline } from '../support/sees-deadline.ts';
import { asksForDocument } from '../support/simple-paper.ts';
import type { World } from '../support/world.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

const milestoneOf = async (world: World, code: string): Promise<Milestone> => {
  const all = await world.stores(({ milestones }) =>
    milestones.dueBetween(day('2027-01-01'), day('2027-12-31')),
  );
  const found = all.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

/** Phường Láng has chosen what to ask of the Board about one of its tasks. */
const asksFor = async (relief: 'extension' | 'paper', task: string) => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const admin = world.player('Quản trị');
  await lan.starts();
  await lan.taps('button-relief');
  await lan.taps(task);
  await lan.taps(`button-relief-${relief}`);
  return { world, lan, admin };
};

const STATISTICS = '○ Thống kê năm 2026';

it('takes a milestone without a form of its own: number, day, file', async () => {
  const world = await asksForDocument(await openWorld());
  const lan = world.player('Phường Láng');
  await lan.starts();
  await seesDeadline(lan, 'Phát động năm 2027', {
    due: '1/2/2027 (31/1 là ngày nghỉ); nên gửi trước 29/1',
    days: 21,
    working: 15,
  });
  await lan.says('/menu');
  await lan.taps('○ Phát động năm 2027');
  expect(lan).toSay('hand-in_doc_number.ask');
  await lan.says('12/BC-UBND', '10/1/2027');
  await sendsAll(lan, 'Phát động.pdf');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  expect(lan.screen).toContain('Phát động phong trào thi đua năm 2027');
  await lan.starts();
  await lan.taps('button-task-submitted');
  expect(lan.screen).toContain('BN-2027-X1-0001');
});

it('lets a unit say that it has nothing to report', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  for (const button of ['? Hồ sơ khen thưởng', 'button-claim-open', 'hand-in_has_content_none'])
    await lan.taps(button);
  for (const button of ['form-button_submit', 'form-button_submit-yes']) await lan.taps(button);
  expect(lan).toSay('receipt');
});

it('gives more time to whoever asks, and the unit hears of it', async () => {
  const { lan, admin } = await asksFor('extension', 'Thống kê năm 2026');
  await lan.taps('11/2/2027');
  await lan.taps('relief-reason-numbers');
  expect(lan).toSay('relief-sent');
  expect(lan).toSay('relief-because', { reason: 'Chờ số liệu' });
  expect(admin.screen).toContain('gia hạn đến 11/2/2027');
  await admin.taps('button-relief-grant');
  expect(admin).toSay('relief-decision-granted');
  expect(lan.heard.at(-1)).toContain('Ban đồng ý gia hạn đến 11/2/2027');
  await lan.says('/menu');
  await seesDeadline(lan, 'Thống kê năm 2026', { due: '11/2/2027' });
});

it('takes a day and a reason that are typed, and keeps the date when the Board refuses', async () => {
  const { lan, admin } = await asksFor('extension', 'Thống kê năm 2026');
  await lan.says('20/1/2027');
  expect(lan).toSay('relief-until-unclear');
  await lan.says('29/2');
  expect(lan).toSay('date-no-leap-day', { year: '2027' });
  await lan.says('10/2/2027', 'Cán bộ phụ trách đi học');
  expect(lan).toSay('relief-because', { reason: 'Cán bộ phụ trách đi học' });
  await admin.taps('button-relief-refuse');
  await admin.taps('refusal-reason-shorter');
  expect(lan.heard.at(-1)).toContain('Hạn gửi giữ nguyên');
  expect(lan).toSay('relief-answer', { answer: 'Đề nghị chọn ngày sớm hơn' });
  expect(lan.sees('button-relief-open')).toBe(true);
  await lan.says('/menu');
  await seesDeadline(lan, 'Thống kê năm 2026', {
    due: '1/2/2027 (31/1 là ngày nghỉ); nên gửi trước 29/1',
  });
});

it('counts what came on paper once the Board confirms it; it is decided once', async () => {
  const { lan, admin } = await asksFor('paper', 'Kế hoạch năm 2027');
  await lan.says('mười lăm');
  expect(lan).toSay('relief-number-unclear');
  await lan.says('15/KH-UBND');
  expect(lan).toSay('relief-sent');
  const refuse = admin.find('button-relief-refuse');
  await admin.taps('button-relief-grant');
  await admin.tapsOld(refuse);
  expect(admin).toSay('relief-already-granted');
  await lan.says('/menu');
  expect(lan.buttons).toContain('● Kế hoạch năm 2027 · bản giấy 15/KH-UBND');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('overview-on-paper', { count: 1 });
});

it('locks without losing an answer, and opens again for the unit that asks', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  const statistics = await milestoneOf(world, 'STATISTICS');
  await world.stores(({ milestones }) =>
    milestones.save([{ ...statistics, locksOn: day('2027-02-05') }]),
  );
  await lan.starts();
  await lan.taps(STATISTICS);
  await lan.says('12/BC-UBND', '10/1/2027');
  await sendsAll(lan, 'Thống kê.pdf');
  await leavesFigures(lan);
  await lan.taps('form-button_submit');
  await world.pass(30 * DAY_MS);
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('task-locked', { date: '5/2/2027' });
  await lan.taps('button-ask-reopening');
  expect(lan).toSay('relief-wish-reopening');
  await admin.taps('button-relief-grant');
  expect(lan.heard.at(-1)).toContain('Ban đã mở lại');
  await lan.says('/menu');
  await lan.taps('◐ Thống kê năm 2026');
  await lan.says('/xemlai');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Thống kê năm 2026');
  expect(admin).toSay('overview-late', { count: 1 });
});

it('asks the successor after a merger in July, and the predecessor no more', async () => {
  const world = await openWorld({ today: '2027-06-10' });
  const lan = world.player('Phường Láng');
  await lan.starts();
  expect(lan.screen).toContain('Sơ kết 6 tháng 2027');
  await world.stores(async ({ units }) => {
    const lang = await units.byCode('P-LANG');
    if (!lang) throw new Error('no P-LANG');
    const nothing = { clusters: [], memberships: [], successions: [] };
    await units.save({ ...nothing, units: [{ ...lang, validTo: day('2027-06-30') }] });
  });
  await world.pass(50 * DAY_MS);
  await lan.says('/menu');
  expect([lan.screen, ...lan.buttons].join('\n')).not.toMatch(/tự kiểm tra/i);
});

it('asks schools by the school year', async () => {
  const world = await openWorld({ today: '2027-09-01' });
  const lan = world.player('Phường Láng');
  await world.stores(async ({ units }) => {
    const lang = await units.byCode('P-LANG');
    if (!lang) throw new Error('no P-LANG');
    const school = { ...lang, calendarProfile: 'school_year' as const };
    await units.save({ units: [school], clusters: [], memberships: [], successions: [] });
  });
  await lan.starts();
  expect(lan.screen).toContain('Đăng ký năm học 2027-2028');
});

it('shows the year as a list and as a file for a calendar', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.taps('button-year');
  expect(lan.screen).toContain('Kế hoạch năm 2027');
  await lan.taps('button-calendar-file');
  const file = lan.messages.at(-1);
  expect(JSON.stringify(file)).toContain('viec-can-lam.ics');
});

it('begins the next year by itself, and once', async () => {
  const world = await openWorld();
  const count = () =>
    world.stores(async ({ milestones }) => {
      const due = await milestones.dueBetween(day('2028-01-01'), addDays(day('2030-01-01'), -1));
      return due.map(({ dueOn }) => dueOn.slice(0, 4));
    });
  expect(new Set(await count())).toEqual(new Set(['2028']));
  await world.pass(360 * DAY_MS);
  await world.restart();
  const years = await count();
  expect(years.filter((year) => year === '2029')).toHaveLength(28);
});

it('lets an admin change a date by typing it, and the unit sees it at once', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const admin = world.player('Quản trị');
  await admin.says('/lich');
  await admin.taps('1/2/2027 · Thống kê');
  await admin.taps('button-calendar-days');
  await admin.taps('button-calendar-due');
  await admin.says('1/1/2027');
  expect(admin).toSay('calendar-refused-out-of-order');
  await admin.says('10/2/2027');
  expect(admin.screen).toContain(
    'Hạn gửi: 11/2/2027 (10/2 là ngày nghỉ); nên gửi trước 3/2\nTheo văn bản: chậm nhất Thứ Tư, 10/2/2027',
  );
  expect((await milestoneOf(world, 'STATISTICS')).revision).toBe(2);
  await lan.starts();
  await seesDeadline(lan, 'Thống kê năm 2026', {
    due: '11/2/2027 (10/2 là ngày nghỉ); nên gửi trước 3/2',
  });
  await admin.taps('button-calendar-to-milestone');
  await admin.taps('button-calendar-switch-off');
  await lan.says('/menu');
  expect([lan.screen, ...lan.buttons].join('\n')).not.toMatch(/thống kê/i);
});

/** Makes a contact the specialist who follows Phường Láng's cluster. */
const follows = (world: World, telegramId: number): Promise<void> =>
  world.stores(async ({ people, units }) => {
    const lang = await units.byCode('P-LANG');
    const known = await people.known(asTelegramId(telegramId));
    const places = await units.memberships([2026, 2027]);
    const cluster = places.find(({ unitId }) => unitId === lang?.id)?.clusterId;
    if (!known || !cluster) throw new Error('nobody to follow with');
    const personId = known.person.id;
    const now = world.clock.now();
    await people.grantRole({
      personId,
      role: 'board_specialist',
      grantedAt: now,
      grantedBy: 'cli',
    });
    await people.followCluster(personId, cluster, now);
  });

it('tells the specialist of a request, and every contact and the specialist of the answer', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  const mai = await anotherContact(world, 'P-LANG', 'Trần Thị Mai');
  const ha = await anotherContact(world, 'SO-Y-TE', 'Lê Thanh Hà');
  await follows(world, ha.id);
  await lan.starts();
  await lan.taps('button-relief');
  await lan.taps('Thống kê năm 2026');
  await lan.taps('button-relief-extension');
  expect(lan.buttons[0]).toBe('11/2/2027 (thêm 3 ngày làm việc)');
  await lan.taps('11/2/2027');
  await lan.taps('relief-reason-numbers');
  expect(ha.heard.at(-1)).toContain('Đề nghị đã được chuyển đến quản trị');
  expect(ha.sees('button-relief-grant')).toBe(false);
  await admin.taps('button-relief-grant');
  for (const player of [lan, mai, ha])
    expect(player.heard.at(-1)).toContain('Ban đồng ý gia hạn đến 11/2/2027');
  await ha.taps('button-open-paper');
  expect(ha.screen).toContain('Phường Láng');
  expect(ha.screen).toContain('Báo cáo thống kê');
});

it('puts what has been overdue for long behind one button', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await world.pass(320 * DAY_MS);
  await lan.says('/menu');
  while (lan.sees('button-page-after')) await lan.taps('button-page-after');
  await lan.taps('button-tasks-earlier');
  expect(lan).toSay('tasks-earlier-heading');
  expect(lan).toSay('tasks-earlier');
  await lan.taps('button-page-after');
  await lan.taps('button-page-before');
  expect(lan.buttons.join('\n')).toContain('Thống kê năm 2026 · quá hạn');
  await lan.taps('○ Phát động năm 2027');
  expect(lan).toSay('hand-in_doc_number.ask');
});

it('shows events in the year, and shortly before them among the tasks', async () => {
  const world = await openWorld({ today: '2027-06-01' });
  const lan = world.player('Phường Láng');
  await lan.starts();
  while (lan.sees('button-page-after')) await lan.taps('button-page-after');
  expect(lan).toSay('tasks-event', { date: '11/6/2027' });
  await lan.taps('button-year');
  const pages = [lan.screen];
  while (lan.sees('button-page-after')) {
    await lan.taps('button-page-after');
    pages.push(lan.screen);
  }
  expect(pages.join('\n')).toContain('◇ 11/6/2027: Ngày truyền thống thi đua yêu nước');
  expect(pages.join('\n')).toContain('◇ 28/2/2028: Tổng kết năm 2027, ký kết giao ước');
});

it('lets an office that starts in March hand in the plans, and blames it for nothing', async () => {
  const world = await openWorld({ today: '2027-03-20' });
  const lan = world.player('Phường Láng');
  await lan.starts();
  const seen = [lan.screen, ...lan.buttons];
  while (lan.sees('button-page-after')) {
    await lan.taps('button-page-after');
    seen.push(lan.screen, ...lan.buttons);
  }
  expect(seen.join('\n')).not.toMatch(/quá hạn/i);
  expect(seen.join('\n')).toContain('Kế hoạch 2026-2030');
  await beginPlan(lan);
  expect(lan).toSay('annual-plan_objectives.ask');
});
