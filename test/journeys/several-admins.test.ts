import { expect, it } from 'vitest';

import { MINUTE_MS } from '../../src/core/shared/instant.ts';
import { addressesUnits, composes, openBroadcastCity } from '../support/broadcast-story.ts';
import { joinsBoard } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import type { WorldOptions } from '../support/world.ts';

/** Two admins beside the one of the configuration, and a contact, who have all opened their chats. */
const openBoard = async (options: WorldOptions = {}) => {
  const world = await openWorld({ today: '2027-01-11', ...options });
  const lan = world.player('Phường Láng');
  await lan.starts();
  const admin = await joinsBoard(world, 'Vũ Thu Trang');
  const mai = await joinsBoard(world, 'Nguyễn Thị Mai');
  return { world, lan, admin, mai };
};

/** What stands in somebody's chat of that, and how many buttons it still has. */
const notice = ({ messages }: Player, words: string) => {
  const found = messages.findLast(({ from, text = '' }) => from === 'bot' && text.includes(words));
  return { text: found?.text ?? '', buttons: found?.inlineKeyboard?.flat() ?? [] };
};

it.each([
  ['button-relief-grant' as const, 'Đã đồng ý: Vũ Thu Trang, '],
  ['button-relief-refuse' as const, 'Không đồng ý: Vũ Thu Trang, '],
])('takes a request of a unit from the other admin too (%s)', async (deed, said) => {
  const { lan, admin, mai } = await openBoard();
  await lan.taps('button-relief');
  await lan.taps('Thống kê năm 2026');
  await lan.taps('button-relief-extension');
  await lan.taps('11/2/2027');
  await lan.taps('relief-reason-numbers');
  const asked = notice(mai, 'gia hạn đến 11/2/2027').buttons.map(({ text }) => text);
  expect(asked).toContain(mai.text.words({ key: deed }, 'vi'));
  const heard = mai.heard.length;
  await admin.taps(deed);
  if (deed === 'button-relief-refuse') await admin.taps('refusal-reason-common-day');
  const left = notice(mai, 'gia hạn đến 11/2/2027');
  expect(left.buttons).toEqual([]);
  expect(left.text).toMatch(new RegExp(`${said}.*11/1/2027`));
  expect(mai.heard).toHaveLength(heard);
});

it('takes a stranger’s request from the other admins too, and leaves alone who has deleted it', async () => {
  const { world, admin, mai } = await openBoard({ expectsApiErrors: true });
  const ha = world.player('Người lạ');
  const hung = world.player('Quản trị của');
  await ha.starts();
  await ha.taps('access-button-ask');
  await ha.says('Tôi là Đỗ Thu Hà, công chức Phường Yên Hòa.');
  const seen = hung.messages.find(({ text = '' }) => text.includes('công chức Phường Yên Hòa'));
  if (!seen) throw new Error('nothing was told');
  await hung.deletes(seen);
  const count = hung.heard.length;
  await admin.taps('access-button-grant');
  const left = notice(mai, 'công chức Phường Yên Hòa');
  expect(left.buttons).toEqual([]);
  expect(left.text).toContain('Đã tạo đường dẫn mời cho Phường Yên Hòa: Vũ Thu Trang, ');
  expect(hung.heard).toHaveLength(count);
});

it('says in each notice of a question who answers it, and that it is answered', async () => {
  const { world, lan, admin, mai } = await openBoard();
  await lan.asksTheBoard('Kế hoạch năm gửi bằng văn bản giấy có được không?');
  await mai.taps('button-question-take');
  expect(notice(admin, 'văn bản giấy').text).toContain('Người xử lý: Nguyễn Thị Mai, từ ');
  expect(notice(admin, 'văn bản giấy').buttons).toHaveLength(1);
  expect(notice(mai, 'văn bản giấy').buttons).toHaveLength(3);
  await mai.replies('văn bản giấy', 'Được, gửi về Ban trước ngày 1/3.');
  await world.pass(MINUTE_MS);
  for (const person of [admin, mai]) {
    const left = notice(person, 'Người hỏi: Nguyễn Thị Lan');
    expect(left.text).toContain('Đã trả lời: Nguyễn Thị Mai, ');
    expect(left.buttons).toHaveLength(1);
  }
});

it('asks nobody to answer what was answered before it was told of', async () => {
  const { world, lan, admin, mai } = await openBoard();
  await lan.asksTheBoard('Kế hoạch năm gửi bằng văn bản giấy có được không?');
  await lan.says('Xin nói thêm: bản giấy đã ký.');
  await admin.replies('văn bản giấy', 'Được, gửi về Ban trước ngày 1/3.');
  await lan.taps('button-question-clear');
  await world.pass(2 * MINUTE_MS);
  for (const person of [admin, mai]) {
    const late = notice(person, 'bản giấy đã ký');
    expect(late.text).toContain('Đã trả lời: Vũ Thu Trang, ');
    expect(late.buttons).toHaveLength(1);
  }
  await lan.says('Cho tôi hỏi thêm: gửi mấy bản?');
  await world.pass(2 * MINUTE_MS);
  expect(notice(admin, 'gửi mấy bản').buttons).toHaveLength(3);
});

it('tells of an announcement who has agreed to it, and keeps the way to it', async () => {
  const { world, admin } = await openBroadcastCity({ approvalAbove: 1 });
  const [trang, vinh] = [
    await joinsBoard(world, 'Vũ Thu Trang'),
    await joinsBoard(world, 'Lê Quang Vinh'),
  ];
  await composes(admin, 'Mời họp ngày 15/3.');
  await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-ask-approval');
  await trang.taps('broadcast-button-look');
  await trang.taps('broadcast-button-approve');
  const left = notice(vinh, 'TB-1');
  expect(left.text).toContain('Đã đồng ý: Vũ Thu Trang, ');
  expect(left.buttons.map(({ text }) => text)).toEqual(['Xem thông báo']);
});

it('bares the own notice of whoever types why something is refused', async () => {
  const { lan, admin, mai } = await openBoard();
  await lan.taps('button-relief');
  await lan.taps('Thống kê năm 2026');
  await lan.taps('button-relief-extension');
  await lan.taps('11/2/2027');
  await lan.taps('relief-reason-numbers');
  await admin.taps('button-relief-refuse');
  await admin.says('Ban cần số liệu trước ngày 1/2.');
  for (const person of [admin, mai]) {
    const left = notice(person, 'gia hạn đến 11/2/2027');
    expect(left.buttons).toEqual([]);
  }
  const stale = admin.messages.filter(({ inlineKeyboard }) =>
    inlineKeyboard?.flat().some(({ callbackData = '' }) => callbackData.includes('v:n:')),
  );
  expect(stale).toEqual([]);
});

it('takes a wish to be erased from the other admins too, and its name with it', async () => {
  const { world, lan, admin, mai } = await openBoard();
  await lan.says('/dulieu');
  await lan.taps('button-data-ask-erasure');
  await lan.taps('button-data-erase-yes');
  await world.pass(MINUTE_MS);
  expect(notice(mai, 'Nguyễn Thị Lan').buttons.length).toBeGreaterThan(0);
  // Whoever has lost the notice finds it all the same.
  await admin.says('/dulieu');
  await admin.taps('button-data-requests');
  await admin.taps('Xóa: Nguyễn Thị Lan · còn 2 ngày làm việc');
  await admin.taps('button-data-erase-sure');
  await world.pass(MINUTE_MS);
  const left = notice(mai, 'Đã xóa dữ liệu cá nhân theo đề nghị: Vũ Thu Trang, ');
  expect(left.buttons).toEqual([]);
  expect(left.text).not.toContain('Nguyễn Thị Lan');
});
