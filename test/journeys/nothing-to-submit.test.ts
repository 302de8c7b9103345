import { expect, it } from 'vitest';

import { heardOn, openRemindedWorld } from '../support/reminded-world.ts';
import { storedPlan } from '../support/stored-plan.ts';

const STATE_AWARDS = 'Huân chương, Cờ CP 2027';

it('takes "Không có" with one tap from the reminder, to be undone, and reminds no more', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-10', ['STATE_AWARD_DOSSIER']);
  await lan.says('/menu');
  await lan.taps('○ Kế hoạch năm 2027');
  const [digest = ''] = await heardOn(world, lan, '2027-02-12');
  const none = lan.find('Không có: ');
  await lan.taps(`Không có: ${STATE_AWARDS}`);
  expect(lan).toSay('claim-noted-none');
  expect(lan.screen).toContain('Hồ sơ đề nghị Huân chương, Cờ thi đua của Chính phủ');
  expect(lan.heard).toContain(digest);

  // The plan that they were in the middle of is still open, and asked about before it takes words.
  await lan.says('Động viên cán bộ hoàn thành xuất sắc nhiệm vụ năm 2027 của phường');
  await lan.taps('button-doubt-form-question');
  expect((await storedPlan(world)).answers).toMatchObject({
    objectives: 'Động viên cán bộ hoàn thành xuất sắc nhiệm vụ năm 2027 của phường',
  });

  await lan.tapsOld(none);
  expect(lan).toSay('claim-noted-none');
  for (const day of ['2027-02-19', '2027-02-26', '2027-03-01', '2027-03-02'])
    expect(await heardOn(world, lan, day)).toEqual([]);
  const admin = world.player('Quản trị của Ban');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps(STATE_AWARDS);
  expect(admin).toSay('overview-claims', { has: 0, without: 1, unanswered: 146 });
  expect(admin).toSay('overview-submitted', { count: 0 });
  expect(admin.screen).not.toContain('quá hạn');
});

it('opens what the unit has begun meanwhile, and offers nothing of the kind for what all units owe', async () => {
  const codes = ['STATE_AWARD_DOSSIER', 'ANNUAL_PLAN'];
  const { world, lan } = await openRemindedWorld('2027-02-10', codes);
  await heardOn(world, lan, '2027-02-12');
  expect(lan.buttons.filter((words) => words.startsWith('Không có'))).toEqual([
    `Không có: ${STATE_AWARDS}`,
  ]);
  const none = lan.find('Không có: ');
  await lan.taps(`Có: ${STATE_AWARDS}`);
  expect(lan).toSay('claim-noted-has');
  await lan.taps('button-claim-open');
  await lan.tapsOld(none);
  expect(lan).toSay('hand-in_doc_number.ask');
  await heardOn(world, lan, '2027-02-19');
  expect(lan.sees('Không có: ')).toBe(false);
});
