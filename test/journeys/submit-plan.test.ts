import { createHash } from 'node:crypto';

import { expect, it } from 'vitest';

import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, opensFromReview, says, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';

/** Every page of what is shown, turned by its buttons. */
const readAll = async (player: Player): Promise<string> => {
  const pages = [player.screen];
  while (player.sees('button-page-after')) {
    await player.taps('button-page-after');
    pages.push(player.screen);
  }
  return pages.join('\n');
};

/** A text of that many characters which is no HTML. */
const long = (characters: number): string => `<b>&"${'Ư'.repeat(characters - 9)}</b>`;

it('leads Phường Láng from the first word to the receipt (straight path)', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  expect(lan).toSay('greeting', { name: 'Nguyễn Thị Lan' });
  expect(lan).toSay('tasks-heading-of', { unit: 'Phường Láng' });
  await lan.taps('○ Kế hoạch năm');
  expect(lan).toSay('annual-plan_objectives.ask');

  await fillPlan(lan);
  expect(lan).toSay('form-review-complete');
  await lan.taps('form-button_submit');
  expect(lan).toSay('form-confirm-submit', {
    form: { key: 'annual-plan.title', values: { period: '2027' } },
    unit: 'Phường Láng',
  });
  const { message: confirmed } = lan.find('form-button_submit-yes');
  await lan.taps('form-button_submit-yes');
  // The receipt is a message of its own; what was confirmed stays above it, without buttons.
  expect(lan.messages.find(({ messageId }) => messageId === confirmed.messageId)).toMatchObject({
    text: confirmed.text,
  });
  expect(lan.messages.findLast(({ inlineKeyboard }) => inlineKeyboard)?.messageId).toBe(
    lan.messages.at(-1)?.messageId,
  );
  expect(lan.messages.at(-1)?.messageId).toBeGreaterThan(confirmed.messageId);

  const { draft, versions } = await storedPlan(world);
  const [version] = versions;
  expect(draft.status).toBe('submitted');
  expect(lan).toSay('receipt');
  expect(lan).toSay('receipt-number', { number: version?.number ?? '', version: 1 });
  expect(lan).toSay('receipt-hash', {
    hash: `${version?.hash.slice(0, 4)}-${version?.hash.slice(4, 8)}`.toUpperCase(),
  });
});

it('keeps each answer as the person meant it: numbers, dates, money, choices (F)', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan);
  const { answers } = await storedPlan(world);
  expect(answers).toMatchObject({
    theme: 'Kỷ cương, trách nhiệm, chuyển đổi số',
    'targets.1.target_name': 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    'targets.1.unit_of_measure': 'percent',
    'targets.1.target_value': 98.5,
    'targets.3.deadline_month': '11',
    'campaigns.1.kind': 'thematic',
    'campaigns.1.start': '2027-05-19',
    'campaigns.1.end': '2027-11-30',
    'campaigns.1.criteria': true,
    direct_worker_share_target: 35,
    budget_vnd: 150_000_000,
    responsible_person: 'Nguyễn Thị Lan',
    contact_note: null,
    has_signed_document: 'signed',
    doc_number: '15/KH-UBND',
    doc_date: '2027-01-05',
  });
});

it('makes a version whose hash is that of its content and which nothing changes', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan);
  await submitPlan(lan);
  const { versions: before } = await storedPlan(world);
  expect(before).toHaveLength(1);
  const content = before[0]?.content ?? '';
  expect(before[0]?.hash).toBe(createHash('sha256').update(content).digest('hex'));
  expect(JSON.parse(content)).toMatchObject({
    form: 'annual-plan',
    formVersion: annualPlan.version,
  });

  await lan.edits('35%', '36%');
  expect(lan).toSay('draft-submitted');
  await lan.says('thêm một ý');
  await lan.starts();
  expect(lan.sees('button-task-submitted')).toBe(true);
  const { versions, answers } = await storedPlan(world);
  expect(versions).toEqual(before);
  expect(answers['direct_worker_share_target']).toBe(35);
});

it('submits once when the last button is tapped twice (39)', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await lan.taps('form-button_submit');
  await lan.tapsTwice('form-button_submit-yes');
  const { versions } = await storedPlan(world);
  expect(versions).toHaveLength(1);
  expect(lan.screen).toContain(versions[0]?.number);
});

it('gives a summary that can be read: every answer in words, page by page', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await lan.taps('button-see-submission');
  const summary = await readAll(lan);
  for (const words of [
    'Kỷ cương, trách nhiệm, chuyển đổi số',
    'Tỷ lệ tổ dân phố đạt chuẩn',
    '98,5',
    '19/5/2027',
    'Theo chuyên đề',
    '35%',
    '150.000.000',
    'Trần Văn Minh',
    'Kế hoạch 2027 đã ký.pdf',
  ])
    expect(summary).toContain(words);
  expect(summary).not.toMatch(/undefined|null|thematic|target_name|annual-plan/);
});

it('carries the longest answers, with marks of HTML in them, to the last page', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const longest = { objectives: 2000, theme: 300, solutions: 2000, communication_plan: 1000 };
  const answers = Object.fromEntries(
    Object.entries(longest).map(([id, length]) => [`annual-plan_${id}`, says(long(length))]),
  );
  await beginPlan(lan);
  await fillPlan(lan, { answers });
  for (const id of Object.keys(longest)) {
    await opensFromReview(lan, `annual-plan_${id}`);
    expect(lan.screen).toContain('<b>&"ƯƯƯ');
  }
  await lan.says('/xemlai');
  await submitPlan(lan);
  await lan.taps('button-see-submission');
  const summary = await readAll(lan);
  for (const length of Object.values(longest)) expect(summary).toContain(long(length));
});

it('tells the admin at once, and what follows within five minutes in one message', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  const units = {
    'Phường Láng': 'P-LANG',
    'Sở Nội vụ': 'SO-NOI-VU',
    'Xã Bát Tràng': 'X-BAT-TRANG',
  };
  for (const name of Object.keys(units)) {
    const contact = world.player(name);
    await beginPlan(contact);
    await hasFilledPlan(contact);
    await submitPlan(contact);
    await world.pass(0);
  }
  const news = () => admin.heard.filter((text) => text.includes('BN-2027-'));
  expect(news()).toHaveLength(1);
  expect(news()[0]).toContain('Phường Láng');

  await world.pass(5 * 60_000);
  expect(news()).toHaveLength(2);
  expect(admin).toSay('submission-news', { count: 2 });
  for (const unit of ['Sở Nội vụ', 'Xã Bát Tràng'])
    expect(admin).toSay('submission-news-line', { unit });
  await world.pass(60 * 60_000);
  expect(news()).toHaveLength(2);
});

it('shows the Board the city, the cluster, the unit, the answers, the version and the file', async () => {
  const world = await openWorld();
  const [lan, minh] = [world.player('Phường Láng'), world.player('Sở Nội vụ')];
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await beginPlan(minh);
  await fillPlan(minh, { until: 'annual-plan_targets' });
  const { files, versions } = await storedPlan(world);

  const admin = world.player('Quản trị');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('overview-submitted', { count: 1 });
  expect(admin).toSay('overview-drafting', { count: 1 });
  expect(admin).toSay('overview-not-begun', { count: 2 });
  expect(admin).toSay('overview-no-contact', { count: 143 });

  const cluster = admin.buttons.find((label) => / · 1\//.test(label)) ?? '';
  await admin.taps(cluster);
  expect(admin.screen).toContain('Láng');
  await admin.taps('Phường Láng');
  expect(admin).toSay('unit-heading', { unit: 'Phường Láng', code: 'P-LANG' });
  expect(admin).toSay('unit-contact', { fullName: 'Nguyễn Thị Lan' });
  expect(admin).toSay('unit-version', { version: 1, number: versions[0]?.number ?? '' });
  const unitPage = admin.find('button-send-file');
  await admin.taps('button-see-version');
  expect(await readAll(admin)).toContain('Chủ tịch Ủy ban nhân dân phường');

  await admin.tapsOld(unitPage);
  const sent = admin.messages.findLast(({ document }) => document);
  expect(sent?.document?.fileName).toBe(files[0]?.name);

  await admin.says('Sở Nội vụ');
  expect(admin).toSay('unit-draft');
  await admin.taps('button-see-draft');
  expect(await readAll(admin)).toContain('Kỷ cương, trách nhiệm, chuyển đổi số');
});

it('shows nobody else what a unit has written', async () => {
  const world = await openWorld();
  const [lan, minh] = [world.player('Phường Láng'), world.player('Sở Nội vụ')];
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  const own = lan.find('button-see-submission');
  await minh.starts();
  await minh.tapsOld({ ...own, message: minh.find('button-task-not-begun').message });
  expect(minh).toSay('not-your-unit');
  await minh.says('/tinhhinh');
  expect(minh).toSay('admins-only');
});
