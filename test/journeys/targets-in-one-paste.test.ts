import { expect, it } from 'vitest';

import { corpus } from '../core/plans/target-corpus.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const atTargets = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  return { world, lan };
};

/** More than a real commune has, under the headings of its plan. */
const lines = [
  'I. Kinh tế',
  ...corpus.slice(0, 10).map(({ line }, at) => `${at + 1}. ${line};`),
  'II. Văn hóa, xã hội',
  ...corpus.slice(10).map(({ line }, at) => `${at + 11}. ${line};`),
  'III. Xây dựng hệ thống chính trị',
  ...Array.from(
    { length: 7 },
    (_, at) => `${at + 21}. Chi bộ ${at + 1} đạt từ ${at + 90}% trở lên;`,
  ),
];

it('takes 27 targets under three headings in one paste and one tap, and all are whole', async () => {
  const { world, lan } = await atTargets();
  await lan.says(lines.join('\n'));
  expect(lan).toSay('form-list', { count: 27 });
  await lan.taps('form-button_add-all');
  const { answers } = await storedPlan(world);
  expect(Object.keys(answers).filter((path) => path.endsWith('.target_name'))).toHaveLength(27);
  expect(answers).toMatchObject({
    'targets.1.comparison': 'at_least',
    'targets.1.target_value': 95,
    'targets.1.target_group': 'I. Kinh tế',
    'targets.11.basis': 'dự toán',
    'targets.11.target_value': 137.7,
    'targets.20.target_text': '1 giải Nhì',
    'targets.27.target_group': 'III. Xây dựng hệ thống chính trị',
  });
  expect(lan.screen).toContain('III. Xây dựng hệ thống chính trị');
  expect(lan.screen).toContain('27. Chi bộ 7: ≥ 96%');
  // Nothing of them is left to be asked: one goes on at once.
  await lan.taps('form-button_items-done');
  expect(lan).toSay('annual-plan_campaigns.ask');
});

it('points at the buttons of a pasted list when one says below it that it is done', async () => {
  const { lan } = await atTargets();
  await lan.says('Hồ sơ đúng hạn đạt 98%\nSố mô hình mới: 6 mô hình\nSáng kiến: 20 sáng kiến');
  for (const words of ['xong', 'hết rồi ạ', 'vậy thôi']) {
    await lan.says(words);
    expect(lan).not.toSay('doubt-ask');
    expect(lan).toSay('form-waiting-first');
  }
  await lan.taps('form-button_add-all');
  expect(lan.screen).toContain('3. Sáng kiến: 20 sáng kiến');
});
