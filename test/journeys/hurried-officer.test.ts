import { expect, it } from 'vitest';

import { DAY_MS } from '../../src/core/shared/instant.ts';
import { otherKinds } from '../../src/sandbox/control/other-message.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const THEME = 'annual-plan_theme';
const SAID = 'Đoàn kết, sáng tạo, về đích sớm';

const lanAt = async (until: string): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until });
  return { world, lan };
};

const answersIn = async (world: World) => (await storedPlan(world)).answers;

it('answers whatever is sent at whatever screen, and files none of it wrongly (1, 5, 6)', async () => {
  const { world, lan } = await lanAt(THEME);
  const stops = [
    THEME,
    'annual-plan_targets',
    'annual-plan_targets_unit_of_measure',
    'annual-plan_campaigns',
    'annual-plan_model_target',
  ];
  for (const until of stops) {
    await fillPlan(lan, { until });
    const before = await answersIn(world);
    for (const kind of otherKinds) {
      await lan.sendsOther(kind);
      expect(lan.news.join(''), `${kind} at ${until}`).not.toBe('');
      expect(askedOf(lan), `${kind} at ${until}`).toBe(until);
    }
    await lan.sendsPoll('Đi họp lúc nào?', 'Sáng', 'Chiều');
    expect(lan.news.join(''), `poll at ${until}`).not.toBe('');
    expect(await answersIn(world)).toEqual(before);
  }
  // At the review, before sending, after leaving and with nothing open at all.
  await fillPlan(lan);
  const before = await answersIn(world);
  for (const leads of ['', 'form-button_submit', 'form-button_not-yet']) {
    if (leads !== '') await lan.taps(leads);
    for (const kind of otherKinds) {
      await lan.sendsOther(kind);
      expect(lan.news.join(''), `${kind} after ${leads}`).not.toBe('');
    }
  }
  await lan.says('/luu');
  for (const kind of otherKinds) {
    await lan.sendsOther(kind);
    const last = lan.messages.findLast(({ from }) => from === 'person');
    expect(`${lan.news.join('')}${last?.reactions?.[0] ?? ''}`, `${kind} afterwards`).not.toBe('');
  }
  expect(await answersIn(world)).toEqual(before);
});

it('asks what words are for that were sent after a week, and takes buttons that old for their own question', async () => {
  const { world, lan } = await lanAt('annual-plan_targets_unit_of_measure');
  const percent = lan.find('annual-plan_targets_unit_of_measure_percent');
  const person = lan.find('annual-plan_targets_unit_of_measure_person');
  const review = lan.find('form-button_review');
  await world.pass(7 * DAY_MS);
  // Both an option of the question and the names of other forms.
  for (const words of ['người', 'sáng kiến']) {
    await lan.says(words);
    expect(lan).toSay('doubt-ask');
    expect((await answersIn(world))['targets.1.unit_of_measure']).toBeUndefined();
    await lan.taps('button-doubt-drop');
    await world.pass(7 * DAY_MS);
  }
  await lan.tapsOld(percent);
  expect((await answersIn(world))['targets.1.unit_of_measure']).toBe('percent');
  await fillPlan(lan, { until: 'annual-plan_campaigns' });
  const before = await answersIn(world);
  await lan.tapsOld(person);
  expect(await answersIn(world)).toEqual(before);
  expect(`${lan.toast ?? ''}${lan.news.join('')}`).not.toBe('');
  await lan.tapsOld(review);
  expect(lan).toSay('form-review-head');
});

it('follows messages that are edited long after, each to its own answer, and says what it did', async () => {
  const { world, lan } = await lanAt(THEME);
  await lan.says(SAID);
  await fillPlan(lan, { until: 'annual-plan_model_target' });
  await world.pass(3 * DAY_MS);
  await lan.edits(SAID, 'Kỷ cương, trách nhiệm, phục vụ Nhân dân');
  expect((await answersIn(world))['theme']).toBe('Kỷ cương, trách nhiệm, phục vụ Nhân dân');
  expect(lan).toSay('form-edited');
  await lan.edits('98,5', 'chín mươi');
  expect((await answersIn(world))['targets.3.target_value']).toBe(98.5);
  expect(lan).toSay('form-edit-refused');
  await lan.edits('chín mươi', '97');
  expect((await answersIn(world))['targets.3.target_value']).toBe(97);
});

it.each([
  ['Uỷ ban phường hoá giải khó khăn', 'Uỷ ban phường hoá giải khó khăn'],
  ['Đoàn kết, sáng tạo'.normalize('NFD'), 'Đoàn kết, sáng tạo'],
  ['\u202eĐoàn kết\u202c,\u200b sáng\u00a0tạo\ufeff', 'Đoàn kết, sáng tạo'],
])('keeps words as they are meant, whatever keyboard they come from: %j', async (said, kept) => {
  const { world, lan } = await lanAt(THEME);
  await lan.says(said);
  expect((await answersIn(world))['theme']).toBe(kept);
});

it('takes no album, no words below it and nothing of 4,096 letters for an answer by itself', async () => {
  const { world, lan } = await lanAt(THEME);
  await lan.sendsAlbum(['Kế hoạch.pdf', 'Phụ lục 1.pdf', 'Phụ lục 2.pdf'], pdf(), 'Em gửi chị xem');
  const { files, answers } = await storedPlan(world);
  expect(files.map(({ name }) => name)).toEqual(['Kế hoạch.pdf', 'Phụ lục 1.pdf', 'Phụ lục 2.pdf']);
  expect(answers['theme']).toBeUndefined();
  await lan.says('A'.repeat(4096));
  expect((await answersIn(world))['theme']).toBeUndefined();
  expect(lan.news.join('')).toContain('4.096');
  await world.pass(60_000);
  await lan.says(SAID);
  await lan.taps('button-doubt-form-question');
  expect((await answersIn(world))['theme']).toBe(SAID);
});

it.each([
  'save',
  'resume',
  'back',
  'skip',
  'review',
  'edit',
  'cancel',
  'status',
  'help',
  'lang',
  'restart',
  'menu',
  'progress',
  'mydata',
])('takes /%s for no answer in the middle of a form, and answers it (30, 31)', async (command) => {
  const { world, lan } = await lanAt(THEME);
  const before = await answersIn(world);
  await lan.says(`/${command}`);
  expect(lan.news.join('')).not.toBe('');
  expect(await answersIn(world)).toEqual(before);
});

it('begins another form in the middle of one, and finds both where they were (32)', async () => {
  const { world, lan } = await lanAt(THEME);
  const before = await answersIn(world);
  await lan.says('/menu');
  await lan.taps('button-task-not-begun');
  const other = lan.screen;
  expect(askedOf(lan)).toBeUndefined();
  expect(other).not.toContain('Kế hoạch năm 2027');
  expect(await answersIn(world)).toEqual(before);
  await lan.says('/menu');
  await lan.taps('button-task-drafting');
  expect(askedOf(lan)).toBe(THEME);
  await lan.says(SAID);
  expect((await answersIn(world))['theme']).toBe(SAID);
});
