import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import {
  askedOf,
  beginPlan,
  fillPlan,
  opensFromReview,
  pdf,
  submitPlan,
  taps as tapping,
} from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';

const CAPTION = 'Kế hoạch số 15/KH-UBND ngày 5/1/2027';

const atFirstQuestion = async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  return { world, lan };
};

const sendsPlan = async (lan: Player): Promise<void> =>
  lan.sendsFile('Kế hoạch 2027 đã ký.pdf', pdf(), CAPTION);

it('leaves to the signed document what stands in it, in one tap and no more acts than without it', async () => {
  const { world, lan } = await atFirstQuestion();
  let acts = 2;
  const says = async (text: string): Promise<void> => {
    acts += 1;
    await lan.says(text);
  };
  const taps = async (label: string): Promise<void> => {
    acts += 1;
    await lan.taps(label);
  };
  acts += 1;
  await sendsPlan(lan);
  await taps('form-button_in-document');
  expect(lan.screen).toContain('Theo văn bản đính kèm: Mục đích, yêu cầu');
  expect(lan.screen).toContain('Giải pháp');
  await says('Kỷ cương, trách nhiệm, chuyển đổi số');
  await says(
    'Tỷ lệ hồ sơ giải quyết đúng hạn\t%\t98,5\nTỷ lệ hộ gia đình văn hóa\t%\t93\nSố sáng kiến được công nhận\tSáng kiến\t12',
  );
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
  await taps('form-button_default');
  await says('Trần Văn Minh');
  await says('Chủ tịch Ủy ban nhân dân phường');
  await taps('form-button_submit');
  await taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  expect(acts).toBeLessThanOrEqual(22);

  await lan.taps('button-see-submission');
  expect(lan.screen).toContain('Mục đích, yêu cầu: theo văn bản đính kèm');
  const admin = world.player('Quản trị');
  await admin.says('Phường Láng');
  await admin.taps('button-see-version');
  expect(admin.screen).toContain('Mục đích, yêu cầu: theo văn bản đính kèm');
});

it('takes “xem file đính kèm” for what it says, once there is a file, and never for the answer', async () => {
  const { world, lan } = await atFirstQuestion();
  await lan.says('xem file đính kèm');
  expect(lan).toSay('form-error_no-document-yet');
  expect(askedOf(lan)).toBe('annual-plan_objectives');
  expect((await storedPlan(world)).answers['objectives'] ?? null).toBeNull();
  expect(lan.sees('form-button_in-document')).toBe(false);
  await sendsPlan(lan);
  expect(askedOf(lan)).toBe('annual-plan_objectives');
  await lan.says('Theo văn bản đính kèm ạ');
  if (lan.sees('button-doubt-form-question')) await lan.taps('button-doubt-form-question');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect((await storedPlan(world)).answers['objectives'] ?? null).toBeNull();
});

it('may be typed all the same, and of what was sent that is a change', async () => {
  const { lan } = await atFirstQuestion();
  await sendsPlan(lan);
  await lan.taps('form-button_in-document');
  await fillPlan(lan);
  await submitPlan(lan);
  await lan.taps('button-see-submission');
  await lan.taps('button-amend');
  expect(lan.screen).toMatch(/4\. Mục đích, yêu cầu: theo văn bản đính kèm/);
  await lan.taps('form-button_submit');
  expect(lan).toSay('form-no-changes');
  await opensFromReview(lan, 'annual-plan_objectives');
  await lan.says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ năm 2027.');
  expect(lan).toSay('form-difference_changed', { before: 'theo văn bản đính kèm' });
});

it('is asked again when the document says the plan is not signed yet', async () => {
  const { lan } = await atFirstQuestion();
  await sendsPlan(lan);
  await lan.taps('form-button_in-document');
  await fillPlan(lan);
  await lan.says('/xemlai');
  while (lan.sees('form-button_page-after')) await lan.taps('form-button_page-after');
  await lan.taps('21. ');
  await lan.taps('annual-plan_has_signed_document_later');
  await lan.says('/xemlai');
  expect(lan.sees('form-button_submit')).toBe(false);
  await fillPlan(lan);
  expect(lan.sees('form-button_submit')).toBe(true);
});

it('shows the Board first what the unit was warned of, with its reason', async () => {
  const { world, lan } = await atFirstQuestion();
  await fillPlan(lan, { answers: { 'annual-plan_campaigns_criteria': tapping('form-no') } });
  await submitPlan(lan);
  await lan.taps('button-see-submission');
  const reason = 'Lý do chưa có tiêu chí: Tiêu chí sẽ có trong kế hoạch riêng của phong trào';
  expect(lan.screen).toContain('Cần lưu ý (1)');
  const admin = world.player('Quản trị');
  await admin.says('Phường Láng');
  await admin.taps('button-see-version');
  expect(admin.screen).toContain(`Phường Láng sáng - xanh - sạch - đẹp · ${reason}`);
});
