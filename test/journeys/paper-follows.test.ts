import { expect, it } from 'vitest';

import { DAY_MS } from '../../src/core/shared/instant.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, pdf, submitPlan, taps } from '../support/plan-answers.ts';
import { remindOf } from '../support/remind-of.ts';
import { findsTask } from '../support/sees-deadline.ts';

const isAsked = (words: string): boolean => words.includes('còn thiếu văn bản đã ký');

it('keeps a door open for the signed document, months later, until it has come', async () => {
  const world = await openWorld({ today: '2027-01-12', expectsApiErrors: true });
  await remindOf(world, ['ANNUAL_PLAN']);
  const lan = world.player('Phường Láng');
  const admin = world.player('Quản trị');
  await beginPlan(lan);
  await fillPlan(lan, {
    answers: { 'annual-plan_has_signed_document': taps('annual-plan_has_signed_document_later') },
  });
  await submitPlan(lan);
  expect(lan).toSay('receipt-paper-owed');
  expect(lan.sees('button-send-paper')).toBe(true);

  await world.pass(16 * DAY_MS);
  await world.settle();
  expect(lan.heard.filter(isAsked)).toHaveLength(1);
  await world.pass(69 * DAY_MS);
  const asked = lan.heard.filter(isAsked).length;
  expect(asked).toBeGreaterThan(1);
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('overview-unsigned', { count: 1 });
  await lan.says('/menu');
  await findsTask(lan, 'button-task-paper');
  await lan.taps('button-task-paper');
  expect(lan).toSay('annual-plan_doc_number.ask');
  await lan.sendsFile('scan.pdf', pdf(), 'Kế hoạch số 15/KH-UBND ngày 5/4/2027');
  expect(lan).toSay('form-file-attached', { name: 'scan.pdf' });
  await hasFilledPlan(lan);
  await submitPlan(lan);
  expect(lan).toSay('receipt-number', { version: 2 });
  expect(lan).not.toSay('receipt-paper-owed');

  await lan.says('/menu');
  for (;;) {
    expect(lan.sees('button-task-paper')).toBe(false);
    if (!lan.sees('button-page-after')) break;
    await lan.taps('button-page-after');
  }
  await world.pass(60 * DAY_MS);
  expect(lan.heard.filter(isAsked)).toHaveLength(asked);
});

it('asks for the file alone of what was signed before, until it has come', async () => {
  const world = await openWorld({ today: '2027-01-12', expectsApiErrors: true });
  await remindOf(world, ['ANNUAL_PLAN']);
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  const signed = taps('annual-plan_has_signed_document_signed_later');
  await fillPlan(lan, { answers: { 'annual-plan_has_signed_document': signed } });
  await submitPlan(lan);
  expect(lan).toSay('receipt-paper-owed');
  await world.pass(16 * DAY_MS);
  await world.settle();
  expect(lan.heard.filter(isAsked)).toHaveLength(1);
  await lan.says('/menu');
  await findsTask(lan, 'button-task-paper');
  await lan.taps('button-task-paper');
  expect(lan).toSay('annual-plan_file.ask');
  await lan.sendsFile('scan.pdf', pdf());
  await lan.taps('form-button_done');
  await submitPlan(lan);
  expect(lan).toSay('receipt-number', { version: 2 });
  expect(lan).not.toSay('receipt-paper-owed');
  await lan.taps('button-see-submission');
  while (lan.sees('button-page-after')) await lan.taps('button-page-after');
  expect(lan.screen).toContain('Số, ký hiệu: 15/KH-UBND');
  await world.pass(30 * DAY_MS);
  expect(lan.heard.filter(isAsked)).toHaveLength(1);
});
