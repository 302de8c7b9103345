import { expect, it } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { anotherContact, speaksFor } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, submitPlan } from '../support/plan-answers.ts';
import { remindOf } from '../support/remind-of.ts';
import { newestNumber } from '../support/stored-plan.ts';

it('lets the heir answer what was returned to a unit that ends, by the same day, and asks it what was asked', async () => {
  const world = await openWorld({ today: '2027-03-09', expectsApiErrors: true });
  const [admin, lan] = [world.player('Quản trị của'), world.player('Phường Láng')];
  const thu = await speaksFor(world, ['P-VINH-HUNG'], { name: 'Thu', fullName: 'Vũ Thị Thu' });
  await world.stores(async ({ milestones }) => {
    const plan = await milestones.ofForm('annual-plan', yearPeriod(2027));
    const dueOn = '2027-03-03' as CalendarDate;
    if (plan) await milestones.save([{ ...plan, dueOn, onTimeUntil: dueOn }]);
  });
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  const number = await newestNumber(world);
  await admin.forges(`rv:v:${number}`);
  await admin.taps('button-clarify-unit');
  await admin.says('Nguồn kinh phí lấy từ đâu?');
  await admin.forges(`rv:v:${number}`);
  await admin.taps('button-remark-all');
  await admin.says('Đề nghị nêu rõ việc trọng tâm');
  await admin.taps('button-give-back');
  await admin.taps('button-until');
  await world.pass(60_000);
  expect(thu.heard.join('\n')).not.toContain('Nguồn kinh phí');

  await admin.says('/sapxep');
  await admin.taps('button-reorganisation-merge');
  await admin.says('Phường Láng, Phường Vĩnh Hưng');
  await admin.says('Phường Láng Hưng');
  await admin.says('9/3/2027');
  expect(admin).toSay('reorganisation-unanswered', { count: 2 });
  await admin.taps('button-reorganisation-confirm');
  await admin.taps('guard-button-sure');
  await world.pass(60_000);
  expect(lan).toSay('reorganised-unanswered', { count: 2, before: 'Phường Láng' });
  expect(thu.heard.join('\n')).toContain('Nguồn kinh phí lấy từ đâu?');

  // Also whoever begins to speak for the heir later.
  const mai = await anotherContact(world, 'P-LANG-HUNG', 'Lê Thị Mai');
  await world.pass(60_000);
  expect(mai.heard.join('\n')).toContain('Nguồn kinh phí lấy từ đâu?');
  for (const player of [lan, thu, mai]) {
    await player.says('/menu');
    expect(player.sees('button-task-returned')).toBe(true);
  }
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('overview-returned', { count: 1 });

  await remindOf(world, ['ANNUAL_PLAN']);
  const before = thu.heard.length;
  for (let day = 0; day < 3; day += 1) await world.pass(DAY_MS);
  expect(thu.heard.slice(before).join('\n')).toMatch(/^Phường Láng\n• Kế hoạch năm 2027/mu);

  await thu.says('/menu');
  await thu.taps('button-task-returned');
  await thu.taps('Gửi lại, giữ nguyên');
  await thu.taps('Gửi ngay');
  const versions = await world.stores(async ({ submissions, units }) => {
    const unit = await units.byCode('P-LANG');
    return unit ? (await submissions.ofUnit(unit.id)).map(({ version }) => version) : [];
  });
  expect(Math.max(...versions)).toBe(2);
});
