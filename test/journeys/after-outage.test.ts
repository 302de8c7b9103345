import { expect, it } from 'vitest';

import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { type CuttableProxy, openHttpProxy } from '../support/proxies.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const isTold = (heard: string): boolean => heard.includes('hoạt động trở lại');
const timesTold = (player: Player): number => player.heard.filter(isTold).length;

/** The program is away for so long; what people do in between waits in Telegram. */
const isAway = async (world: World, ms: number, happens = (): void => undefined): Promise<void> => {
  await world.whileStopped(() => {
    world.clock.advance(ms);
    happens();
  });
};

it('asks whoever was in the middle of a form once more after an outage of more than a day (44)', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const hung = world.player('Xã Bát Tràng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await beginPlan(hung);
  await hasFilledPlan(hung);
  await submitPlan(hung);

  // From Monday 9:00 until Tuesday 20:00, when offices sleep.
  await isAway(world, 35 * HOUR_MS);
  expect(timesTold(lan)).toBe(0);
  await world.pass(12 * HOUR_MS);
  expect(timesTold(lan)).toBe(1);
  expect(lan.screen).toContain('9:00');
  expect(lan.screen).toContain('11/1/2027');
  expect(lan.screen).toContain('Phường Láng');
  expect(lan.screen).toContain('Chủ đề thi đua');
  expect(timesTold(hung)).toBe(0);

  // Words below it are asked about once; the button leads to the question itself.
  await lan.says('Đoàn kết, sáng tạo');
  expect((await storedPlan(world)).answers['theme']).toBeUndefined();
  await lan.taps('button-doubt-form-question');
  expect((await storedPlan(world)).answers['theme']).toBe('Đoàn kết, sáng tạo');
  await lan.taps('button-answer-on');
  expect(askedOf(lan)).toBe('annual-plan_targets');

  // Neither a restart nor a short pause, nor a clock that is moved, is an outage.
  await world.restart();
  await isAway(world, 20 * HOUR_MS);
  await world.pass(7 * DAY_MS);
  expect(timesTold(lan)).toBe(1);
});

it('tells nobody twice, and nobody who has spoken to it meanwhile or handed in (44)', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  const hung = world.player('Xã Bát Tràng');
  for (const person of [lan, hung]) {
    await beginPlan(person);
    await fillPlan(person, { until: 'annual-plan_theme' });
  }
  // Lan writes again in the evening of the outage; a second start finds nothing more to tell.
  await isAway(world, 35 * HOUR_MS, () => world.control.say(lan.id, '/tieptuc'));
  expect(askedOf(lan)).toBe('annual-plan_theme');
  await world.restart();
  await world.pass(12 * HOUR_MS);
  expect(timesTold(lan)).toBe(0);
  expect(timesTold(hung)).toBe(1);

  // What was handed in, and what was saved for later, is no conversation any more.
  await lan.says('/luu');
  await hung.taps('button-answer-on');
  await hasFilledPlan(hung);
  await submitPlan(hung);
  await isAway(world, 3 * DAY_MS);
  expect([timesTold(lan), timesTold(hung)]).toEqual([0, 1]);
});

/** Telegram is out of reach for so long, while the program runs on. */
const isCutOff = async (world: World, proxy: CuttableProxy, ms: number): Promise<void> => {
  const failures = (): number =>
    world.logLines.filter((line) => line.includes('could not be fetched')).length;
  const polls = (): number =>
    world.control.calls().filter(({ method }) => method === 'getUpdates').length;
  const failed = failures();
  proxy.cut();
  await world.until(() => failures() > failed);
  await world.pass(ms);
  const polled = polls();
  proxy.mend();
  await world.until(() => polls() > polled);
  await world.pass(10 * MINUTE_MS);
};

it('asks once more after Telegram was out of reach for more than a day, though the program ran on (44)', async () => {
  const proxy = await openHttpProxy();
  const world = await openWorld({ proxy: proxy.url, expectsApiErrors: true });
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await isCutOff(world, proxy, 20 * HOUR_MS);
  expect(timesTold(lan)).toBe(0);

  await isCutOff(world, proxy, 25 * HOUR_MS);
  await world.pass(3 * HOUR_MS);
  expect(timesTold(lan)).toBe(1);
  expect(lan.screen).toContain('Chủ đề thi đua');
  await world.pass(2 * DAY_MS);
  expect(timesTold(lan)).toBe(1);
});
