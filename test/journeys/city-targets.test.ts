import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hasFilledPlan } from '../support/filled-plan.ts';
import { beginPlan, fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import { World } from '../support/world.ts';

let world: World;
let lan: Player;
let admin: Player;

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  lan = world.player('Phường Láng');
});

afterAll(async () => {
  await world.close();
});

describe('targets of the city', () => {
  it('are pasted as they stand in its plan, with their groups', async () => {
    await admin.says('/xemxet');
    await admin.taps('button-city-targets-list');
    expect(admin).toSay('city-targets-heading', { year: '2027', count: 0 });
    await admin.taps('button-city-targets-add');
    await admin.says(
      [
        'I. Cải cách hành chính',
        '1. Tỷ lệ hài lòng của người dân: ≥ 95 %',
        '2. Tỷ lệ hồ sơ nộp trực tuyến đạt từ 80% trở lên',
        '3. Số mô hình dân vận khéo: 12 mô hình',
      ].join('\n'),
    );
    expect(admin).toSay('city-targets-added', { added: 3, changed: 0, year: '2027' });
    await admin.taps('button-city-targets-list');
    expect(admin).toSay('city-target-line', { n: 1, name: 'Tỷ lệ hài lòng của người dân' });
    expect(admin.screen).toContain('≥ 95%');
  });

  it('are changed by being pasted again, and taken back while that is seen', async () => {
    await admin.taps('button-city-targets-add');
    await admin.says('Tỷ lệ hài lòng của người dân: ≥ 96 %\nTỷ lệ hộ nghèo: ≤ 0,5 %');
    expect(admin).toSay('city-targets-added', { added: 1, changed: 1, year: '2027' });
    await admin.taps('button-city-targets-back');
    expect(admin).toSay('city-targets-gone', { count: 1 });
    expect(admin).toSay('city-targets-heading', { year: '2027', count: 3 });
    expect(admin.screen).toContain('≥ 96%');
    expect(admin.screen).not.toContain('hộ nghèo');
  });

  it('are offered to a unit at its targets, which takes several with a tap each', async () => {
    await beginPlan(lan);
    await fillPlan(lan, { until: 'annual-plan_targets' });
    await lan.taps('form-button_choose');
    expect(lan).toSay('form-choose-head', { count: 3 });
    await lan.taps('+ 1. Tỷ lệ hài lòng của người dân');
    expect(lan).toSay('form-chosen', { title: 'Tỷ lệ hài lòng của người dân' });
    expect(lan).toSay('form-choose-head', { count: 2 });
    await lan.taps('+ 2. Số mô hình dân vận khéo');
    await lan.taps('form-button_choices-done');
    expect(lan.screen).toContain('Tỷ lệ hài lòng của người dân');
    expect(lan.screen).toContain('≥ 96%');
    expect((await storedPlan(world)).answers).toMatchObject({
      'targets.1.target_value': 96,
      'targets.1.city_target_ref': 'Tỷ lệ hài lòng của người dân',
      'targets.2.target_name': 'Số mô hình dân vận khéo',
    });
  });

  it('are seen over all units that have handed in their plans', async () => {
    await lan.says('/xemlai');
    await lan.taps('form-button_fill-missing');
    await hasFilledPlan(lan);
    await submitPlan(lan);
    const { content } = (await storedPlan(world)).versions[0] ?? {};
    expect(content).toContain('Tỷ lệ hài lòng của người dân');
    await admin.says('/xemxet');
    await admin.taps('button-city-targets-list');
    await admin.taps('1. Tỷ lệ hài lòng của người dân');
    expect(admin).toSay('city-target-counts', { taken: 1, without: 0 });
    expect(admin).toSay('city-target-taken', { unit: 'Phường Láng' });
    await admin.says('/xemxet');
    await admin.taps('button-city-targets-list');
    await admin.taps('2. Tỷ lệ hồ sơ nộp trực tuyến');
    expect(admin).toSay('city-target-counts', { taken: 0, without: 1 });
  });

  it('are removed by an admin after a second look, and by nobody else', async () => {
    await admin.taps('button-city-target-remove');
    expect(admin).toSay('city-target-sure');
    await admin.taps('button-city-target-remove-yes');
    expect(admin).toSay('city-targets-heading', { year: '2027', count: 2 });
    const [first] = await world.stores(({ cityTargets }) => cityTargets.ofYear(2027));
    await lan.forges(`rv:cx:${first?.id ?? ''}:1`);
    await lan.forges('rv:ca:2027');
    await lan.says('Tỷ lệ lạ: 5 %');
    expect(await world.stores(({ cityTargets }) => cityTargets.ofYear(2027))).toHaveLength(2);
  });
});
