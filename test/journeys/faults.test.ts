import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { HOUR_MS } from '../../src/core/shared/instant.ts';
import type { Press } from '../../src/sandbox/control/press.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { databaseUrl } from '../support/database-url.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { FoundButton, Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const OBJECTIVES = 'Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.';
const THEME_ASKED = 'annual-plan_theme.ask';

const comesToPlan = async (world: World): Promise<Player> => {
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  return lan;
};

const pressOf = ({ message, button }: FoundButton): Press => ({
  messageId: message.messageId,
  data: button.callbackData,
});

/** How often the bot has asked for the theme. */
const timesAsked = (lan: Player): number => {
  const ask = lan.text.words({ key: THEME_ASKED }, 'vi');
  return lan.heard.filter((words) => words.includes(ask)).length;
};

it('keeps the answer and asks on, once, when prompting meets 502 pages (H1)', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToPlan(world);
  const html = { type: 'html', status: 502 } as const;
  world.control.addFault({ method: 'sendMessage', times: 2, fault: html });
  await lan.says(OBJECTIVES);
  expect((await storedPlan(world)).answers).toMatchObject({ objectives: OBJECTIVES });
  expect(lan).toSay(THEME_ASKED);
  expect(timesAsked(lan)).toBe(1);
});

it('waits as long as Telegram wishes after too many requests (48)', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToPlan(world);
  const description = 'Too Many Requests: retry after 1';
  const fault = { type: 'error', code: 429, description, retryAfter: 1 } as const;
  world.control.addFault({ method: 'sendMessage', times: 1, fault });
  await lan.says(OBJECTIVES);
  expect(timesAsked(lan)).toBe(1);
});

it('takes an answer once when the connection breaks after Telegram accepted the prompt', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToPlan(world);
  world.control.addFault({ method: 'sendMessage', times: 1, fault: { type: 'reset-after' } });
  await lan.says(OBJECTIVES);
  const { draft } = await storedPlan(world);
  expect(draft.filled.answers.get('objectives')).toMatchObject({ rev: 1 });
  // Nobody can know whether the prompt arrived; twice is better than never.
  expect(timesAsked(lan)).toBe(2);
});

it('answers everybody else while the answer to one person is slow (L)', async () => {
  const world = await openWorld();
  const lan = await comesToPlan(world);
  const minh = world.newcomer('Minh');
  const answered: number[] = [];
  world.control.watch((event) => {
    if (event.type === 'message' && event.data.from === 'bot') answered.push(event.personId);
  });
  const slow = { type: 'slow', ms: 1_000 } as const;
  world.control.addFault({ method: 'sendMessage', chatId: lan.id, times: 1, fault: slow });
  world.control.say(lan.id, OBJECTIVES);
  world.control.start(minh.id, '');
  world.control.say(minh.id, '/trogiup');
  await world.settle();
  expect(answered.indexOf(lan.id)).toBe(answered.length - 1);
  expect(answered.filter((id) => id === minh.id).length).toBeGreaterThan(1);
  expect((await storedPlan(world)).answers).toMatchObject({ objectives: OBJECTIVES });
});

it('asks only what is newest when several prompts had to wait', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToPlan(world);
  const html = { type: 'html', status: 502 } as const;
  world.control.addFault({ method: 'sendMessage', times: 2, fault: html });
  await lan.saysAtOnce(OBJECTIVES, 'Kỷ cương, trách nhiệm', 'Tỷ lệ hồ sơ đúng hạn');
  expect((await storedPlan(world)).answers).toEqual({ objectives: OBJECTIVES });
  expect(timesAsked(lan)).toBeLessThanOrEqual(1);
  const doubt = lan.text.words({ key: 'doubt-kept' }, 'vi');
  expect(lan.heard.filter((words) => words.includes(doubt))).toHaveLength(1);
});

it('keeps the draft of somebody who has blocked the bot, and goes on where they were (I)', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToPlan(world);
  const description = 'Forbidden: bot was blocked by the user';
  const fault = { type: 'error', code: 403, description } as const;
  world.control.addFault({ method: 'sendMessage', times: 1, fault });
  await lan.says(OBJECTIVES);
  const isUnreachable = (): Promise<boolean> =>
    world.stores(({ reachability }) => reachability.isUnreachable(asTelegramId(lan.id)));
  expect(await isUnreachable()).toBe(true);
  await lan.starts();
  expect(await isUnreachable()).toBe(false);
  await lan.taps('button-task-drafting');
  expect(lan).toSay(THEME_ASKED);
});

it('puts an update aside that fails five times, tells the admin once, lets the person go on', async () => {
  const world = await openWorld({ expectsFailures: true });
  const lan = await comesToPlan(world);
  const admin = world.player('Quản trị');
  await lan.says(OBJECTIVES);
  const database = await openDatabase(databaseUrl(join(world.dataFolder, 'thi-dua.db')));
  const sound = await database.client.cursor.findFirstOrThrow();
  await database.client.cursor.updateMany({ data: { state: 'damaged' } });
  await lan.says('Kỷ cương, trách nhiệm');
  expect(lan).toSay('dead-update-reply');
  expect(admin).toSay('dead-update-notice');
  const told = admin.heard.filter((words) => words.includes('năm lần'));
  expect(told).toHaveLength(1);
  await lan.says('/trogiup');
  expect(lan).not.toSay('dead-update-reply');
  // Whoever mends the row gives the person back their place.
  await database.client.cursor.updateMany({ data: { state: sound.state } });
  await database.close();
  await lan.says('/tieptuc');
  expect(lan).toSay(THEME_ASKED);
});

it('says anew what it cannot edit, and lets a press that is too old have its effect (20, 26)', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToPlan(world);
  await fillPlan(lan, { until: 'annual-plan_campaigns_kind' });
  const lost = 'Bad Request: message to edit not found';
  const old = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
  for (const [method, description] of [
    ['editMessageText', lost],
    ['answerCallbackQuery', old],
  ] as const)
    world.control.addFault({ method, times: 1, fault: { type: 'error', code: 400, description } });
  const { length: before } = lan.heard;
  world.control.press(lan.id, pressOf(lan.find('annual-plan_campaigns_kind_regular')));
  await world.settle();
  expect((await storedPlan(world)).answers['campaigns.1.kind']).toBe('regular');
  expect(askedOf(lan)).toBe('annual-plan_campaigns_start');
  expect(lan.heard).toHaveLength(before + 1);
});

it('is held up by no admin who cannot be written to (I, 48)', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const admin = world.player('Quản trị');
  await admin.blocks();
  const lan = await comesToPlan(world);
  await fillPlan(lan);
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  await world.pass(HOUR_MS);
  const refused = world.control.calls().filter(({ status }) => status === 403);
  // Telegram has told that the bot is blocked, so that it is not even asked.
  expect(refused).toEqual([]);
  await admin.starts();
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('overview-submitted', { count: 1 });
});

it('goes on fetching updates after Telegram could not be reached', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToPlan(world);
  world.control.addFault({ method: 'getUpdates', times: 1, fault: { type: 'reset-before' } });
  await lan.says(OBJECTIVES);
  await lan.says('Kỷ cương, trách nhiệm');
  expect((await storedPlan(world)).answers).toMatchObject({ theme: 'Kỷ cương, trách nhiệm' });
  expect(world.logLines.join('\n')).toContain('updates could not be fetched');
});

it('writes the token into no log and no row, whatever breaks', async () => {
  const world = await openWorld({ expectsApiErrors: true, expectsFailures: true });
  const lan = await comesToPlan(world);
  for (const method of ['getUpdates', 'sendMessage', 'editMessageText', 'getFile'])
    world.control.addFault({ method, times: 1, fault: { type: 'reset-before' } });
  await fillPlan(lan);
  await submitPlan(lan);
  await world.pass(HOUR_MS);
  const secret = SANDBOX_TOKEN.split(':')[1] ?? '';
  expect(world.logLines.length).toBeGreaterThan(0);
  expect(world.logLines.join('\n')).not.toContain(secret);
  // The newest rows are still in the file beside the database.
  const files = readdirSync(world.dataFolder).filter((name) => name.startsWith('thi-dua.db'));
  for (const name of files)
    expect(readFileSync(join(world.dataFolder, name), 'latin1')).not.toContain(secret);
});
