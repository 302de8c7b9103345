import { expect, it } from 'vitest';

import { AnswerBudget } from '../../src/bot/telegram/answer-budget.ts';

const budgetAt = () => {
  const clock = { ms: 1_000_000 };
  const budget = new AnswerBudget(() => clock.ms);
  /** How many of so many updates are answered. */
  const answers = (chat: number, updates: number, from = 0): number => {
    let count = 0;
    for (let updateId = from; updateId < from + updates; updateId += 1)
      if (budget.has(chat, updateId)) {
        budget.spend(chat, updateId);
        count += 1;
      }
    return count;
  };
  return { clock, budget, answers };
};

const STRANGER = 7;
const GROUP = -7;

it('answers a stranger so many times a minute, a group less often', () => {
  const { clock, answers } = budgetAt();
  expect(answers(STRANGER, 200)).toBe(15);
  expect(answers(GROUP, 200)).toBe(4);
  expect(answers(STRANGER + 1, 10)).toBe(10);
  clock.ms += 60_000;
  expect(answers(STRANGER, 200, 1_000)).toBe(15);
});

it('counts an update that is tried again once', () => {
  const { budget, answers } = budgetAt();
  for (let tries = 0; tries < 20; tries += 1) answers(STRANGER, 1);
  expect(answers(STRANGER, 30)).toBe(15);
  expect(budget.has(STRANGER, 0)).toBe(true);
  expect(budget.has(STRANGER, 99)).toBe(false);
});

it('lets the answers to all strangers together out at ten a second, others at once', () => {
  const { clock, budget, answers } = budgetAt();
  for (let stranger = 1; stranger <= 100; stranger += 1) answers(stranger, 3);
  const waits = Array.from({ length: 300 }, (_, at) => budget.waitMs((at % 100) + 1));
  expect(waits.filter((ms) => ms === 0).length).toBe(20);
  expect(Math.max(...waits)).toBe(28_000);
  expect(budget.waitMs(12_345)).toBe(0);
  budget.forget(1);
  expect(budget.waitMs(1)).toBe(0);
  clock.ms += 40_000;
  expect(budget.waitMs(2)).toBe(0);
});
