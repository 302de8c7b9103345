import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { HOUR_MS } from '../../src/core/shared/instant.ts';
import { addressesUnits, composes, openBroadcastCity, sends } from '../support/broadcast-story.ts';
import { askedOf, beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { sized } from '../support/sized.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const deeds = [
  'words',
  'words',
  'burst',
  'burst',
  'question',
  'file',
  'sticker',
  'tasks',
  'help',
  'prompt',
  'announcement',
  'hours',
  'day',
  'to-form',
  'to-board',
  'drop',
] as const;
type Deed = (typeof deeds)[number];

type Story = { world: World; admin: Player; lan: Player; count: number; shownAt: number };

/** For so long somebody still knows what they were asked. */
const REMEMBERED_MS = 4 * HOUR_MS;

const storedTexts = async (world: World): Promise<string> =>
  JSON.stringify((await storedPlan(world)).answers);

/** Says something of which nothing is in the plan yet, and looks where it went. */
const saysUnseen = async (story: Story, words: string): Promise<void> => {
  const { world, lan } = story;
  const isAsked = askedOf(lan) !== undefined;
  const isFresh = world.clock.now() - story.shownAt < REMEMBERED_MS;
  await lan.says(words);
  const isStored = (await storedTexts(world)).includes(words);
  if (isStored) expect([words, isAsked, isFresh]).toEqual([words, true, true]);
  expect([words, lan.news.length > 0 || lan.reactionTo(words) !== undefined]).toEqual([
    words,
    true,
  ]);
};

/** Says several things before anything can be answered: only the first was written for what stands there. */
const saysInOneBreath = async (story: Story): Promise<void> => {
  const { world, lan, count } = story;
  const isAsked = askedOf(lan) !== undefined;
  const isFresh = world.clock.now() - story.shownAt < REMEMBERED_MS;
  const parts = ['đầu', 'giữa', 'cuối'].map((part) => `Phong trào số ${count}, phần ${part}`);
  await lan.saysAtOnce(...parts);
  const texts = await storedTexts(world);
  const stored = parts.filter((words) => texts.includes(words));
  if (stored.length > 0)
    expect([stored, isAsked, isFresh]).toEqual([parts.slice(0, 1), true, true]);
  expect(lan.news).not.toEqual([]);
};

const tapsIfSeen = async (lan: Player, ...labels: string[]): Promise<void> => {
  const label = labels.find((one) => lan.sees(one));
  if (label) await lan.taps(label);
};

const acts: Readonly<Record<Deed, (story: Story) => Promise<void>>> = {
  words: (story) => saysUnseen(story, `Đoàn kết, sáng tạo, bứt phá lần thứ ${story.count}`),
  burst: saysInOneBreath,
  question: (story) => saysUnseen(story, `Cho em hỏi mục này ghi thế nào, lần ${story.count} ạ?`),
  file: async ({ lan, count }) => {
    await lan.sendsFile(`van-ban-${count}.pdf`, pdf(String(count)));
    expect(lan.news).not.toEqual([]);
  },
  sticker: ({ lan }) => lan.sendsOther('sticker'),
  tasks: ({ lan }) => lan.says('/viec'),
  help: ({ lan }) => lan.says('trợ giúp'),
  prompt: ({ lan }) => lan.says('/tieptuc'),
  announcement: async ({ admin, count }) => {
    await composes(admin, `Thông báo số ${count} của Ban.`);
    await addressesUnits(admin, 'P-LANG');
    await sends(admin);
  },
  hours: ({ world }) => world.pass(5 * HOUR_MS),
  day: ({ world }) => world.pass(24 * HOUR_MS),
  'to-form': ({ lan }) => tapsIfSeen(lan, 'button-doubt-form-question', 'button-doubt-form'),
  'to-board': ({ lan }) => tapsIfSeen(lan, 'button-doubt-board'),
  drop: ({ lan }) => tapsIfSeen(lan, 'button-doubt-drop'),
};

/** What each change of the screen means for how long it has stood there. */
const goesThrough = async (story: Story, deed: Deed): Promise<void> => {
  const before = story.lan.screen;
  story.count += 1;
  await acts[deed](story);
  const isTime = deed === 'hours' || deed === 'day';
  if (story.lan.screen !== before || (!isTime && story.lan.news.length > 0))
    story.shownAt = story.world.clock.now();
};

const STORIES = sized({ full: 12, brief: 4 });

it('stores no words in a field whose question was not what the person saw last, and hears all', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...deeds), { minLength: 6, maxLength: 14 }),
      async (list) => {
        const { world, admin, lan } = await openBroadcastCity();
        await beginPlan(lan);
        await fillPlan(lan, { until: 'annual-plan_theme' });
        const story: Story = { world, admin, lan, count: 0, shownAt: world.clock.now() };
        for (const deed of list) await goesThrough(story, deed);
        seen += story.count;
      },
    ),
    { numRuns: STORIES },
  );
  expect(seen).toBeGreaterThanOrEqual(STORIES * 6);
}, 240_000);
