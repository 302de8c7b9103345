import { expect, it } from 'vitest';

import { handedInPlan } from '../support/handed-in-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';

/** Counts what an officer has to do: each message and each tap is one. */
const counted = (player: Player) => {
  const count = { acts: 0 };
  const says = async (text: string): Promise<void> => {
    count.acts += 1;
    await player.says(text);
  };
  const taps = async (label: string): Promise<void> => {
    count.acts += 1;
    await player.taps(label);
  };
  return { count, says, taps };
};

const filledPlan = async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan);
  return { world, lan };
};

const targets = [
  'Tỷ lệ hồ sơ giải quyết đúng hạn\t%\t98,5',
  'Tỷ lệ hộ gia đình văn hóa\t%\t93',
  'Số sáng kiến được công nhận\tSáng kiến\t12',
].join('\n');

it('the smallest plan takes at most 22 taps and messages', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const { count, says, taps } = counted(lan);
  await says('/menu');
  await taps('○ Kế hoạch năm');
  await says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.');
  await says('Kỷ cương, trách nhiệm, chuyển đổi số');
  await says(targets);
  await taps('form-button_add-all');
  await taps('form-button_items-done');
  await says('Phường xanh, sạch, đẹp; 19/5; 30/11; Các tổ dân phố');
  await taps('form-button_add-one');
  await taps('annual-plan_campaigns_launched_by_unit');
  await taps('annual-plan_campaigns_kind_regular');
  await taps('form-button_skip-rest-of-item');
  await taps('form-no');
  await taps('form-button_items-done');
  await says('6; 35%; 4; 2; 3');
  await taps('form-button_skip-rest');
  await says('Giao chỉ tiêu đến từng tổ dân phố; bình xét công khai hằng quý');
  await taps('form-button_default');
  await taps('annual-plan_has_signed_document_later');
  await taps('form-button_submit');
  await taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  expect(count.acts).toBeLessThanOrEqual(22);
  const { answers } = await storedPlan(world);
  expect(answers).toMatchObject({ model_target: 6, inspections: 3, 'targets.2.target_value': 93 });
});

it('one number of a plan that was sent is changed in at most 5 taps and messages', async () => {
  const { world, lan } = await handedInPlan();
  const { count, says, taps } = counted(lan);
  await taps('button-see-submission');
  await taps('button-amend');
  await taps('5. ');
  await says('9');
  expect(lan).toSay('form-difference_changed', { before: 6, after: 9 });
  await taps('form-button_submit-yes');
  expect(lan).toSay('receipt-number', { version: 2 });
  expect(count.acts).toBeLessThanOrEqual(5);
  expect((await storedPlan(world)).answers['model_target']).toBe(9);
});

it('the value of one target of a plan that was sent is changed in at most 5 taps and messages', async () => {
  const { world, lan } = await handedInPlan();
  const { count, says, taps } = counted(lan);
  await taps('button-see-submission');
  await taps('button-amend');
  await taps('Chỉ tiêu 2: 98,5%');
  await says('95,5');
  expect(lan).toSay('form-difference_changed', { before: '98,5', after: '95,5' });
  await taps('form-button_submit-yes');
  expect(lan).toSay('receipt-number', { version: 2 });
  expect(count.acts).toBeLessThanOrEqual(5);
  const { answers } = await storedPlan(world);
  expect(answers).toMatchObject({ 'targets.1.target_value': 98.5, 'targets.2.target_value': 95.5 });
});

it('reads all that will be sent before sending it, as it is read afterwards', async () => {
  const { lan } = await filledPlan();
  await lan.taps('form-button_submit');
  await lan.taps('form-button_whole');
  expect(lan).toSay('form-whole');
  const pages = [lan.screen];
  while (lan.sees('button-page-after')) {
    await lan.taps('button-page-after');
    pages.push(lan.screen);
  }
  const before = pages.join('\n');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  await lan.taps('button-see-submission');
  for (const words of ['Động viên cán bộ, Nhân dân', 'bình xét công khai hằng quý', '150.000.000'])
    expect(before).toContain(words);
  expect(before).toContain('Tỷ lệ hồ sơ giải quyết đúng hạn');
});
