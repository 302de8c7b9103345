import { expect, it } from 'vitest';

import { DAY_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import {
  addContacts,
  addressesUnits,
  addsAcknowledge,
  ALL_THREE,
  composes,
  composesPicture,
  newestOf,
  openBroadcastCity,
  opensReport,
  sends,
} from '../support/broadcast-story.ts';
import { anotherContact, joinsBoard } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const TEXT = 'Mời họp cụm thi đua.';

const gotIt = ({ heard }: Player): number => heard.filter((text) => text === TEXT).length;

/** Telegram wants nothing for some seconds, so that there is time to do something meanwhile. */
const isHeldUp = (
  { control }: World,
  seconds: number,
  calls: { method: string; chatId?: number } = { method: 'sendPhoto' },
): void =>
  control.addFault({
    ...calls,
    times: 3,
    fault: {
      type: 'error',
      code: 429,
      description: `Too Many Requests: retry after ${seconds}`,
      retryAfter: seconds,
    },
  });

/** Confirmed and on its way, while Telegram holds it up. */
const openUnderWay = async (seconds: number) => {
  const city = await openBroadcastCity({ expectsApiErrors: true });
  const { world, admin } = city;
  await composesPicture(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-check');
  isHeldUp(world, seconds);
  admin.presses('broadcast-button-send');
  await world.until(() => admin.sees('broadcast-button-pause'));
  await world.until(() => world.control.calls().some(({ status }) => status === 429));
  return city;
};

it('is paused and goes on through its live message, and reaches everybody once', async () => {
  const { world, admin, lan, minh, hoa } = await openUnderWay(3);
  expect(admin.screen).toContain('Đang gửi · TB-1');
  await admin.taps('broadcast-button-pause');
  expect(admin.screen).toContain('Đã tạm dừng · TB-1');
  expect([lan, minh, hoa].map(gotIt)).toEqual([0, 0, 0]);
  world.control.clearFaults();
  await admin.taps('broadcast-button-resume');
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  expect(admin.screen).toContain('Đã gửi xong');
  expect(admin.messages.filter(({ text }) => text?.includes('Đã gửi xong'))).toHaveLength(1);
});

it('reaches everybody after a pause of four days, as if it had not been paused', async () => {
  const { world, admin, lan, minh, hoa } = await openUnderWay(3);
  await admin.taps('broadcast-button-pause');
  world.control.clearFaults();
  await world.pass(4 * DAY_MS);
  expect([lan, minh, hoa].map(gotIt)).toEqual([0, 0, 0]);
  await admin.taps('broadcast-button-resume');
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  expect(admin.screen).toContain('Đã gửi tới: 3');
});

it('shows how far it is in one message, edited at most every three seconds', async () => {
  const { world, admin } = await openBroadcastCity({ bulkRate: 5 });
  await addContacts(world, 'P-LANG', 45);
  await composes(admin, TEXT);
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  expect(admin.screen).toContain('Đã gửi tới: 46');
  const own = world.control.calls().filter(({ params }) => params['chat_id'] === String(admin.id));
  const shown = own.filter(({ params }) => /Đang gửi|Đã gửi xong/.test(String(params['text'])));
  expect(shown.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
  const edits = shown.filter(({ method }) => method === 'editMessageText');
  // The last one is the report, which is not waited for.
  expect(edits.length).toBeGreaterThan(2);
  const gaps = edits.slice(1, -1).map(({ at }, before) => at - (edits[before]?.at ?? 0));
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(2_900);
}, 90_000);

it('is cancelled in the middle after a question, and nobody gets it any more', async () => {
  const { world, admin, lan, minh, hoa } = await openUnderWay(3);
  await admin.taps('broadcast-button-pause');
  await admin.taps('broadcast-button-cancel');
  expect(admin).toSay('broadcast-cancel-ask', { title: 'TB-1: Mời họp cụm thi đua.' });
  await admin.taps('broadcast-button-cancel-yes');
  expect(admin.screen).toContain('Đã hủy, không gửi: 3');
  await world.pass(5 * MINUTE_MS);
  expect([lan, minh, hoa].map(gotIt)).toEqual([0, 0, 0]);
});

it('stands still when its message is edited in the middle, and goes on with what was confirmed', async () => {
  const { world, admin, lan, minh, hoa } = await openBroadcastCity({ expectsApiErrors: true });
  const people = [lan, minh, hoa];
  await composes(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-check');
  for (const { id } of people) isHeldUp(world, 3, { method: 'sendMessage', chatId: id });
  admin.presses('broadcast-button-send');
  await world.until(() => world.control.calls().some(({ status }) => status === 429));
  await admin.edits(TEXT, 'Mời họp khối thi đua.');
  expect(admin).toSay('broadcast-source-edited', { title: 'TB-1: Mời họp cụm thi đua.' });
  world.control.clearFaults();
  await admin.taps('broadcast-button-resume');
  for (const { heard } of people) expect(heard).not.toContain('Mời họp khối thi đua.');
  expect(people.map(gotIt)).toEqual([1, 1, 1]);
});

it('goes on by itself after the program was stopped in the middle', async () => {
  const { world, admin, lan, minh, hoa } = await openUnderWay(2);
  world.control.clearFaults();
  await world.restart();
  await world.settle();
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  expect(admin.screen).toContain('Đã gửi tới: 3');
});

it('stops after five refusals in a row, says why, and tries the failed ones again', async () => {
  const { world, admin, lan, minh, hoa } = await openBroadcastCity({ expectsApiErrors: true });
  for (const name of ['Đặng Văn An', 'Đặng Văn Bình', 'Đặng Văn Chung'])
    await anotherContact(world, 'Phường Láng', name);
  await composesPicture(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  world.control.addFault({
    method: 'sendPhoto',
    times: 5,
    fault: { type: 'error', code: 400, description: 'Bad Request: TOPIC_CLOSED' },
  });
  await sends(admin);
  expect(admin.screen).toContain('Đã tạm dừng');
  expect(admin.screen).toContain('Lý do: Bad Request: TOPIC_CLOSED');
  const { rows } = await newestOf(world);
  expect(rows.filter(({ state }) => state === 'failed')).toHaveLength(5);
  await admin.taps('broadcast-button-resume');
  expect(admin.screen).toContain('Đã gửi tới: 1');
  await admin.taps('broadcast-button-list-missed');
  expect(admin.screen).toContain(': lỗi');
  await admin.taps('broadcast-button-report');
  await admin.taps('Gửi lại cho 5 người lỗi');
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  await opensReport(admin, 'TB-1');
  expect(admin.screen).toContain('Đã gửi tới: 6');
});

it('holds what may have arrived until an admin wants it sent again', async () => {
  const { world, admin, lan } = await openBroadcastCity({ expectsApiErrors: true });
  await composesPicture(admin, TEXT);
  await addressesUnits(admin, 'P-LANG');
  world.control.addFault({ method: 'sendPhoto', times: 1, fault: { type: 'reset-after' } });
  await sends(admin);
  expect(admin.screen).toContain('Chưa rõ kết quả gửi: 1');
  expect(gotIt(lan)).toBe(1);
  await admin.taps('Gửi lại 1 tin chưa rõ');
  expect(admin).toSay('broadcast-resend-ask', { title: 'TB-1: Mời họp cụm thi đua.' });
  await admin.taps('broadcast-button-resend-yes');
  expect(gotIt(lan)).toBe(2);
  await opensReport(admin, 'TB-1');
  expect(admin.screen).toContain('Đã gửi tới: 1');
});

it('reports who said so for which unit, who did not, and who has not got it', async () => {
  const { world, admin, lan, hoa } = await openBroadcastCity({ expectsApiErrors: true });
  const binh = await anotherContact(world, 'Phường Láng', 'Đặng Văn Bình');
  await hoa.blocks();
  await composes(admin, TEXT);
  await addsAcknowledge(admin);
  await addressesUnits(admin, ALL_THREE);
  await sends(admin);
  await binh.taps('Đã nhận');
  await lan.taps('Đã nhận');
  expect(lan).toSay('broadcast-heard-colleague', { name: 'Đặng Văn Bình' });
  await opensReport(admin, 'TB-1');
  expect(admin.screen).toContain('Đơn vị đã bấm “Đã nhận”: 1/3');
  await admin.taps('Xem 1 đơn vị đã nhận');
  expect(admin.screen).toContain('Phường Láng: Đặng Văn Bình, 09:00, 11/1/2027');
  await admin.taps('broadcast-button-report');
  await admin.taps('Xem 2 đơn vị chưa bấm');
  expect(admin.screen).toContain('○ Sở Nội vụ');
  expect(admin.screen).toContain('○ Xã Bát Tràng (chưa ai nhận được tin)');
  await admin.taps('broadcast-button-report');
  await admin.taps('Xem 1 người chưa nhận');
  expect(admin.screen).toContain('Lê Thị Hoa (Xã Bát Tràng): chưa liên lạc được');
});

it('needs another admin above the limit, who may hand it back or approve it', async () => {
  const { world, admin, lan } = await openBroadcastCity({ approvalAbove: 1 });
  const trang = await joinsBoard(world, 'Vũ Thu Trang');
  await composes(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-check');
  expect(admin).toSay('broadcast-check-second', { above: 1 });
  await admin.taps('broadcast-button-ask-approval');
  expect(admin).toSay('broadcast-approval-waiting');
  expect(trang.screen).toContain('đề nghị duyệt thông báo TB-1, gửi tới 3 người');
  await trang.taps('broadcast-button-look');
  const approve = trang.find('broadcast-button-approve');
  const { message } = admin.find('broadcast-button-preview');
  await admin.tapsOld({ message, button: approve.button });
  expect(admin.toast).toBe('Đồng chí đã đề nghị gửi nên cần quản trị khác duyệt.');
  await trang.taps('broadcast-button-preview');
  expect(trang.heard).toContain(TEXT);
  await trang.taps('broadcast-button-refuse');
  expect(gotIt(lan)).toBe(0);

  await admin.says('/thongbao');
  await admin.taps('broadcast-button-shelf-drafts');
  await admin.taps('TB-1');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-ask-approval');
  await trang.taps('broadcast-button-look');
  await trang.taps('broadcast-button-approve');
  expect(gotIt(lan)).toBe(1);
  const { broadcast } = await newestOf(world);
  expect(broadcast.confirmedBy).not.toBe(broadcast.approvedBy);
  expect(admin.screen).toContain('Đã gửi xong');
});

it('begins on the morning a milestone opens', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await composes(admin, TEXT);
  await addressesUnits(admin, 'P-LANG');
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-when-opens');
  await admin.taps(admin.buttons[0] ?? '');
  expect(admin.screen).toContain('Thời điểm: 08:00');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-schedule');
  const opensOn = await world.stores(async ({ broadcasts, milestones }) => {
    const [waiting] = await broadcasts.page({ states: ['scheduled'], skip: 0, take: 1 });
    const timing = waiting?.timing;
    const milestone = timing?.type === 'milestone' && (await milestones.byId(timing.milestoneId));
    return milestone ? milestone.opensOn : '';
  });
  const morning = Date.parse(`${opensOn}T08:00:00+07:00`);
  await world.pass(morning - world.clock.now() - MINUTE_MS);
  expect(gotIt(lan)).toBe(0);
  await world.pass(2 * MINUTE_MS);
  expect(gotIt(lan)).toBe(1);
});
