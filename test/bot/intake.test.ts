import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Update } from 'grammy/types';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { keyOf } from '../../src/bot/telegram/arrived.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { from, openStories, said, type Story } from './intake-story.ts';

let stories: Awaited<ReturnType<typeof openStories>>;

beforeEach(async () => {
  stories = await openStories();
});

const POLL = {
  id: '1',
  question: 'x',
  options: [],
  total_voter_count: 0,
  is_closed: false,
  is_anonymous: true,
  type: 'regular' as const,
  allows_revoting: false,
  members_only: false,
  allows_multiple_answers: false,
};

const passes = (ms: number): void => void vi.advanceTimersByTime(ms);

const takesOneMs: Story['handle'] = () => {
  passes(1);
  return Promise.resolve([]);
};

describe('intake', () => {
  it('applies a redelivered update once', async () => {
    const story: Story = { applied: [], dead: [] };
    const intake = stories.intakeOf(story);
    await intake.store([said(11, 'một'), said(12, 'hai')]);
    await intake.store([said(12, 'hai'), said(13, 'ba')]);
    await intake.idle();
    await intake.store([said(11, 'một')]);
    await intake.idle();
    expect(await stories.told()).toBe('một hai ba ');
    expect(story.applied).toEqual(['11', '12', '13']);
  });

  it('knows an update by its id, also when ids start again below', async () => {
    const intake = stories.intakeOf({ applied: [], dead: [] });
    await intake.store([said(900, 'trước')]);
    await intake.store([said(5, 'sau')]);
    await intake.idle();
    expect(await stories.told()).toBe('trước sau ');
  });

  it('keeps the order of one person while an earlier update is slow (L)', async () => {
    const order: string[] = [];
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const intake = stories.intakeOf({
      applied: order,
      dead: [],
      handle: async (update) => {
        if (update.message?.text === 'chậm') await held;
        return [];
      },
    });
    const first = intake.store([said(1, 'chậm'), said(2, 'a')]);
    const second = intake.store([said(3, 'b'), said(4, 'người khác', 8)]);
    release?.();
    await Promise.all([first, second]);
    await intake.idle();
    expect(order.filter((id) => id !== '4')).toEqual(['1', '2', '3']);
  });

  it('reads what the update before wrote, however slow the store is (L)', async () => {
    const intake = stories.intakeOf({
      applied: [],
      dead: [],
      handle: async (_, { installation }) => {
        const seen = (await installation.get('answers')) ?? '';
        // The user is faster than the store: the next answer is here before this one is written.
        await new Promise((resolve) => setImmediate(resolve));
        await installation.set('answers', `${seen}${seen.length === 0 ? 'A' : 'B'}`);
        return [];
      },
    });
    await Promise.all([intake.store([said(1, 'A')]), intake.store([said(2, 'B')])]);
    await intake.idle();
    const kept = await stories.transactions.run(({ installation }) => installation.get('answers'));
    expect(kept).toBe('AB');
  });

  it('lets nobody wait for the update of another that cannot be applied yet (L)', async () => {
    const story: Story = {
      applied: [],
      dead: [],
      handle: (update) => {
        // Of one person nothing can be applied before both others have been answered.
        const isHeld = update.message?.from?.id === 7 && story.applied.length < 3;
        return isHeld ? Promise.reject(new Error('not yet')) : Promise.resolve([]);
      },
    };
    const intake = stories.intakeOf(story);
    await intake.store([said(1, 'chậm'), said(2, 'người khác', 8)]);
    await intake.store([said(3, 'sau'), said(4, 'người khác', 8), said(5, 'người thứ ba', 9)]);
    await intake.idle();
    expect(story.applied.slice(0, 3).toSorted()).toEqual(['2', '4', '5']);
    expect(story.applied.indexOf('2')).toBeLessThan(story.applied.indexOf('4'));
    expect(story.applied.slice(3)).toEqual(['1', '3']);
    expect(story.dead).toEqual([]);
  });

  it('lets nobody wait for a thousand updates of one person, none of which is lost or overtaken', async () => {
    const story: Story = { applied: [], dead: [], handle: () => Promise.resolve([]) };
    const intake = stories.intakeOf(story);
    const flood = Array.from({ length: 1_000 }, (_, at) => said(at + 1, '.'));
    for (let at = 0; at < flood.length; at += 100) {
      await intake.store(flood.slice(at, at + 100));
      // What Telegram hands out next is on its way.
      for (let turns = 0; turns < 3; turns += 1) await nextTurn();
    }
    await intake.store([said(1_001, '.'), said(1_002, 'người khác', 8)]);
    await intake.idle();
    const turn = story.applied.indexOf('1002');
    expect(turn).toBeLessThan(60);
    expect(story.applied.toSpliced(turn, 1).map(Number)).toEqual(
      Array.from({ length: 1_001 }, (_, at) => at + 1),
    );
    expect(story.dead).toEqual([]);
    expect(await stories.rows()).toSatisfy((kept: { status: string }[]) =>
      kept.every(({ status }) => status === 'done'),
    );
  });

  it.each([
    { commitMs: 0, commits: 8 },
    { commitMs: 5, commits: 4 },
    { commitMs: 100, commits: 2 },
  ])(
    'answers the first of forty while the last wait, the sooner the faster a commit is ($commitMs ms)',
    async ({ commitMs, commits }) => {
      vi.useFakeTimers({ toFake: ['performance'] });
      onTestFinished(() => void vi.useRealTimers());
      let committed = 0;
      const { transactions } = stories;
      const timed: typeof transactions = {
        ...transactions,
        run: async (work) => {
          const result = await transactions.run(work);
          passes(commitMs);
          committed += 1;
          return result;
        },
      };
      const story: Story = { applied: [], dead: [], handle: takesOneMs };
      const forty = Array.from({ length: 40 }, (_, at) => said(at + 1, 'x', at + 1));
      await stories.intakeOf(story, timed).store(forty);
      expect(story.applied).toHaveLength(forty.length);
      expect(committed).toBe(commits);
    },
  );

  it('takes turns between people of whom each sent many, an album of each together', async () => {
    const story: Story = { applied: [], dead: [], handle: () => Promise.resolve([]) };
    const intake = stories.intakeOf(story);
    const people = [7, 8, 9];
    const sent = people.flatMap((person, at) =>
      Array.from({ length: 30 }, (_, nth) => said(at * 30 + nth + 1, '.', person)),
    );
    await intake.store(sent);
    await intake.idle();
    const whose = story.applied.map((id) => people[Math.floor((Number(id) - 1) / 30)]);
    expect(whose.indexOf(9)).toBeLessThan(25);
    const untilOneIsDone = whose.slice(0, whose.lastIndexOf(7));
    for (const person of people)
      expect(untilOneIsDone.filter((one) => one === person).length).toBeGreaterThan(16);
  });

  it('lets everybody go on when a handler hangs (H3)', async () => {
    const story: Story = {
      applied: [],
      dead: [],
      watchdogMs: 20,
      handle: (update) =>
        update.message?.text === 'treo' ? new Promise(() => undefined) : Promise.resolve([]),
    };
    const intake = stories.intakeOf(story);
    await intake.store([said(1, 'treo'), said(2, 'tiếp'), said(3, 'người khác', 8)]);
    await intake.idle();
    expect(story.dead).toEqual([1]);
    expect(story.applied.toSorted()).toEqual(['1', '2', '3']);
    expect(await stories.told()).not.toContain('treo');
  });

  it('ignores an update without a chat (J)', async () => {
    const story: Story = { applied: [], dead: [] };
    const intake = stories.intakeOf(story);
    await intake.store([{ update_id: 1, poll: POLL }, said(2, 'tiếp')]);
    await intake.idle();
    expect(story).toMatchObject({ applied: ['1', '2'], dead: [] });
    expect((await stories.rows()).map(({ key }) => key)).toEqual(['0', '7']);
  });

  it('rolls back what a failing handler wrote, tries five times, then lets the person go on', async () => {
    const story: Story = {
      applied: [],
      dead: [],
      handle: (update) => {
        if (update.message?.text === 'độc') throw new Error('bug');
        return Promise.resolve([]);
      },
    };
    const intake = stories.intakeOf(story);
    await intake.store([said(1, 'độc'), said(2, 'tiếp')]);
    await intake.idle();
    expect(await stories.told()).toBe('tiếp ');
    expect(story.dead).toEqual([1]);
    const [poison, next] = await stories.rows();
    expect(poison).toMatchObject({ status: 'dead', attempts: 5 });
    expect(next).toMatchObject({ status: 'done' });
  });

  it('applies what comes in beside an update that fails, each person in order', async () => {
    const story: Story = {
      applied: [],
      dead: [],
      handle: (update) => {
        if (update.message?.text === 'độc') throw new Error('bug');
        return Promise.resolve([]);
      },
    };
    const intake = stories.intakeOf(story);
    await intake.store([said(1, 'a', 8), said(2, 'độc'), said(3, 'sau'), said(4, 'b', 8)]);
    await intake.store([said(5, 'c', 8), said(6, 'cuối')]);
    await intake.idle();
    expect(story.applied.filter((id) => ['1', '4', '5'].includes(id))).toEqual(['1', '4', '5']);
    expect(story.applied.filter((id) => ['3', '6'].includes(id))).toEqual(['3', '6']);
    expect(story.applied.indexOf('5')).toBeLessThan(story.applied.indexOf('3'));
    expect(story.dead).toEqual([2]);
    expect((await stories.told())?.split(' ').toSorted()).toEqual([
      '',
      'a',
      'b',
      'c',
      'cuối',
      'sau',
    ]);
  });

  it('takes up after a crash what was stored and not applied, and only that', async () => {
    const first = stories.intakeOf({ applied: [], dead: [] });
    await first.store([said(1, 'một')]);
    await first.idle();
    await stories.transactions.run(({ inbox }) =>
      inbox.add(
        [{ updateId: 2, key: '7', body: JSON.stringify(said(2, 'hai')) }],
        asInstant(1_000),
      ),
    );
    const second = stories.intakeOf({ applied: [], dead: [] });
    await second.resume();
    await second.idle();
    expect(await stories.told()).toBe('một hai ');
  });

  it('counts failures over restarts', async () => {
    const always: Story = {
      applied: [],
      dead: [],
      handle: () => Promise.reject(new Error('bug')),
    };
    await stories.transactions.run(async ({ inbox }) => {
      const update = { updateId: 1, key: '7', body: JSON.stringify(said(1, 'độc')) };
      await inbox.add([update], asInstant(1_000));
      for (let failure = 0; failure < 4; failure += 1) await inbox.countFailure(1, 'Error', false);
    });
    const intake = stories.intakeOf(always);
    await intake.resume();
    await intake.idle();
    expect(always.dead).toEqual([1]);
  });

  it('stores what is to be said together with what was done', async () => {
    const intake = stories.intakeOf({ applied: [], dead: [] });
    await intake.store([said(1, 'một')]);
    await intake.idle();
    const owed = await stories.transactions.run(({ inbox }) => inbox.owedReplies());
    expect(owed).toEqual([
      { updateId: 1, key: '7', replies: JSON.stringify([{ type: 'message', html: 'ok' }]) },
    ]);
    await stories.transactions.run(({ inbox }) => inbox.markReplied([1]));
    expect(await stories.transactions.run(({ inbox }) => inbox.owedReplies())).toEqual([]);
  });
});

describe('whose update it is', () => {
  it('puts messages, edits and presses of a person into one lane', () => {
    const message = said(1, 'x').message;
    const press: Update = {
      update_id: 2,
      callback_query: { id: '1', from, chat_instance: '1', data: 'x', ...(message && { message }) },
    };
    expect(keyOf(said(1, 'x'))).toBe('7');
    expect(keyOf(press)).toBe('7');
    expect(keyOf({ update_id: 3 })).toBe('0');
  });
});
