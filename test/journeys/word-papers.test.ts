import { expect, it } from 'vitest';

import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { readInto } from '../papers/read-into.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, pdf, submitPlan, taps } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

/** The file that somebody has just been sent. */
const sentFile = (world: World, player: Player) => {
  const sent = player.messages.findLast(({ document }) => document !== undefined)?.document;
  return world.control.file(sent?.fileUniqueId ?? '');
};

it('gives a unit without a file its plan to sign, takes the signed one, and lets the Board read it', async () => {
  const world = await openWorld({ today: '2027-01-12' });
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, {
    answers: { 'annual-plan_has_signed_document': taps('annual-plan_has_signed_document_later') },
  });
  await submitPlan(lan);
  expect(lan).toSay('receipt-paper-owed');
  const receipt = lan.screen;
  await lan.taps('button-word');
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
  await fillPlan(lan);
  await submitPlan(lan);
  expect(lan).toSay('receipt-number', { version: 2 });
  expect(lan.sees('button-word')).toBe(false);

  const admin = world.player('Quản trị');
  await admin.says('BN-2027-0001');
  await admin.taps('button-word');
  expect(admin).toSay('word-sent');
  expect(sentFile(world, admin).bytes.length).toBeGreaterThan(5000);
});
