import readWorkbook from 'read-excel-file/universal';
import { expect, it } from 'vitest';

import { HOUR_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import {
  addContacts,
  addressesUnits,
  addsAcknowledge,
  ALL_THREE,
  beginsBroadcast,
  composes,
  newestOf,
  openBroadcastCity,
  PICTURE,
  opensReport,
  sends,
} from '../support/broadcast-story.ts';
import { joinsBoard } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const OLD = 'Đề nghị đơn vị gửi kế hoạch trước ngày 15/3.';
const NEW = 'Đề nghị đơn vị gửi kế hoạch trước ngày 20/3.';
/** Three people have it, and one of them has said so. */
const openSent = async () => {
  const city = await openBroadcastCity({ expectsApiErrors: true });
  const { admin, lan } = city;
  await composes(admin, OLD);
  await addsAcknowledge(admin);
  await addressesUnits(admin, ALL_THREE);
  await sends(admin);
  await lan.taps('Đã nhận');
  return city;
};

const corrects = async (admin: Player, text: string): Promise<void> => {
  await opensReport(admin, 'TB-1');
  await admin.taps('broadcast-button-correction');
  await admin.says(text);
};

const actionsOf = async (world: World) => {
  const { broadcast } = await newestOf(world);
  const entries = await world.stores(({ audit }) => audit.about(`broadcast:${broadcast.id}`));
  return entries.map(({ action }) => action);
};

const shownTo = ({ messages }: Player): string | undefined =>
  messages.findLast(({ text, caption, from }) => from === 'bot' && (text ?? caption))?.text;

it('puts corrected words in the place of what everybody has, and keeps who has received it', async () => {
  const { world, admin, lan, minh, hoa } = await openSent();
  await hoa.blocks();
  await corrects(admin, NEW);
  expect(admin).toSay('broadcast-correction-ask', { people: 3 });
  await admin.taps('broadcast-button-no-change');
  expect(minh.screen).toBe(OLD);

  await corrects(admin, NEW);
  await admin.taps('broadcast-button-correct');
  expect(admin.toast).toBe('Bắt đầu đính chính. Tiến độ ở tin nhắn này.');
  expect(shownTo(lan)).toBe(NEW);
  expect(shownTo(minh)).toBe(NEW);
  expect(lan.buttons).toEqual(['Đã nhận lúc 09:00 · Nguyễn Thị Lan']);
  expect(minh.buttons).toEqual(['Đã nhận']);
  expect(lan.heard.filter((text) => text === OLD)).toEqual([]);
  expect(admin.screen).toContain('Đính chính 09:00, 11/1/2027: 2/3 tin');
  expect(admin.screen).toContain('Không sửa được 1 tin: Lê Thị Hoa');
  await admin.taps('Xem 1 tin chưa đổi được');
  expect(admin.screen).toContain('Lê Thị Hoa (Xã Bát Tràng): không liên lạc được');
  expect(await actionsOf(world)).toEqual(
    expect.arrayContaining(['broadcast-correction-started', 'broadcast-correction-ended']),
  );
  await minh.taps('Đã nhận');
  expect(minh).toSay('broadcast-heard');
});

it('takes an edit of the message that was sent off for a correction', async () => {
  const { admin, lan, minh } = await openSent();
  await admin.edits(OLD, NEW);
  expect(admin).toSay('broadcast-correction-ask', { people: 3 });
  await admin.taps('broadcast-button-correct');
  expect(shownTo(lan)).toBe(NEW);
  expect(shownTo(minh)).toBe(NEW);
});

it('replaces the words below a picture, then the picture, and later copies carry both', async () => {
  const { world, admin, lan } = await openBroadcastCity({ expectsApiErrors: true });
  await beginsBroadcast(admin);
  await admin.sendsPhoto(PICTURE, 'Lịch họp 15/3');
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  const before = lan.messages.findLast(({ photo }) => photo);
  expect(before?.caption).toBe('Lịch họp 15/3');
  await corrects(admin, 'Lịch họp 20/3');
  await admin.taps('broadcast-button-correct');
  const edited = lan.messages.findLast(({ photo }) => photo);
  expect(edited).toMatchObject({ messageId: before?.messageId, caption: 'Lịch họp 20/3' });

  await opensReport(admin, 'TB-1');
  await admin.taps('broadcast-button-correction');
  await admin.sendsFile('lich.pdf', Buffer.from('%PDF-1.4 lịch'), 'Lịch họp mới');
  await admin.taps('broadcast-button-correct');
  const replaced = lan.messages.find(({ messageId }) => messageId === before?.messageId);
  expect(replaced).toMatchObject({ caption: 'Lịch họp mới', document: { fileName: 'lich.pdf' } });
  await admin.taps('broadcast-button-preview');
  const preview = admin.messages.findLast(({ from, document }) => from === 'bot' && document);
  expect(preview?.caption).toBe('Lịch họp mới');
  const { broadcast } = await newestOf(world);
  expect(broadcast.content.vi).toMatchObject({ kind: 'document', words: 'Lịch họp mới' });
});

it('edits the one item of an album that carries the words', async () => {
  const { admin, lan } = await openBroadcastCity();
  await beginsBroadcast(admin);
  await admin.sendsAlbum(['a.pdf', 'b.pdf'], Buffer.from('%PDF-1.4'), 'Hai văn bản ngày 15/3');
  await admin.taps('broadcast-button-album-done');
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  await corrects(admin, 'Hai văn bản ngày 20/3');
  await admin.taps('broadcast-button-correct');
  const captions = lan.messages.filter(({ document }) => document).map(({ caption }) => caption);
  expect(captions).toEqual([undefined, 'Hai văn bản ngày 20/3']);
});

it('does not offer to edit what Telegram cannot edit, and says what fits not', async () => {
  const { admin } = await openBroadcastCity();
  await beginsBroadcast(admin);
  await admin.sendsPoll('Họp ngày nào?', '15/3', '20/3');
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  expect(admin.sees('broadcast-button-correction')).toBe(false);
  expect(admin.sees('broadcast-button-withdrawal')).toBe(true);

  await composes(admin, OLD);
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  await admin.taps('broadcast-button-correction');
  await admin.sendsPhoto(PICTURE, 'Ảnh');
  expect(admin).toSay('broadcast-correction-text-only');
  await admin.says('a'.repeat(4096));
  expect(admin).toSay('broadcast-correction-ask', { people: 1 });
});

it('deletes what is younger than 48 hours, names the rest, and sends it to nobody any more', async () => {
  const { world, admin, lan, minh, hoa } = await openSent();
  await world.pass(47 * HOUR_MS);
  await opensReport(admin, 'TB-1');
  await admin.taps('broadcast-button-withdrawal');
  expect(admin).toSay('broadcast-withdrawal-ask', { count: 3 });
  await admin.taps('broadcast-button-no-change');
  await hoa.blocks();
  await opensReport(admin, 'TB-1');
  await admin.taps('broadcast-button-withdrawal');
  await admin.taps('broadcast-button-withdraw-yes');
  for (const person of [lan, minh]) expect(person.heard).not.toContain(OLD);
  expect(admin.screen).toContain('Đã thu hồi: 2');
  expect(admin.screen).toContain('Không xóa được 1 tin: Lê Thị Hoa');
  expect(admin.sees('broadcast-button-second-wave')).toBe(false);
  expect(await actionsOf(world)).toContain('broadcast-withdrawal-ended');
  const { rows } = await newestOf(world);
  expect(rows.map(({ state }) => state).toSorted()).toEqual(['sent', 'withdrawn', 'withdrawn']);
});

it('withdraws what stands still: the rest is cancelled, and nobody is written to again', async () => {
  const { world, admin, lan } = await openBroadcastCity({ expectsApiErrors: true });
  for (const chatId of await addContacts(world, 'P-LANG', 8))
    world.control.addFault({
      method: 'sendMessage',
      chatId,
      times: 1,
      fault: { type: 'error', code: 400, description: 'Bad Request: TOPIC_CLOSED' },
    });
  await composes(admin, OLD);
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  expect(admin.screen).toContain('Đã tạm dừng');
  expect(lan.heard).toContain(OLD);
  await admin.taps('broadcast-button-withdrawal');
  expect(admin).toSay('broadcast-withdrawal-open');
  await admin.taps('broadcast-button-withdraw-yes');
  expect(lan.heard).not.toContain(OLD);
  const { broadcast, rows } = await newestOf(world);
  expect(broadcast.state).toBe('cancelled');
  expect(rows.filter(({ state }) => ['waiting', 'queued', 'sent'].includes(state))).toEqual([]);
  expect(admin.screen).toContain('Đã thu hồi: 1');
  expect(admin.sees('broadcast-button-retry')).toBe(false);
});

it('says before and after what is too old to be deleted', async () => {
  const { world, admin, lan } = await openSent();
  await world.pass(49 * HOUR_MS);
  await opensReport(admin, 'TB-1');
  await admin.taps('broadcast-button-withdrawal');
  expect(admin).toSay('broadcast-withdrawal-late', { count: 3 });
  expect(admin.sees('broadcast-button-withdraw-yes')).toBe(false);
  expect(lan.heard).toContain(OLD);
});

it('goes on after a restart, and does again without harm what was uncertain', async () => {
  const { world, admin, lan, minh, hoa } = await openSent();
  await corrects(admin, NEW);
  world.control.addFault({
    method: 'editMessageText',
    chatId: lan.id,
    times: 1,
    fault: { type: 'reset-after' },
  });
  world.control.addFault({
    method: 'editMessageText',
    chatId: minh.id,
    times: 1,
    fault: { type: 'error', code: 429, description: 'Too Many Requests', retryAfter: 1 },
  });
  await admin.taps('broadcast-button-correct');
  await world.restart();
  await world.pass(2 * MINUTE_MS);
  for (const person of [lan, minh, hoa]) expect(shownTo(person)).toBe(NEW);
  const { rows } = await newestOf(world);
  expect(rows.map(({ change }) => change?.result)).toEqual(['done', 'done', 'done']);
  expect(admin.screen).toContain('3/3 tin');
});

it('asks a second admin before it corrects what many have', async () => {
  const { world, admin, lan, minh } = await openBroadcastCity({ approvalAbove: 1 });
  await composes(admin, OLD);
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  await composes(admin, OLD);
  await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-ask-approval');
  expect(admin).toSay('broadcast-needs-second-admin', { above: 1, people: 2 });

  const second = await joinsBoard(world, 'Vũ Thu Trang');
  await admin.taps('broadcast-button-ask-approval');
  await second.taps('broadcast-button-look');
  await second.taps('broadcast-button-approve');
  expect(minh.screen).toBe(OLD);
  await opensReport(admin, 'TB-2');
  await admin.taps('broadcast-button-correction');
  await admin.says(NEW);
  await admin.taps('broadcast-button-correct-approval');
  expect(admin).toSay('broadcast-correction-waiting');
  expect(shownTo(minh)).toBe(OLD);
  await second.taps('broadcast-button-look');
  expect(second.heard).toContain(NEW);
  await second.taps('broadcast-button-correct');
  expect(shownTo(minh)).toBe(NEW);
  expect(shownTo(lan)).toBe(NEW);
  await second.taps('broadcast-button-look');
  expect(second.toast).toBe('Việc này đã được thực hiện.');
});

it('hands out the result as a workbook: all people, those who missed it, who said so for a unit', async () => {
  const { world, admin, hoa, lan } = await openBroadcastCity({ expectsApiErrors: true });
  await hoa.blocks();
  await composes(admin, OLD);
  await addsAcknowledge(admin);
  await addressesUnits(admin, ALL_THREE);
  await sends(admin);
  await lan.taps('Đã nhận');
  await admin.taps('broadcast-button-excel');
  await admin.taps('guard-button-sure');
  const sent = admin.messages.findLast(({ document }) => document)?.document;
  expect(sent?.fileName).toBe('ket-qua-TB-1.xlsx');
  const { bytes } = world.control.file(sent?.fileUniqueId ?? '');
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Tổng hợp',
    'Người nhận',
    'Chưa nhận được',
    'Đơn vị xác nhận',
  ]);
  const cells = sheets.map(({ data }) =>
    data.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))),
    ),
  );
  expect(cells[0]).toContainEqual(['Nội dung', OLD]);
  expect(cells[0]).toContainEqual(['Đã gửi tới', '2']);
  expect(cells[1]).toHaveLength(5);
  expect(cells[2]?.[2]).toEqual(
    expect.arrayContaining(['Lê Thị Hoa', 'Xã Bát Tràng', 'Không liên lạc được']),
  );
  expect(cells[3]).toContainEqual([
    'P-LANG',
    'Phường Láng',
    'Đã tới',
    'Nguyễn Thị Lan',
    '2027-01-11T09:00:00.000Z',
  ]);
});
