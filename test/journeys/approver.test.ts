import { expect, it } from 'vitest';

import { hasFilledPlan } from '../support/filled-plan.ts';
import { anotherContact } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, opensFromReview } from '../support/plan-answers.ts';
import { goTo, openRemindedWorld } from '../support/reminded-world.ts';
import { storedPlan } from '../support/stored-plan.ts';

it('lets one contact prepare and another confirm, where the unit wants that, until it does not', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.says('/dulieu');
  expect(lan.sees('button-approver')).toBe(false);
  const mai = await anotherContact(world, 'P-LANG', 'Trần Thị Mai');
  await lan.says('/dulieu');
  await lan.taps('button-approver');
  expect(lan).toSay('approver-none');
  await lan.taps('Trần Thị Mai');
  expect(lan).toSay('approver-is');
  expect(mai).toSay('approver-news-set');

  await beginPlan(lan);
  await hasFilledPlan(lan);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('approval-passed-on');
  expect((await storedPlan(world)).versions).toHaveLength(0);
  expect(mai).toSay('approval-asked');
  // Asked about once, however often it is pressed.
  const asked = mai.heard.length;
  await lan.taps('button-approval-look');
  await lan.taps('form-button_submit-yes');
  expect(mai.heard).toHaveLength(asked);

  await mai.taps('button-approval-open');
  await mai.taps('form-button_submit');
  await mai.taps('form-button_submit-yes');
  const { versions } = await storedPlan(world);
  expect(versions).toHaveLength(1);
  expect(mai.screen).toContain('Mã biên nhận');
});

it('hands in alone again when whoever confirms is away or has left, and tells the others', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  const mai = await anotherContact(world, 'P-LANG', 'Trần Thị Mai');
  await lan.says('/dulieu');
  await lan.taps('button-approver');
  await lan.taps('Trần Thị Mai');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  await lan.taps('button-approver');
  await lan.taps('button-approver-none');
  expect(mai).toSay('approver-news-ended');
  await lan.says('/menu');
  await lan.taps('◐ Kế hoạch năm 2027');
  await lan.taps('form-button_submit-yes');
  expect((await storedPlan(world)).versions).toHaveLength(1);

  const admin = world.player('Quản trị');
  await lan.says('/dulieu');
  await lan.taps('button-approver');
  await lan.taps('Trần Thị Mai');
  await admin.says('/tinhhinh Phường Láng');
  await admin.tapsData('uc:x:');
  await admin.taps('button-contact-end-yes');
  await lan.says('/dulieu');
  expect(lan.sees('button-approver')).toBe(false);
});

it('reminds whoever confirms, and nobody else, of what waits for them, until it is another paper', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const mai = await anotherContact(world, 'P-LANG', 'Trần Thị Mai');
  await lan.says('/dulieu');
  await lan.taps('button-approver');
  await lan.taps('Trần Thị Mai');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  const reminded = async (day: string): Promise<boolean[]> => {
    const before = [lan.heard.length, mai.heard.length];
    await goTo(world, day);
    return [lan, mai].map((one, at) =>
      one.heard.slice(before[at]).some((said) => said.includes('Nhắc việc ngày')),
    );
  };
  expect(await reminded('2027-02-22')).toEqual([false, true]);
  // Whoever changes it afterwards has it in hand again.
  await lan.says('/menu');
  await lan.taps('◐ Kế hoạch năm 2027');
  await opensFromReview(lan, 'annual-plan_theme');
  await lan.says('Đoàn kết, kỷ cương, về đích sớm các chỉ tiêu năm 2027');
  expect(await reminded('2027-02-26')).toEqual([true, true]);
});
