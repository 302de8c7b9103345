import { setTimeout as wait } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { sized } from '../support/sized.ts';
import { isOnPostgres } from './fault-server.ts';
import { report } from './figures.ts';
import { FloodedCity, MOST_IN_FLIGHT, sentAtLeast } from './flooded-city.ts';

/** By then hundreds are sent; a start alone takes longer than the earliest of these. */
const LATEST_KILL_MS = 1_200;

/** Numbers from 0 to 1 that the same seed gives again. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

it('sends each once when it is killed again and again, but for what it lists as unknown', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);
  const random = seeded(seed);
  const { recipients, most } = sized({
    full: { recipients: 5_000, most: 20 },
    brief: { recipients: 600, most: 4 },
  });
  const city = await FloodedCity.open({ recipients, rate: 200 });
  let kills = 0;
  for (; kills < most; kills += 1) {
    await city.start();
    await wait(random() * LATEST_KILL_MS);
    await city.kill();
  }
  await city.start();
  await city.settled();
  const verdict = await city.verdict();
  report({ fault: `${kills} × kill -9`, verdict, notes: `seed ${seed}` });
  expect(verdict).toMatchObject({ recipients, twice: 0, lost: 0, others: 0 });
  expect(verdict.unknown).toBeLessThanOrEqual(MOST_IN_FLIGHT * kills);
}, 300_000);

it('sends each once when two loops of one program share the database, also when it is killed', async () => {
  const random = seeded(Number(process.env['SEED'] ?? 1));
  const city = await FloodedCity.open({
    recipients: sized({ full: 2_000, brief: 900 }),
    rate: 0,
  });
  const two = { loops: 2, places: 2, rate: 300, leaseMs: 60_000, isAlone: true };
  const kills = sized({ full: 5, brief: 2 });
  for (let kill = 0; kill < kills; kill += 1) {
    await city.startSenders(two);
    await wait(500 + random() * 1_000);
    await city.kill();
  }
  const last = await city.startSenders(two);
  await city.settled();
  await last.stop();
  const verdict = await city.verdict();
  const shares = last.output.out.match(/calls: (?<shares>.+)/)?.groups?.['shares'] ?? '';
  report({
    fault: `two loops in one program, ${kills} × kill -9`,
    verdict,
    notes: `the last: ${shares.replace(',', ' and ')} calls`,
  });
  expect(verdict).toMatchObject({ twice: 0, lost: 0, others: 0 });
  expect(verdict.unknown).toBeLessThanOrEqual(MOST_IN_FLIGHT * kills);
  expect(Math.min(...shares.split(',').map(Number))).toBeGreaterThan(0);
}, 120_000);

it('gives what a frozen or killed program held to the other one on the same file', async () => {
  const city = await FloodedCity.open({
    recipients: sized({ full: 1_200, brief: 1_000 }),
    rate: 0,
  });
  const one = { loops: 1, places: 4, rate: 60, leaseMs: 3_000, isAlone: false };
  const frozen = await city.startSenders(one);
  const other = await city.startSenders(one);
  await city.until(sentAtLeast(200));
  frozen.freeze();
  await wait(5_000);
  frozen.thaw();
  const { sent: sentByThaw = 0 } = await city.counts();
  await city.until(sentAtLeast(sentByThaw + 200));
  await frozen.kill();
  await city.settled();
  await other.stop();
  const verdict = await city.verdict();
  report({
    fault: `two programs on one ${isOnPostgres ? 'database' : 'file'}; one frozen for 5 s (leases of 3 s), then killed`,
    verdict,
    notes: '',
  });
  expect(verdict).toMatchObject({ twice: 0, lost: 0, others: 0 });
  expect(verdict.unknown).toBeLessThanOrEqual(2 * MOST_IN_FLIGHT);
}, 120_000);
