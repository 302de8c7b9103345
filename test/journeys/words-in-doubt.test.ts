import { setTimeout as wait } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { DAY_MS, HOUR_MS } from '../../src/core/shared/instant.ts';
import type { KeyTaking } from '../../src/core/shared/text-ref.ts';
import { addressesUnits, composes, openBroadcastCity, sends } from '../support/broadcast-story.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const TO_BOARD = 'Đề nghị Ban cho biết lịch họp cụm tháng 5 và thành phần dự họp?';
const THEME = 'annual-plan_theme';
const SAID = 'Kỷ cương, trách nhiệm, chuyển đổi số';

const waiting = (world: World) => world.stores(({ questions }) => questions.waiting());

const atTheme = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: THEME });
  return { world, lan };
};

const themeIn = async (world: World) => (await storedPlan(world)).answers['theme'];

it('asks what words are for when the task list was shown after the question, and stores nothing before', async () => {
  const { world, lan } = await atTheme();
  await lan.says('/viec', TO_BOARD);
  expect(lan).toSay('doubt-ask');
  expect(lan.screen).toContain(TO_BOARD);
  expect(await themeIn(world)).toBeUndefined();
  expect(await waiting(world)).toEqual([]);

  await lan.taps('button-doubt-board');
  expect(lan.heard.join('\n')).toContain('CH-0001');
  expect(askedOf(lan)).toBe(THEME);
  const [question] = await waiting(world);
  expect(question?.aboutWords).toContain('Chủ đề');
  expect(await themeIn(world)).toBeUndefined();

  await lan.says(SAID);
  expect(await themeIn(world)).toBe(SAID);
});

it('puts the words into the form when the person says so, and shows what comes next', async () => {
  const { world, lan } = await atTheme();
  await lan.says('/trogiup', SAID);
  expect(await themeIn(world)).toBeUndefined();
  await lan.taps('button-doubt-form-question');
  expect(await themeIn(world)).toBe(SAID);
  expect(askedOf(lan)).not.toBe(THEME);
});

it('keeps a question to the Board out of the answer that stands open', async () => {
  const { world, lan } = await atTheme();
  for (const words of ['Cho em hỏi mục này ghi theo mẫu nào ạ?', '? hỏi chút', TO_BOARD]) {
    await lan.says(words);
    expect(lan).toSay('doubt-ask');
    await lan.taps('button-doubt-drop');
    expect(lan.heard.join('\n')).toContain(lan.text.words({ key: 'doubt-dropped' }, 'vi'));
    expect(askedOf(lan)).toBe(THEME);
  }
  expect(await themeIn(world)).toBeUndefined();
  expect(await waiting(world)).toEqual([]);
});

it('asks after hours, and not within them', async () => {
  const { world, lan } = await atTheme();
  await world.pass(2 * HOUR_MS);
  await lan.says('Thi đua xây dựng chính quyền hai cấp');
  expect(await themeIn(world)).toBe('Thi đua xây dựng chính quyền hai cấp');
  await world.pass(5 * HOUR_MS);
  await lan.says('Tỷ lệ hồ sơ đúng hạn');
  expect(lan).toSay('doubt-ask');
  await lan.taps('button-doubt-form-question');
  expect((await storedPlan(world)).answers['targets.1.target_name']).toBe('Tỷ lệ hồ sơ đúng hạn');
});

it('takes an answer to an announcement for the Board, ten days later and with a form open', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await composes(admin, 'Mời họp cụm thi đua ngày 20/1.');
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  await beginPlan(lan);
  await fillPlan(lan, { until: THEME });
  await world.pass(10 * DAY_MS);
  await lan.replies('Mời họp cụm', 'Phường cử hai đồng chí dự.');
  const [question] = await waiting(world);
  expect(question?.about).toMatch(/^broadcast:/);
  expect(question?.aboutWords).toContain('Mời họp cụm');
  expect(await themeIn(world)).toBeUndefined();
  expect(askedOf(lan)).toBe(THEME);
});

it('asks what words are for that follow an announcement while a form is open', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await beginPlan(lan);
  await fillPlan(lan, { until: THEME });
  await composes(admin, 'Đề nghị các đơn vị cho biết số điện thoại liên hệ.');
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  await lan.says('Số điện thoại của phường: 024 3333 4444');
  expect(lan).toSay('doubt-ask');
  await lan.taps('button-doubt-broadcast');
  const [question] = await waiting(world);
  expect(question?.about).toMatch(/^broadcast:/);
  expect(question?.aboutWords).toContain('số điện thoại liên hệ');
  expect(await themeIn(world)).toBeUndefined();
});

it('takes a reply to the question itself for its answer, whatever was shown since', async () => {
  const { world, lan } = await atTheme();
  const prompt = lan.screen;
  await lan.says('/viec');
  await lan.replies(prompt, SAID);
  expect(await themeIn(world)).toBe(SAID);
});

it('sends nothing to the Board that is not confirmed, and opens what a word names', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  for (const words of ['menu', 'viec', 'Việc', 'VIỆC CẦN LÀM']) {
    await lan.says(words);
    expect(lan).toSay('tasks-heading');
  }
  await lan.says('trợ giúp');
  expect(lan).toSay('help-heading');
  await lan.says('kế hoạch năm');
  expect(lan.screen).toContain('Kế hoạch');
  await lan.says('/luu', 'constructor');
  expect(lan).toSay('doubt-ask-board');
  expect(await waiting(world)).toEqual([]);
  await lan.taps('button-doubt-drop');
  await lan.says('xin chào', 'cảm ơn');
  expect(await waiting(world)).toEqual([]);
});

it('acknowledges each message below the receipt of a question, and asks what a file is for', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.asksTheBoard('Hạn gửi kế hoạch năm là ngày nào?');
  for (const words of ['15/3/2027', 'constructor']) {
    await lan.says(words);
    expect(lan.reactionTo(words)).toBe('👍');
  }
  await lan.sendsFile('ke-hoach.pdf', pdf());
  expect(lan).toSay('doubt-ask-file');
  await lan.taps('button-doubt-thread');
  expect(await waiting(world)).toHaveLength(1);
});

it('keeps what nobody has decided about, also through a restart, and finds it from the tasks', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.says('Phường mới đổi trụ sở.');
  await world.restart();
  await lan.says('/viec');
  await lan.taps('button-held');
  expect(lan.screen).toContain('Phường mới đổi trụ sở.');
  await lan.taps('button-doubt-board');
  expect(lan).toSay('question-opened', { number: 'CH-0001' });
  await lan.says('/viec');
  expect(lan.sees('button-held')).toBe(false);
});

it('follows an edit of a message that waits', async () => {
  const { world, lan } = await atTheme();
  await lan.says('/viec', 'Kỷ cuong');
  await lan.edits('Kỷ cuong', SAID);
  await lan.taps('button-doubt-form-question');
  expect(await themeIn(world)).toBe(SAID);
});

it('leaves only the open question its buttons', async () => {
  const { lan } = await atTheme();
  await lan.says(SAID);
  const asked = lan.messages.filter(({ text }) =>
    text?.includes('Kế hoạch năm 2027 · Phường Láng'),
  );
  const withButtons = asked.filter(({ inlineKeyboard }) => inlineKeyboard);
  expect(withButtons).toHaveLength(1);
});

it('takes a question asked from the list of what there is to do without asking again', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.says('/menu');
  await lan.taps('button-question-ask');
  expect(lan).toSay('question-ask');
  await lan.says('Kế hoạch năm có cần ký số không?');
  expect(lan).toSay('question-opened', { number: 'CH-0001' });
  const admin = world.player('Quản trị của');
  expect(admin.screen).toContain('Kế hoạch năm có cần ký số không?');
});

it('stores no thanks and no "xong" where any words would be an answer, unless the person says so', async () => {
  const { world, lan } = await atTheme();
  await lan.says('Dạ em cảm ơn ạ');
  expect(lan.reactionTo('Dạ em cảm ơn ạ')).toBe('👍');
  for (const said of ['ok', 'vâng ạ', 'xong', 'gửi', '/Kỷ-cương']) {
    await lan.says(said);
    expect(lan).toSay('doubt-ask');
    expect(await themeIn(world)).toBeUndefined();
    await lan.taps('button-doubt-drop');
    expect(askedOf(lan)).toBe(THEME);
  }
  await lan.says('Xong rồi');
  await lan.taps('button-doubt-form-question');
  expect(await themeIn(world)).toBe('Xong rồi');
});

it('asks before a remark about the answer becomes the answer', async () => {
  const { world, lan } = await atTheme();
  for (const words of [
    'xem file đính kèm',
    'em đang họp, lát em làm',
    'anh ơi',
    'Em gửi chị',
    'Anh Minh xem giúp em nội dung này nhé',
  ]) {
    await lan.says(words);
    expect(lan).toSay('doubt-ask');
    await lan.taps('button-doubt-drop');
    expect(askedOf(lan)).toBe(THEME);
  }
  await lan.says('như năm trước');
  expect(lan).toSay('form-confirm_as-said', { raw: 'như năm trước' });
  await lan.taps('form-button_retype');
  expect(await themeIn(world)).toBeUndefined();
});

it('takes for the answer what is said to the Board where a note to the Board is asked for', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_contact_note' });
  await lan.says(TO_BOARD);
  expect((await storedPlan(world)).answers['contact_note']).toBe(TO_BOARD);
  expect(await waiting(world)).toEqual([]);
});

const heard = (lan: Player, key: KeyTaking): number => {
  const words = lan.text.words({ key }, 'vi');
  return lan.heard.filter((one) => one.includes(words)).length;
};

it('asks once about all that was sent in one breath, and stores each only where it is told', async () => {
  const { world, lan } = await atTheme();
  const before = heard(lan, 'doubt-kept');
  await lan.saysAtOnce(SAID, 'Tỷ lệ hồ sơ đúng hạn', 'Số sáng kiến', 'Số mô hình mới');
  const { answers } = await storedPlan(world);
  expect(answers['theme']).toBe(SAID);
  expect(JSON.stringify(answers)).not.toContain('hồ sơ đúng hạn');
  expect(heard(lan, 'doubt-kept')).toBe(before + 1);
  expect(lan).toSay('doubt-more', { count: 2 });
  await lan.taps('button-doubt-form-question');
  expect((await storedPlan(world)).answers['targets.1.target_name']).toBe('Tỷ lệ hồ sơ đúng hạn');
  await lan.taps('button-doubt-drop');
  expect(JSON.stringify((await storedPlan(world)).answers)).not.toContain('Số sáng kiến');
});

it('joins what comes late of one breath to what is asked already', async () => {
  const { world, lan } = await atTheme();
  const slow = { type: 'slow', ms: 400 } as const;
  world.control.addFault({ method: 'sendMessage', chatId: lan.id, times: 1, fault: slow });
  world.control.say(lan.id, SAID);
  // Until the question is on its way, which takes a while.
  while (world.control.faults().length > 0) await wait(5);
  await lan.saysAtOnce('Tỷ lệ hồ sơ đúng hạn', 'Số sáng kiến');
  const { answers } = await storedPlan(world);
  expect(answers['theme']).toBe(SAID);
  expect(JSON.stringify(answers)).not.toContain('hồ sơ đúng hạn');
  expect(lan).toSay('doubt-more', { count: 1 });
  const doubts = lan.messages.filter(
    ({ from, inlineKeyboard }) =>
      from === 'bot' &&
      inlineKeyboard?.flat().some(({ callbackData }) => callbackData?.startsWith('w:x') === true),
  );
  expect(doubts).toHaveLength(1);
});

it('takes what was typed in the second in which its question came', async () => {
  const { world, lan } = await atTheme();
  await lan.says(SAID);
  await lan.says('Tỷ lệ hồ sơ đúng hạn');
  const { answers } = await storedPlan(world);
  expect(answers['targets.1.target_name']).toBe('Tỷ lệ hồ sơ đúng hạn');
});

it('takes a second message for the question that the first could not answer', async () => {
  const { world, lan } = await atTheme();
  await fillPlan(lan, { until: 'annual-plan_model_target' });
  await lan.saysAtOnce('sáu bảy điển hình', '6');
  expect((await storedPlan(world)).answers['model_target']).toBe(6);
});

it('stores nothing unseen that piled up while the service was away', async () => {
  const { world, lan } = await atTheme();
  await world.whileStopped(() => {
    for (const words of [SAID, 'Tỷ lệ hồ sơ đúng hạn', 'Số sáng kiến'])
      world.control.say(lan.id, words);
  });
  const { answers } = await storedPlan(world);
  expect(answers['theme']).toBe(SAID);
  expect(JSON.stringify(answers)).not.toContain('hồ sơ đúng hạn');
  expect(lan).toSay('doubt-more', { count: 1 });
});

it('keeps a long text together that a phone has cut, also where it is in doubt', async () => {
  const { world, lan } = await atTheme();
  const long = 'Giao chỉ tiêu đến từng tổ dân phố. '.repeat(117).slice(0, 4096);
  await lan.says('/viec');
  await lan.saysAtOnce(long, 'và bình xét công khai.');
  expect(heard(lan, 'doubt-kept')).toBe(1);
  await lan.taps('button-doubt-form-question');
  expect(lan).not.toSay('doubt-ask');
  expect(lan.sees('button-doubt-drop')).toBe(false);
  expect(await themeIn(world)).toBeUndefined();
});
