import { expect, it } from 'vitest';

import { buttons } from '../../src/bot/kit/buttons.ts';
import { milestonesBySight } from '../../src/core/obligations/overview.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { payloadSeenBy } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const inviteTo = async (admin: Player, role: string): Promise<string> => {
  await admin.says('/nhansu');
  await admin.taps('button-staff-invite');
  await admin.taps(role);
  return payloadSeenBy(admin);
};

const joins = async (world: World, admin: Player, role: string): Promise<Player> => {
  const dung = world.newcomer('Dung');
  await dung.starts(await inviteTo(admin, role));
  await dung.taps('button-staff-accept');
  await dung.says('Trần Thị Dung', 'Chuyên viên chính');
  return dung;
};

const rolesOf = (world: World, player: Player) =>
  world.stores(async ({ people }) => (await people.known(asTelegramId(player.id)))?.roles ?? []);

const commandsOf = (world: World, player: Player): string[] =>
  world.control.chat(player.id).commands.map(({ command }) => command);

/** Offered to somebody who speaks for nobody any more. */
const forNobody = ['dulieu', 'ngonngu', 'trogiup'];

it('brings a specialist in by a link, assigns clusters, and shows them just those', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  const dung = world.newcomer('Dung');
  await dung.starts(await inviteTo(admin, 'Chuyên viên theo dõi'));
  expect(dung).toSay('staff-confirm');
  expect(dung.screen).toContain('bên kiểm soát dữ liệu');
  await dung.taps('button-staff-accept');
  expect(dung).toSay('onboarding-full-name');
  await dung.says('Dung');
  expect(dung).toSay('onboarding-name-whole');
  await dung.says('Trần Thị Dung', 'Chuyên viên chính');
  expect(dung).toSay('welcome-specialist');
  expect(commandsOf(world, dung)).toContain('cauhoi');
  expect(commandsOf(world, dung)).not.toContain('moi');
  await dung.says('/tinhhinh');
  expect(dung).toSay('overview-nothing-followed');

  await admin.says('/nhansu');
  expect(admin).toSay('staff-clusters-without');
  await admin.taps('Trần Thị Dung');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Cụm 2');
  expect(admin.buttons).toContain('✓ Cụm 2');
  await admin.taps('button-staff-done');
  expect(admin.screen).toContain('Cụm thi đua số 2');
  await dung.says('/tinhhinh');
  const clusters = dung.buttons.filter((words) => /^(?:Cụm|Khối) /.test(words));
  expect(clusters).toHaveLength(1);
  await dung.taps('Cụm 2');
  expect(dung.buttons).toContain('Phường Láng');
  await dung.taps('Phường Láng');
  expect(dung.screen).toContain('Nguyễn Thị Lan');
  expect(dung.sees('button-invite-unit')).toBe(false);
  await dung.says('phuong lang');
  expect(dung.screen).toContain('Phường Láng · P-LANG');
  await dung.says('so noi vu', 'tran van minh');
  expect(dung.screen).not.toContain('Sở Nội vụ');
  await dung.says('/moi P-LANG', '/nhansu');
  expect(dung).toSay('role-too-small');
  const consent = await world.stores(({ consents }) => consents.latest(asTelegramId(dung.id)));
  expect(consent).toMatchObject({ decision: 'agreed' });
});

it('lets a specialist remind a unit of theirs from the overview, once a day', async () => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị'), world.player('Phường Láng')];
  await lan.starts();
  const dung = await joins(world, admin, 'Chuyên viên theo dõi');
  await admin.says('/nhansu');
  await admin.taps('Trần Thị Dung');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Cụm 2');
  await dung.says('/tinhhinh');
  await dung.taps('Cụm 2');
  await dung.taps('button-nudge-units');
  const before = lan.heard.length;
  await dung.taps('Phường Láng');
  // All papers of the unit are a press away, also of one that has left the cluster since.
  expect(dung.sees('button-papers')).toBe(true);
  await dung.taps('cluster-button-nudge');
  expect(dung).toSay('nudge-done', { count: 1 });
  expect(lan.heard.slice(before)).toHaveLength(1);
  expect(lan.screen).toContain('Nhắc theo đề nghị của đồng chí Trần Thị Dung.');
  await dung.taps('Phường Láng');
  await dung.taps('cluster-button-nudge');
  expect(dung).toSay('nudge-nobody');
  await world.pass(MINUTE_MS);
  expect(lan.heard.slice(before)).toHaveLength(1);
});

it('shows a specialist first what a unit of theirs owes, and says so where none does', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  const dung = await joins(world, admin, 'Chuyên viên theo dõi');
  await admin.says('/nhansu');
  await admin.taps('Trần Thị Dung');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Cụm 2');
  await dung.says('/tinhhinh');
  expect(dung).toSay('overview-choose-cluster');
  const [first] = await world.stores((stores) => milestonesBySight(stores, world.clock.now()));
  const elsewhere = await world.stores(({ units }) => units.byCode('SO-NOI-VU'));
  if (!first || !elsewhere) throw new Error('nothing is seen first');
  const owes = { ...first.owes, unitIds: [elsewhere.id] };
  await world.stores(({ milestones }) => milestones.save([{ ...first, owes }]));
  await dung.says('/tinhhinh');
  expect(dung).toSay('overview-choose-cluster');
  expect(dung.sees('Cụm 2')).toBe(true);
  await dung.forges(buttons.board.milestone.to({ milestoneId: first.id }));
  expect(dung).toSay('overview-none-owes');
  expect(dung.screen).not.toContain('chưa được phân công');
  await admin.forges(buttons.board.milestone.to({ milestoneId: first.id }));
  expect(admin).toSay('overview-choose-cluster');
});

it('lets a link be used once, be revoked and run out', async () => {
  const world = await openWorld();
  const [admin, ha] = [world.player('Quản trị'), world.player('Người lạ')];
  const used = await inviteTo(admin, 'Lãnh đạo Ban');
  const dung = world.newcomer('Dung');
  await dung.starts(used);
  await ha.starts(used);
  await dung.tapsTwice('button-staff-accept');
  await ha.taps('button-staff-accept');
  expect(ha).toSay('invitation-used');
  expect(await rolesOf(world, ha)).toEqual([]);
  expect(await rolesOf(world, dung)).toEqual(['board_viewer']);

  const revoked = await inviteTo(admin, 'Quản trị');
  await admin.taps('invitation-button-revoke');
  expect(admin).toSay('staff-invitation-revoked');
  await ha.starts(revoked);
  expect(ha).toSay('invitation-revoked');
  const late = await inviteTo(admin, 'Quản trị');
  await world.pass(4 * DAY_MS);
  await ha.starts(late);
  expect(ha).toSay('invitation-expired');
  await ha.starts('b-0123456789012345678901');
  expect(ha).toSay('invitation-unknown');
  expect(await rolesOf(world, ha)).toEqual([]);
});

it('shows a viewer everything and lets them do nothing', async () => {
  const world = await openWorld();
  const dung = await joins(world, world.player('Quản trị'), 'Lãnh đạo Ban');
  expect(dung).toSay('welcome-viewer');
  await dung.says('/tinhhinh');
  expect(dung).toSay('overview-total');
  await dung.taps('Cụm 2');
  expect(dung.sees('button-nudge-units')).toBe(false);
  await dung.says('/tomtat');
  expect(dung).toSay('weekly-heading', { date: { date: '2027-01-11' } });
  await dung.taps('button-overview');
  expect(dung).toSay('overview-total');
  await dung.says('/cauhoi');
  expect(dung).toSay('question-own-empty');
  await dung.says('/moi P-LANG');
  expect(dung).toSay('role-too-small');
});

it('takes a role back at once, but neither the last admin’s nor a configured one', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  const dung = await joins(world, admin, 'Quản trị');
  await dung.says('/nhansu');
  const own = dung.find('staff-nameless');
  await dung.taps('staff-nameless');
  await dung.taps('✓ Quản trị');
  await dung.taps('button-staff-take-back');
  expect(dung.toast).toContain('cấu hình');
  expect(await rolesOf(world, admin)).toEqual(['board_admin']);

  await admin.says('/nhansu');
  await admin.taps('Trần Thị Dung');
  await admin.taps('✓ Quản trị');
  await admin.taps('button-staff-take-back');
  expect(dung).toSay('role-ended-board-admin');
  expect(await rolesOf(world, dung)).toEqual([]);
  expect(commandsOf(world, dung)).toEqual(forNobody);
  await dung.tapsOld(own);
  expect(dung).toSay('admins-only');
});

it('gives a role to somebody who is in already, found by name', async () => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị'), world.player('Phường Láng')];
  await lan.starts();
  await admin.says('/nhansu');
  await admin.taps('button-staff-search');
  await admin.says('P-LANG');
  expect(admin.buttons).toContain('Nguyễn Thị Lan');
  await admin.says('/nhansu');
  await admin.taps('button-staff-search');
  await admin.says('khong co ai');
  expect(admin).toSay('staff-search-nobody');
  await admin.says('nguyen thi lan');
  await admin.taps('Nguyễn Thị Lan');
  await admin.taps('☐ Lãnh đạo Ban');
  expect(lan).toSay('role-granted-board-viewer');
  expect(commandsOf(world, lan)).toContain('tinhhinh');
  await lan.says('/tinhhinh');
  expect(lan).toSay('overview-total');
  await admin.taps('✓ Lãnh đạo Ban');
  await admin.tapsTwice('button-staff-take-back');
  // What is left is what Telegram offers everybody.
  expect(commandsOf(world, lan)).toEqual(commandsOf(world, world.player('Người lạ')));
  expect(commandsOf(world, lan)).toContain('menu');
});

it('labels a unit by buttons and by words', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.says('P-LANG');
  await admin.taps('button-unit-tags');
  expect(admin).toSay('unit-tags-none');
  await admin.taps('button-tag-new');
  await admin.says('Nội thành, Ven sông');
  expect(admin).toSay('unit-tags', { tags: 'Nội thành, Ven sông' });
  await admin.says('SO-NOI-VU');
  await admin.taps('button-unit-tags');
  await admin.taps('☐ Nội thành');
  expect(admin.screen).toContain('Nhãn: Nội thành');
  await admin.taps('✓ Nội thành');
  expect(admin).toSay('unit-tags-none');
  await admin.taps('button-back-to-unit');
  expect(admin.screen).toContain('Sở Nội vụ');
});

it('ends the access of a contact who has left at once, and keeps the unit’s draft', async () => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị'), world.player('Phường Láng')];
  await beginPlan(lan);
  await lan.says('Động viên cán bộ, công chức hoàn thành nhiệm vụ.');
  await admin.says('P-LANG');
  await admin.taps('button-contact-end');
  expect(admin).toSay('contact-end-ask', { unit: 'Phường Láng' });
  await admin.tapsTwice('button-contact-end-yes');
  expect(lan).toSay('contact-ended-notice', { unit: 'Phường Láng' });
  await lan.says('Chủ đề của người đã chuyển việc');
  const { answers } = await storedPlan(world);
  expect(Object.keys(answers)).toEqual(['objectives']);
  expect(commandsOf(world, lan)).toEqual(forNobody);
  await admin.says('/moi P-LANG');
  await lan.starts(payloadSeenBy(admin));
  await lan.taps('onboarding-button-yes');
  expect(commandsOf(world, lan)).toContain('menu');
  await admin.says('P-LANG');
  await admin.taps('button-contact-end');
  await admin.taps('button-contact-end-yes');
  await lan.says('/menu');
  expect(lan).toSay('no-units');
});

it('lets somebody stand in for a specialist who is away, and no longer', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  const dung = await joins(world, admin, 'Chuyên viên theo dõi');
  const hoa = world.newcomer('Hoa');
  await hoa.starts(await inviteTo(admin, 'Chuyên viên theo dõi'));
  await hoa.taps('button-staff-accept');
  await hoa.says('Lê Thị Hoa', 'Chuyên viên');
  await admin.says('/nhansu');
  await admin.taps('Trần Thị Dung');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Cụm 2');

  await hoa.says('/tinhhinh');
  expect(hoa).toSay('overview-nothing-followed');
  await dung.says('/dulieu');
  await dung.taps('button-stand-in');
  await dung.taps('Lê Thị Hoa');
  await dung.taps('Đến 13/1/2027');
  expect(dung).toSay('stand-in-set');
  expect(hoa).toSay('stand-in-news-deputy');
  await hoa.says('/tinhhinh');
  expect(hoa.buttons.join(' ')).toContain('Cụm 2');
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.asksTheBoard('Hạn gửi kế hoạch là ngày nào?');
  expect(hoa.heard.at(-1)).toContain('Hạn gửi kế hoạch');

  await world.pass(3 * DAY_MS);
  await hoa.says('/tinhhinh');
  expect(hoa).toSay('overview-nothing-followed');

  await admin.says('/nhansu');
  await admin.taps('Trần Thị Dung');
  await admin.taps('button-stand-in');
  await admin.taps('Lê Thị Hoa');
  await admin.taps('Đến 20/1/2027');
  expect(dung).toSay('stand-in-news-away');
  await admin.taps('button-stand-in-end');
  expect(hoa).toSay('stand-in-news-ended');
  await hoa.says('/tinhhinh');
  expect(hoa).toSay('overview-nothing-followed');
});
