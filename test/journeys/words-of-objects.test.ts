import { expect, it } from 'vitest';

import { beginsBroadcast, openBroadcastCity } from '../support/broadcast-story.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan } from '../support/plan-answers.ts';
import { storedPlan } from '../support/stored-plan.ts';

const WORDS = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

it('knows no unit of such a name, and searches on for the next', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị của');
  for (const word of [...WORDS, 'phường constructor', 'P. __proto__']) {
    for (const said of [
      word,
      `/moi ${word}`,
      `/tinhhinh ${word}`,
      `/cum ${word}`,
      `/lich ${word}`,
      `/nhacviec ${word}`,
    ]) {
      await admin.says(said);
      expect([said, admin.news.join('\n')]).not.toEqual([said, '']);
    }
  }
  await admin.says('P-LANG');
  expect(admin.screen).toContain('Phường Láng');
});

it('finds none in a list of whom an announcement is for', async () => {
  const { admin } = await openBroadcastCity();
  await beginsBroadcast(admin);
  await admin.says('Mời họp.');
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-by-list');
  await admin.says(`P-LANG, ${WORDS.join(', ')}`);
  for (const word of WORDS) expect(admin.screen).toContain(word);
});

it('takes them for a name, a unit of measure and words of one’s own, and for no option', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.says('constructor', '__proto__', '5');
  expect((await storedPlan(world)).answers).toMatchObject({
    'targets.1.target_name': 'constructor',
    'targets.1.unit_of_measure': 'other',
    'targets.1.unit_other': '__proto__',
    'targets.1.target_value': 5,
  });
  await fillPlan(lan, { until: 'annual-plan_campaigns_kind' });
  for (const word of WORDS) {
    await lan.says(word);
    expect(lan).toSay('form-error_no-option', { text: word });
    expect(askedOf(lan)).toBe('annual-plan_campaigns_kind');
  }
});

it('takes them for a tag and for the name of a milestone', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị của');
  await admin.says('P-LANG');
  await admin.taps('button-unit-tags');
  await admin.taps('button-tag-new');
  await admin.says('constructor, __proto__');
  expect(admin.screen).toContain('constructor');
  expect(admin.screen).toContain('__proto__');
  await admin.says('/lich');
  await admin.taps('1/3/2027 · Kế hoạch năm 2027');
  await admin.taps('button-calendar-names');
  for (const word of ['toString', '__proto__']) {
    await admin.says(word);
    expect(admin.news.join('\n')).not.toBe('');
  }
  await admin.says('/lich');
  expect(admin.news.join('\n')).not.toBe('');
});
