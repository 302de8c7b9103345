import { expect, it } from 'vitest';

import { DAY_MS } from '../../src/core/shared/instant.ts';
import { askedOf, beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { heardOn, openRemindedWorld } from '../support/reminded-world.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const THEME = 'annual-plan_theme';
const ASSENTS = ['ok', 'vâng ạ', 'Dạ em nhận được rồi ạ', '👍', 'Đã rõ', 'em cảm ơn'];

const waiting = (world: World) => world.stores(({ questions }) => questions.waiting());

/** Lan has left the plan at its theme and is reminded of it. */
const reminded = async (): Promise<{ world: World; lan: Player; reminder: string }> => {
  const { world, lan } = await openRemindedWorld('2027-02-05');
  await beginPlan(lan);
  await fillPlan(lan, { until: THEME });
  const day = '2027-02-22';
  const heard = await heardOn(world, lan, day);
  const reminder = heard.find((words) => words.includes('Kế hoạch năm 2027')) ?? '';
  expect(reminder).not.toBe('');
  return { world, lan, reminder };
};

it('takes a kind word below a reminder for that, with a form open, and bothers nobody', async () => {
  const { world, lan, reminder } = await reminded();
  for (const said of ASSENTS) {
    await lan.says(said);
    expect([said, lan.reactionTo(said)]).toEqual([said, '👍']);
    await lan.replies(reminder, said);
    expect([said, lan.reactionTo(said)]).toEqual([said, '👍']);
  }
  expect((await storedPlan(world)).answers['theme']).toBeUndefined();
  expect(await waiting(world)).toEqual([]);
});

it('asks what a question is for that answers a reminder, and tells the Board when it is meant for it', async () => {
  const { world, lan, reminder } = await reminded();
  const said = 'Đơn vị xin gửi sau ngày 5/3 có được không ạ';
  await lan.replies(reminder, said);
  expect(lan).toSay('doubt-ask');
  expect((await storedPlan(world)).answers['theme']).toBeUndefined();
  await lan.taps('button-doubt-board');
  expect(await waiting(world)).toHaveLength(1);
  expect(askedOf(lan)).toBe(THEME);
});

it('keeps a file that answers a reminder, and asks what it is for', async () => {
  const { world, lan, reminder } = await reminded();
  await lan.repliesWithFile(reminder, { name: 'ke-hoach-2027.pdf', bytes: pdf() });
  expect(lan).toSay('doubt-ask-file');
  expect(lan.screen).toContain('ke-hoach-2027.pdf');
  expect((await storedPlan(world)).files).toEqual([]);
  expect(await waiting(world)).toEqual([]);
  await world.pass(DAY_MS);
  await lan.says('/viec');
  expect(lan.sees('button-held')).toBe(true);
});

it('asks about each message below a reminder, whatever kind it is, and stores none', async () => {
  const { world, lan } = await reminded();
  const { answers } = await storedPlan(world);
  for (const kind of ['voice', 'location', 'sticker'] as const) {
    const told = lan.messages.length;
    await lan.sendsOther(kind);
    const sent = lan.messages.findLast(({ from }) => from === 'person');
    const isHeard = lan.news.length > 0 || (sent?.reactions ?? []).length > 0;
    expect([kind, isHeard]).toEqual([kind, true]);
    expect(lan.messages.length).toBeGreaterThan(told);
  }
  expect((await storedPlan(world)).answers).toEqual(answers);
  expect(await waiting(world)).toEqual([]);
});
