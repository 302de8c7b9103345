import { expect, it } from 'vitest';

import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import {
  addressesUnits,
  addsAcknowledge,
  beginsBroadcast,
  composes,
  newestOf,
  openBroadcastCity,
  PICTURE,
  sends,
} from '../support/broadcast-story.ts';
import { joinsBoard } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

/** What of a message people see. */
const lookOf = ({ text, caption, entities, photo, document, poll }: ViewMessage) => ({
  text,
  caption,
  entities,
  photo: photo?.fileUniqueId,
  document: document?.fileUniqueId,
  poll: poll && [poll.question, ...poll.options.map((option) => option.text)],
});

const newestLook = ({ messages }: Player, fits: (message: ViewMessage) => unknown) => {
  const found = messages.findLast((message) => message.from === 'bot' && fits(message));
  return found && lookOf(found);
};

const callsOf = (world: World, { id }: Player) =>
  world.control
    .calls()
    .filter(({ params }) => params['chat_id'] === id || params['chat_id'] === String(id));

const isIt = ({ text }: ViewMessage) => text === 'Đề nghị gửi kế hoạch.';

it('keeps the marks of a text, shows it before and sends just that', async () => {
  const { admin, lan } = await openBroadcastCity();
  await beginsBroadcast(admin);
  const entities = [
    { type: 'bold', offset: 0, length: 7 },
    { type: 'italic', offset: 15, length: 3 },
  ] as const;
  await admin.saysFormatted('Đề nghị gửi kế hoạch.', entities);
  const preview = newestLook(admin, isIt);
  expect(preview?.entities).toEqual(entities);
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  expect(newestLook(lan, isIt)).toEqual(preview);
});

it.each([
  ['a picture', (admin: Player) => admin.sendsPhoto(PICTURE, 'Lịch họp'), 'photo', 'sendPhoto'],
  [
    'a file',
    (admin: Player) => admin.sendsFile('van-ban.pdf', Buffer.from('%PDF'), 'Kèm theo'),
    'document',
    'sendDocument',
  ],
] as const)(
  'sends %s as it is: nothing is uploaded once more',
  async (...[, compose, part, method]) => {
    const { world, admin, lan, minh } = await openBroadcastCity();
    await beginsBroadcast(admin);
    await compose(admin);
    const preview = newestLook(admin, (message) => message[part]);
    expect(preview).toBeDefined();
    await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
    await sends(admin);
    for (const person of [lan, minh]) {
      expect(newestLook(person, (message) => message[part])).toEqual(preview);
      const files = callsOf(world, person).filter(({ method: called }) =>
        /^send(?!Message|ChatAction)/.test(called),
      );
      // An upload would be shown as a file with its size.
      expect(files).toMatchObject([{ method, params: { [part]: expect.any(String) } }]);
    }
  },
);

it('forwards a poll, so that the Board sees all votes in its own, with the buttons below it', async () => {
  const { world, admin, lan, minh } = await openBroadcastCity();
  await beginsBroadcast(admin);
  await admin.sendsPoll('Họp ngày nào?', '15/3', '20/3');
  await addsAcknowledge(admin);
  await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
  await sends(admin);
  for (const person of [lan, minh]) {
    const polled = person.messages.find(({ poll }) => poll);
    expect(polled?.poll?.question).toBe('Họp ngày nào?');
    world.control.vote(person.id, { messageId: polled?.messageId ?? 0, options: [1] });
  }
  await world.settle();
  const own = admin.messages.find(({ poll, from }) => poll && from === 'person')?.poll;
  expect(own?.options.map(({ votes }) => votes)).toEqual([0, 2]);
  await lan.taps('Đã nhận');
  expect(lan).toSay('broadcast-heard');
});

it('sends an album as one, its buttons below it', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await beginsBroadcast(admin);
  await admin.sendsAlbum(['a.pdf', 'b.pdf', 'c.pdf'], Buffer.from('%PDF'), 'Ba văn bản');
  expect(admin).toSay('broadcast-album-begun');
  await admin.taps('broadcast-button-album-done');
  await admin.taps('broadcast-button-buttons');
  await admin.taps('☐ Tôi có câu hỏi');
  await admin.taps('broadcast-button-back');
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  const files = lan.messages.filter(({ document }) => document);
  expect(files.map(({ document }) => document?.fileName)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  expect(new Set(files.map(({ mediaGroupId }) => mediaGroupId)).size).toBe(1);
  const albums = callsOf(world, lan).filter(({ method }) => method === 'sendMediaGroup');
  expect(albums).toHaveLength(1);
  await lan.taps('Tôi có câu hỏi');
  await lan.says('Nộp bản giấy có được không?');
  expect(admin.heard.some((text) => text.includes('Nộp bản giấy có được không?'))).toBe(true);
});

it('puts links, “received” and “I have a question” below it, and takes them away again', async () => {
  const { admin, lan } = await openBroadcastCity();
  await composes(admin, 'Mời xem văn bản.');
  await admin.taps('broadcast-button-buttons');
  await admin.taps('broadcast-button-add-link');
  await admin.says('Xem văn bản http://noi-bo');
  expect(admin).toSay('broadcast-bad-link');
  await admin.says('Xem văn bản https://hanoi.gov.vn/van-ban');
  await admin.taps('☐ Tôi có câu hỏi');
  await admin.taps('✓ Tôi có câu hỏi');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-preview');
  const preview = admin.messages.findLast(({ text }) => text === 'Mời xem văn bản.');
  expect(preview?.inlineKeyboard?.flat()).toMatchObject([
    { text: 'Xem văn bản', url: 'https://hanoi.gov.vn/van-ban' },
    { text: 'Đã nhận' },
  ]);
  await admin.taps('Đã nhận');
  expect(admin.toast).toBe('Đây là bản xem trước. Khi gửi thật, nút này mới có tác dụng.');
  await admin.taps('broadcast-button-more');
  await admin.taps('broadcast-button-test');
  expect(admin.toast).toBe('Đã gửi thử tới đồng chí.');
  await admin.taps('broadcast-button-back');
  expect(lan.heard).not.toContain('Mời xem văn bản.');
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  expect(lan.buttons).toEqual(['Xem văn bản', 'Đã nhận']);
});

it('gives the English variant to those who read English', async () => {
  const { admin, lan, minh } = await openBroadcastCity();
  await minh.says('/ngonngu');
  await minh.taps('English');
  await composes(admin, 'Mời họp ngày 15/3.');
  await admin.taps('broadcast-button-more');
  await admin.taps('Thêm tiếng Anh');
  await admin.says('You are invited on 15 March.');
  expect(admin).toSay('broadcast-preview-other', { language: 'tiếng Anh' });
  await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
  await sends(admin);
  expect(lan.screen).toBe('Mời họp ngày 15/3.');
  expect(minh.screen).toBe('You are invited on 15 March.');
});

it('follows an edit of the message until it begins, and needs to be confirmed anew then', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await composes(admin, 'Mời họp ngày 15/3.');
  await addressesUnits(admin, 'P-LANG');
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-tomorrow-morning');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-schedule');
  await admin.edits('Mời họp ngày 15/3.', 'Mời họp ngày 20/3.');
  expect(admin.screen).toContain('bản nháp');
  await world.pass(24 * 3_600_000);
  expect(lan.heard).not.toContain('Mời họp ngày 20/3.');
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-now');
  await sends(admin);
  expect(lan.screen).toBe('Mời họp ngày 20/3.');
  await admin.taps('broadcast-button-preview');
  expect(admin.sees('broadcast-button-content')).toBe(false);
});

it('is thrown away as long as nobody has it, and not any more afterwards', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await composes(admin, 'Thử.');
  await addressesUnits(admin, 'P-LANG');
  await admin.taps('broadcast-button-more');
  const discard = admin.find('broadcast-button-discard');
  await admin.taps('broadcast-button-back');
  await sends(admin);
  await admin.tapsOld(discard);
  expect(admin.toast).toBe('Thông báo này đã bắt đầu gửi nên không sửa được nữa.');
  expect((await newestOf(world)).rows).toHaveLength(1);

  await composes(admin, 'Bỏ.');
  await addressesUnits(admin, 'P-LANG');
  await admin.taps('broadcast-button-more');
  await admin.taps('broadcast-button-discard');
  await admin.taps('broadcast-button-discard');
  expect(admin).toSay('broadcast-discarded');
  expect(lan.heard).not.toContain('Bỏ.');
});

it('is for admins only, whatever the button', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  const follower = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  const leader = await joinsBoard(world, 'Lê Văn Ban', 'Lãnh đạo');
  for (const person of [lan, follower, leader]) {
    await person.says('/thongbao');
    expect(person.heard.some((text) => text.includes('Soạn, gửi thông báo'))).toBe(false);
    expect(person.sees('broadcast-button-new')).toBe(false);
  }
  await composes(admin, 'Mời họp.');
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  const { broadcast } = await newestOf(world);
  const rest: Record<string, string> = { r: ':silent:0', s: ':cancel-yes' };
  for (const verb of ['v', 'p', 't', 'g', 'r', 'e', 'k', 'u', 'uc', '2', 's']) {
    const data = `tb:${verb}:${broadcast.id}${rest[verb] ?? ''}`;
    const message = follower.messages.find(({ from }) => from === 'bot');
    if (message) await follower.tapsOld({ message, button: { text: '', callbackData: data } });
    expect(follower.toast).toMatch(/^Việc này không thuộc vai trò của đồng chí/);
  }
});

it('has at most seven buttons on its card, each of which leads elsewhere', async () => {
  const { admin } = await openBroadcastCity();
  await composes(admin, 'Mời họp ngày 15/3.');
  const isShort = (): void => {
    expect(admin.buttons.length).toBeLessThanOrEqual(7);
    expect(new Set(admin.buttons).size).toBe(admin.buttons.length);
    const card = admin.messages.findLast(({ inlineKeyboard }) => inlineKeyboard);
    const leads = card?.inlineKeyboard?.flat().map(({ callbackData }) => callbackData) ?? [];
    expect(new Set(leads).size).toBe(leads.length);
  };
  isShort();
  expect(admin.buttons[0]).toBe('Chọn người nhận');
  await addressesUnits(admin, 'P-LANG');
  isShort();
  expect(admin.screen).toContain('Đã nhận');
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-group-to');
  await admin.taps('broadcast-button-by-types');
  expect(admin.buttons.join('\n')).not.toContain('quận, huyện');
  expect(admin.buttons.filter((label) => /^[☐✓] /.test(label)).length).toBeGreaterThan(3);
});
