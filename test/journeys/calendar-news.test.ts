import { expect, it } from 'vitest';

import { DEFAULTS_KEY } from '../../src/core/calendar/ensure-milestones.ts';
import type { Milestone } from '../../src/core/calendar/milestone.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { openWorld } from '../support/open-world.ts';
import { goTo } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

const milestonesOf = (world: World, year = 2027): Promise<Milestone[]> =>
  world.stores(({ milestones }) =>
    milestones.dueBetween(day(`${year}-01-01`), day(`${year}-12-31`)),
  );

const milestoneOf = async (world: World, code: string): Promise<Milestone> => {
  const found = (await milestonesOf(world)).find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

/** A city as an earlier version began it: other days, nothing that they rest on; the pact was moved. */
const asBegunBefore = async (world: World): Promise<void> => {
  const all = [...(await milestonesOf(world)), ...(await milestonesOf(world, 2026))];
  const due: Record<string, string> = { YEAR_LAUNCH: '01-20', CLUSTER_PACT: '02-10' };
  await world.stores(async ({ milestones, installation }) => {
    await milestones.save(
      all.map((one): Milestone => {
        const monthDay = due[one.code];
        const dueOn = monthDay ? day(`${one.dueOn.slice(0, 4)}-${monthDay}`) : one.dueOn;
        const isNew = one.code === 'CHECKIN_Q2';
        const gone = isNew ? { code: 'GONE', formId: 'gone' } : {};
        return Object.assign({}, one, { dueOn, onTimeUntil: dueOn, source: '' }, gone);
      }),
    );
    await installation.set(DEFAULTS_KEY, '1');
  });
};

it('tells admins once what the calendar would have otherwise, and moves nothing by itself', async () => {
  const world = await openWorld({ today: '2027-01-04', expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của Ban')];
  await lan.starts();
  await asBegunBefore(world);
  await goTo(world, '2027-01-05');
  const news = admin.heard.filter((words) => words.includes('đề xuất 2 điều chỉnh'));
  expect(news).toHaveLength(1);
  expect(await milestoneOf(world, 'YEAR_LAUNCH')).toMatchObject({ dueOn: '2027-01-20' });
  expect((await milestoneOf(world, 'ANNUAL_PLAN')).source).toContain('06/2022/QH15');

  await admin.taps('button-calendar-news');
  expect(admin).toSay('calendar-news-how');
  expect(admin.screen).toContain('Phát động phong trào thi đua năm 2027: 20/1/2027 → 31/1/2027');
  expect(admin.screen).toContain('Thêm: Báo cáo nhanh quý II');
  expect(admin.screen).not.toContain('giao ước');
  await admin.taps('Phát động năm 2027: 31/1/2027');
  expect(admin).toSay('calendar-news-taken', { count: 1 });
  expect(await milestoneOf(world, 'YEAR_LAUNCH')).toMatchObject({
    dueOn: '2027-01-31',
    onTimeUntil: '2027-01-31',
    isEdited: false,
    revision: 2,
  });

  // Units that had the day before on their list are told by a tap, by name.
  await admin.taps('Báo 4 đơn vị: Phát động năm 2027');
  await world.pass(0);
  expect(lan.heard.join('\n')).toContain('1/2/2027 (31/1 là ngày nghỉ)');

  await goTo(world, '2027-01-06');
  expect(admin.heard.filter((words) => words.includes('điều chỉnh'))).toHaveLength(1);
});

it('adds what is chosen, and has nothing to offer then', async () => {
  const world = await openWorld({ today: '2027-01-04' });
  const admin = world.player('Quản trị của Ban');
  await asBegunBefore(world);
  await goTo(world, '2027-01-05');
  await admin.taps('button-calendar-news');
  await admin.taps('button-calendar-news-all');
  expect(admin).toSay('calendar-news-none');
  expect(await milestoneOf(world, 'CHECKIN_Q2')).toMatchObject({
    period: '2027-Q2',
    dueOn: '2027-06-25',
    isOn: true,
  });
  expect(await milestoneOf(world, 'CLUSTER_PACT')).toMatchObject({ dueOn: '2027-02-10' });
});

it('shows what a milestone rests on, and that its day is nobody’s yet', async () => {
  const world = await openWorld({ today: '2027-01-04' });
  const admin = world.player('Quản trị của Ban');
  await goTo(world, '2027-01-05');
  expect(admin.heard.join('\n')).not.toContain('điều chỉnh');
  await admin.says('/lich');
  await admin.taps('1/2/2027 · Phát động năm 2027');
  expect(admin.screen).toContain('Căn cứ: Luật Thi đua, khen thưởng 06/2022/QH15');
  expect(admin).toSay('calendar-default-day');
  await admin.taps('button-calendar-days');
  await admin.taps('button-calendar-due');
  await admin.says('29/1/2027');
  if (admin.sees('button-calendar-save')) await admin.taps('button-calendar-save');
  await admin.taps('button-calendar-to-milestone');
  expect(admin.screen).toContain('29/1/2027');
  expect(admin.screen).not.toContain('Hệ thống đề xuất');
});
