import { afterAll, beforeAll, expect, it } from 'vitest';

import { opensFromReview, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { openReviewDesk } from '../support/review-desk.ts';
import { newestNumber } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

let world: World;
let admin: Player;
let lan: Player;
let lead: Player;

beforeAll(async () => {
  ({ world, admin, lan } = await openReviewDesk());
  lead = world.player('Trưởng cụm');
  await lead.starts();
});

afterAll(async () => {
  await world.close();
});

const number = (): Promise<string> => newestNumber(world);

it('asks nothing of a lead while the milestone does not say so', async () => {
  await lead.forges(`s:${await number()}`);
  expect(lead).toSay('submission-facts', { version: 1 });
  expect(lead.sees('button-lead-check')).toBe(false);
  await lead.forges(`rv:lc:${await number()}`);
  await admin.says('/xemxet');
  expect(admin.screen).toContain('đã tiếp nhận');
});

it('is set for a milestone, and then the Board sees what waits for the cluster', async () => {
  await admin.says('/lich');
  await admin.taps('button-find');
  await admin.says('ke hoach');
  await admin.taps('1/3/2027 · Kế hoạch năm 2027');
  await admin.taps('button-calendar-lead-checks');
  expect(admin).toSay('calendar-lead-checks');
  await admin.says('/xemxet');
  expect(admin.screen).toContain('chờ cụm, khối kiểm tra');
});

it('is asked of the lead as soon as the unit sends a version, and the Board reviews it afterwards', async () => {
  await lan.forges(`amend:${await number()}`);
  await opensFromReview(lan, 'annual-plan_theme');
  await lan.says('Kỷ cương, đột phá');
  await lan.says('/xemlai');
  await submitPlan(lan);
  await world.pass(60_000);
  expect(lead).toSay('lead-check-news', { unit: 'Phường Láng', number: await number() });
  expect(admin.heard.join('\n')).not.toContain('Đề nghị đồng chí kiểm tra trước');
});

it('lets the lead say something to the Board, which sends it on or not', async () => {
  await lead.taps('button-lead-check-open');
  await lead.taps('button-lead-remark');
  await lead.says('Cần thống nhất cách tính chỉ tiêu của cụm');
  expect(lead).toSay('review-lead-remarked');
  expect(lead.sees('button-lead-check')).toBe(false);
  await admin.says('/xemxet');
  expect(admin.screen).toContain('cụm, khối đã kiểm tra');
  await admin.taps('button-review-of');
  expect(admin).toSay('review-state-checked');
  expect(admin).toSay('review-remark-line', { words: 'Cần thống nhất cách tính chỉ tiêu của cụm' });
  expect(lan.heard.join('\n')).not.toContain('cách tính chỉ tiêu của cụm');
  // A second press of an old button does nothing any more.
  await lead.forges(`rv:lc:${await number()}`);
  expect(lead.toast).toContain('không còn dùng được');
  await admin.taps('button-give-back');
  await admin.taps('button-until');
  expect(admin).toSay('review-done-returned');
});

it('is nobody’s who leads another cluster, nor the unit’s own', async () => {
  await lan.forges(`rv:lc:${await number()}`);
  const other = world.player('Xã Bát Tràng');
  await other.starts();
  await other.forges(`rv:lc:${await number()}`);
  const own = await number();
  const review = await world.stores(({ reviews }) => reviews.of(own));
  expect(review?.state).toBe('returned');
});
