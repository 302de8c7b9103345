import { expect, it } from 'vitest';

import { hasFilledPlan } from '../support/filled-plan.ts';
import { anotherContact } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import {
  askedOf,
  beginPlan,
  fillPlan,
  opensFromReview,
  submitPlan,
} from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const AIM = 'Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.';
const MAI = 'Vũ Thị Mai';

/** Lan and Mai are contacts of Phường Láng. */
const openOffice = async (): Promise<{ world: World; lan: Player; mai: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const mai = await anotherContact(world, 'P-LANG', MAI);
  return { world, lan, mai };
};

it('lets both go on where the other one stopped, and shows each the answers of the other', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await mai.starts();
  await mai.taps('button-task-drafting');
  expect(askedOf(mai)).toBe('annual-plan_theme');
  await mai.says('Đoàn kết, sáng tạo');

  await lan.says('/xemlai');
  await lan.taps('form-button_page-before');
  expect(lan.screen).toContain('Động viên cán bộ');
  await lan.taps('form-button_page-after');
  expect(lan.screen).toContain('Đoàn kết, sáng tạo');
  const { draft } = await storedPlan(world);
  const authors = new Set(Array.from(draft.filled.answers.values(), ({ savedBy }) => savedBy));
  expect(authors.size).toBe(2);
});

it('asks which answer counts when both answered the same question: mine', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await mai.starts();
  await mai.taps('○ Kế hoạch năm');
  await mai.says('Mai viết mục đích, yêu cầu của phường cho cả năm.');
  await lan.says(AIM);
  expect(lan).toSay('form-conflict', { name: MAI });
  expect(lan).toSay('form-conflict-mine', { value: AIM });
  expect((await storedPlan(world)).answers['objectives']).toMatch(/^Mai viết/);

  await lan.taps('form-button_mine');
  expect((await storedPlan(world)).answers['objectives']).toBe(AIM);
  expect(askedOf(lan)).toBe('annual-plan_theme');
});

it('asks which answer counts when both answered the same question: theirs', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await mai.starts();
  await mai.taps('○ Kế hoạch năm');
  await mai.says('Mai viết mục đích, yêu cầu của phường cho cả năm.');
  await lan.says(AIM);
  await lan.taps('form-button_theirs');
  expect((await storedPlan(world)).answers['objectives']).toMatch(/^Mai viết/);
  expect(askedOf(lan)).toBe('annual-plan_theme');
});

it('asks the later one of two whose answers were in flight at the same moment (47)', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await mai.starts();
  await mai.taps('○ Kế hoạch năm');
  const words = { lan: AIM, mai: 'Mai viết mục đích, yêu cầu của phường cho cả năm.' };
  world.control.say(lan.id, words.lan);
  world.control.say(mai.id, words.mai);
  await world.settle();
  const { answers } = await storedPlan(world);
  const isLanFirst = answers['objectives'] === words.lan;
  const [first, later] = isLanFirst ? [lan, mai] : [mai, lan];
  expect(askedOf(first)).toBe('annual-plan_theme');
  expect(later).toSay('form-conflict');
  expect(later).toSay('form-conflict-mine', { value: isLanFirst ? words.mai : words.lan });
});

it('asks nothing when both gave the same answer', async () => {
  const { lan, mai } = await openOffice();
  await beginPlan(lan);
  await mai.starts();
  await mai.taps('○ Kế hoạch năm');
  await mai.says(AIM);
  await lan.says(AIM);
  expect(lan).not.toSay('form-conflict');
  expect(askedOf(lan)).toBe('annual-plan_theme');
});

it('takes no button of an answer that changed meanwhile (K)', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await hasFilledPlan(lan, { until: 'annual-plan_has_signed_document' });
  await mai.starts();
  await mai.taps('button-task-drafting');
  expect(askedOf(mai)).toBe('annual-plan_has_signed_document');
  await mai.taps('annual-plan_has_signed_document_later');
  await lan.taps('annual-plan_has_signed_document_signed');
  expect(lan).toSay('form-toast_outdated');
  expect((await storedPlan(world)).answers['has_signed_document']).toBe('later');
  expect(lan).toSay('form-stored');
});

it('asks to look again before submitting what changed since it was read', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await lan.taps('form-button_submit');
  await mai.starts();
  await mai.taps('button-task-drafting');
  await opensFromReview(mai, 'annual-plan_theme');
  await mai.says('Đoàn kết, sáng tạo');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('form-toast_changed');
  expect((await storedPlan(world)).versions).toEqual([]);
  await submitPlan(lan);
  expect((await storedPlan(world)).versions).toHaveLength(1);
});

it('tells the other one, who is typing, that the plan was handed in', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await mai.starts();
  await mai.taps('button-task-drafting');
  await opensFromReview(mai, 'annual-plan_objectives');
  await submitPlan(lan);

  await mai.says('Mai vẫn đang viết dở mục đích, yêu cầu của phường.');
  expect(mai).toSay('draft-submitted');
  expect((await storedPlan(world)).answers['objectives']).toBe(AIM);
  await mai.says('Chào đồng chí');
  expect(mai).toSay('hint');
  await mai.starts();
  expect(mai.sees('button-task-submitted')).toBe(true);
});

it('lets one throw the draft away only in front of the other, who can restore it', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await mai.starts();
  await mai.taps('button-task-drafting');
  await mai.says('/huy');
  await mai.taps('form-button_cancel-yes');
  await lan.says('Đoàn kết, sáng tạo');
  expect(lan).toSay('draft-cancelled');
  await beginPlan(lan);
  await lan.taps('button-undo');
  await lan.says('Đoàn kết, sáng tạo');
  expect((await storedPlan(world)).answers).toEqual({
    objectives: AIM,
    theme: 'Đoàn kết, sáng tạo',
  });
});

it('adds both items when both add one at the same time, and deletes only what was shown', async () => {
  const { world, lan, mai } = await openOffice();
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await mai.starts();
  await mai.taps('button-task-drafting');
  await lan.says('Tỷ lệ hộ nghèo giảm');
  await mai.says('Số cây xanh trồng mới');
  expect((await storedPlan(world)).answers).toMatchObject({
    'targets.1.target_name': 'Tỷ lệ hộ nghèo giảm',
    'targets.2.target_name': 'Số cây xanh trồng mới',
  });
});
