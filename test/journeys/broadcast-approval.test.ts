import { expect, it } from 'vitest';

import type { Broadcast } from '../../src/core/broadcasts/broadcast.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS } from '../../src/core/shared/instant.ts';
import {
  addContacts,
  addressesUnits,
  composes,
  openBroadcastCity,
  opensReport,
  sends,
} from '../support/broadcast-story.ts';
import { joinsBoard } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const APPROVED = 'Mời họp ngày 15/3.';
const EDITED = 'LỪA ĐẢO: chuyển tiền tới tài khoản 123.';

/** From nine o’clock until half past eight, when what was set for eight is not late. */
const UNTIL_MORNING_MS = DAY_MS - HOUR_MS / 2;

/** An announcement to two people, where one admin decides about one; for tomorrow morning. */
const openApproved = async () => {
  const city = await openBroadcastCity({ approvalAbove: 1 });
  const { world, admin } = city;
  const second = await joinsBoard(world, 'Vũ Thu Trang');
  await composes(admin, APPROVED);
  await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
  await admin.taps('broadcast-button-when');
  await admin.taps('broadcast-button-tomorrow-morning');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-ask-approval');
  await second.taps('broadcast-button-look');
  await second.taps('broadcast-button-approve');
  return { ...city, second };
};

const first = (world: World): Promise<Broadcast> =>
  world.stores(async ({ broadcasts }) => {
    const states = ['draft', 'scheduled', 'sending', 'paused', 'finished', 'cancelled'] as const;
    const found = (await broadcasts.page({ states, skip: 0, take: 10 })).at(-1);
    if (!found) throw new Error('there is no broadcast');
    return found;
  });

/** An admin is one no more, whatever they were when they wrote it. */
const isDemoted = (world: World, admin: Player): Promise<void> =>
  world.stores(async ({ people }) => {
    const known = await people.known(asTelegramId(admin.id));
    if (known) await people.removeRole(known.person.id, 'board_admin');
  });

/** As an earlier version of the program has stored it. */
const isOfEarlierVersion = (world: World): Promise<void> =>
  world.stores(async ({ broadcasts }) => {
    const [broadcast] = await broadcasts.page({ states: ['scheduled'], skip: 0, take: 1 });
    if (!broadcast?.content.vi) throw new Error('nothing is scheduled');
    const { items: _, ...vi } = broadcast.content.vi;
    await broadcasts.save({ ...broadcast, approvedPeople: null, content: { vi } });
  });

it('sends what was approved, although its author, an admin no more, edits the message', async () => {
  const { world, admin, lan, minh } = await openApproved();
  await isDemoted(world, admin);
  await admin.edits(APPROVED, EDITED);
  await world.pass(UNTIL_MORNING_MS);
  for (const { heard } of [lan, minh]) {
    expect(heard).toContain(APPROVED);
    expect(heard).not.toContain(EDITED);
  }
});

it('needs approval anew when its author edits the message, and tells the one who approved', async () => {
  const { world, admin, second, lan } = await openApproved();
  await admin.edits(APPROVED, EDITED);
  expect(admin).toSay('broadcast-void');
  expect(second.screen).toContain('Thông báo TB-1 vừa bị thay đổi');
  await second.taps('broadcast-button-see');
  expect(second.screen).toContain('bản nháp');
  await world.pass(UNTIL_MORNING_MS);
  expect(lan.heard).not.toContain(APPROVED);
  expect(lan.heard).not.toContain(EDITED);
  expect(await first(world)).toMatchObject({ state: 'draft', approvedBy: null });
});

it('needs approval anew when its buttons change, whoever changes them, and tells both', async () => {
  const { world, admin, second, lan } = await openApproved();
  await second.says('/thongbao');
  await second.taps('broadcast-button-shelf-waiting');
  await second.taps('TB-1');
  await second.taps('broadcast-button-buttons');
  await second.taps('✓ Đã nhận');
  await second.taps('broadcast-button-back');
  expect(second).toSay('broadcast-void');
  expect(admin.screen).toContain('Vũ Thu Trang vừa thay đổi thông báo TB-1');
  await world.pass(UNTIL_MORNING_MS);
  expect(lan.heard).not.toContain(APPROVED);
});

it('is held when many more have come to it since it was approved, and both are told', async () => {
  const { world, admin, second, lan } = await openApproved();
  await addContacts(world, 'P-LANG', 2);
  await world.pass(UNTIL_MORNING_MS);
  expect(lan.heard).not.toContain(APPROVED);
  for (const { heard } of [admin, second])
    expect(heard.some((text) => text.includes('đã tăng lên 4 người'))).toBe(true);
  expect(await first(world)).toMatchObject({ state: 'draft' });
});

it('is not approved by somebody whose screen showed fewer people', async () => {
  const { world, admin, second } = await openApproved();
  await admin.edits(APPROVED, 'Mời họp ngày 16/3.');
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-ask-approval');
  await second.taps('broadcast-button-look');
  await addContacts(world, 'P-LANG', 2);
  await second.taps('broadcast-button-approve');
  expect(second).toSay('broadcast-count-changed', { before: 2, people: 4 });
  await second.taps('broadcast-button-approve');
  expect(await first(world)).toMatchObject({ state: 'scheduled', approvedPeople: 4 });
});

it('goes on with what an earlier version had approved, as a copy', async () => {
  const { world, lan } = await openApproved();
  await isOfEarlierVersion(world);
  await world.pass(UNTIL_MORNING_MS);
  expect(lan.heard).toContain(APPROVED);
});

it('voids what is copied when somebody, an admin no more, edits its source', async () => {
  const { world, admin, second, lan } = await openApproved();
  await isOfEarlierVersion(world);
  await isDemoted(world, admin);
  await admin.edits(APPROVED, EDITED);
  expect(second.screen).toContain('Thông báo TB-1 vừa bị thay đổi');
  await world.pass(UNTIL_MORNING_MS);
  expect(lan.heard).not.toContain(EDITED);
  expect(await first(world)).toMatchObject({ state: 'draft' });
});

it('is withdrawn from many by two admins only', async () => {
  const { world, admin, second, lan, minh } = await openApproved();
  await world.pass(UNTIL_MORNING_MS);
  await opensReport(admin, 'TB-1');
  await admin.taps('broadcast-button-withdrawal');
  await admin.taps('broadcast-button-withdraw-approval');
  expect(admin.screen).toContain('Đã chuyển đề nghị thu hồi');
  expect(lan.heard).toContain(APPROVED);
  await second.taps('broadcast-button-look');
  expect(second.heard).toContain(APPROVED);
  await second.taps('broadcast-button-withdraw-yes');
  for (const { heard } of [lan, minh]) expect(heard).not.toContain(APPROVED);
});

it('is neither withdrawn nor corrected for an admin who is one no more', async () => {
  const { world, admin, second, lan } = await openApproved();
  await world.pass(UNTIL_MORNING_MS);
  await opensReport(admin, 'TB-1');
  await admin.taps('broadcast-button-withdrawal');
  await admin.taps('broadcast-button-withdraw-approval');
  const toWithdraw = second.find('broadcast-button-look');
  await admin.edits(APPROVED, EDITED);
  await admin.taps('broadcast-button-correct-approval');
  await isDemoted(world, admin);
  await second.taps('broadcast-button-look');
  await second.taps('broadcast-button-correct');
  expect(second.toast).toContain('Người lập đề nghị không còn là quản trị');
  await second.tapsOld(toWithdraw);
  await second.taps('broadcast-button-withdraw-yes');
  expect(second.toast).toContain('Người lập đề nghị không còn là quản trị');
  expect(lan.heard).toContain(APPROVED);
  expect(await first(world)).toMatchObject({ state: 'finished' });
});

it('is corrected by two admins when many are still to get it, although one has it', async () => {
  const { world, admin, second, lan } = await openBroadcastCity({ approvalAbove: 1 }).then(
    async (city) => ({ ...city, second: await joinsBoard(city.world, 'Vũ Thu Trang') }),
  );
  await composes(admin, APPROVED);
  await addressesUnits(admin, 'P-LANG');
  await sends(admin);
  const broadcast = await first(world);
  // As if it had been stopped after the first of many.
  await world.stores(async ({ broadcasts, broadcastRecipients, people }) => {
    const [row] = await broadcastRecipients.all(broadcast.id);
    const known = await people.known(asTelegramId(second.id));
    if (!row || !known) throw new Error('nobody has it');
    const { id: personId, telegramId: chatId } = known.person;
    await broadcastRecipients.add([{ ...row, position: 1, personId, chatId }]);
    await broadcasts.save({ ...broadcast, state: 'paused', endedAt: null });
  });
  await admin.edits(APPROVED, EDITED);
  await admin.taps('broadcast-button-correct-approval');
  expect(admin).toSay('broadcast-correction-waiting');
  expect(lan.heard).toContain(APPROVED);
});
