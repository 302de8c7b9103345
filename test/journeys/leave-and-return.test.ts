import { expect, it } from 'vitest';

import { DAY_MS, HOUR_MS } from '../../src/core/shared/instant.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const OBJECTIVES = 'Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.';

/** A world in which Lan is asked for the theme, having answered one question. */
const atTheme = async (today?: string): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld(today === undefined ? {} : { today });
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  return { world, lan };
};

it('saves with /luu, lets words be words, and continues by the button at the same question', async () => {
  const { world, lan } = await atTheme();
  await lan.says('/luu');
  expect(lan).toSay('draft-paused', { unit: 'Phường Láng' });
  await lan.says('Chào buổi chiều');
  expect(lan).toSay('hint');
  await lan.taps('button-continue');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect((await storedPlan(world)).answers).toEqual({ objectives: OBJECTIVES });
});

it('saves with the button and continues from the menu days later', async () => {
  const { world, lan } = await atTheme();
  await lan.taps('form-button_pause');
  expect(lan).toSay('draft-paused');
  await world.pass(3 * DAY_MS);
  await lan.starts();
  await lan.taps('button-task-drafting');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect(lan.screen).toContain('11/1/2027');
});

it('goes on after days without a word in between, once it is said that the words are the answer', async () => {
  const { world, lan } = await atTheme();
  await world.pass(30 * DAY_MS);
  await lan.says('Đoàn kết, sáng tạo');
  expect((await storedPlan(world)).answers['theme']).toBeUndefined();
  await lan.taps('button-doubt-form-question');
  expect((await storedPlan(world)).answers['theme']).toBe('Đoàn kết, sáng tạo');
  expect(askedOf(lan)).toBe('annual-plan_targets');
});

it('continues with /tieptuc, at a question and after a pause', async () => {
  const { lan } = await atTheme();
  await lan.says('/tieptuc');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  await lan.says('/luu', '/tieptuc');
  expect(askedOf(lan)).toBe('annual-plan_theme');
});

it('knows after a restart of the program what was answered and what is asked (42)', async () => {
  const { world, lan } = await atTheme();
  const asked = () => lan.heard.filter((text) => text.includes('Mục đích, yêu cầu của')).length;
  const before = asked();
  await world.restart();
  expect(asked()).toBe(before);
  await lan.says('Đoàn kết, sáng tạo');
  expect(askedOf(lan)).toBe('annual-plan_targets');
  await world.restart();
  await fillPlan(lan);
  await submitPlan(lan);
  expect((await storedPlan(world)).versions).toHaveLength(1);
});

it('takes the answer that came while the program did not run', async () => {
  const { world, lan } = await atTheme();
  await world.whileStopped(() => world.control.say(lan.id, 'Đoàn kết, sáng tạo'));
  expect((await storedPlan(world)).answers['theme']).toBe('Đoàn kết, sáng tạo');
  expect(askedOf(lan)).toBe('annual-plan_targets');
});

it('shows everything anew on another phone whose chat is empty (19, 20, 28)', async () => {
  const { world, lan } = await atTheme();
  const old = lan.find('form-button_review');
  for (const message of lan.messages) await lan.deletes(message);
  expect(lan.messages).toEqual([]);
  await lan.tapsOld(old);
  expect(lan).toSay('form-review-head');
  await lan.starts();
  await lan.taps('button-task-drafting');
  await fillPlan(lan, { until: 'annual-plan_model_target' });
  const { answers } = await storedPlan(world);
  expect(answers).toMatchObject({ objectives: OBJECTIVES, 'targets.3.target_value': 98.5 });
});

it('asks before it throws a draft away, and keeps it when told so', async () => {
  const { world, lan } = await atTheme();
  await lan.says('/huy');
  expect(lan).toSay('form-confirm-cancel');
  await lan.taps('form-button_cancel-no');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect((await storedPlan(world)).draft.status).toBe('open');
});

it('brings a thrown-away draft back within 24 hours, with all its answers', async () => {
  const { world, lan } = await atTheme();
  await lan.says('/huy');
  await lan.taps('form-button_cancel-yes');
  expect(lan).toSay('draft-thrown-away');
  expect((await storedPlan(world)).draft.status).toBe('cancelled');
  await lan.says('Đoàn kết, sáng tạo');
  expect(lan).toSay('doubt-ask-board');

  await world.pass(23 * HOUR_MS);
  await lan.taps('button-undo');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  const { draft, answers } = await storedPlan(world);
  expect(draft.status).toBe('open');
  expect(answers).toEqual({ objectives: OBJECTIVES });
});

it('brings nothing back after 24 hours, and says so', async () => {
  const { world, lan } = await atTheme();
  await lan.says('/huy');
  await lan.taps('form-button_cancel-yes');
  await world.pass(25 * HOUR_MS);
  await lan.taps('button-undo');
  expect(lan).toSay('undo-too-late');
  await beginPlan(lan);
  expect(askedOf(lan)).toBe('annual-plan_objectives');
  expect((await storedPlan(world)).answers).toEqual({});
});

it('offers a thrown-away draft again before it begins anew, and then restores nothing', async () => {
  const { world, lan } = await atTheme();
  await lan.says('/huy');
  await lan.taps('form-button_cancel-yes');
  const undo = lan.find('button-undo');
  await beginPlan(lan);
  expect(lan).toSay('draft-restorable');
  expect((await storedPlan(world)).answers).toEqual({ objectives: OBJECTIVES });

  await lan.taps('button-begin-anew');
  expect(askedOf(lan)).toBe('annual-plan_objectives');
  const other = 'Mục đích khác, yêu cầu khác, vẫn đủ ba mươi ký tự.';
  await lan.says(other);
  await lan.tapsOld(undo);
  expect(lan).toSay('undo-replaced');
  expect((await storedPlan(world)).answers).toEqual({ objectives: other });
});

it('undoes nothing once the plan was handed in, and listens to no more answers', async () => {
  const { lan } = await atTheme();
  await lan.says('/huy');
  await lan.taps('form-button_cancel-yes');
  const undo = lan.find('button-undo');
  await lan.tapsOld(undo);
  await fillPlan(lan);
  await submitPlan(lan);
  await lan.tapsOld(undo);
  expect(lan).toSay('draft-submitted');
  await lan.says('Còn gì nữa không');
  expect(lan).toSay('doubt-ask-board');
});

it('continues a paused draft by a button of an older prompt', async () => {
  const { lan } = await atTheme();
  const old = lan.find('form-button_review');
  await lan.says('/luu');
  await lan.tapsOld(old);
  expect(lan).toSay('form-review-head');
  await lan.taps('form-button_fill-missing');
  await lan.says('Đoàn kết, sáng tạo');
  expect(lan).not.toSay('hint');
});

it('keeps the year of a plan whose draft is continued in the next planning season', async () => {
  const { world, lan } = await atTheme('2027-02-20');
  await lan.says('/luu');
  await world.pass(230 * DAY_MS);
  await lan.taps('button-continue');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect(lan.screen).toContain('2027');
  await lan.says('Đoàn kết, sáng tạo');
  expect((await storedPlan(world, { year: 2027 })).answers['theme']).toBe('Đoàn kết, sáng tạo');
});

it('keeps the draft of somebody who blocks the bot and comes back (I)', async () => {
  const { world, lan } = await atTheme();
  await lan.blocks();
  await world.pass(2 * DAY_MS);
  await lan.unblocks();
  await lan.says('Đoàn kết, sáng tạo');
  await lan.taps('button-doubt-form-question');
  expect((await storedPlan(world)).answers).toMatchObject({
    objectives: OBJECTIVES,
    theme: 'Đoàn kết, sáng tạo',
  });
  await lan.blocks();
  await lan.starts();
  await lan.taps('button-task-drafting');
  expect(askedOf(lan)).toBe('annual-plan_targets');
});
