import { expect, it } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';
import { leavesFigures } from '../support/leaves-figures.ts';
import { openWorld } from '../support/open-world.ts';
import { pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { goTo, openRemindedWorld } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

const STATISTICS = 'Thống kê năm 2026';

/** Only the units of Cụm 2, where Phường Láng is, owe the statistics of 2026. */
const owedByOneCluster = async (world: World): Promise<void> =>
  world.stores(async ({ milestones, units }) => {
    const lang = await units.byCode('P-LANG');
    const places = await units.memberships([2026, 2027]);
    const cluster = places.find(({ unitId }) => unitId === lang?.id)?.clusterId;
    const due = await milestones.dueBetween(
      '2027-01-01' as CalendarDate,
      '2027-12-31' as CalendarDate,
    );
    const statistics = due.find(({ code }) => code === 'STATISTICS');
    if (!cluster || !statistics) throw new Error('nobody owes it');
    const owes = { ...statistics.owes, clusterIds: [cluster] };
    await milestones.save([{ ...statistics, owes }]);
  });

const audited = (world: World, code: string) =>
  world.stores(async ({ units, audit }) => {
    const unit = await units.byCode(code);
    return audit.about(`unit:${unit?.id}`);
  });

/** The page of a unit's statistics, as an admin reaches it by typing the unit's name. */
const opens = async (admin: Player, unit: string): Promise<void> => {
  await admin.says(unit);
  await admin.taps('button-papers');
  await admin.taps(`○ ${STATISTICS}`);
};

const seesCity = async (admin: Player): Promise<void> => {
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps(STATISTICS);
};

it('records a paper by post for a unit without a contact, until all of a cluster is done', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await owedByOneCluster(world);

  await seesCity(admin);
  await admin.taps('Cụm 2 · 0/9');
  const silent = /◌ (.*): chưa có đầu mối/.exec(admin.screen)?.[1] ?? '';
  // Each open task is a button of the unit's page, and shows that task there.
  await admin.says(silent);
  const task = admin.buttons.find((label) => label.startsWith('○ ')) ?? '';
  await admin.taps(task);
  expect(admin.screen).toContain(silent);
  expect(admin.buttons).not.toContain(task);
  await admin.taps('button-record');
  expect(admin.sees('button-record-paper')).toBe(true);
  await opens(admin, silent);
  await admin.taps('button-record-paper');
  await admin.taps('button-record-no');
  expect(admin).toSay('record-left');
  await opens(admin, silent);
  await admin.taps('button-record-paper');
  expect(admin).toSay('record-ask-number');
  await admin.says('mười hai');
  expect(admin).toSay('relief-number-unclear');
  await admin.says('12/BC-UBND ngày 10/10/2027');
  expect(admin).toSay('record-date-later');
  await admin.says('12/BC-UBND ngày 10/1/2027');
  expect(admin).not.toSay('record-date-later');
  expect(admin).toSay('record-number', { document: '12/BC-UBND ngày 10/1/2027' });
  expect(admin).toSay('record-told', { without: 1 });
  await admin.taps('button-record-yes');
  expect(admin).toSay('record-scan-how');
  await admin.sendsFile('ban-chup.pdf', pdf());
  expect(admin).toSay('record-scan-added', { name: 'ban-chup.pdf', count: 1 });
  await admin.says(silent);
  await admin.taps('button-papers');
  await admin.taps(`● ${STATISTICS}`);
  expect(admin.screen).toContain('12/BC-UBND ngày 10/1/2027');
  expect(admin.screen).toContain('Ban ghi nhận: đồng chí');
  await admin.taps('Tệp: ban-chup.pdf');
  expect(admin.screen).toContain('ban-chup.pdf');

  await admin.says(silent);
  await seesCity(admin);
  expect(admin).toSay('overview-on-paper', { count: 1 });
  await admin.taps('Cụm 2 · 1/9');
  await admin.taps('button-nudge-units');
  await admin.taps('button-record-several');
  await admin.says('láng');
  expect(admin).toSay('record-choose-found', { units: 'Phường Láng' });
  await admin.taps('✓ Phường Láng');
  await admin.taps('button-record-all');
  await admin.taps('button-record-paper');
  await admin.says('45/BC-UBND');
  expect(admin.screen).toContain('không có ngày');
  await admin.taps('button-record-yes');
  expect(admin).toSay('record-done', { count: 8 });
  expect(lan.heard.at(-1)).toContain('Ban đã ghi nhận bản giấy');
  await seesCity(admin);
  expect(admin).toSay('overview-on-paper', { count: 9 });
  expect(admin.sees('Cụm 2 · 9/9')).toBe(true);
  const done = await audited(world, 'P-LANG');
  expect(done.filter(({ action }) => action === 'relief-recorded')).toHaveLength(1);
});

it('silences reminders with a waiver that has a reason, and asks again once it is taken back', async () => {
  const { world, lan } = await openRemindedWorld('2027-01-12', ['STATISTICS']);
  const admin = world.player('Quản trị của Ban');
  await opens(admin, 'Phường Láng');
  await admin.taps('button-record-waiver');
  await admin.says('Đơn vị mới thành lập');
  expect(admin).toSay('record-reason', { reason: 'Đơn vị mới thành lập' });
  const before = lan.heard.length;
  await admin.taps('button-record-yes');
  expect(lan.heard.slice(before).join()).toContain('đơn vị được miễn việc này');
  expect(lan).toSay('relief-because', { reason: 'Đơn vị mới thành lập' });

  const quiet = lan.heard.length;
  await goTo(world, '2027-01-29');
  expect(lan.heard.slice(quiet).join()).not.toContain('thống kê');

  await admin.says('Phường Láng');
  await admin.taps('button-papers');
  await admin.taps(`● ${STATISTICS}`);
  await admin.says('/ngonngu');
  await admin.taps('English');
  await admin.taps('button-take-back-waiver');
  admin.language = 'en';
  await admin.taps('take-back-reason-mistake');
  expect(admin).toSay('take-back-done');
  expect(admin).toSay('relief-answer', { answer: 'Wrong unit or content' });
  expect(lan).toSay('relief-taken-back-waiver');
  expect(lan).toSay('relief-answer', { answer: 'Ghi nhầm đơn vị, nội dung' });
  const loud = lan.heard.length;
  await goTo(world, '2027-02-01');
  expect(lan.heard.slice(loud).join()).toContain('thống kê');
  const actions = (await audited(world, 'P-LANG')).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['relief-recorded', 'relief-taken-back']));
});

it('gives more time to several units, and leaves out those for which it makes no sense', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await lan.taps('button-relief');
  await lan.taps(STATISTICS);
  await lan.taps('button-relief-waiver');
  await lan.taps('relief-reason-nothing');
  await owedByOneCluster(world);
  await seesCity(admin);
  await admin.taps('Cụm 2 · 0/9');
  await admin.taps('button-nudge-units');
  await admin.taps('button-record-several');
  await admin.taps('button-record-all');
  await admin.taps('button-record-extension');
  await admin.says('15/1/2027');
  expect(admin).toSay('relief-until-unclear');
  await admin.says('10/2/2027');
  expect(admin).toSay('record-until', { date: '10/2/2027' });
  expect(admin.screen).toContain('Không ghi nhận: Phường Láng (đang chờ trả lời đề nghị)');
  const yes = admin.find('button-record-yes');
  await admin.taps('button-record-yes');
  expect(admin).toSay('record-done', { count: 8 });
  await admin.tapsOld(yes);
  expect(admin).toSay('button-outdated');
});

it('takes a form that an admin fills in for a unit, marked as such, and tells the unit', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await opens(admin, 'Phường Láng');
  await admin.taps('button-record-hand-in');
  expect(admin).toSay('filling-for');
  await admin.says('12/BC-UBND', '10/1/2027');
  await admin.sendsFile('Thống kê.pdf', pdf());
  await admin.taps('form-button_done');
  await leavesFigures(admin);
  await admin.taps('form-button_submit');
  await admin.taps('form-button_submit-yes');
  const receipt = admin.heard.find((words) => words.includes('BN-2027-0001'));
  expect(receipt).toContain('Ban nhập thay đơn vị');
  expect(lan.heard.at(-1)).toContain('Ban đã gửi thay đơn vị');
  await lan.taps('button-see-submission');
  expect(lan.screen).toContain('Ban nhập thay đơn vị');
  expect(lan.sees('button-amend')).toBe(true);
  await lan.says('/menu');
  expect(lan.sees(`● ${STATISTICS} · đã gửi`)).toBe(true);
  const handedIn = (await audited(world, 'P-LANG')).find(
    ({ action }) => action === 'submission-handed-in',
  );
  expect(handedIn?.details).toMatchObject({ onBehalf: true });
});

it('opens again what is locked, and nobody but an admin records anything', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await world.stores(async ({ milestones }) => {
    const due = await milestones.dueBetween(
      '2027-01-01' as CalendarDate,
      '2027-12-31' as CalendarDate,
    );
    const statistics = due.find(({ code }) => code === 'STATISTICS');
    if (statistics)
      await milestones.save([{ ...statistics, locksOn: '2027-02-05' as CalendarDate }]);
  });
  await world.pass(30 * DAY_MS);
  await opens(admin, 'Phường Láng');
  const { data } = { data: admin.find('button-record-reopening').button.callbackData ?? '' };
  await lan.forges(data);
  expect(lan.toast).not.toBe('');
  await admin.taps('button-record-reopening');
  await admin.taps('button-record-yes');
  expect(lan.heard.at(-1)).toContain('Ban đã mở lại');
  await lan.says('/menu');
  expect(lan.sees(`○ ${STATISTICS}`)).toBe(true);
});
