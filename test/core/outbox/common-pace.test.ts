import { expect, it } from 'vitest';

import { CommonPace } from '../../../src/core/outbox/common-pace.ts';
import { storePause } from '../../../src/core/outbox/recover-after-crash.ts';
import { asTelegramId, type TelegramId } from '../../../src/core/shared/ids.ts';

const START_MS = 1_800_000_000_000;

/** A database server's clock that the test owns, and what processes write down there. */
const openServer = () => {
  const clock = { ms: START_MS };
  const words = new Map<string, string>();
  const installation = {
    get: (key: string) => Promise.resolve(words.get(key) ?? null),
    getAll: () => Promise.resolve(words),
    set: (key: string, value: string) => Promise.resolve(void words.set(key, value)),
  };
  let people = 0;
  const nobodyYet = (): TelegramId => asTelegramId((people += 1));
  const join = (rate: number) => {
    const pace = new CommonPace(
      rate,
      () => clock.ms,
      () => clock.ms,
    );
    const meet = async (held: TelegramId[] = [], added: TelegramId[] = []) => {
      const met = await pace.meet({ installation });
      const kept = await pace.reserve({ installation }, met, { held, added });
      pace.keep(kept);
      return kept;
    };
    /** What it wants to send waits for a place; true when it is sent now. */
    const send = async (waiting: number): Promise<boolean> => {
      const waitMs = pace.take();
      if (waitMs !== Number.POSITIVE_INFINITY) return waitMs === 0;
      await meet([], Array.from({ length: waiting }, nobodyYet));
      return pace.take() === 0;
    };
    return { pace, meet, send };
  };
  return { clock, words, installation, nobodyYet, join };
};

/** Numbers from 0 to 1 that the same seed gives again. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

const busiestSecond = (at: readonly number[]): number =>
  Math.max(0, ...at.map((from) => at.filter((one) => one >= from && one < from + 1000).length));

it.each([
  [1, 28],
  [3, 5],
  [3, 28],
  [5, 60],
  [2, 200],
])(
  'lets %d processes together send %d a second, and hardly more within any second',
  async (count, rate) => {
    const { clock, join } = openServer();
    const random = seeded(count * rate);
    const processes = Array.from({ length: count }, () => join(rate));
    const sentAt: number[] = [];
    const shares = processes.map(() => 0);
    while (clock.ms < START_MS + 8_000) {
      for (const [n, { send }] of processes.entries())
        if (random() < 0.9 && (await send(Math.ceil(random() * 20)))) {
          sentAt.push(clock.ms);
          shares[n] = (shares[n] ?? 0) + 1;
        }
      // Now and then all of them stand still for a while.
      clock.ms += random() < 0.1 / rate ? 300 : (random() * 1000) / rate / 4;
    }
    expect(busiestSecond(sentAt)).toBeLessThanOrEqual(rate + 4);
    expect(sentAt.length).toBeGreaterThan(4 * rate);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  },
);

it('loses the places of whoever stands still, instead of making a burst of them', async () => {
  const { clock, join } = openServer();
  const [frozen, other] = [join(28), join(28)];
  await frozen.send(14);
  clock.ms += 400;
  const sent: boolean[] = [];
  for (let n = 0; n < 14; n += 1) sent.push(await frozen.send(0));
  for (let n = 0; n < 14; n += 1) sent.push(await other.send(14));
  expect(sent.filter(Boolean).length).toBeLessThanOrEqual(5);
});

it('lets all of them wait while one was told to, and from the second time on at half the rate', async () => {
  const { clock, join, nobodyYet } = openServer();
  const [one, other] = [join(28), join(28)];
  await one.send(4);
  expect(one.pace.refuse(nobodyYet(), 2_000)).toBe('everybody');
  expect(one.pace.take()).toBe(Number.POSITIVE_INFINITY);
  expect(one.pace.hasUrgentNews).toBe(true);
  await one.meet();
  expect(one.pace.hasUrgentNews).toBe(false);
  const { room } = await other.meet([], [nobodyYet()]);
  expect(room).toEqual({ places: 0, waitMs: 2_000 });
  expect(other.pace.pausedForMs).toBe(2_000);
  clock.ms += 2_500;
  expect(await other.send(1)).toBe(true);
  expect(other.pace.refuse(nobodyYet(), 1_000)).toBe('everybody');
  await other.meet();
  await one.meet();
  expect([one.pace.rate, other.pace.rate]).toEqual([14, 14]);
});

it('lets all leave a chat alone that one has written to, answered, or was refused in', async () => {
  const { clock, join } = openServer();
  const [one, other] = [join(28), join(28)];
  const [written, answered, refused] = [asTelegramId(1), asTelegramId(2), asTelegramId(-3)];
  await one.meet([], [written]);
  one.pace.noteAnswer(answered);
  expect(one.pace.refuse(refused, 30_000)).toBe('chat');
  await one.meet();
  expect(new Set((await other.meet()).resting)).toEqual(new Set([refused, written, answered]));
  clock.ms += 1_500;
  expect((await other.meet()).resting).toEqual([refused]);
  expect(one.pace.chatWaitMs(refused)).toBe(28_500);
  clock.ms += 28_500;
  expect((await other.meet()).resting).toEqual([]);
});

it('makes room for answers, whoever gives them: at once here, with the next claim elsewhere', async () => {
  const { clock, join, nobodyYet } = openServer();
  const [leader, other] = [join(20), join(20)];
  await leader.meet([], Array.from({ length: 10 }, nobodyYet));
  expect(leader.pace.take()).toBe(0);
  for (let n = 0; n < 9; n += 1) leader.pace.noteAnswer(nobodyYet());
  expect(leader.pace.take()).toBe(Number.POSITIVE_INFINITY);
  for (let n = 0; n < 20; n += 1) leader.pace.noteAnswer(nobodyYet());
  await leader.meet();
  expect((await other.meet([], [nobodyYet()])).room.places).toBe(0);
  clock.ms += 1_600;
  expect((await other.meet([], [nobodyYet()])).room.places).toBeGreaterThan(0);
});

it('tells others soon of answers, but only where others send', async () => {
  const { clock, join, nobodyYet } = openServer();
  const [leader, other] = [join(20), join(20)];
  await leader.meet([], [nobodyYet()]);
  clock.ms += 60_000;
  await leader.meet([], [nobodyYet()]);
  leader.pace.noteAnswer(nobodyYet());
  leader.pace.noteAnswer(nobodyYet());
  await other.meet([], [nobodyYet()]);
  await leader.meet();
  leader.pace.noteAnswer(nobodyYet());
  leader.pace.noteAnswer(nobodyYet());
  expect(leader.pace.hasNews).toBe(true);
  clock.ms += 11_000;
  expect(leader.pace.hasNews).toBe(false);
});

it('goes on with a pause of a program that sent alone, and outlives a clock that goes back', async () => {
  const { clock, join, installation, nobodyYet } = openServer();
  await storePause(installation, { untilMs: clock.ms + 5_000, forMs: 5_000, rate: 10 });
  const first = join(28);
  await first.meet([], [nobodyYet()]);
  expect(first.pace.pausedForMs).toBe(5_000);
  first.pace.refuse(nobodyYet(), 8_000);
  await first.meet();
  clock.ms -= 3_600_000;
  const next = join(28);
  await next.meet();
  expect(next.pace.pausedForMs).toBeLessThanOrEqual(8_000);
  clock.ms += 8_000;
  expect(await next.send(1)).toBe(true);
});

it('counts nothing of a transaction that is undone, and all of it in the next one', async () => {
  const { join, nobodyYet, installation } = openServer();
  const [one, other] = [join(28), join(28)];
  one.pace.refuse(nobodyYet(), 9_000);
  await one.pace.meet({ installation });
  expect(one.pace.hasUrgentNews).toBe(true);
  await one.meet();
  await other.meet();
  expect(other.pace.pausedForMs).toBe(9_000);
});
