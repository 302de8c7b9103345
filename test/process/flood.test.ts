import { setTimeout as wait } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { sized } from '../support/sized.ts';
import { isOnPostgres } from './fault-server.ts';
import { report } from './figures.ts';
import { FloodedCity, MOST_IN_FLIGHT, sentAtLeast } from './flooded-city.ts';

/** What Telegram allows to all chats together. */
const TELEGRAM_RATE = 30;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/**
 * How long somebody waits for an answer, asked again and again until the flood is over: each time by somebody
 * else, since a stranger who goes on and on is answered no more.
 */
const askMeanwhile = async (city: FloodedCity, flood: Promise<unknown>): Promise<number[]> => {
  const { control } = city.sandbox;
  const tookMs: number[] = [];
  const over = flood.then(() => true);
  do {
    const { id } = control.addPerson({ firstName: 'Người hỏi' });
    const askedAt = performance.now();
    control.say(id, '/trogiup');
    while (!control.chat(id).messages.some(({ from }) => from === 'bot')) await wait(5);
    tookMs.push(performance.now() - askedAt);
  } while (!(await Promise.race([over, wait(2_000).then(() => false)])));
  return tookMs;
};

it('sends to many people at the configured rate, each once, and answers meanwhile', async () => {
  // At more than Telegram’s own rate its refusals are not what is looked at.
  const { recipients, rate } = sized({
    full: { recipients: isOnPostgres ? 2_000 : 5_000, rate: 28 },
    brief: { recipients: 600, rate: 200 },
  });
  const city = await FloodedCity.open({ recipients, rate });
  city.sandbox.control.setRates(rate <= TELEGRAM_RATE);
  await city.start();
  const startedAt = performance.now();
  const flood = city.settled();
  const tookMs = await askMeanwhile(city, flood);
  const seconds = (performance.now() - startedAt) / 1000;
  const verdict = await city.verdict();
  const perSecond = recipients / seconds;
  const refused = city.sandbox.control.calls().filter(({ status }) => status === 429).length;
  report({
    fault: 'none; Telegram’s rates on',
    verdict,
    notes: [
      `${seconds.toFixed(0)} s, ${perSecond.toFixed(1)}/s of ${rate} (${((perSecond / rate) * 100).toFixed(0)} %, target ≥ 95 %)`,
      `429: ${refused}`,
      `${tookMs.length} answers meanwhile: p50 ${quantile(tookMs, 0.5).toFixed(0)} ms, p95 ${quantile(tookMs, 0.95).toFixed(0)} ms (target < 1 s)`,
    ].join('; '),
  });
  expect(verdict).toMatchObject({ sent: recipients, twice: 0, lost: 0, unknown: 0 });
}, 400_000);

it('leaves Telegram alone for as long as it wants, also after a kill', async () => {
  const city = await FloodedCity.open({ recipients: 200, rate: 100 });
  const { control } = city.sandbox;
  const retryAfter = sized({ full: 30, brief: 6 });
  await city.start();
  await city.until(sentAtLeast(50));
  const description = `Too Many Requests: retry after ${retryAfter}`;
  const fault = { type: 'error', code: 429, description, retryAfter } as const;
  control.addFault({ method: 'sendMessage', times: MOST_IN_FLIGHT, fault });
  while (control.faults().length === MOST_IN_FLIGHT || stillFull(control.faults())) await wait(20);
  await wait(1_000);
  control.clearFaults();
  const callsBefore = city.sentAtMs.length;
  await city.kill();
  await city.start();
  await city.settled();
  const pausedMs = (city.sentAtMs[callsBefore] ?? 0) - (city.sentAtMs[callsBefore - 1] ?? 0);
  const verdict = await city.verdict();
  report({
    fault: `429 storm, retry_after ${retryAfter}, killed meanwhile`,
    verdict,
    notes: `nothing was sent for ${(pausedMs / 1000).toFixed(1)} s`,
  });
  expect(verdict).toMatchObject({ sent: 200, twice: 0, lost: 0, unknown: 0 });
  expect(pausedMs).toBeGreaterThanOrEqual(retryAfter * 1000 - 500);
}, 120_000);

const stillFull = (orders: readonly { times: number }[]): boolean =>
  orders.some(({ times }) => times === MOST_IN_FLIGHT);
