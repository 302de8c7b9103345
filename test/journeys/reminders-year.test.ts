import { expect, it } from 'vitest';

import { addDays, instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { openWorld } from '../support/open-world.ts';
import { fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';

const PLAN = 'Kế hoạch năm 2027';
const REGISTRATION = 'Đăng ký thi đua năm 2027';

/**
 * What Sở Nội vụ hears in 2027 when it never hands in the plan (asked for by 26/2, since 28/2 is a
 * Sunday; late from 2/3), the registration (15/3) and the half-year report (15/6). Steps on a day
 * off move to the working day before: 13/2 is a Saturday, 14/3 a Sunday, 16/5 a Sunday, 12/6 a
 * Saturday. What is overdue counts working days.
 */
const neverHandsIn: Record<string, readonly string[]> = {
  '2027-01-27': [`${PLAN}: đã đến kỳ`],
  '2027-02-12': [`${PLAN}: còn 10`, `${REGISTRATION}: đã đến kỳ`],
  '2027-02-19': [`${PLAN}: còn 5`],
  '2027-02-23': [`${PLAN}: còn 3`],
  '2027-02-25': [`${PLAN}: ngày mai`],
  '2027-02-26': [`${PLAN}: hôm nay`],
  '2027-03-01': [`${REGISTRATION}: còn 10`],
  '2027-03-02': [`${PLAN}: quá hạn 1`],
  '2027-03-04': [`${PLAN}: quá hạn 3`],
  '2027-03-08': [`${REGISTRATION}: còn 5`],
  '2027-03-10': [`${PLAN}: quá hạn 7`],
  '2027-03-12': [`${REGISTRATION}: còn 1`],
  '2027-03-15': [`${REGISTRATION}: hôm nay`],
  '2027-03-16': [`${REGISTRATION}: quá hạn 1`],
  '2027-03-18': [`${REGISTRATION}: quá hạn 3`],
  '2027-03-24': [`${REGISTRATION}: quá hạn 7`],
  '2027-05-17': ['Báo cáo sơ kết 6 tháng đầu năm 2027: đã đến kỳ'],
  '2027-06-01': ['Báo cáo sơ kết 6 tháng đầu năm 2027: còn 10'],
  '2027-06-08': ['Báo cáo sơ kết 6 tháng đầu năm 2027: còn 5'],
  '2027-06-11': ['Báo cáo sơ kết 6 tháng đầu năm 2027: còn 2'],
  '2027-06-14': ['Báo cáo sơ kết 6 tháng đầu năm 2027: ngày mai'],
  '2027-06-15': ['Báo cáo sơ kết 6 tháng đầu năm 2027: hôm nay'],
  '2027-06-16': ['Báo cáo sơ kết 6 tháng đầu năm 2027: quá hạn 1'],
  '2027-06-18': ['Báo cáo sơ kết 6 tháng đầu năm 2027: quá hạn 3'],
  '2027-06-24': ['Báo cáo sơ kết 6 tháng đầu năm 2027: quá hạn 7'],
};

/** The plan comes on 22/2, after the step of 19/2: nothing more is heard of it. */
const handsInThePlan = Object.fromEntries(
  Object.entries(neverHandsIn)
    .map(
      ([day, lines]) =>
        [day, lines.filter((line) => !line.startsWith(PLAN) || day <= '2027-02-19')] as const,
    )
    .filter(([, lines]) => lines.length > 0),
);

/** Each line of a digest as the table has it. */
const linesIn = (text: string): string[] =>
  [...text.matchAll(/^• (.*?): (.*)$/gm)].map(([, name = '', rest = '']) => {
    const when = /đã đến kỳ|ngày mai|hôm nay|quá hạn \d+|còn \d+/.exec(rest)?.[0] ?? rest;
    return `${name}: ${when}`;
  });

it('lives through 2027 and says on each day what the calendar asks for, to each as far as they are', async () => {
  const world = await openWorld({ today: '2027-01-04' });
  for (const role of ['Phường Láng', 'Sở Nội vụ', 'Bát Tràng', 'Cụm trưởng', 'Quản trị thứ hai'])
    await world.player(role).starts();
  await remindOf(world, ['ANNUAL_PLAN', 'REGISTRATION', 'MIDYEAR_REPORT']);
  const [lan, minh] = [world.player('Phường Láng'), world.player('Sở Nội vụ')];
  const heard = new Map<Player, Record<string, readonly string[]>>([
    [lan, {}],
    [minh, {}],
  ]);
  for (let day = '2027-01-05' as CalendarDate; day < '2028-01-01'; day = addDays(day, 1)) {
    const before = new Map([...heard.keys()].map((player) => [player, player.heard.length]));
    world.clock.moveTo(instantInHanoi(day, '08:30'));
    await world.pass(0);
    for (const [player, days] of heard) {
      const news = player.heard.slice(before.get(player));
      expect(news.length).toBeLessThanOrEqual(1);
      if (news[0] !== undefined) days[day] = linesIn(news[0]);
    }
    if (day === '2027-02-22') {
      await lan.taps(PLAN);
      await fillPlan(lan);
      await submitPlan(lan);
    }
  }
  expect(heard.get(minh)).toEqual(neverHandsIn);
  expect(heard.get(lan)).toEqual(handsInThePlan);
}, 180_000);
