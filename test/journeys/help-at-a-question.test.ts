import { expect, it } from 'vitest';

import { hasFilledPlan } from '../support/filled-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan } from '../support/plan-answers.ts';
import { storedPlan } from '../support/stored-plan.ts';

const atFirstQuestion = async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  return { world, lan };
};

it('explains a question, shows what answers look like, and takes one all the same', async () => {
  const { world, lan } = await atFirstQuestion();
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.taps('form-button_help');
  expect(lan).toSay('form-help-head');
  expect(lan).toSay('form-expected_text');
  expect(lan).toSay('annual-plan_theme.hint');
  expect(lan.screen).toContain('Ví dụ: Kỷ cương');
  await lan.taps('form-button_to-question');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect(lan.sees('form-button_help')).toBe(true);
  await lan.taps('form-button_help');
  await lan.says('Đoàn kết, sáng tạo, về đích sớm');
  expect((await storedPlan(world)).answers['theme']).toBe('Đoàn kết, sáng tạo, về đích sớm');
  expect(askedOf(lan)).toBe('annual-plan_targets');
});

it('asks the Board about the very question of the very form, and goes on with it', async () => {
  const { world, lan } = await atFirstQuestion();
  const admin = world.player('Quản trị');
  await admin.starts();
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.taps('form-button_help');
  await lan.taps('form-button_ask-board');
  expect(lan).toSay('question-ask-in-form');
  expect(lan.screen).toContain('Chủ đề thi đua');
  await lan.says('Chủ đề có phải trùng với Thành phố không ạ?');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect(lan).not.toSay('form-help-head');
  expect((await storedPlan(world)).answers['theme']).toBeUndefined();
  await world.pass(10 * 60_000);
  expect(admin.heard.join('\n')).toMatch(/Kế hoạch năm 2027.*Chủ đề thi đua/s);
});

it('leads from a question that came up in a form to that paper', async () => {
  const { world, lan } = await atFirstQuestion();
  const admin = world.player('Quản trị');
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.taps('form-button_help');
  await lan.taps('form-button_ask-board');
  await lan.says('Chủ đề có bắt buộc không?');
  await admin.says('/cauhoi');
  await admin.taps('CH-0001');
  expect(admin.screen).toContain('Chủ đề');
  await admin.taps('◐ Kế hoạch năm 2027');
  expect(admin).toSay('draft-heading', { unit: 'Phường Láng' });
  await lan.says('/hoi');
  await lan.taps('button-question-leave');
  await lan.says('/cauhoi');
  await lan.taps('CH-0001');
  await lan.taps('◐ Kế hoạch năm 2027');
  expect(askedOf(lan)).toBe('annual-plan_theme');
});

it('shows a department examples of its own kind', async () => {
  const world = await openWorld();
  const minh = world.player('Sở Nội vụ');
  await beginPlan(minh);
  expect(minh.screen).toContain('Ví dụ: Động viên công chức, viên chức');
  expect(minh.screen).not.toMatch(/phường/iu);
});

it('explains a list as well, whose next name is taken all the same', async () => {
  const { world, lan } = await atFirstQuestion();
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.taps('form-button_help');
  expect(lan).toSay('form-help_list');
  expect(lan.screen).toContain('Tỷ lệ cơ quan, trường học đạt chuẩn văn hóa');
  await lan.taps('form-button_ask-board');
  expect(lan.screen).toContain('Chỉ tiêu thi đua');
  await lan.taps('button-question-leave');
  expect(askedOf(lan)).toBe('annual-plan_targets');
  await lan.taps('form-button_help');
  await lan.taps('form-button_to-list');
  expect(askedOf(lan)).toBe('annual-plan_targets');
  await lan.taps('form-button_help');
  await lan.says('Số công trình chào mừng');
  expect((await storedPlan(world)).answers['targets.1.target_name']).toBe(
    'Số công trình chào mừng',
  );
});

it('offers days and “none” as buttons, which a typed answer does without', async () => {
  const { world, lan } = await atFirstQuestion();
  await hasFilledPlan(lan, { until: 'annual-plan_campaigns_start' });
  expect(lan.sees('Hôm nay')).toBe(true);
  await lan.taps('Hôm nay');
  expect(askedOf(lan)).toBe('annual-plan_campaigns_end');
  await lan.taps('Cuối năm: 31/12/2027');
  const { answers } = await storedPlan(world);
  expect(answers).toMatchObject({ 'campaigns.1.end': '2027-12-31' });
  await hasFilledPlan(lan, { until: 'annual-plan_training_sessions' });
  await lan.taps('0');
  expect((await storedPlan(world)).answers['training_sessions']).toBe(0);
  await lan.says('0');
  await hasFilledPlan(lan, { until: 'annual-plan_doc_date' });
  expect(lan.buttons).toEqual(expect.arrayContaining(['Hôm nay', 'Hôm qua']));
  expect(lan.buttons).not.toContain('Cuối năm: 31/12/2027');
});
