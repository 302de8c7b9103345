import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import { beginPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const OBJECTIVES = 'Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.';
const options = { expectsApiErrors: true, expectsFailures: true };

const refuses = (
  world: World,
  { id: chatId }: Player,
  { method, reason, times = 1 }: { method: string; reason: string; times?: number },
): void => {
  const fault = { type: 'error', code: 400, description: `Bad Request: ${reason}` } as const;
  world.control.addFault({ method, chatId, times, fault });
};

const notices = (admin: Player): number =>
  admin.heard.filter((words) => words.includes('Telegram từ chối một nội dung')).length;

it.each(['reply markup is too long', 'message is too long', "can't parse entities"])(
  'says something shorter when Telegram refuses a reply: %s',
  async (reason) => {
    const world = await openWorld(options);
    const lan = world.player('Phường Láng');
    await lan.starts();
    refuses(world, lan, { method: 'sendMessage', reason });
    await lan.says('/viec');
    expect(lan).toSay('refused-reply');
    await lan.taps('menu-help');
    expect(lan).toSay('help-heading');
  },
);

it('says it below a message that cannot become what it should, and tells an admin once', async () => {
  const world = await openWorld(options);
  const lan = world.player('Phường Láng');
  const admin = world.player('Quản trị');
  await lan.starts();
  await lan.says('/viec');
  refuses(world, lan, { method: 'editMessageText', reason: 'reply markup is too long', times: 2 });
  await lan.taps('button-year');
  expect(lan).toSay('refused-reply');
  await lan.taps('button-menu');
  expect(lan).toSay('refused-reply');
  expect(notices(admin)).toBe(1);
  await lan.taps('button-menu');
  expect(lan).toSay('tasks-heading');
});

it('takes no words for the answer to a question that could not be shown', async () => {
  const world = await openWorld(options);
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  refuses(world, lan, { method: 'sendMessage', reason: 'message is too long' });
  await lan.says(OBJECTIVES);
  expect(lan).toSay('refused-reply');
  await lan.says('Kỷ cương, trách nhiệm');
  expect((await storedPlan(world)).answers).toMatchObject({ objectives: OBJECTIVES });
  expect((await storedPlan(world)).answers).not.toHaveProperty('theme');
});

it('gives up in peace when the shorter words are refused as well', async () => {
  const world = await openWorld(options);
  const lan = world.player('Phường Láng');
  await lan.starts();
  refuses(world, lan, { method: 'sendMessage', reason: 'message is too long', times: 2 });
  await lan.says('/viec');
  expect(lan).not.toSay('refused-reply');
  await lan.says('/viec');
  expect(lan).toSay('tasks-heading');
});
