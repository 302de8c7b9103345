import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import {
  askedOf,
  beginPlan,
  fillPlan,
  opensFromReview,
  pdf,
  submitPlan,
} from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { refOf } from '../support/ref-of.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const AIM = 'Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.';
const THEME = 'Kỷ cương, trách nhiệm, chuyển đổi số';

const asked = async (question: string): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: question });
  return { world, lan };
};

const toldOf = (lan: Player, key: string): number => {
  const ask = lan.text.words(refOf(key), 'vi');
  return lan.heard.filter((words) => words.includes(ask)).length;
};

it('changes the second answer from the fifth question on, and keeps the later ones ("edit q2")', async () => {
  const { world, lan } = await asked('annual-plan_model_target');
  const { answers: before } = await storedPlan(world);
  await opensFromReview(lan, 'annual-plan_theme');
  await lan.says('Đoàn kết, sáng tạo');
  const { answers } = await storedPlan(world);
  expect(answers).toEqual({ ...before, theme: 'Đoàn kết, sáng tạo' });
});

it('follows an edited message with the answer that it gave (G)', async () => {
  const { world, lan } = await asked('annual-plan_model_target');
  await lan.edits(THEME, 'Đoàn kết, sáng tạo');
  expect(lan).toSay('form-edited');
  expect((await storedPlan(world)).answers['theme']).toBe('Đoàn kết, sáng tạo');
  expect(askedOf(lan)).toBe('annual-plan_model_target');
});

it('keeps the answer and says so when the edited message is none any more (G, 17)', async () => {
  const { world, lan } = await asked('annual-plan_model_target');
  await lan.says('6');
  await lan.edits('6', 'nhiều lắm');
  expect(lan).toSay('form-edit-refused', { value: '6' });
  expect((await storedPlan(world)).answers['model_target']).toBe(6);
});

it('reads an edited message again while its meaning is being asked for (G)', async () => {
  const { world, lan } = await asked('annual-plan_targets_target_value');
  await lan.says('1,234');
  expect(lan).toSay('form-confirm_ambiguous');
  await lan.edits('1,234', '95,5');
  expect((await storedPlan(world)).answers['targets.1.target_value']).toBe(95.5);
  expect(askedOf(lan)).toBe('annual-plan_targets_deadline_month');
});

it('takes a refused message that was mended by editing it (G)', async () => {
  const { world, lan } = await asked('annual-plan_model_target');
  await lan.says('nhiều điển hình');
  expect(lan).toSay('form-error_not-a-number');
  await lan.edits('nhiều điển hình', '6');
  expect((await storedPlan(world)).answers['model_target']).toBe(6);
  expect(askedOf(lan)).toBe('annual-plan_direct_worker_share_target');
});

it('leaves alone what was edited in messages that answered nothing', async () => {
  const { world, lan } = await asked('annual-plan_theme');
  await lan.says('/trogiup');
  const { answers: before } = await storedPlan(world);
  await lan.edits('/trogiup', 'trợ giúp với');
  expect(lan.news).toEqual([]);
  expect((await storedPlan(world)).answers).toEqual(before);
});

it('takes no old button for the present question, though its data reads alike (K)', async () => {
  const { world, lan } = await asked('annual-plan_campaigns_criteria');
  const old = lan.find('form-yes');
  await lan.taps('form-no');
  await lan.says('Tiêu chí sẽ ban hành cùng kế hoạch phát động riêng');
  const { answers: before } = await storedPlan(world);
  await lan.tapsOld(old);
  expect(lan).toSay('form-toast_outdated');
  expect((await storedPlan(world)).answers).toEqual(before);
  expect(askedOf(lan)).toBe('annual-plan_campaigns_content');
});

it('takes a double tap once, and asks the next question once (24)', async () => {
  const { world, lan } = await asked('annual-plan_campaigns_kind');
  const before = toldOf(lan, 'annual-plan_campaigns_start.ask');
  await lan.tapsTwice('annual-plan_campaigns_kind_regular');
  const { draft, answers } = await storedPlan(world);
  expect(answers['campaigns.1.kind']).toBe('regular');
  const kind = Array.from(draft.filled.answers.values()).find(({ path }) => path.endsWith('.kind'));
  expect(kind?.rev).toBe(1);
  expect(toldOf(lan, 'annual-plan_campaigns_start.ask') - before).toBe(1);
});

it('shows a page of the review that is shown already, which changes nothing and is no news', async () => {
  const { lan } = await asked('annual-plan_campaigns_kind');
  await lan.taps('form-button_review');
  const { message, button } = lan.find('form-button_page-before');
  await lan.tapsOld({ message, button });
  const shown = lan.screen;
  const said = lan.heard.length;
  await lan.tapsOld({ message, button });
  expect(lan.screen).toBe(shown);
  expect(lan.heard).toHaveLength(said);
});

it('takes of two messages in flight the first, and asks what the other is for, since its question was not shown (D, 47)', async () => {
  const { world, lan } = await asked('annual-plan_objectives');
  await lan.saysAtOnce(AIM, THEME);
  expect((await storedPlan(world)).answers).toEqual({ objectives: AIM });
  expect(lan).toSay('doubt-ask');
  expect(lan.screen).toContain(THEME);
  expect(toldOf(lan, 'annual-plan_theme.ask')).toBe(1);
  await lan.taps('button-doubt-form-question');
  expect((await storedPlan(world)).answers).toEqual({ objectives: AIM, theme: THEME });
  expect(askedOf(lan)).toBe('annual-plan_targets');
  expect(toldOf(lan, 'annual-plan_targets.ask')).toBe(1);
});

it('applies an update that Telegram hands out twice only once (redelivered update)', async () => {
  const { world, lan } = await asked('annual-plan_objectives');
  await lan.says(AIM);
  await lan.isHeardTwice();
  expect((await storedPlan(world)).answers).toEqual({ objectives: AIM });
  expect(lan.news).toEqual([]);
  expect(askedOf(lan)).toBe('annual-plan_theme');
  await lan.says(THEME);
  await world.restart();
  await lan.isHeardTwice();
  expect((await storedPlan(world)).answers).toEqual({ objectives: AIM, theme: THEME });
});

it('makes items of a pasted list after showing what it read (10)', async () => {
  const { world, lan } = await asked('annual-plan_targets');
  await lan.says('1. Tỷ lệ hộ nghèo giảm\n2. Số cây xanh trồng mới\n3. Số sáng kiến');
  expect(lan).toSay('form-list', { count: 3 });
  await lan.taps('form-button_add-all');
  expect((await storedPlan(world)).answers).toMatchObject({
    'targets.1.target_name': 'Tỷ lệ hộ nghèo giảm',
    'targets.3.target_name': 'Số sáng kiến',
  });
});

it('goes back question by question, also into items, without losing anything (34)', async () => {
  const { world, lan } = await asked('annual-plan_targets_deadline_month');
  const { answers: before } = await storedPlan(world);
  await lan.says('/quaylai');
  expect(askedOf(lan)).toBe('annual-plan_targets_target_value');
  await lan.taps('form-button_keep');
  expect(askedOf(lan)).toBe('annual-plan_targets_deadline_month');
  await lan.says('/quaylai', '/quaylai', '/quaylai', '/quaylai', '/quaylai', '/quaylai');
  expect(askedOf(lan)).toBe('annual-plan_objectives');
  await lan.says('/quaylai');
  expect(lan).toSay('form-at-first');
  expect((await storedPlan(world)).answers).toEqual(before);
});

it('deletes a target only after asking, and changes one by its own page (37)', async () => {
  const { world, lan } = await asked('annual-plan_campaigns');
  await lan.taps('form-button_back');
  await lan.taps('Sửa 2');
  await lan.taps('form-button_delete');
  expect(lan).toSay('form-confirm-delete', { title: 'Tỷ lệ gia đình văn hóa' });
  await lan.taps('form-button_keep-item');
  await lan.taps('Sửa 2');
  await lan.taps('form-button_delete');
  await lan.taps('form-button_delete-yes');
  const { answers, draft } = await storedPlan(world);
  expect(draft.filled.items['targets']).toHaveLength(2);
  expect(answers['targets.2.target_name']).toBe('Tỷ lệ tổ dân phố đạt chuẩn');
});

it('keeps what a condition hides, does not hand it in, and shows it again (36)', async () => {
  const { world, lan } = await asked('annual-plan_file');
  await lan.sendsFile('đã ký.pdf', pdf());
  await opensFromReview(lan, 'annual-plan_has_signed_document');
  await lan.taps('annual-plan_has_signed_document_later');
  const { answers } = await storedPlan(world);
  expect(answers['doc_number']).toBe('15/KH-UBND');
  await opensFromReview(lan, 'annual-plan_has_signed_document');
  await lan.taps('annual-plan_has_signed_document_signed');
  await opensFromReview(lan, 'annual-plan_doc_number');
  expect(lan).toSay('form-stored', { value: '15/KH-UBND' });
  await opensFromReview(lan, 'annual-plan_has_signed_document');
  await lan.taps('annual-plan_has_signed_document_later');
  await submitPlan(lan);
  const { versions } = await storedPlan(world);
  expect(versions).toHaveLength(1);
  expect(versions[0]?.content).not.toContain('15/KH-UBND');
});
