import { expect, it } from 'vitest';

import { asId, asTelegramId, type ClusterId, type PersonId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const WORDS = 'Đơn vị tôi mới sáp nhập thì có phải lập kế hoạch năm không?';
const ANSWER = 'Có. Đề nghị đơn vị lập kế hoạch năm theo tên mới.';

const openTwo = async (): Promise<{ world: World; lan: Player; admin: Player; mai: Player }> => {
  const world = await openWorld();
  const [lan, admin, mai] = ['Phường Láng', 'Quản trị của', 'Quản trị thứ hai'].map((role) =>
    world.player(role),
  );
  if (!lan || !admin || !mai) throw new Error('somebody is missing');
  await world.stores(async ({ people }) => {
    const id = asId<PersonId>('mai');
    await people.save({ ...nobody(mai, world), id, fullName: 'Vũ Thị Mai' });
    const grantedAt = world.clock.now();
    await people.grantRole({ personId: id, role: 'board_admin', grantedAt, grantedBy: 'cli' });
  });
  await mai.starts();
  return { world, lan, admin, mai };
};

const nobody = (player: Player, world: World) => ({
  telegramId: asTelegramId(player.id),
  position: 'Chuyên viên',
  language: 'vi' as const,
  activeDraftId: null,
  createdAt: world.clock.now(),
});

const waiting = (world: World) => world.stores(({ questions }) => questions.waiting());

it('carries a question to the Board, an answer by reply back, and thanks nowhere', async () => {
  const { world, lan, admin, mai } = await openTwo();
  await lan.asksTheBoard(WORDS);
  expect(lan).toSay('question-opened', { number: 'CH-0001' });
  expect(lan.news).toHaveLength(1);
  for (const officer of [admin, mai]) {
    expect(officer).toSay('question-heading', { number: 'CH-0001', unit: 'Phường Láng' });
    expect(officer.screen).toContain(WORDS);
    expect(officer.screen).toContain('Nguyễn Thị Lan');
  }
  await admin.replies(WORDS, ANSWER);
  expect(admin).toSay('question-answer-sent', { name: 'Nguyễn Thị Lan' });
  expect(lan).toSay('question-answer-heading', { number: 'CH-0001' });
  expect(lan.screen).toContain(ANSWER);
  expect(lan.screen).toContain(WORDS);
  expect(mai.screen).toContain(ANSWER);
  expect(await waiting(world)).toEqual([]);

  await lan.says('Dạ em cảm ơn ạ', 'ok');
  expect(lan).toSay('question-thanks');
  await lan.sendsOther('sticker');
  await lan.taps('button-question-clear');
  expect(lan).toSay('question-settled');
  expect(await waiting(world)).toEqual([]);
  expect(admin.news.join('\n')).not.toContain('cảm ơn');
});

it('joins what comes in one breath, confirms it once, and brings photos and files along', async () => {
  const { world, lan, admin } = await openTwo();
  await lan.asksTheBoard('Cho tôi hỏi về mẫu kế hoạch.');
  await lan.says('Mẫu này điền ở đâu ạ?');
  expect(lan.heard.filter((words) => words.includes('Mã câu hỏi'))).toHaveLength(1);
  await lan.sendsFile('mau-ke-hoach.pdf', pdf(), 'Đây là mẫu của đơn vị');
  await lan.taps('button-doubt-thread');
  expect(await waiting(world)).toHaveLength(1);
  await world.pass(2 * MINUTE_MS);
  expect(admin.heard.join('\n')).toContain('Mẫu này điền ở đâu ạ?');
  const copied = admin.messages.findLast(({ document }) => document !== undefined);
  expect(copied?.caption).toBe('Đây là mẫu của đơn vị');
  await admin.taps('CH-0001 · Phường Láng');
  expect(admin).toSay('question-carries', { kind: { key: 'question-kind-document' } });

  await admin.taps('button-question-answer');
  expect(admin).toSay('question-answer-ask');
  await admin.sendsFile('huong-dan.pdf', pdf('Hướng dẫn'), 'Đề nghị đơn vị theo hướng dẫn này.');
  const received = lan.messages.findLast(({ document, from }) => from === 'bot' && document);
  expect(received?.caption).toBe('Đề nghị đơn vị theo hướng dẫn này.');
  expect(lan.heard.join('\n')).toContain('Trả lời câu hỏi CH-0001');
});

it('asks from inside of a form without losing the place, and takes answers of the form for no question', async () => {
  const { world, lan, admin } = await openTwo();
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.says('/hoi');
  expect(lan).toSay('question-ask-in-form');
  await lan.says('Chủ đề có bắt buộc không?');
  expect(lan).toSay('question-opened');
  expect(askedOf(lan)).toBe('annual-plan_theme');
  expect(admin.screen).toContain('Chủ đề có bắt buộc không?');
  const { answers: before } = await storedPlan(world);
  expect(before['theme']).toBeUndefined();
  await lan.says('Kỷ cương, trách nhiệm, chuyển đổi số');
  expect((await storedPlan(world)).answers['theme']).toBe('Kỷ cương, trách nhiệm, chuyển đổi số');
  expect(await waiting(world)).toHaveLength(1);

  await lan.says('/hoi');
  await lan.taps('button-question-leave');
  expect(lan.news.length).toBeGreaterThan(1);
  await lan.says('/hoi', '/tieptuc');
  await lan.says('Đoàn kết, sáng tạo');
  expect(await waiting(world)).toHaveLength(1);
});

it('lets the person take a question back before it is answered, and tells who has read it', async () => {
  const { world, lan, admin } = await openTwo();
  await lan.asksTheBoard(WORDS);
  const withdraw = lan.find('button-question-withdraw');
  await lan.tapsTwice('button-question-withdraw');
  expect(lan).toSay('question-withdrawn');
  expect(admin).toSay('question-withdrawn-notice', { number: 'CH-0001' });
  await admin.replies(WORDS, ANSWER);
  expect(admin).toSay('question-was-withdrawn');
  expect(lan.heard.join('\n')).not.toContain(ANSWER);

  await lan.asksTheBoard('Hạn gửi kế hoạch là ngày nào?');
  expect(lan).toSay('question-opened', { number: 'CH-0002' });
  await world.pass(2 * MINUTE_MS);
  await admin.replies('Hạn gửi kế hoạch', 'Ngày 28/2.');
  await lan.tapsOld({ ...withdraw, button: lan.find('button-question-withdraw').button });
  expect(lan).toSay('question-withdraw-answered');
  expect(await waiting(world)).toEqual([]);
});

it('gives a thread to whoever takes it, shows what waits and for how long, and closes it', async () => {
  const { world, lan, admin, mai } = await openTwo();
  await lan.asksTheBoard(WORDS);
  await mai.taps('button-question-take');
  expect(mai).toSay('question-taken');
  const before = admin.heard.length;
  await lan.says('Nhờ Ban trả lời giúp trong tuần.');
  await world.pass(2 * MINUTE_MS);
  expect(mai.heard.join('\n')).toContain('trong tuần');
  expect(admin.heard).toHaveLength(before);

  await world.pass(3 * HOUR_MS);
  await admin.says('/cauhoi');
  expect(admin).toSay('question-list-heading', { count: 1 });
  expect(admin.screen).toContain('3 giờ');
  expect(admin).toSay('question-taken-by');
  await admin.taps('CH-0001');
  await admin.taps('button-question-close');
  expect(admin).toSay('question-closed');
  await admin.says('/cauhoi');
  expect(admin).toSay('question-list-empty');

  await lan.says('Ban có thể trả lời giúp tôi không?');
  expect(lan).toSay('question-reopened', { number: 'CH-0001' });
  expect(await waiting(world)).toHaveLength(1);
});

it('tells a second answer as such, to the person and to whoever gave the first', async () => {
  const { lan, admin, mai } = await openTwo();
  await lan.asksTheBoard(WORDS);
  const second = mai.find('button-question-answer');
  await admin.replies(WORDS, ANSWER);
  await mai.tapsOld(second);
  expect(mai).toSay('question-has-answer');
  expect(mai.screen).toContain(ANSWER);
  await mai.says('Xin bổ sung: kèm nghị quyết sáp nhập.');
  expect(mai).toSay('question-answer-sent-again');
  expect(lan.screen).toContain('nghị quyết sáp nhập');
  expect(admin.screen).toContain('nghị quyết sáp nhập');
});

it('keeps news for staff until working hours, but brings an answer at once', async () => {
  const { world, lan, admin } = await openTwo();
  await world.pass(11 * HOUR_MS);
  await lan.asksTheBoard(WORDS);
  await lan.says('Tôi cần trước thứ Tư.');
  expect(admin.heard.join('\n')).not.toContain(WORDS);
  await admin.says('/cauhoi');
  await admin.taps('CH-0001');
  await admin.taps('button-question-answer');
  await admin.says(ANSWER);
  expect(lan.screen).toContain(ANSWER);
  await world.pass(13 * HOUR_MS);
});

it('lists what came while nobody worked in one message beside the first', async () => {
  const { world, lan, admin } = await openTwo();
  const [minh, hoa] = [world.player('Sở Nội vụ'), world.player('Bát Tràng')];
  await world.pass(11 * HOUR_MS);
  await lan.asksTheBoard(WORDS);
  await minh.asksTheBoard('Sở có phải gửi bản giấy không?');
  await hoa.asksTheBoard('Xã gửi kế hoạch cho ai?');
  await hoa.says('Và gửi trước ngày nào?');
  const before = admin.heard.length;
  await world.pass(13 * HOUR_MS);
  const news = admin.heard.slice(before);
  expect(news).toHaveLength(2);
  expect(news[0]).toContain(WORDS);
  expect(news[1]).toContain('CH-0002');
  expect(news[1]).toContain('CH-0003');
  await admin.taps('button-question-list');
  expect(admin).toSay('question-list-heading', { count: 3 });
});

it('shows a specialist the questions of their clusters only, and nobody another’s thread', async () => {
  const { world, lan, admin } = await openTwo();
  const [minh, hoa] = [world.player('Sở Nội vụ'), world.player('Bát Tràng')];
  const specialist = world.newcomer('Dung');
  await world.stores(async ({ people, units }) => {
    const personId = asId<PersonId>('dung');
    const now = world.clock.now();
    await people.save({ ...nobody(specialist, world), id: personId, fullName: 'Trần Thị Dung' });
    await people.grantRole({
      personId,
      role: 'board_specialist',
      grantedAt: now,
      grantedBy: 'cli',
    });
    const lang = await units.byCode('P-LANG');
    const clusters = (await units.memberships([2026, 2027]))
      .filter(({ unitId }) => unitId === lang?.id)
      .map(({ clusterId }): ClusterId => clusterId);
    for (const clusterId of clusters) await people.followCluster(personId, clusterId, now);
  });
  await specialist.starts();
  expect(specialist).toSay('welcome-specialist');
  await minh.asksTheBoard('Sở có phải gửi bản giấy không?');
  await lan.asksTheBoard(WORDS);
  expect(specialist.heard.join('\n')).toContain(WORDS);
  expect(specialist.heard.join('\n')).not.toContain('bản giấy');
  await specialist.says('/cauhoi');
  expect(specialist).toSay('question-list-heading', { count: 1 });
  await admin.says('/cauhoi');
  const foreign = admin.find('CH-0001');
  for (const other of [specialist, hoa]) {
    await hoa.starts();
    const { message } = other.find(other === hoa ? 'button-task-not-begun' : 'CH-0002');
    await other.tapsOld({ ...foreign, message });
    expect(other).toSay('question-unknown');
  }
  await specialist.replies(WORDS, ANSWER);
  expect(lan.screen).toContain('Trần Thị Dung');
});

it('takes greetings for greetings, and searches of admins for searches', async () => {
  const { world, lan, admin } = await openTwo();
  await lan.says('Chào buổi sáng');
  expect(lan).toSay('hint');
  await admin.says('phường láng');
  expect(admin.screen).toContain('P-LANG');
  await admin.says('không có đơn vị nào tên như thế này');
  expect(admin).toSay('hint');
  expect(await waiting(world)).toEqual([]);
});

it('takes a message that is handed out twice once', async () => {
  const { world, lan } = await openTwo();
  await lan.asksTheBoard(WORDS);
  await lan.isHeardTwice();
  await world.restart();
  const [question] = await waiting(world);
  const thread =
    question && (await world.stores(({ questions }) => questions.messagesOf(question.id)));
  expect(thread).toHaveLength(1);
});

it('begins another thread a week after the last one ended', async () => {
  const { world, lan, admin } = await openTwo();
  await lan.asksTheBoard(WORDS);
  await admin.replies(WORDS, ANSWER);
  await world.pass(8 * DAY_MS);
  await lan.asksTheBoard('Mẫu báo cáo quý lấy ở đâu?');
  expect(lan).toSay('question-opened', { number: 'CH-0002' });
  await lan.says('/cauhoi');
  expect(lan).toSay('question-own-heading');
  await lan.taps('CH-0002');
  expect(lan.screen).toContain('Mẫu báo cáo quý');
});

it('takes what is asked below an announcement along with what it is about, and answers it', async () => {
  const { world, lan, admin, mai } = await openTwo();
  await lan.starts();
  await admin.says('/thongbao');
  await admin.taps('broadcast-button-new');
  await admin.says('Mời họp cụm thi đua ngày 20/1.');
  await admin.taps('broadcast-button-buttons');
  await admin.taps('☐ Tôi có câu hỏi');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-by-list');
  await admin.says('P-LANG');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  await admin.taps('Gửi ngay tới 1 người');
  await lan.taps('Tôi có câu hỏi');
  expect(lan).toSay('question-about', { words: 'Mời họp cụm thi đua ngày 20/1.' });
  expect(lan.heard).toContain('Mời họp cụm thi đua ngày 20/1.');
  await lan.says('Đơn vị được cử mấy đồng chí dự?');
  expect(lan).toSay('question-opened', { number: 'CH-0001' });
  for (const officer of [admin, mai]) {
    expect(officer).toSay('question-about', { words: 'Mời họp cụm thi đua ngày 20/1.' });
    expect(officer.screen).toContain('Đơn vị được cử mấy đồng chí dự?');
  }
  await mai.says('/cauhoi');
  expect(mai).toSay('question-list-heading', { count: 1 });
  expect(mai.screen).toContain('Đơn vị được cử mấy đồng chí dự?');
  await admin.replies('Đơn vị được cử', 'Mỗi đơn vị cử hai đồng chí.');
  expect(lan).toSay('question-answer-heading', { number: 'CH-0001' });
  expect(lan.screen).toContain('Mỗi đơn vị cử hai đồng chí.');
  await mai.says('/cauhoi');
  expect(mai).toSay('question-list-empty');
  expect(await waiting(world)).toEqual([]);
});
