import { expect, it } from 'vitest';

import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { type CalendarDate, instantInHanoi } from '../../src/core/shared/calendar-date.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { readInto } from '../papers/read-into.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { handedInPlan } from '../support/handed-in-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, pdf, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { newestNumber } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

/** The file that somebody has just been sent. */
const sentFile = (world: World, player: Player) => {
  const sent = player.messages.findLast(({ document }) => document !== undefined)?.document;
  return world.control.file(sent?.fileUniqueId ?? '');
};

/** All that stands in a Word file. */
const wordsIn = async (bytes: Uint8Array): Promise<string> => {
  const parsed = await parseDocument(bytes);
  if (parsed.type !== 'document') throw new Error(parsed.reason);
  return parsed.blocks
    .flatMap((block) => (block.type === 'line' ? [block.text] : block.rows.flat()))
    .join('\n');
};

it('gives a unit without a file its plan to sign, takes the signed one, and lets the Board read it', async () => {
  const world = await openWorld({ today: '2027-01-12' });
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan, { until: 'annual-plan_has_signed_document' });
  await lan.taps('button-word-to-sign');
  expect(lan).toSay('word-to-sign-sent');
  expect(await readInto(annualPlan, sentFile(world, lan).bytes)).toMatchObject({
    sure: { theme: 'Kỷ cương, trách nhiệm, chuyển đổi số', model_target: 6 },
  });
  await lan.says('Chưa ký');
  await hasFilledPlan(lan);
  expect(lan.sees('button-word-to-sign')).toBe(true);
  await submitPlan(lan);
  expect(lan).toSay('receipt-paper-owed');
  const receipt = lan.screen;
  await lan.taps('button-word-to-sign');
  expect(lan).toSay('word-sent');
  const { bytes } = sentFile(world, lan);
  const { sure } = await readInto(annualPlan, bytes);
  expect(sure).toMatchObject({
    theme: 'Kỷ cương, trách nhiệm, chuyển đổi số',
    model_target: 6,
    budget_vnd: 150_000_000,
    'Tỷ lệ hồ sơ giải quyết đúng hạn/target_value': 98.5,
  });

  expect(receipt).toContain('BN-2027-0001');
  await lan.taps('button-send-paper');
  await lan.sendsFile('KH da ky.pdf', pdf(), 'Kế hoạch số 15/KH-UBND ngày 11/1/2027');
  await hasFilledPlan(lan);
  await submitPlan(lan);
  expect(lan).toSay('receipt-number', { version: 2 });
  expect(lan.sees('button-word-to-sign')).toBe(false);

  await lan.taps('button-see-submission');
  await lan.taps('button-compare');
  await lan.taps('button-word-changes');
  expect(lan).toSay('word-changes-sent');

  const admin = world.player('Quản trị');
  await admin.says('BN-2027-0001');
  await admin.taps('button-word');
  expect(admin).toSay('word-sent');
  expect(await wordsIn(sentFile(world, admin).bytes)).toContain('PHƯỜNG LÁNG');
  await admin.says('BN-2027-0001');
  await admin.taps('button-one-page');
  expect(admin).toSay('one-page-sent');
  const page = await wordsIn(sentFile(world, admin).bytes);
  expect(page).toMatch(/^Kế hoạch năm 2027\nPhường Láng\nBN-2027-0001, lần 1/u);
  expect(page).toContain('Tỷ lệ hồ sơ giải quyết đúng hạn: 98,5%');
});

it('gives the Board its letter about a plan, its report on all of them, and a letter to those who are late alone', async () => {
  const { world } = await handedInPlan();
  const admin = world.player('Quản trị');
  const number = await newestNumber(world);
  await admin.says(number);
  await admin.taps('button-review');
  expect(admin.sees('button-opinion-letter')).toBe(false);
  await admin.taps('button-remark-all');
  await admin.says('Đề nghị nêu rõ việc trọng tâm, việc khó');
  await admin.taps('button-opinion-letter');
  expect(admin).toSay('opinion-letter-sent');
  const letter = await wordsIn(sentFile(world, admin).bytes);
  expect(letter).toContain('1. Đề nghị nêu rõ việc trọng tâm, việc khó.');
  expect(letter).toContain(`(mã biên nhận ${number})`);

  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin.sees('button-paper-late')).toBe(false);
  await admin.taps('button-paper-summary');
  expect(admin).toSay('paper-summary-sent');
  const report = await wordsIn(sentFile(world, admin).bytes);
  expect(report).toContain('Có 147 đơn vị thuộc diện gửi; đã hoàn thành 1 đơn vị');

  await world.pass(instantInHanoi('2027-03-05' as CalendarDate, '10:00') - world.clock.now());
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  await admin.taps('button-paper-late');
  expect(admin).toSay('paper-late-sent');
  const late = await wordsIn(sentFile(world, admin).bytes);
  expect(late).toContain('146 đơn vị đã quá hạn');
  expect(late).toContain('Phường Cầu Giấy');
  expect(late).not.toContain('Phường Láng');
});
