import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS } from '../../src/core/shared/instant.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { anotherContact, invitationTo, joins, payloadSeenBy } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan } from '../support/plan-answers.ts';
import { storedPlan } from '../support/stored-plan.ts';

it('tells a stranger how to get a link and nothing about anybody, whatever they try', async () => {
  const world = await openWorld();
  const [ha, lan, admin] = [
    world.player('Người lạ'),
    world.player('Phường Láng'),
    world.player('Quản trị'),
  ];
  await ha.starts();
  expect(ha).toSay('stranger-welcome');
  await ha.says('Phường Láng', '/tinhhinh', '/menu', '/moi P-LANG', '/tieptuc', '/xemlai');

  await beginPlan(lan);
  await admin.says('/tinhhinh');
  const { message } = ha.find('access-button-ask');
  for (const found of [lan.find('form-button_review'), admin.find('Cụm 2 ')]) {
    await ha.tapsOld({ ...found, message });
    expect(ha.toast).not.toBe('');
  }
  expect(ha.heard.join('\n')).not.toMatch(/Láng|Cụm|Kế hoạch năm/);
});

it('carries a request from the stranger to the admins and the link back (41)', async () => {
  const world = await openWorld();
  const [ha, admin] = [world.player('Người lạ'), world.player('Quản trị')];
  await ha.starts();
  await ha.taps('access-button-ask');
  expect(ha).toSay('access-ask-who');
  await ha.says('Hà');
  expect(ha).toSay('access-too-short');
  const words = 'Đỗ Thu Hà, công chức Văn hóa - Xã hội, Phường Láng';
  await ha.says(words);
  expect(ha).toSay('access-sent');
  expect(admin).toSay('access-request-message', { message: words });
  const done = admin.find('access-button-close');

  await admin.taps('access-button-grant');
  expect(ha).toSay('access-granted-notice');
  await ha.starts(payloadSeenBy(admin));
  await joins(ha, 'Đỗ Thu Hà');
  expect(ha).toSay('onboarding-done', { name: 'Đỗ Thu Hà', unit: 'Phường Láng' });
  await admin.tapsOld(done);
  expect(admin).toSay('access-already-closed');
});

it('answers used, expired, revoked and unknown links each in its own way', async () => {
  const world = await openWorld();
  const [ha, admin] = [world.player('Người lạ'), world.player('Quản trị')];
  const used = await invitationTo(world, 'P-LANG');
  const mai = world.newcomer('Mai');
  await mai.starts(used);
  await joins(mai, 'Vũ Thị Mai');
  await ha.starts(used);
  expect(ha).toSay('invitation-used');
  await mai.starts(used);
  expect(mai).toSay('invitation-already-used-by-self', { unit: 'Phường Láng' });

  const revoked = await invitationTo(world, 'SO-Y-TE');
  await admin.taps('invitation-button-revoke');
  await admin.taps('button-revoke-yes');
  await ha.starts(revoked);
  expect(ha).toSay('invitation-revoked');

  const expired = await invitationTo(world, 'SO-Y-TE');
  await world.pass(31 * DAY_MS);
  await ha.starts(expired);
  expect(ha).toSay('invitation-expired');
  await ha.starts('i-0123456789012345678901');
  expect(ha).toSay('invitation-unknown');
  expect(ha.heard.join('\n')).not.toMatch(/Láng|Y tế/);
});

it('speaks the language that a stranger has chosen also once a link is opened', async () => {
  const world = await openWorld();
  const payload = await invitationTo(world, 'P-LANG');
  const ha = world.player('Người lạ');
  await ha.starts();
  await ha.taps('English');
  await ha.starts(payload);
  expect(ha.screen).toContain('Phường Láng');
  expect(ha.sees(world.text.words(say('onboarding-button-yes'), 'en'))).toBe(true);
});

it('goes silent after ten wrong links in an hour, also for a right one, and hears again later', async () => {
  const world = await openWorld();
  const right = await invitationTo(world, 'P-LANG');
  const ha = world.player('Người lạ');
  for (let tries = 0; tries < 10; tries += 1) await ha.starts(`i-${tries}0123456789012345678`);
  expect(ha).toSay('invitation-unknown');
  await ha.starts(right);
  expect(ha.news).toEqual([]);
  await world.pass(HOUR_MS + 1);
  await ha.starts(right);
  expect(ha).toSay('onboarding-confirm-unit', { unit: 'Phường Láng' });
});

it('keeps nothing but the decision of somebody who declines, and lets them come back', async () => {
  const world = await openWorld();
  const ha = world.player('Người lạ');
  const payload = await invitationTo(world, 'P-LANG');
  await ha.starts(payload);
  await ha.taps('onboarding-button-yes');
  await ha.taps('onboarding-button-decline');
  expect(ha).toSay('onboarding-declined');
  const telegramId = asTelegramId(ha.id);
  const { known, decision } = await world.stores(async ({ people, consents }) => ({
    known: await people.known(telegramId),
    decision: (await consents.latest(telegramId))?.decision,
  }));
  expect({ known, decision }).toEqual({ known: null, decision: 'declined' });
  await ha.says('Phường Láng');
  expect(ha).toSay('stranger-welcome');

  await ha.starts(payload);
  await joins(ha, 'Đỗ Thu Hà');
  expect(ha).toSay('onboarding-done');
});

it('lets a known person serve a second unit, and keeps the two plans apart (51)', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.starts(await invitationTo(world, 'SO-Y-TE'));
  await lan.taps('onboarding-button-yes');
  if (lan.sees('onboarding-button-agree')) await lan.taps('onboarding-button-agree');
  expect(lan).toSay('onboarding-done', { unit: 'Sở Y tế' });

  if (!lan.sees('○ Sở Y tế: Kế hoạch năm')) await lan.taps('button-page-after');
  await lan.taps('○ Sở Y tế: Kế hoạch năm');
  expect(lan.screen).toContain('Sở Y tế');
  await lan.says('Mục đích của Sở Y tế: chăm sóc sức khỏe Nhân dân tốt hơn.');
  await lan.starts();
  if (!lan.sees('◐ Phường Láng: Kế hoạch năm')) await lan.taps('button-page-after');
  await lan.taps('◐ Phường Láng: Kế hoạch năm');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect((await storedPlan(world)).answers['objectives']).toMatch(/^Động viên/);
  expect((await storedPlan(world, { unit: 'SO-Y-TE' })).answers['objectives']).toMatch(/^Mục đích/);
});

it('says in a group that it works in private chats only, and takes nothing said there (50)', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  const inGroup = async (text: string): Promise<string[]> => {
    world.control.sayInGroup(lan.id, text);
    await world.settle();
    return world.control
      .groupMessages()
      .filter(({ from }) => from === 'bot')
      .map((message) => message.text ?? '');
  };
  const privateOnly = world.text.words({ key: 'private-only' }, 'vi');
  expect(await inGroup('/start')).toEqual([privateOnly]);
  expect(await inGroup('@thi_dua_bot Kỷ cương, trách nhiệm, chuyển đổi số')).toEqual([
    privateOnly,
    privateOnly,
  ]);
  expect(await inGroup('Chuyện của anh em với nhau')).toHaveLength(2);
  expect((await storedPlan(world)).answers).toEqual({});
});

it('changes the language in the middle of the plan without touching an answer (41)', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_campaigns_criteria' });
  const { answers: before } = await storedPlan(world);
  await lan.says('/ngonngu');
  await lan.taps('English');
  lan.language = 'en';
  expect(lan).toSay('greeting');
  await lan.taps('button-task-drafting');
  expect(askedOf(lan)).toBe('annual-plan_campaigns_criteria');
  await lan.says('yes');
  expect((await storedPlan(world)).answers).toEqual({ ...before, 'campaigns.1.criteria': true });

  await lan.says('/lang');
  await lan.taps('Tiếng Việt');
  lan.language = 'vi';
  await lan.taps('button-task-drafting');
  expect(askedOf(lan)).toBe('annual-plan_campaigns_criteria_text');
});

it('tells both contacts of a unit in the language of each', async () => {
  const world = await openWorld();
  const mai = await anotherContact(world, 'P-LANG', 'Vũ Thị Mai');
  await mai.says('/ngonngu');
  await mai.taps('English');
  mai.language = 'en';
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await mai.taps('○ Kế hoạch năm');
  expect(mai).toSay('annual-plan_objectives.ask');
  expect(lan).toSay('annual-plan_objectives.ask');
});

it('says to whoever gets no link why, and how to ask again; the refusal is kept', async () => {
  const world = await openWorld();
  const [ha, admin] = [world.player('Người lạ'), world.player('Quản trị')];
  await ha.starts();
  await ha.taps('access-button-ask');
  await ha.says('Đỗ Thu Hà, công chức Văn hóa - Xã hội, Phường Láng');
  await admin.taps('access-button-refuse');
  await admin.says('Phường đã cử đồng chí Lan');
  expect(admin).toSay('access-refused');
  expect(ha).toSay('access-refused-notice');
  expect(ha).toSay('relief-answer', { answer: 'Phường đã cử đồng chí Lan' });
  // The notice says who has decided and asks nobody any more; an older button does nothing.
  expect(admin.messages.map(({ text }) => text).join('\n')).toContain('Chưa đáp ứng đề nghị: ');
  await admin.taps('access-refusal-not-confirmed');
  expect(admin.toast).toContain('đã được xử lý');
  await ha.taps('access-button-again');
  expect(ha).toSay('access-ask-who');
  await ha.says('Đỗ Thu Hà, công chức, Phường Láng');
  await admin.taps('access-button-refuse');
  await admin.taps('access-refusal-not-confirmed');
  expect(ha.heard.at(-1)).toContain('Chưa có xác nhận của đơn vị');
});
