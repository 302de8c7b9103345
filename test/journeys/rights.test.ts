import { join } from 'node:path';

import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import {
  addressesUnits,
  ALL_THREE,
  composes,
  openBroadcastCity,
} from '../support/broadcast-story.ts';
import { reachPast } from '../support/database-url.ts';
import { invitationTo, joinsBoard, payloadSeenBy } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { FoundButton, Player } from '../support/player.ts';
import { openRemindedWorld } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

const inviteTo = async (admin: Player, role: string): Promise<string> => {
  await admin.says('/nhansu');
  await admin.taps('button-staff-invite');
  await admin.taps(role);
  return payloadSeenBy(admin);
};

const rolesOf = (world: World, player: Player) =>
  world.stores(async ({ people }) => (await people.known(asTelegramId(player.id)))?.roles ?? []);

const joinsAs = async (world: World, role: string, fullName: string): Promise<Player> => {
  const player = world.newcomer(fullName.split(' ').at(-1) ?? fullName);
  await player.starts(await inviteTo(world.player('Quản trị'), role));
  await player.taps('button-staff-accept');
  await player.says(fullName, 'Chuyên viên chính');
  return player;
};

const loses = async (world: World, fullName: string): Promise<Player> => {
  const admin = world.player('Quản trị');
  await admin.says('/nhansu');
  await admin.taps(fullName);
  await admin.taps('✓ Quản trị');
  await admin.taps('button-staff-take-back');
  return admin;
};

/** Data that the bot has never put below this message. */
const forged = ({ message, button }: FoundButton, callbackData: string): FoundButton => ({
  message,
  button: { ...button, callbackData },
});

it('ends what a demoted admin has handed out: links to the Board and to units', async () => {
  const world = await openWorld();
  const dung = await joinsAs(world, 'Quản trị', 'Trần Thị Dung');
  const toBoard = await inviteTo(dung, 'Quản trị');
  await dung.says('/moi P-LANG');
  const toUnit = payloadSeenBy(dung);
  const admin = await loses(world, 'Trần Thị Dung');
  expect(admin.toast).toContain('2 đường dẫn');

  await dung.starts(toBoard);
  expect(dung).toSay('invitation-revoked');
  await dung.starts(toUnit);
  expect(dung).toSay('invitation-revoked');
  expect(await rolesOf(world, dung)).toEqual([]);
});

it('ends links half-way: opened before the maker was demoted, accepted after', async () => {
  const world = await openWorld();
  const dung = await joinsAs(world, 'Quản trị', 'Trần Thị Dung');
  const [first, second] = [world.newcomer('Mai'), world.newcomer('Hoa')];
  await first.starts(await inviteTo(dung, 'Quản trị'));
  await dung.says('/moi P-LANG');
  await second.starts(payloadSeenBy(dung));
  await loses(world, 'Trần Thị Dung');

  await first.taps('button-staff-accept');
  expect(first).toSay('invitation-revoked');
  await second.taps('onboarding-button-yes');
  expect(second).toSay('invitation-revoked');
  expect(await rolesOf(world, first)).toEqual([]);
});

it('does not honour a link whose maker has lost the right in whatever way', async () => {
  const world = await openWorld();
  const dung = await joinsAs(world, 'Quản trị', 'Trần Thị Dung');
  const toBoard = await inviteTo(dung, 'Quản trị');
  await dung.says('/moi P-LANG');
  const toUnit = payloadSeenBy(dung);
  await world.stores(async ({ people }) => {
    const known = await people.known(asTelegramId(dung.id));
    if (known) await people.removeRole(known.person.id, 'board_admin');
  });
  await dung.starts(toBoard);
  expect(dung).toSay('invitation-revoked');
  await dung.starts(toUnit);
  expect(dung).toSay('invitation-revoked');
});

it('keeps the links of other admins, and a hand-over of the demoted one as a contact', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  const byAdmin = await invitationTo(world, 'P-LANG');
  await world.stores(async ({ people }) => {
    const known = await people.known(asTelegramId(lan.id));
    if (known)
      await people.grantRole({
        personId: known.person.id,
        role: 'board_admin',
        grantedAt: known.person.createdAt,
        grantedBy: 'system',
      });
  });
  await lan.says('/bangiao');
  await lan.says('Vũ Thị Mai');
  const handOver = payloadSeenBy(lan);
  await loses(world, 'Nguyễn Thị Lan');
  const [mai, hoa] = [world.newcomer('Mai'), world.newcomer('Hoa')];
  await mai.starts(handOver);
  expect(mai).toSay('hand-over-confirm');
  await hoa.starts(byAdmin);
  expect(hoa).toSay('onboarding-confirm-unit');
});

it('tells all admins of everybody who gains a role, and one tap undoes it', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  const dung = await joinsAs(world, 'Quản trị', 'Trần Thị Dung');
  expect(admin.screen).toContain('Dung (tên trên Telegram) đã nhận vai trò Quản trị');
  expect(admin.screen).toContain('bằng đường dẫn do');
  const mai = world.newcomer('Mai');
  await mai.starts(await inviteTo(dung, 'Quản trị'));
  await mai.taps('button-staff-accept');
  for (const one of [admin, dung]) {
    expect(one.screen).toContain('Mai (tên trên Telegram) đã nhận vai trò Quản trị');
    expect(one.screen).toContain('do Trần Thị Dung tạo');
  }
  await admin.taps('button-staff-take-back');
  expect(await rolesOf(world, mai)).toEqual([]);
  expect(mai).toSay('role-ended-board-admin');
});

it('admits nobody by the id of a staff invitation, and goes silent when it is tried on', async () => {
  const world = await openWorld();
  const [admin, ha] = [world.player('Quản trị'), world.player('Người lạ')];
  await ha.starts();
  await inviteTo(admin, 'Quản trị');
  const [invitation] = await world.stores(({ staffInvitations }) =>
    staffInvitations.open(world.clock.now()),
  );
  const known = ha.find('access-button-ask');
  await ha.tapsOld(forged(known, `si:y:${invitation?.id}:1:vi`));
  expect(ha).toSay('invitation-unknown');
  expect(await rolesOf(world, ha)).toEqual([]);

  for (let guess = 1; guess < 10; guess += 1)
    await ha.tapsOld(forged(known, `si:y:guess-${guess}:1:vi`));
  await ha.tapsOld(forged(known, 'si:y:guess-10:1:vi'));
  expect(ha.news).toEqual([]);
  await ha.starts('i-0123456789012345678901');
  expect(ha.news).toEqual([]);
});

it('lets an account accept only the link to the Board that it has opened itself', async () => {
  const world = await openWorld();
  const [admin, ha] = [world.player('Quản trị'), world.player('Người lạ')];
  const dung = world.newcomer('Dung');
  await dung.starts(await inviteTo(admin, 'Quản trị'));
  const accept = dung.find('button-staff-accept');
  await ha.starts(await inviteTo(admin, 'Lãnh đạo Ban'));
  const own = ha.find('button-staff-accept');
  await ha.tapsOld(forged(own, accept.button.callbackData ?? ''));
  expect(ha).toSay('invitation-unknown');
  await ha.tapsOld(own);
  expect(await rolesOf(world, ha)).toEqual(['board_viewer']);
});

it('keeps no words of an update once it is applied: they may hold the secret of a link', async () => {
  const world = await openWorld();
  const [admin, ha] = [world.player('Quản trị'), world.player('Người lạ')];
  const payload = await inviteTo(admin, 'Lãnh đạo Ban');
  await ha.starts(payload);
  const file = join(world.dataFolder, 'thi-dua.db');
  const rows = await reachPast(file, `SELECT "body", "replies" FROM "InboxUpdate"`);
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(payload);
});

it('leaves a trace of whoever changes their own name', async () => {
  const world = await openWorld();
  const dung = await joinsAs(world, 'Quản trị', 'Trần Thị Dung');
  const traces = await world.stores(async ({ people, audit }) => {
    const known = await people.known(asTelegramId(dung.id));
    return known ? audit.about(`person:${known.person.id}`) : [];
  });
  expect(traces.filter(({ action }) => action === 'person-introduced')).toMatchObject([
    { details: { name: true, position: false, isFirst: true } },
    { details: { name: false, position: true } },
  ]);
});

it('lets a viewer who is a contact as well nudge no cluster, whatever the button says', async () => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị'), world.player('Phường Láng')];
  await lan.starts();
  await admin.says('/tinhhinh');
  await admin.taps('Cụm 2');
  await admin.taps('button-nudge-units');
  const { button } = admin.find('cluster-button-nudge-all');
  await world.stores(async ({ people }) => {
    const known = await people.known(asTelegramId(lan.id));
    if (known)
      await people.grantRole({
        personId: known.person.id,
        role: 'board_viewer',
        grantedAt: known.person.createdAt,
        grantedBy: 'system',
      });
  });
  await lan.says('/tinhhinh');
  const shown = lan.messages.at(-1);
  if (!shown) throw new Error('nothing was shown');
  await lan.tapsOld({ message: shown, button });
  expect(lan).toSay('button-outdated');
  const nudged = await world.stores(({ audit }) =>
    audit.about(`milestone:${(button.callbackData ?? '').split(':')[2]}`),
  );
  expect(nudged.map(({ action }) => action)).not.toContain('units-nudged');
});

it('shows a specialist beforehand only the reminders of those whom they follow', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const admin = world.player('Quản trị của Ban');
  const dung = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  await admin.says('/nhacviec 23/2/2027');
  expect(admin.screen).toContain('Nguyễn Thị Lan (Phường Láng)');
  const { button } = admin.find('Nguyễn Thị Lan');
  await dung.says('/nhacviec 23/2/2027');
  expect(dung.screen).not.toContain('Nguyễn Thị Lan');
  expect(dung).toSay('simulation-none');
  await dung.tapsOld({ message: dung.find('reminders-button-home').message, button });
  expect(dung).toSay('button-outdated');

  await admin.says('/nhansu');
  await admin.taps('Trần Thị Dung');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Cụm 2');
  await dung.says('/nhacviec 23/2/2027');
  expect(dung.screen).toContain('Nguyễn Thị Lan (Phường Láng)');
  expect(dung.screen).not.toContain('Sở Nội vụ');
  await dung.taps('Nguyễn Thị Lan');
  expect(dung.screen).toContain('Kế hoạch năm 2027');
  expect(lan.heard.length).toBeGreaterThan(0);
});

it('hands an announcement back that was asked for by somebody who is no admin any more', async () => {
  const { world, admin, lan } = await openBroadcastCity({ approvalAbove: 1 });
  const dung = await joinsBoard(world, 'Trần Thị Dung');
  await composes(dung, 'Chuyển tiền vào tài khoản sau.');
  await addressesUnits(dung, ALL_THREE);
  await dung.taps('broadcast-button-check');
  await dung.taps('broadcast-button-ask-approval');
  await admin.taps('broadcast-button-look');
  const approve = admin.find('broadcast-button-approve');
  await loses(world, 'Trần Thị Dung');
  await admin.tapsOld(approve);
  expect(lan.heard.join(' ')).not.toContain('Chuyển tiền');
  const [broadcast] = await world.stores(({ broadcasts }) =>
    broadcasts.page({ states: ['draft'], skip: 0, take: 1 }),
  );
  expect(broadcast?.confirmedBy).toBeNull();
});
