import { expect, it } from 'vitest';

import { Pace } from '../../../src/core/outbox/pace.ts';
import { asTelegramId } from '../../../src/core/shared/ids.ts';

/** A pace whose machine time the test owns. */
const paceAt = (rate: number) => {
  const clock = { ms: 1_000_000 };
  const pace = new Pace(rate, () => clock.ms);
  let people = 0;
  const nobodyYet = () => asTelegramId((people += 1));
  /** Sends to ever new people for so long; returns when. */
  const sendFor = (ms: number): number[] => {
    const until = clock.ms + ms;
    const sentAt: number[] = [];
    while (clock.ms < until) {
      const waitMs = pace.take(nobodyYet());
      if (waitMs === 0) sentAt.push(clock.ms);
      else clock.ms = Math.min(until, clock.ms + waitMs);
    }
    return sentAt;
  };
  return { clock, pace, nobodyYet, sendFor };
};

it.each([1, 5, 28, 200])('keeps %d a second, and hardly more within any second', (rate) => {
  const sentAt = paceAt(rate).sendFor(20_000);
  expect(sentAt.length).toBeGreaterThanOrEqual(20 * rate);
  expect(sentAt.length).toBeLessThanOrEqual(20 * rate + 4);
  const busiest = sentAt.map(
    (from) => sentAt.filter((at) => at >= from && at < from + 1000).length,
  );
  expect(Math.max(...busiest)).toBeLessThanOrEqual(rate + 5);
});

it('leaves a chat alone for a second, also after an answer', () => {
  const { pace, clock } = paceAt(28);
  const lan = asTelegramId(7);
  expect(pace.chatWaitMs(lan)).toBe(0);
  pace.noteAnswer(lan);
  clock.ms += 400;
  expect(pace.chatWaitMs(lan)).toBe(600);
  clock.ms += 600;
  expect(pace.chatWaitMs(lan)).toBe(0);
});

it('makes room for answers: both together keep the rate', () => {
  const { pace, nobodyYet, sendFor } = paceAt(20);
  for (let answers = 0; answers < 40; answers += 1) pace.noteAnswer(nobodyYet());
  expect(sendFor(1_500)).toEqual([]);
  expect(sendFor(2_000).length).toBeGreaterThan(20);
});

it('sends nothing while Telegram wants nothing, whatever the size', () => {
  const { pace, sendFor } = paceAt(28);
  pace.pause(10_072_000);
  expect(sendFor(10_071_000)).toEqual([]);
  expect(sendFor(2_000).length).toBeGreaterThan(0);
});

it('halves the rate after repeated pauses only, once for those at the same time, and recovers', () => {
  const { pace, clock, sendFor } = paceAt(28);
  pace.pause(5_000);
  pace.pause(5_000);
  expect(pace.rate).toBe(28);
  clock.ms += 6_000;
  pace.pause(5_000);
  pace.pause(3_000);
  expect(pace.rate).toBe(14);
  sendFor(5_000 + 31_000);
  expect(pace.rate).toBe(15);
  sendFor(20 * 31_000);
  expect(pace.rate).toBe(28);
});

it('takes up after a restart what was left of a pause, and the rate', () => {
  const { pace, sendFor } = paceAt(28);
  pace.resume({ forMs: 4_000, overForMs: 0, rate: 7 });
  expect(sendFor(3_900)).toEqual([]);
  expect(pace.rate).toBe(7);
});

it('has recovered while the program was stopped as it would have while it ran', () => {
  const { pace } = paceAt(28);
  pace.resume({ forMs: 0, overForMs: 5 * 30_000, rate: 7 });
  expect(pace.rate).toBe(12);
  pace.resume({ forMs: 0, overForMs: 86_400_000, rate: 7 });
  expect(pace.rate).toBe(28);
});

it('leaves the rest alone when one chat has had too much', () => {
  const { pace, sendFor } = paceAt(28);
  const stranger = asTelegramId(9_000);
  for (let answers = 0; answers < 4; answers += 1) pace.noteAnswer(stranger);
  for (let refused = 0; refused < 50; refused += 1)
    expect(pace.refuseAnswer(stranger, 2_000)).toBe('chat');
  expect(pace.chatWaitMs(stranger)).toBe(2_000);
  expect(pace.pausedForMs).toBe(0);
  expect(pace.rate).toBe(28);
  expect(sendFor(2_000).length).toBeGreaterThan(28);
});

it('takes a refusal of a group as the group’s own', () => {
  const { pace } = paceAt(28);
  for (const group of [-1, -2, -3, -4])
    expect(pace.refuseAnswer(asTelegramId(group), 1_000)).toBe('chat');
});

it('lets everybody wait when several quiet chats are refused at once, or bulk itself', () => {
  const { pace, clock, nobodyYet } = paceAt(28);
  const refuseQuiet = () => {
    const chat = nobodyYet();
    pace.noteAnswer(chat);
    return pace.refuseAnswer(chat, 4_000);
  };
  expect([refuseQuiet(), refuseQuiet()]).toEqual(['chat', 'chat']);
  clock.ms += 6_000;
  expect([refuseQuiet(), refuseQuiet(), refuseQuiet()]).toEqual(['chat', 'chat', 'everybody']);
  expect(pace.pausedForMs).toBe(4_000);
  clock.ms += 100_000;
  const anybody = nobodyYet();
  expect(pace.take(anybody)).toBe(0);
  expect(pace.refuse(anybody, 3_000)).toBe('everybody');
  expect(pace.pausedForMs).toBe(3_000);
});

it('knows that bulk was refused by a chat that has had many answers', () => {
  const { pace } = paceAt(28);
  const lan = asTelegramId(9_000);
  for (let answers = 0; answers < 4; answers += 1) pace.noteAnswer(lan);
  expect(pace.refuse(lan, 3_000)).toBe('chat');
  expect(pace.pausedForMs).toBe(0);
});

it('keeps a part of the rate for bulk, however much is answered', () => {
  const { pace, clock, nobodyYet, sendFor } = paceAt(28);
  let sent = 0;
  for (let tenth = 0; tenth < 300; tenth += 1) {
    for (let answers = 0; answers < 10; answers += 1) pace.noteAnswer(nobodyYet());
    const until = clock.ms + 100;
    sent += sendFor(100).length;
    clock.ms = until;
  }
  expect(sent).toBeGreaterThanOrEqual(28 * 0.25 * 20);
});
