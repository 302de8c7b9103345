import { expect, it } from 'vitest';

import { anotherContact } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, submitPlan } from '../support/plan-answers.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const THREE = 'Chỉ tiêu một\nChỉ tiêu hai\nChỉ tiêu ba';

const namesOf = async (world: World): Promise<unknown[]> => {
  const { answers } = await storedPlan(world);
  return [1, 2, 3].map((n) => answers[`targets.${n}.target_name`]);
};

it('moves a target up and down, keeps its key and answers, and hands in that order', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.says(THREE);
  await lan.taps('form-button_add-all');
  const { draft: before } = await storedPlan(world);
  await lan.taps('Sửa 3');
  expect(lan.sees('form-button_down')).toBe(false);
  await lan.taps('form-button_up');
  expect(await namesOf(world)).toEqual(['Chỉ tiêu một', 'Chỉ tiêu ba', 'Chỉ tiêu hai']);
  await lan.taps('form-button_up');
  expect(lan).toSay('form-item-moved');
  expect(lan.sees('form-button_up')).toBe(false);
  await lan.taps('form-button_down');
  expect(await namesOf(world)).toEqual(['Chỉ tiêu một', 'Chỉ tiêu ba', 'Chỉ tiêu hai']);
  const { draft: after } = await storedPlan(world);
  expect(after.filled.items['targets']?.toSorted()).toEqual(
    before.filled.items['targets']?.toSorted(),
  );

  await lan.taps('form-button_to-list');
  await fillPlan(lan);
  await submitPlan(lan);
  const { versions } = await storedPlan(world);
  const at = ['một', 'ba', 'hai'].map((n) => versions[0]?.content.indexOf(`Chỉ tiêu ${n}`) ?? -1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

it('moves nothing by a button shown before somebody else moved something', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const mai = await anotherContact(world, 'P-LANG', 'Vũ Thị Mai');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.says(THREE);
  await lan.taps('form-button_add-all');
  await lan.taps('Sửa 3');
  await mai.starts();
  await mai.taps('button-task-drafting');
  if (mai.sees('form-button_review')) await mai.taps('form-button_review');
  await mai.taps('5. ');
  await mai.taps('Sửa 1');
  await mai.taps('form-button_down');
  expect(await namesOf(world)).toEqual(['Chỉ tiêu hai', 'Chỉ tiêu một', 'Chỉ tiêu ba']);
  await lan.taps('form-button_up');
  expect(lan).toSay('form-toast_outdated');
  expect(await namesOf(world)).toEqual(['Chỉ tiêu hai', 'Chỉ tiêu một', 'Chỉ tiêu ba']);
  await lan.taps('form-button_up');
  expect(await namesOf(world)).toEqual(['Chỉ tiêu hai', 'Chỉ tiêu ba', 'Chỉ tiêu một']);
});
