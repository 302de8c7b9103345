import { setTimeout as wait } from 'node:timers/promises';

import { beforeEach, describe, expect, it } from 'vitest';

import { openStories, said, type Story } from './intake-story.ts';

let stories: Awaited<ReturnType<typeof openStories>>;

beforeEach(async () => {
  stories = await openStories();
});

describe('what many send at once', () => {
  it('applies what many sent at once in as many commits as it takes, each person in order', async () => {
    const story: Story = {
      applied: [],
      dead: [],
      handle: async () => {
        await wait(8);
        return [];
      },
    };
    const commits = { count: 0 };
    const intake = stories.intakeOf(story, {
      ...stories.transactions,
      run: (work) => {
        commits.count += 1;
        return stories.transactions.run(work);
      },
    });
    const people = Array.from({ length: 20 }, (_, at) => at + 7);
    const sent = [...people, ...people].map((person, at) => said(at + 1, String(at + 1), person));
    await intake.store(sent);
    await intake.idle();
    expect(story.applied.map(Number)).toEqual(sent.map(({ update_id: id }) => id));
    expect(await stories.told()).toBe(`${sent.map(({ update_id: id }) => id).join(' ')} `);
    // Some 50 ms each, so that others may write meanwhile.
    expect(commits.count).toBeGreaterThan(3);
    const kept = await stories.rows();
    expect(kept.map(({ status, body }) => ({ status, body }))).toEqual(
      sent.map(() => ({ status: 'done', body: '' })),
    );
  });

  it('puts aside what cannot be applied, also where there was no time for it in the first commit', async () => {
    const story: Story = {
      applied: [],
      dead: [],
      handle: async (update) => {
        await wait(20);
        if (update.message?.text === 'độc') throw new Error('bug');
        return [];
      },
    };
    const intake = stories.intakeOf(story);
    const before = Array.from({ length: 6 }, (_, at) => said(at + 1, 'trước', 20 + at));
    await intake.store([...before, said(7, 'độc'), said(8, 'sau'), said(9, 'người khác', 8)]);
    await intake.idle();
    expect(story.dead).toEqual([7]);
    expect(story.applied.map(Number).toSorted((one, other) => one - other)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect((await stories.told())?.split(' ').filter((text) => text === 'sau')).toHaveLength(1);
    expect((await stories.told())?.split(' ').filter((text) => text === 'trước')).toHaveLength(6);
  });

  it('keeps for the next start what there was no time for before a stop', async () => {
    const story: Story = { applied: [], dead: [] };
    let stopped: Promise<void> | undefined;
    const intake = stories.intakeOf({
      ...story,
      handle: async (update) => {
        await wait(20);
        if (update.update_id === 2) stopped ??= intake.stop();
        return [];
      },
    });
    const sent = Array.from({ length: 12 }, (_, at) => said(at + 1, String(at + 1), 20 + at));
    await intake.store(sent);
    await stopped;
    expect(await stories.rows()).toHaveLength(sent.length);
    expect((await stories.rows()).at(-1)).toMatchObject({ status: 'pending' });
    const next = stories.intakeOf(story);
    await next.resume();
    await next.idle();
    expect((await stories.told())?.trim().split(' ').map(Number)).toEqual(
      sent.map(({ update_id: id }) => id),
    );
  });
});
