import { expect, it } from 'vitest';

import { loadProgress } from '../../src/core/check-ins/load-progress.ts';
import { quarterPeriod } from '../../src/core/shared/period.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { handedInPlan } from '../support/handed-in-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const COUNT = 27;

/** Phường Láng has handed in a plan of 27 targets, the last of them in words. */
const withTargets = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.says(
    [
      ...Array.from({ length: COUNT - 1 }, (_, at) => `Số việc ${names[at]}: ${at + 10} mô hình`),
      'Xếp loại phong trào: đạt loại A trở lên',
    ].join('\n'),
  );
  await lan.taps(`Thêm cả ${COUNT}`);
  await lan.says('/xemlai');
  await hasFilledPlan(lan);
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  return { world, lan };
};

const names =
  'an bình chi dung em giang hoa khanh lan mai nga oanh phong quang sơn thu uyên vân xuân yến ánh bảo cường đức hà kim'.split(
    ' ',
  );

/** In a city whose Board asks for no check-in of the second quarter. */
const intoThirdQuarter = async (world: World): Promise<void> => {
  await world.stores(async ({ milestones }) => {
    const second = await milestones.ofForm('check-in', quarterPeriod(2027, 2));
    if (second) await milestones.save([{ ...second, isOn: false }]);
  });
  await world.pass(200 * DAY_MS);
};

const progressOf = (world: World) =>
  world.stores(async (stores) => {
    const unit = await stores.units.byCode('P-LANG');
    const progress = unit && (await loadProgress(stores, { unitId: unit.id, year: 2027 }));
    if (!progress) throw new Error('no progress');
    return progress.targets;
  });

/** Counts everything a person does. */
const counting = (lan: Player) => {
  let acts = 0;
  return {
    acts: () => acts,
    says: async (text: string) => {
      acts += 1;
      await lan.says(text);
    },
    taps: async (label: string) => {
      acts += 1;
      await lan.taps(label);
    },
  };
};

it('takes 27 targets in one message, from the open check-in to its receipt in six acts', async () => {
  const { world, lan } = await withTargets();
  await lan.says('/tiendo');
  const by = counting(lan);
  await by.taps('button-check-in');
  expect(lan).toSay('form-rows-how-paged', { count: COUNT });
  expect(lan.screen).toContain('1. Số việc an: 10 mô hình');
  const results = Array.from({ length: COUNT - 1 }, (_, at) => (at === 2 ? '-' : String(at + 1)));
  await by.says([...results, 'loại A'].join('; '));
  expect(lan).toSay('form-rows-understood', { count: COUNT, of: COUNT });
  expect((await progressOf(world)).every(({ reported }) => reported === null)).toBe(true);
  await by.taps(`Ghi ${COUNT} mục`);
  await by.says('3; 1');
  await by.taps('form-button_submit');
  await by.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  expect(by.acts()).toBe(6);
  const targets = await progressOf(world);
  expect(targets.map(({ reported }) => reported?.value)).toEqual([
    ...results.map((one) => (one === '-' ? undefined : Number(one))),
    null,
  ]);
  expect(targets[2]?.gap).toBe('no_data');
  expect(targets[3]?.reported?.status).toBe('on_track');
  expect(targets[26]?.reported?.words).toBe('loại A');
}, 120_000);

it('takes all as planned with one tap, takes it back, and repeats the earlier figure with its quarter', async () => {
  const { world, lan } = await handedInPlan();
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  await lan.says('90; 70,5; 91');
  await lan.taps('Ghi 3 mục');
  await lan.says('3; 1');
  await submitPlan(lan);
  await intoThirdQuarter(world);
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  expect(lan.screen).toContain('98,5%, trước 70,5%');
  await lan.taps('form-button_all-as-planned');
  expect(lan).toSay('form-rows-taken', { count: 3 });
  await lan.taps('form-button_undo');
  expect(lan).toSay('form-undone');
  expect(lan).toSay('form-rows-how', { count: 3 });
  await lan.taps('form-button_all-as-planned');
  await lan.says('3; 1');
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  await lan.says('/tiendo');
  expect(lan).toSay('progress-count_on_track', { count: 3 });
  expect(lan.screen).toContain('70,5%, phấn đấu 98,5% · đạt 71% · Đúng tiến độ (số liệu quý I');
}, 60_000);

it('asks when results are too few or too many, and shows again what it could not read', async () => {
  const { lan } = await handedInPlan();
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  await lan.says('90; 80; 70; 60');
  expect(lan).toSay('form-rows-too-many', { count: 3, found: 4 });
  await lan.says('90; 80');
  expect(lan).toSay('form-rows-too-few', { count: 3, found: 2 });
  await lan.taps('form-button_retype');
  await lan.says('chuyện khác');
  expect(lan).toSay('form-rows-nothing', { text: 'chuyện khác' });
  await lan.says('1: 90, 2: nhiều, 3: đạt');
  expect(lan).toSay('form-rows-unread-row', { n: 2, text: '2: nhiều' });
  expect(lan.screen).toContain('98,5%; Đã hoàn thành');
  // What could not be read is never among those that go as planned.
  expect(lan.sees('form-button_rows-yes-rest')).toBe(false);
  await lan.says('2: 50,5 rủi ro');
  expect(lan.screen).not.toContain('nhiều');
  expect(lan.screen).toContain('50,5%; Có nguy cơ chậm');
  await lan.taps('Ghi 3 mục');
  expect(lan).toSay('check-in_campaigns_active.ask');
}, 60_000);

it('takes only those at risk, the others as planned, and asks for what these need', async () => {
  const { lan } = await handedInPlan();
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  await lan.says('rủi ro: 1, 3');
  // What is in doubt stays so when results follow, and these when a doubt does.
  await lan.says('90; 80; 70');
  expect(lan.screen).toContain('70%; Có nguy cơ chậm');
  await lan.says('chậm: 2');
  expect(lan.screen).toContain('80%; Chậm');
  await lan.taps('form-button_retype');
  await lan.says('rủi ro: 1, 3');
  await lan.taps('Ghi, 1 mục còn lại đúng tiến độ');
  expect(lan).toSay('check-in_targets_value.ask');
  await lan.says('10');
  expect(lan).toSay('check-in_targets_value.ask');
  await lan.says('20');
  expect(lan).toSay('check-in_campaigns_active.ask');
}, 60_000);
