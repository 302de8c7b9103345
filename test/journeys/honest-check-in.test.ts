import { expect, it } from 'vitest';

import { handedInPlan } from '../support/handed-in-plan.ts';
import { submitPlan } from '../support/plan-answers.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

it('offers the quarter that is overdue, takes its numbers at once, and shows which there are not', async () => {
  const { world, lan } = await handedInPlan();
  // Into the second quarter, after the day of the first.
  await world.pass(100 * DAY_MS);
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  expect(lan.screen).toContain('Báo cáo nhanh quý I năm 2027');
  await lan.taps('form-button_one-by-one');
  expect(lan).toSay('form-run-items', { count: 3 });
  await lan.says('90; -; 50,5');
  await lan.taps('check-in_targets_status_on_track');
  await lan.taps('check-in_targets_status_on_track');
  await lan.taps('form-button_no-data');
  await lan.says('1');
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  expect(lan).toSay('receipt-late');
  await lan.says('/tiendo');
  expect(lan).toSay('progress-unknown');
  expect(lan).toSay('progress-count_none', { count: 1 });
  expect(lan.screen).not.toContain('đạt 0%');
  await lan.taps('button-check-in');
  expect(lan.screen).toContain('Báo cáo nhanh quý II năm 2027');
});
