import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

/** Lan stands before the empty list of targets. */
const atTargets = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  return { world, lan };
};

it('makes a target of each plain line, after showing them', async () => {
  const { world, lan } = await atTargets();
  await lan.says('Tỷ lệ hộ nghèo giảm\nSố cây xanh trồng mới\nSố sáng kiến được công nhận');
  expect(lan).toSay('form-list', { count: 3 });
  expect((await storedPlan(world)).answers['targets.1.target_name']).toBeUndefined();
  await lan.taps('form-button_add-all');
  expect((await storedPlan(world)).answers).toMatchObject({
    'targets.1.target_name': 'Tỷ lệ hộ nghèo giảm',
    'targets.2.target_name': 'Số cây xanh trồng mới',
    'targets.3.target_name': 'Số sáng kiến được công nhận',
  });
});

it('reads the columns of rows from Excel: name, value, unit, month', async () => {
  const { world, lan } = await atTargets();
  await lan.says(
    'Tỷ lệ hồ sơ giải quyết đúng hạn\t98,5%\t%\t12\nSố công trình chào mừng\t3\tcông trình\tTháng 9\nSố sáng kiến\t1.500\tSáng kiến\t',
  );
  expect(lan.screen).toContain('98,5');
  expect(lan.screen).toContain('công trình');
  await lan.taps('form-button_add-all');
  expect((await storedPlan(world)).answers).toMatchObject({
    'targets.1.target_value': 98.5,
    'targets.1.unit_of_measure': 'percent',
    'targets.1.deadline_month': '12',
    'targets.2.unit_of_measure': 'other',
    'targets.2.unit_other': 'công trình',
    'targets.2.deadline_month': '9',
    'targets.3.unit_of_measure': 'initiative',
  });
});

it('finds the columns by the first row, and in another order', async () => {
  const { world, lan } = await atTargets();
  await lan.says(
    'STT\tTên chỉ tiêu\tĐơn vị tính\tMức phấn đấu\n1\tTỷ lệ hộ nghèo giảm\t%\t2,5\n2\tSố mô hình mới\tMô hình\t4',
  );
  expect(lan).toSay('form-list', { count: 2 });
  await lan.taps('form-button_reduced-to');
  const { answers } = await storedPlan(world);
  expect(answers).toMatchObject({
    'targets.1.target_name': 'Tỷ lệ hộ nghèo',
    'targets.1.target_value': 2.5,
    'targets.1.direction': 'decrease',
    'targets.2.unit_of_measure': 'model',
    'targets.2.target_value': 4,
  });
  await lan.says('Số cây xanh\tcây\t200\nSố tuyến phố\tTập thể\t5');
  await lan.taps('form-button_add-all');
  expect((await storedPlan(world)).answers).toMatchObject({
    'targets.3.unit_other': 'cây',
    'targets.3.target_value': 200,
    'targets.4.target_value': 5,
  });
});

it('says which cell it could not read and asks for it, and which row it does not add', async () => {
  const { world, lan } = await atTargets();
  await lan.says(
    'Số mô hình mới | nhiều lắm | Mô hình\nSố mô hình mới | 4 | Mô hình\nSố bài viết | 24 | bài',
  );
  expect(lan).toSay('form-list', { count: 2 });
  expect(lan).toSay('form-list-unread', { text: 'nhiều lắm' });
  expect(lan).toSay('form-list-skipped', { line: 'Số mô hình mới' });
  await lan.taps('form-button_add-all');
  const { answers } = await storedPlan(world);
  expect(answers['targets.1.target_value']).toBeUndefined();
  expect(answers['targets.1.unit_of_measure']).toBe('model');
  expect(answers['targets.3.target_name']).toBeUndefined();
  await lan.taps('Sửa 1');
  await lan.taps('3. ');
  await lan.taps('form-button_back');
  expect((await storedPlan(world)).answers['targets.2.target_value']).toBe(24);
});

it('takes each line as a name when the numbers belong to it', async () => {
  const { world, lan } = await atTargets();
  await lan.says('Trồng mới 200 cây\nXây 3 công trình\nGiảm nghèo năm 2027');
  await lan.taps('form-button_names-only');
  expect((await storedPlan(world)).answers).toMatchObject({
    'targets.1.target_name': 'Trồng mới 200 cây',
    'targets.3.target_name': 'Giảm nghèo năm 2027',
  });
});

it('may be one long name, or be written again', async () => {
  const { world, lan } = await atTargets();
  await lan.says('Tỷ lệ hồ sơ hành chính\ngiải quyết đúng hạn');
  await lan.taps('form-button_as-one');
  expect((await storedPlan(world)).answers['targets.1.target_name']).toBe(
    'Tỷ lệ hồ sơ hành chính giải quyết đúng hạn',
  );
  expect(askedOf(lan)).toBe('annual-plan_targets_unit_of_measure');
});

it.each(['đúng', 'ok', 'Vâng', 'đồng ý'])('adds a list on a typed %s', async (yes) => {
  const { world, lan } = await atTargets();
  await lan.says('1. Số lớp: 4 lớp\n2. Số cuộc: 3 cuộc');
  await lan.says(yes);
  expect(lan).not.toSay('doubt-kept');
  expect(Object.values((await storedPlan(world)).answers)).toEqual(
    expect.arrayContaining(['Số lớp', 'Số cuộc']),
  );
});

it('stores one end of a campaign, whose span and end stand in columns of their own', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_campaigns' });
  await lan.says(
    'Tên phong trào\tThời gian\tKết thúc\nNgày thứ Bảy xanh\t1/3-30/11/2027\t15/12/2027\nDạy tốt, học tốt\tcả năm\t20/11/2027',
  );
  await lan.taps('form-button_add-all');
  expect((await storedPlan(world)).answers).toMatchObject({
    'campaigns.1.start': '2027-03-01',
    'campaigns.1.end': '2027-12-15',
    'campaigns.2.start': '2027-01-01',
    'campaigns.2.end': '2027-11-20',
  });
});
