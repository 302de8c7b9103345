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

/** As they stand in plans of wards and communes. */
const sevenTargets = [
  'Tỷ lệ hồ sơ hành chính giải quyết đúng hạn\t%\t98,5',
  'Tỷ lệ hộ gia đình văn hóa\t%\t93',
  'Tỷ lệ tổ dân phố văn hóa\t%\t90',
  'Số sáng kiến được công nhận\tSáng kiến\t12',
  'Số mô hình dân vận khéo\tMô hình\t5',
  'Tỷ lệ người dân hài lòng\t%\t95',
  'Số tập thể lao động xuất sắc\tTập thể\t4',
].join('\n');
const fourCampaigns = [
  '1. Phong trào “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021-2030 (Trung ương phát động)',
  '2. Phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” do Thủ tướng Chính phủ phát động, từ năm 2025',
  '3. Phong trào “Người tốt, việc tốt” (Thành phố phát động), thường xuyên',
  '4. 60 ngày đêm giải phóng mặt bằng (đơn vị phát động), từ 01/3 đến 30/4/2027; tiêu chí: 100% dự án bàn giao đúng hạn',
].join('\n');
const fiveTasks = [
  '1. Ban hành kế hoạch và phát động thi đua: Văn phòng HĐND và UBND chủ trì, phối hợp với các phòng, trước 31/3; sản phẩm: Kế hoạch',
  '2. Phòng Văn hóa - Xã hội: Tham mưu tổ chức ký giao ước thi đua (trước 28/2/2027)',
  '3. Tuyên truyền gương điển hình; Phòng Văn hóa - Xã hội; các tổ dân phố; hằng tháng; 2 bài mỗi tháng',
  '4. Sơ kết sáu tháng đầu năm trước ngày 15/6',
  '5. Tổng kết, bình xét khen thưởng; Hội đồng Thi đua - Khen thưởng phường chủ trì; Quý IV',
].join('\n');

it('a plan of 7 targets, 4 campaigns and 5 assignments takes at most 25 taps and messages', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const { count, says, taps } = counted(lan);
  await says('/menu');
  await taps('○ Kế hoạch năm');
  await says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.');
  await says('Kỷ cương, trách nhiệm, chuyển đổi số');
  await says(sevenTargets);
  await taps('form-button_add-all');
  await taps('form-button_items-done');
  await says(fourCampaigns);
  await taps('form-button_add-all');
  await taps('form-button_items-done');
  await says('6; 35%; 4; 2; 3');
  await says('Mỗi tháng hai bài về người tốt, việc tốt');
  await says('Giao chỉ tiêu đến từng tổ dân phố; bình xét công khai hằng quý');
  await taps('form-button_usual');
  await taps('form-button_default');
  await says(fiveTasks);
  await taps('form-button_add-all');
  await taps('form-button_items-done');
  await taps('form-button_default');
  await taps('form-button_usual');
  await taps('form-button_skip-rest');
  await taps('annual-plan_has_signed_document_later');
  await taps('form-button_submit');
  await taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  expect(count.acts).toBeLessThanOrEqual(25);
  const { answers } = await storedPlan(world);
  expect(answers).toMatchObject({
    'targets.7.target_name': 'Số tập thể lao động xuất sắc',
    'campaigns.1.name': 'Phong trào “Cả nước chung sức xây dựng nông thôn mới”',
    'campaigns.1.launched_by': 'central',
    'campaigns.1.start': '2021-01-01',
    'campaigns.1.end': '2030-12-31',
    'campaigns.2.launched_by': 'central',
    'campaigns.2.start': '2025-01-01',
    'campaigns.3.launched_by': 'city',
    'campaigns.3.kind': 'regular',
    'campaigns.4.launched_by': 'unit',
    'campaigns.4.start': '2027-03-01',
    'campaigns.4.criteria_text': '100% dự án bàn giao đúng hạn',
    legal_basis: expect.stringContaining('06/2022/QH15') as string,
    city_plan: '371/KH-UBND',
    city_plan_date: '2025-12-26',
    'tasks.1.lead': 'Văn phòng HĐND và UBND',
    'tasks.1.with': 'các phòng',
    'tasks.1.due': 'trước 31/3',
    'tasks.1.product': 'Kế hoạch',
    'tasks.2.lead': 'Phòng Văn hóa - Xã hội',
    'tasks.2.name': 'Tham mưu tổ chức ký giao ước thi đua',
    'tasks.3.due': 'hằng tháng',
    'tasks.4.due': 'trước ngày 15/6',
    'tasks.5.lead': 'Hội đồng Thi đua - Khen thưởng phường',
    budget_source: 'Từ nguồn ngân sách theo phân cấp và Quỹ thi đua, khen thưởng',
  });
});

it('one number of a plan that was sent is changed in at most 5 taps and messages', async () => {
  const { world, lan } = await handedInPlan();
  const { count, says, taps } = counted(lan);
  await taps('button-see-submission');
  await taps('button-amend');
  await taps('8. ');
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
  expect(lan).toSay('form-difference_changed', { before: '98,5%', after: '95,5%' });
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
