import { expect, it } from 'vitest';

import { beginsBroadcast, openBroadcastCity } from '../support/broadcast-story.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan } from '../support/plan-answers.ts';
import { storedPlan } from '../support/stored-plan.ts';

const THEME = 'annual-plan_theme';

it('takes no word with a slash for an answer, whatever its marks, its case and its slash', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: THEME });
  const { answers } = await storedPlan(world);
  const words = [
    '/lưu',
    '/LƯU',
    '／luu',
    '/huỷ',
    '/hủy',
    '/HUY',
    '/VIEC',
    '／viec',
    '/Việc',
    '/menu',
  ];
  const odd = [
    '/',
    '//viec',
    '/ viec',
    '/15',
    '／2027',
    '/-',
    '/Kỷ-cương',
    '/viec!',
    ' /viec',
    '\u200b/viec',
  ];
  for (const said of [...words, ...odd]) {
    await lan.says('/tieptuc');
    expect(askedOf(lan)).toBe(THEME);
    await lan.says(said);
    expect([said, (await storedPlan(world)).answers]).toEqual([said, answers]);
    expect([said, lan.news.length]).not.toEqual([said, 0]);
    if (/h[uủ][yỷ]/i.test(said)) await lan.taps('form-button_cancel-no');
  }
});

it('composes no announcement of a word with a slash', async () => {
  const { world, admin } = await openBroadcastCity();
  for (const said of ['/huỷ', '/HỦY', '／huy', '/luu', '/khongco', '/15']) {
    await beginsBroadcast(admin);
    await admin.says(said);
    const kept = await world.stores(({ broadcasts }) =>
      broadcasts.page({ states: ['draft'], skip: 0, take: 5 }),
    );
    expect([said, kept]).toEqual([said, []]);
    expect([said, admin.news.length]).not.toEqual([said, 0]);
  }
});

it('opens what a command names, in any marks and case, where nothing else is open', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  for (const said of ['/VIEC', '／viec', '/Việc', '/việc cần làm']) {
    await lan.says(said);
    expect(lan).toSay('tasks-heading');
  }
  expect(askedOf(lan)).toBeUndefined();
});
