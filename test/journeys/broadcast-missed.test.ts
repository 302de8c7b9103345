import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import {
  addressesUnits,
  ALL_THREE,
  composes,
  composesPicture,
  newestOf,
  openBroadcastCity,
} from '../support/broadcast-story.ts';
import { joinsBoard } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import type { World, WorldOptions } from '../support/world.ts';

const TEXT = 'Chiều nay họp cụm lúc 15 giờ.';

const gotIt = ({ heard }: Player): number => heard.filter((text) => text === TEXT).length;

const comesBackAt = (world: World, moment: string): Promise<void> =>
  world.whileStopped(() => {
    world.clock.advance(Date.parse(`${moment}+07:00`) - world.clock.now());
  });

/** On 15 February 2027, a working day, set for 14:00. */
const openScheduled = async (options: WorldOptions = {}) => {
  const city = await openBroadcastCity({ today: '2027-02-15', ...options });
  const { admin } = city;
  await composes(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-this-afternoon');
  await admin.taps('broadcast-button-check');
  return city;
};

for (const moment of ['2027-02-15T22:30', '2027-02-17T23:40', '2027-03-07T09:00'])
  it(`is held when the program comes back on ${moment}, and the admin decides`, async () => {
    const { world, admin, lan, minh } = await openScheduled();
    await admin.taps('broadcast-button-schedule');
    await comesBackAt(world, moment);
    expect([lan, minh].map(gotIt)).toEqual([0, 0]);
    expect(admin.screen).toContain('Thông báo TB-1 đã lỡ 14:00, 15/2/2027');
    await admin.taps('broadcast-button-send-now');
    expect(admin.screen).toContain('Thời điểm: gửi ngay khi xác nhận');
    expect(gotIt(lan)).toBe(0);
    await admin.taps('broadcast-button-send');
    expect([lan, minh].map(gotIt)).toEqual([1, 1]);
  });

it('still goes out by itself when the program was away for less than an hour', async () => {
  const { world, admin, lan } = await openScheduled();
  await admin.taps('broadcast-button-schedule');
  await comesBackAt(world, '2027-02-15T14:50');
  expect(gotIt(lan)).toBe(1);
  expect(admin).not.toSay('broadcast-missed-news');
});

it('gets another time, or is dropped, by the buttons of the news', async () => {
  const { world, admin, lan } = await openScheduled();
  await admin.taps('broadcast-button-schedule');
  await comesBackAt(world, '2027-02-15T22:30');
  await admin.taps('broadcast-button-change-time');
  await admin.taps('broadcast-button-tomorrow-morning');
  expect(admin.screen).not.toContain('lỡ giờ');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-schedule');
  await comesBackAt(world, '2027-02-16T09:30');
  expect(admin.screen).toContain('đã lỡ 08:00, 16/2/2027');
  await admin.taps('broadcast-button-drop');
  await admin.taps('broadcast-button-discard');
  expect(gotIt(lan)).toBe(0);
  expect(await world.stores(({ broadcasts }) => broadcasts.counts())).toMatchObject({ draft: 0 });
});

it('is held when nobody has approved it in time, and says so on its card', async () => {
  const { world, admin, lan } = await openScheduled({ approvalAbove: 1 });
  const trang = await joinsBoard(world, 'Vũ Thu Trang');
  await admin.taps('broadcast-button-ask-approval');
  await world.pass(6 * HOUR_MS + MINUTE_MS);
  expect(gotIt(lan)).toBe(0);
  expect(admin.screen).toContain('đã lỡ 14:00, 15/2/2027');
  await admin.says('/thongbao');
  await admin.taps('broadcast-button-shelf-drafts');
  await admin.taps('TB-1');
  expect(admin).toSay('broadcast-missed');
  await trang.taps('broadcast-button-look');
  expect(trang.sees('broadcast-button-approve')).toBe(false);
});

it('is held when its milestone has opened while the program was away', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await composes(admin, TEXT);
  await addressesUnits(admin, 'P-LANG');
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-when-opens');
  await admin.taps(admin.buttons[0] ?? '');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-schedule');
  await comesBackAt(world, '2027-12-01T09:30');
  expect(gotIt(lan)).toBe(0);
  expect(admin.screen).toContain('đã lỡ 08:00');
});

it('is paused when sending stood still for hours, and whoever waits gets it once', async () => {
  const city = await openBroadcastCity({ today: '2027-02-15', expectsApiErrors: true });
  const { world, admin, lan, minh, hoa } = city;
  await composesPicture(admin, TEXT);
  await addressesUnits(admin, ALL_THREE);
  await admin.taps('broadcast-button-check');
  const fault = {
    type: 'error',
    code: 429,
    description: 'Too Many Requests',
    retryAfter: 3,
  } as const;
  world.control.addFault({ method: 'sendPhoto', times: 1_000, fault });
  admin.presses('broadcast-button-send');
  await world.until(() => world.control.calls().some(({ status }) => status === 429));
  await world.whileStopped(() => {
    world.control.clearFaults();
    world.clock.advance(14 * HOUR_MS);
  });
  expect([lan, minh, hoa].map(gotIt)).toEqual([0, 0, 0]);
  expect(admin).toSay('broadcast-stalled-news');
  await admin.taps('broadcast-button-see');
  expect(admin).toSay('broadcast-stalled');
  await admin.taps('broadcast-button-resume');
  expect([lan, minh, hoa].map(gotIt)).toEqual([1, 1, 1]);
  expect((await newestOf(world)).broadcast.state).toBe('finished');
});

it('is paused when the program ended before anybody was handed on', async () => {
  const { world, admin, lan } = await openScheduled();
  await admin.taps('broadcast-button-schedule');
  await world.stores(async ({ broadcasts, broadcastRecipients, people }) => {
    const [broadcast] = await broadcasts.page({ states: ['scheduled'], skip: 0, take: 1 });
    const known = await people.known(asTelegramId(lan.id));
    if (!broadcast || !known) throw new Error('nothing is scheduled');
    const startedAt = world.clock.now();
    await broadcasts.save({ ...broadcast, state: 'sending', startedAt });
    const { id: broadcastId } = broadcast;
    const chatId = known.person.telegramId;
    await broadcastRecipients.add([
      { broadcastId, personId: known.person.id, chatId, position: 0, unitIds: [] },
    ]);
  });
  world.clock.advance(2 * DAY_MS);
  await world.pass(MINUTE_MS);
  expect(gotIt(lan)).toBe(0);
  await admin.taps('broadcast-button-see');
  await admin.taps('broadcast-button-resume');
  expect(gotIt(lan)).toBe(1);
});
