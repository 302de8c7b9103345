import { expect, it } from 'vitest';

import { HOUR_MS } from '../../src/core/shared/instant.ts';
import { openBroadcastCity } from '../support/broadcast-story.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const NEWS = 'Đề nghị các đơn vị gửi kế hoạch trước ngày 10/2.';

const composing = async (): Promise<{ world: World; admin: Player; lan: Player }> => {
  const city = await openBroadcastCity();
  await city.admin.says('/thongbao');
  await city.admin.taps('broadcast-button-new');
  expect(city.admin).toSay('broadcast-ask-content');
  return city;
};

it('keeps what an admin writes after looking at something else while composing, and asks', async () => {
  const { admin } = await composing();
  await admin.says('/tinhhinh', NEWS);
  expect(admin).toSay('doubt-ask');
  expect(admin.screen).toContain(NEWS);
  await admin.taps('button-doubt-announcement');
  expect(admin.heard.join('\n')).toContain(NEWS);
  expect(admin.sees('broadcast-button-audience')).toBe(true);
});

it('looks up a name that an admin writes meanwhile, when told so', async () => {
  const { admin } = await composing();
  await admin.says('/tinhhinh', 'Phường Láng');
  expect(admin).toSay('doubt-ask');
  await admin.taps('button-doubt-search');
  expect(admin.screen).toContain('Phường Láng');
  await admin.says('Phường Láng');
  expect(admin).not.toSay('doubt-ask');
});

it('forgets what was being composed once that was said, or an hour has passed', async () => {
  const { world, admin } = await composing();
  await admin.says('/huỷ', 'Phường Láng');
  expect(admin).not.toSay('doubt-ask');
  await admin.says('/thongbao');
  await admin.taps('broadcast-button-new');
  await admin.says('/tinhhinh');
  await world.pass(2 * HOUR_MS);
  await admin.says('Phường Láng');
  expect(admin).not.toSay('doubt-ask');
});

it('keeps an answer of the Board that is written after something else was shown', async () => {
  const { admin, lan } = await openBroadcastCity();
  await lan.starts();
  await lan.asksTheBoard('Hạn gửi kế hoạch năm là ngày nào?');
  await admin.taps('button-question-answer');
  await admin.says('/tinhhinh', 'Hạn là ngày 1/3/2027, theo Kế hoạch của Thành phố.');
  await admin.taps('button-doubt-answer');
  expect(lan.heard.join('\n')).toContain('Hạn là ngày 1/3/2027');
});

it('takes an answer in a form for that form, whatever was asked for before', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.says('/hoi', '/tieptuc', 'Kỷ cương, trách nhiệm');
  expect((await storedPlan(world)).answers['theme']).toBe('Kỷ cương, trách nhiệm');
});

it('offers the form whose question was replied to, beside the one at hand', async () => {
  const world = await openWorld({ today: '2027-01-25' });
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  const prompt = lan.screen;
  await lan.says('/viec');
  await lan.taps('○ Thống kê năm 2026');
  await lan.replies(prompt, 'Kỷ cương, trách nhiệm');
  expect(lan).toSay('doubt-ask');
  const named = lan.buttons.filter((label) => label.startsWith('Ghi vào'));
  expect(named).toHaveLength(2);
  expect(named[0]).toContain('Kế hoạch năm 2027');
  await lan.taps(named[0] ?? '');
  expect((await storedPlan(world)).answers['theme']).toBe('Kỷ cương, trách nhiệm');
  expect(askedOf(lan)).not.toBe('annual-plan_theme');
});

it('offers the paused form whose question was replied to', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  const prompt = lan.screen;
  await lan.says('/luu');
  await lan.replies(prompt, 'Kỷ cương, trách nhiệm');
  await lan.taps('button-doubt-form-question');
  expect((await storedPlan(world)).answers['theme']).toBe('Kỷ cương, trách nhiệm');
});

it('takes a file that answers the news of a file for the form of that one, from anywhere', async () => {
  const world = await openWorld({ today: '2027-01-25' });
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.sendsFile('kế hoạch.pdf', Buffer.from(`MZ${'\0'.repeat(200)}`, 'latin1'));
  expect(lan).toSay('file-other-kind', { name: 'kế hoạch.pdf' });
  const news = lan.screen;
  await lan.says('/viec');
  await lan.taps('○ Thống kê năm 2026');
  await lan.repliesWithFile(news, { name: 'bản đúng.pdf', bytes: pdf('bản đúng') });
  const [first = ''] = lan.buttons;
  expect(first).toContain('Kế hoạch năm 2027');
  await lan.taps(first);
  expect((await storedPlan(world)).files).toMatchObject([{ name: 'bản đúng.pdf' }]);
});

it('takes a reply to the receipt of a question for that question, with a form open', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.asksTheBoard('Hạn gửi kế hoạch năm là ngày nào?');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.replies('CH-0001', 'Ý em hỏi kế hoạch năm 2027.');
  expect((await storedPlan(world)).answers['theme']).toBeUndefined();
  const said = await world.stores(async ({ questions }) => {
    const [question] = await questions.waiting();
    return question ? questions.messagesOf(question.id) : [];
  });
  expect(said.map(({ text }) => text)).toContain('Ý em hỏi kế hoạch năm 2027.');
});
