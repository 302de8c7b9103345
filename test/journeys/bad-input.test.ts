import { expect, it } from 'vitest';

import type { TextRef } from '../../src/core/shared/text-ref.ts';
import { png } from '../sandbox/pictures.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

/** A world in which Lan is asked this question. */
const asked = async (question: string): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: question });
  return { world, lan };
};

type Refusal = [said: string, why: string, values?: NonNullable<TextRef['values']>];

/** Says each, is told why it is no answer, and is still asked the same. */
const isRefused = async (lan: Player, refusals: readonly Refusal[]): Promise<void> => {
  const question = askedOf(lan);
  for (const [said, why, values] of refusals) {
    await lan.says(said);
    expect(lan).toSay(why, values);
    expect({ said, asked: askedOf(lan) }).toEqual({ said, asked: question });
  }
};

it('refuses what is no whole number, says why, and then takes one (F)', async () => {
  const { world, lan } = await asked('annual-plan_model_target');
  await isRefused(lan, [
    ['nhiều lắm', 'form-error_not-a-number'],
    ['1.2.3', 'form-error_not-a-number'],
    ['2,5', 'form-error_not-whole'],
    ['0', 'form-error_too-small', { min: '1' }],
    ['-3', 'form-error_too-small', { min: '1' }],
    ['99999', 'form-error_too-big', { max: '10.000' }],
  ]);
  await lan.says('12 cái');
  expect(lan).toSay('form-confirm_read-as', { raw: '12 cái', value: '12' });
  await lan.says('mười sáu');
  expect(lan).toSay('form-confirm_read-as', { raw: 'mười sáu', value: '16' });
  expect((await storedPlan(world)).answers['model_target']).toBeUndefined();
  await lan.says('1.234');
  expect((await storedPlan(world)).answers['model_target']).toBe(1234);
});

it('asks which number is meant when two can be, and about one that is unusual (F)', async () => {
  const { world, lan } = await asked('annual-plan_targets_target_value');
  await lan.says('1,234');
  expect(lan).toSay('form-confirm_ambiguous', { raw: '1,234' });
  expect((await storedPlan(world)).answers['targets.1.target_value']).toBeUndefined();
  await lan.taps('form-button_retype');
  await lan.says('120%');
  expect(lan).toSay('form-confirm_unusual', { value: '120' });
  await lan.says('1');
  expect((await storedPlan(world)).answers['targets.1.target_value']).toBe(1);
  await lan.taps('form-button_back');
  await lan.says('0,35');
  expect(lan).toSay('form-confirm_share', { raw: '0,35' });
  await lan.says('120%');
  expect(lan).toSay('form-confirm_unusual', { value: '120' });
  await lan.says('không');
  await lan.says('1.234,5');
  await lan.says('đúng');
  expect((await storedPlan(world)).answers['targets.1.target_value']).toBe(1234.5);
});

it('refuses days that do not exist or lie outside, and offers a swapped day and month', async () => {
  const { world, lan } = await asked('annual-plan_campaigns_start');
  await isRefused(lan, [
    ['chưa rõ', 'form-error_not-a-date'],
    ['sau Tết', 'form-error_no-one-day', { text: 'sau Tết' }],
    ['31/02', 'form-error_no-such-day', { text: '31/02' }],
    ['19/5/2019', 'form-error_too-early'],
    ['19/5/2029', 'form-error_too-late'],
  ]);
  await lan.says('11/30/2027');
  expect(lan).toSay('form-confirm_swapped', { value: '30/11/2027' });
  await lan.says('29/2');
  expect(lan).toSay('date-no-leap-day', { year: '2027' });
  await lan.says('quý II');
  expect(lan).toSay('form-confirm_read-as', { raw: 'quý II', value: '1/4/2027' });
  await lan.says('không', '19-5');
  await isRefused(lan, [['1/5', 'form-error_not-before', { other: '19/5/2027' }]]);
  await lan.says('30 tháng 11');
  expect((await storedPlan(world)).answers).toMatchObject({
    'campaigns.1.start': '2027-05-19',
    'campaigns.1.end': '2027-11-30',
  });
});

it('refuses percentages beyond a hundred and amounts that are none', async () => {
  const { world, lan } = await asked('annual-plan_direct_worker_share_target');
  await isRefused(lan, [
    ['nhiều', 'form-error_not-a-number'],
    ['101', 'form-error_too-big', { max: '100' }],
    ['-1%', 'form-error_too-small', { min: '0' }],
  ]);
  await lan.says('35 %');
  await fillPlan(lan, { until: 'annual-plan_budget_vnd' });
  await isRefused(lan, [['chưa rõ', 'form-error_not-an-amount']]);
  // Millions may be meant: nothing is stored before that is said.
  await lan.says('150');
  expect(lan.buttons.slice(0, 2)).toEqual(['150.000.000 đồng', '150 đồng']);
  expect((await storedPlan(world)).answers['budget_vnd']).toBeUndefined();
  await lan.says('1,5 tỷ');
  expect((await storedPlan(world)).answers).toMatchObject({
    direct_worker_share_target: 35,
    budget_vnd: 1_500_000_000,
  });
});

it('refuses texts that are too short, too long or without words, and stores the rest as NFC', async () => {
  const { world, lan } = await asked('annual-plan_objectives');
  await isRefused(lan, [
    ['Thi đua', 'form-error_too-short', { length: 7, min: 30 }],
    ['👍👍👍', 'form-error_no-words'],
    ['a'.repeat(2001), 'form-error_too-long', { length: 2001, max: 2000 }],
  ]);
  const words = 'Thành phố và phường cùng hoàn thành nhiệm vụ năm 2027.';
  await lan.says(words.normalize('NFD'));
  expect((await storedPlan(world)).answers['objectives']).toBe(words);
  await isRefused(lan, [['b'.repeat(301), 'form-error_too-long', { length: 301, max: 300 }]]);
});

it('refuses a second target of the same name and a document number that is none', async () => {
  const { world, lan } = await asked('annual-plan_targets');
  await lan.says('Tỷ lệ hộ nghèo giảm');
  await fillPlan(lan, { until: 'annual-plan_targets' });
  await lan.says('tỷ lệ HỘ NGHÈO giảm');
  expect(lan).toSay('form-error_not-unique');
  await isRefused(lan, [['TY LE HO NGHEO GIAM', 'form-error_not-unique']]);
  await fillPlan(lan, { until: 'annual-plan_doc_number' });
  await isRefused(lan, [
    ['mười lăm', 'form-error_not-a-document-number'],
    ['/KH-UBND', 'form-error_not-a-document-number'],
  ]);
  await lan.says('Kế hoạch số 15/KH–UBND ngày 05/01/2027.');
  expect((await storedPlan(world)).answers).toMatchObject({
    doc_number: '15/KH-UBND',
    doc_date: '2027-01-05',
  });
});

it('takes a typed label, without marks too, or its number for a button, and nothing else (29)', async () => {
  const { world, lan } = await asked('annual-plan_campaigns_kind');
  await isRefused(lan, [['không biết', 'form-error_no-option', { text: 'không biết' }]]);
  await lan.says('theo chuyen de');
  expect((await storedPlan(world)).answers['campaigns.1.kind']).toBe('thematic');
  await fillPlan(lan, { until: 'annual-plan_campaigns_criteria' });
  await isRefused(lan, [['để hỏi lại', 'form-error_yes-or-no']]);
  await lan.says('chưa');
  expect((await storedPlan(world)).answers['campaigns.1.criteria']).toBe(false);
});

it('asks for words when a sticker, a voice, a place or a file of another kind comes (G, 1)', async () => {
  const { world, lan } = await asked('annual-plan_theme');
  const before = (await storedPlan(world)).answers;
  const isAskedForText = (): void => {
    expect(lan).toSay('form-expected_text');
    expect(askedOf(lan)).toBe('annual-plan_theme');
  };
  await lan.sendsFile('phim.zip', Buffer.from('PK'));
  expect(lan).toSay('form-error_archive-here', { name: 'phim.zip' });
  await lan.sendsFile('Kế hoạch 2027.odt', Buffer.from('PK'));
  expect(lan).toSay('form-error_wrong-file-kind-here', { name: 'Kế hoạch 2027.odt' });
  expect(askedOf(lan)).toBe('annual-plan_theme');
  for (const kind of ['sticker', 'voice', 'location'] as const) {
    await lan.sendsOther(kind);
    isAskedForText();
  }
  expect((await storedPlan(world)).answers).toEqual(before);
  expect((await storedPlan(world)).files).toEqual([]);
});

it('takes what was passed on from somebody else for an answer, words and documents alike, and keeps whose it was (4)', async () => {
  const { world, lan } = await asked('annual-plan_theme');
  const passedOn = async (path: string): Promise<string | undefined> =>
    (await storedPlan(world)).draft.filled.answers.get(path)?.passedOn?.name;
  await lan.forwards('Kỷ cương, trách nhiệm, chuyển đổi số', 'Nguyễn Văn Minh');
  expect((await storedPlan(world)).answers['theme']).toBe('Kỷ cương, trách nhiệm, chuyển đổi số');
  expect(await passedOn('theme')).toBe('Nguyễn Văn Minh');
  expect(lan).toSay('form-passed-on', { name: 'Nguyễn Văn Minh' });
  await lan.forwards({ name: 'Kế hoạch 2027.pdf', bytes: pdf() }, 'Trần Thị Hoa');
  expect((await storedPlan(world)).files.map(({ name }) => name)).toEqual(['Kế hoạch 2027.pdf']);
  expect(await passedOn('file')).toBe('Trần Thị Hoa');
  expect(await passedOn('theme')).toBe('Nguyễn Văn Minh');
  expect(askedOf(lan)).toBe('annual-plan_targets');

  // The question says whose words they are; one's own words after them are one's own.
  await lan.says('/quaylai');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect(lan).toSay('form-stored-passed-on', { name: 'Nguyễn Văn Minh' });
  await lan.says('Đoàn kết, sáng tạo, về đích sớm');
  expect(await passedOn('theme')).toBeUndefined();
  expect(lan).not.toSay('form-passed-on');
});

it('offers the words below a photo as the answer (1)', async () => {
  const { world, lan } = await asked('annual-plan_theme');
  await lan.sendsPhoto(png(40, 30), 'Đoàn kết, sáng tạo');
  expect(lan).toSay('form-confirm_caption', { value: 'Đoàn kết, sáng tạo' });
  expect((await storedPlan(world)).answers['theme']).toBeUndefined();
  await lan.taps('form-button_accept');
  expect((await storedPlan(world)).answers['theme']).toBe('Đoàn kết, sáng tạo');
});

it('never takes a command or a word of the menu for an answer (E, 30, 31)', async () => {
  const { world, lan } = await asked('annual-plan_theme');
  const before = (await storedPlan(world)).answers;
  await lan.says('/trogiup');
  expect(lan).toSay('help-heading');
  await lan.says('/help');
  expect(lan).toSay('help-heading');
  for (const said of ['khongcolenhnay xin chào', 'năm 2027', 'trangchu@bot_khac', 'a'.repeat(40)])
    for (const slash of ['/', '／']) {
      await lan.says(`${slash}${said}`);
      expect(lan).toSay('help-unknown-command');
    }
  await lan.says(lan.text.words({ key: 'menu-tasks' }, 'vi'));
  expect(lan).toSay('tasks-heading');
  await lan.says('/cancel');
  await lan.taps('form-button_cancel-no');
  expect((await storedPlan(world)).answers).toEqual(before);
  expect(askedOf(lan)).toBe('annual-plan_theme');
});

it('lets an answer begin with a slash when it is told to (33)', async () => {
  const { world, lan } = await asked('annual-plan_theme');
  await lan.says(String.raw`\/TW là số nghị quyết`);
  expect((await storedPlan(world)).answers['theme']).toBe('/TW là số nghị quyết');
});

it('leaves open what is required, and skips by word what is not', async () => {
  const { world, lan } = await asked('annual-plan_model_target');
  await lan.says('/boqua');
  expect(lan).toSay('form-deferred');
  expect(askedOf(lan)).toBe('annual-plan_direct_worker_share_target');
  expect((await storedPlan(world)).answers['model_target']).toBeUndefined();
  await lan.taps('form-button_back');
  await lan.says('6', 'bỏ qua');
  expect((await storedPlan(world)).answers).toMatchObject({
    model_target: 6,
    direct_worker_share_target: null,
  });
});
