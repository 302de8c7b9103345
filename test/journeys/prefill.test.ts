import { expect, it } from 'vitest';

import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import { openWorld } from '../support/open-world.ts';
import {
  beginFiveYearPlan,
  beginPlan,
  fillPlan,
  says,
  submitPlan,
  taps,
} from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const YEAR_MS = 365 * 24 * 60 * 60_000;
const next = { year: 2028 };

const copies = async (player: Player): Promise<void> => {
  await player.taps('form-button_copy');
  await player.taps('form-button_copy-yes');
};

/** A year after Phường Láng handed in its plan, the next one is begun. */
const aYearLater = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan);
  await submitPlan(lan);
  await world.pass(YEAR_MS);
  await beginPlan(lan);
  return { world, lan };
};

it('offers what was answered the year before, and takes nothing over by itself', async () => {
  const { world, lan } = await aYearLater();
  expect(lan).toSay('form-previous', { year: '2027' });
  expect((await storedPlan(world, next)).answers).toEqual({});
  await lan.taps('form-button_previous');
  expect((await storedPlan(world, next)).answers['objectives']).toMatch(/^Động viên cán bộ/);
  expect(lan).toSay('form-previous', { value: 'Kỷ cương, trách nhiệm, chuyển đổi số' });
  await lan.says('Đoàn kết, sáng tạo');
  expect((await storedPlan(world, next)).answers['theme']).toBe('Đoàn kết, sáng tạo');
});

it('copies the targets after showing them', async () => {
  const { world, lan } = await aYearLater();
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.taps('form-button_copy');
  expect(lan).toSay('form-copy-head', { year: '2027', count: 3 });
  expect(lan.screen).toContain('Tỷ lệ gia đình văn hóa');
  expect(lan.screen).toContain('98,5');
  await lan.taps('form-button_copy-no');
  expect((await storedPlan(world, next)).answers['targets.1.target_name']).toBeUndefined();

  await lan.taps('form-button_copy');
  await lan.tapsTwice('form-button_copy-yes');
  const { answers, draft } = await storedPlan(world, next);
  expect(answers).toMatchObject({
    'targets.1.target_name': 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    'targets.3.target_value': 98.5,
  });
  expect(draft.filled.items['targets']).toHaveLength(3);
  expect(lan.sees('form-button_copy')).toBe(false);
});

it('moves the dates of campaigns into the new year, and shows them before', async () => {
  const { world, lan } = await aYearLater();
  await fillPlan(lan, {
    answers: { 'annual-plan_targets': copies },
    until: 'annual-plan_campaigns',
  });
  await lan.taps('form-button_copy');
  expect(lan).toSay('form-copy-dates');
  expect(lan.screen).toContain('19/5/2028');
  await lan.taps('form-button_copy-yes');
  expect((await storedPlan(world, next)).answers).toMatchObject({
    'campaigns.1.start': '2028-05-19',
    'campaigns.1.end': '2028-11-30',
  });
});

it('offers nothing of last year about the signed paper, and nothing to another unit', async () => {
  const { world, lan } = await aYearLater();
  const answers = {
    'annual-plan_targets': copies,
    'annual-plan_campaigns': copies,
    'annual-plan_legal_basis': taps('form-button_previous'),
    'annual-plan_responsible_person': says('Nguyễn Thị Lan'),
  };
  await fillPlan(lan, { answers, until: 'annual-plan_doc_number' });
  expect(lan).not.toSay('form-previous');
  const minh = world.player('Sở Nội vụ');
  await beginPlan(minh);
  expect(minh).not.toSay('form-previous');
});

it('offers the year’s share of the five-year plan, and takes nothing over by itself', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginFiveYearPlan(world, lan);
  await fillPlan(lan, { form: fiveYearPlan });
  await submitPlan(lan);
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.taps('form-button_offer');
  expect(lan).toSay('form-offer-head', { count: 1 });
  expect(lan.screen).toContain('Tỷ lệ hồ sơ giải quyết đúng hạn (%; 92)');
  await lan.taps('form-button_copy-no');
  expect(Object.keys((await storedPlan(world)).answers)).not.toContain('targets.1.target_name');
  await lan.taps('form-button_offer');
  await lan.tapsTwice('form-button_copy-yes');
  const { answers, draft } = await storedPlan(world);
  expect(answers).toMatchObject({
    'targets.1.target_name': 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    'targets.1.target_value': 92,
  });
  expect(draft.filled.items['targets']).toHaveLength(1);
  expect(lan.sees('form-button_offer')).toBe(false);
});
