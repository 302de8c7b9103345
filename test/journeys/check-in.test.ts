import { expect, it } from 'vitest';

import { checkIn } from '../../src/core/check-ins/check-in.ts';
import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import { quarterPeriod, type Period } from '../../src/core/shared/period.ts';
import { handedInPlan } from '../support/handed-in-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, says, submitPlan, taps } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Five targets, one of which is to fall. */
const fiveTargets = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.says(
    [
      'Tỷ lệ hồ sơ giải quyết đúng hạn; 98,5; %; tháng 11',
      'Giảm tỷ lệ hộ nghèo; 1,2; %; tháng 12',
      'Tỷ lệ gia đình văn hóa; 90; %; tháng 11',
      'Số sáng kiến được công nhận; 12; sáng kiến; tháng 10',
      'Số mô hình tự quản; 5; mô hình; tháng 12',
    ].join('\n'),
  );
  await lan.taps('Giảm còn 1,2 %');
  await fillPlan(lan, {
    answers: {
      'annual-plan_targets_direction': taps('annual-plan_targets_direction_decrease'),
    },
  });
  await submitPlan(lan);
  return { world, lan };
};

/** In a city whose Board asks for no check-in of the second quarter. */
const intoThirdQuarter = async (world: World): Promise<void> => {
  await world.stores(async ({ milestones }) => {
    const second = await milestones.ofForm('check-in', quarterPeriod(2027, 2));
    if (second) await milestones.save([{ ...second, isOn: false }]);
  });
  await world.pass(200 * DAY_MS);
};

/** From /tiendo into the check-in of the quarter at hand. */
const begins = async (lan: Player): Promise<void> => {
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  await lan.taps('form-button_one-by-one');
};

const reports = async (lan: Player, status: string, value: string): Promise<void> => {
  await lan.taps(`check-in_targets_status_${status}`);
  await lan.says(value);
};

const finishes = async (lan: Player): Promise<void> => {
  expect(lan).toSay('form-review-complete');
  await submitPlan(lan);
  expect(lan).toSay('receipt');
};

const reported = (world: World, period: string): Promise<string> =>
  world.stores(async ({ units, submissions }) => {
    const unit = await units.byCode('P-LANG');
    if (!unit) throw new Error('no unit');
    const key = { unitId: unit.id, formId: checkIn.id, period: period as Period };
    return (await submissions.versions(key))[0]?.content ?? '';
  });

/** The unit's id as the buttons carry it. */
const unitOf = (world: World): Promise<string> =>
  world.stores(async ({ units }) => (await units.byCode('P-LANG'))?.id ?? '');

/** The first quarter: on track, at risk, done. */
const reportsFirstQuarter = async (lan: Player): Promise<void> => {
  await begins(lan);
  await reports(lan, 'on_track', '90');
  await reports(lan, 'at_risk', '70,5');
  await reports(lan, 'done', '99');
  await lan.says('3', '1', 'Thiếu nhân lực tiếp nhận hồ sơ');
  await lan.taps('form-button_skip');
  await finishes(lan);
};

it('says kindly that a check-in needs a plan, and leads to it', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.says('/tiendo');
  expect(lan).toSay('progress-no-plan', { unit: 'Phường Láng' });
  await lan.taps('button-open-needed');
  expect(lan).toSay('annual-plan_objectives.ask');
});

it('refuses a check-in button without a plan the same way', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  const begin = lan.find('○ Kế hoạch năm');
  const data = begin.button.callbackData?.replace('annual-plan', 'check-in') ?? '';
  const button = { ...begin.button, callbackData: data.replace(':2027', ':2027-Q1') };
  await lan.tapsOld({ ...begin, button });
  expect(lan).toSay('draft-lacking');
  expect(lan.sees('button-open-needed')).toBe(true);
});

it('leads through the targets in few taps, asks for difficulties, and hands in', async () => {
  const { world, lan } = await handedInPlan();
  await begins(lan);
  expect(lan.screen).toContain('Báo cáo nhanh quý I năm 2027 · Phường Láng');
  expect(lan.screen).toContain('Mức phấn đấu: 98,5%');
  await lan.says('/huy');
  await lan.taps('form-button_cancel-no');
  await reports(lan, 'on_track', '90');
  await reports(lan, 'on_track', '70,5');
  await lan.taps('check-in_targets_status_done');
  await lan.taps('Dùng: 98,5');
  expect(lan).toSay('check-in_campaigns_active.ask');
  await lan.says('3');
  await lan.says('1');
  await finishes(lan);
  expect(lan).toSay('receipt', { form: { key: 'check-in.title', values: { period: '2027-Q1' } } });
  expect(await reported(world, '2027-Q1')).not.toContain('difficulties');
});

it('shows in the third quarter what the first said, repeats it, and asks why a value fell', async () => {
  const { world, lan } = await handedInPlan();
  await reportsFirstQuarter(lan);
  await intoThirdQuarter(world);
  await begins(lan);
  expect(lan.screen).toContain('Báo cáo nhanh quý III năm 2027');
  expect(lan.screen).toContain('kỳ trước: 90% · còn 8,5%');
  await lan.taps('Như kỳ trước: Đúng tiến độ; 90');
  await reports(lan, 'late', '60');
  expect(lan).toSay('check-in_targets_reason.ask');
  await lan.says('Rà soát lại, loại trừ hồ sơ trùng');
  expect(lan.screen).toContain('kỳ trước: 99%, đã đạt');
  await lan.taps('Như kỳ trước: Đã hoàn thành; 99');
  await lan.taps('Như kỳ trước: 3');
  await lan.says('0');
  expect(lan).toSay('check-in_difficulties.ask');
  await lan.says('Thiếu nhân lực');
  await lan.taps('form-button_skip');
  await finishes(lan);
  expect(await reported(world, '2027-Q3')).toContain('Rà soát lại');
});

it('follows a plan that was amended between two quarters', async () => {
  const { world, lan } = await handedInPlan();
  await reportsFirstQuarter(lan);
  await lan.says('/menu');
  await lan.taps('button-task-submitted');
  await lan.taps('button-amend');
  await lan.taps('6. Chỉ tiêu');
  await lan.taps('Sửa 1');
  await lan.taps('form-button_delete');
  await lan.taps('form-button_delete-yes');
  await lan.says('Số sáng kiến được công nhận');
  await lan.taps('annual-plan_targets_unit_of_measure_initiative');
  await lan.says('12');
  await lan.says('bỏ qua', 'bỏ qua');
  await lan.says('/xemlai');
  await submitPlan(lan);
  expect(lan).toSay('receipt');

  await intoThirdQuarter(world);
  await begins(lan);
  expect(lan.screen).toContain('kỳ trước: 70,5%');
  await lan.taps('Như kỳ trước');
  await lan.taps('Như kỳ trước');
  expect(lan.screen).toContain('Mức phấn đấu: 12 sáng kiến');
  expect(lan.screen).not.toContain('· kỳ trước:');
  expect(lan.screen).toContain('░░░░░ 0/5');
});

it('tells where the unit stands, as text and as a picture, also to the Board', async () => {
  const { world, lan } = await handedInPlan();
  await lan.says('/tiendo');
  expect(lan).toSay('progress-count_none', { count: 3 });
  await reportsFirstQuarter(lan);
  await lan.says('/menu');
  await lan.taps('button-progress');
  expect(lan).toSay('progress-heading', { year: '2027', unit: 'Phường Láng' });
  expect(lan.screen).toContain('Số liệu: Báo cáo nhanh quý I năm 2027');
  expect(lan.screen).toContain('90%, phấn đấu 98,5% · đạt 91% · Đúng tiến độ');
  expect(lan.screen).toContain('99%, phấn đấu 98,5% · vượt chỉ tiêu · Đã hoàn thành');
  expect(lan.screen).not.toMatch(/10[1-9]%|1[1-9]\d%/);
  const progress = lan.find('button-see-check-in');
  await lan.taps('button-see-check-in');
  expect(lan).toSay('submission-heading', { unit: 'Phường Láng' });
  expect(lan.sees('button-amend')).toBe(true);
  expect(progress.button.callbackData).toContain('BN-2027-Q1-0001');
  await lan.says('/tiendo');
  await lan.taps('button-progress-picture');
  const picture = lan.messages.findLast(({ photo }) => photo);
  expect(picture?.caption).toContain('chỉ tiêu 1-3 trong 3');

  const admin = world.player('Quản trị');
  await admin.starts();
  await admin.says('Phường Láng');
  await admin.taps('button-progress');
  expect(admin).toSay('progress-heading', { unit: 'Phường Láng' });
  expect(admin.sees('button-check-in')).toBe(false);
  const toPlan = admin.find('button-progress-plan');
  const toPicture = admin.find('button-progress-picture');
  await admin.taps('button-progress-report');
  expect(admin.screen).toContain('BN-2027-Q1-0001');
  await admin.tapsOld(toPlan);
  expect(admin).toSay('submission-heading', { unit: 'Phường Láng' });
  expect(admin.screen).toContain('BN-2027-0001');

  const minh = world.player('Sở Nội vụ');
  await minh.starts();
  await minh.tapsOld({
    ...minh.find('○ Kế hoạch năm'),
    button: toPicture.button,
  });
  expect(minh).toSay('not-your-unit');
  await minh.says('/progress');
  expect(minh).toSay('progress-no-plan', { unit: 'Sở Nội vụ' });
});

it('makes a five-year plan and collects what the years bring to it', async () => {
  const { world, lan } = await handedInPlan();
  await reportsFirstQuarter(lan);
  await lan.says('/menu');
  const see = lan.find('button-task-submitted');
  const unitId = await unitOf(world);
  await lan.tapsOld({
    ...see,
    button: { ...see.button, callbackData: `open:five-year-plan:${unitId}:2026-2030` },
  });
  expect(lan.screen).toContain('Kế hoạch 5 năm 2026-2030 · Phường Láng');
  await fillPlan(lan, {
    form: fiveYearPlan,
    answers: { 'five-year-plan_targets': says('Tỷ lệ hồ sơ giải quyết đúng hạn') },
  });
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  await lan.says('/tiendo');
  await lan.taps('button-span-progress');
  expect(lan).toSay('span-heading', { period: '2026-2030', unit: 'Phường Láng' });
  expect(lan.screen).toContain('90% (mức đạt gần nhất), phấn đấu 98,5% · đạt 91%');
  expect(lan.screen).toContain('2027: 90%, phấn đấu 92%; 2028: phấn đấu 94%');
  expect(lan.sees('button-progress-plan')).toBe(true);
  await lan.taps('button-span-back');
  expect(lan).toSay('progress-heading', { year: '2027' });
});

it('tells of five targets: as planned, falling, at risk, reached, and one that fell back', async () => {
  const { world, lan } = await fiveTargets();
  await begins(lan);
  expect(lan.screen).toContain('Mức phấn đấu: 98,5%');
  await reports(lan, 'on_track', '90');
  expect(lan.screen).toContain('Mức phấn đấu: giảm còn 1,2%');
  await reports(lan, 'on_track', '1,9');
  await reports(lan, 'done', '91');
  await reports(lan, 'at_risk', '2');
  await reports(lan, 'on_track', '2');
  await lan.says('3', '1');
  expect(lan).toSay('check-in_difficulties.ask');
  await lan.says('Ít cán bộ có kinh nghiệm viết sáng kiến');
  await lan.taps('form-button_skip');
  await finishes(lan);

  await intoThirdQuarter(world);
  await begins(lan);
  expect(lan.screen).toContain('kỳ trước: 90% · còn 8,5%');
  await reports(lan, 'on_track', '95');
  expect(lan.screen).toContain('kỳ trước: 1,9% · còn 0,7%');
  // What is to fall and rises again needs a reason; what is to grow and grows needs none.
  await reports(lan, 'late', '2,1');
  expect(lan).toSay('check-in_targets_reason.ask');
  await lan.says('Rà soát lại theo chuẩn nghèo mới');
  expect(lan.screen).toContain('kỳ trước: 91%, đã đạt');
  await lan.taps('Như kỳ trước');
  await reports(lan, 'on_track', '9');
  await reports(lan, 'late', '1');
  expect(lan).toSay('check-in_targets_reason.ask');
  await lan.says('Một mô hình đã dừng hoạt động');
  await lan.says('3', '0', 'Thiếu kinh phí');
  await lan.taps('form-button_skip');
  await finishes(lan);

  await lan.says('/tiendo');
  for (const line of [
    '95%, phấn đấu 98,5% · đạt 96% · Đúng tiến độ',
    '2,1%, phấn đấu giảm còn 1,2% · đạt 57% · Chậm',
    '91%, phấn đấu 90% · vượt chỉ tiêu · Đã hoàn thành',
    '9 sáng kiến, phấn đấu 12 sáng kiến · đạt 75% · Đúng tiến độ',
    '1 mô hình, phấn đấu 5 mô hình · đạt 20% · Chậm',
  ])
    expect(lan.screen).toContain(line);
  expect(await reported(world, '2027-Q3')).toContain('Một mô hình đã dừng hoạt động');
}, 120_000);
