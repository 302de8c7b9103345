import { expect, it } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asInstant, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { Stores } from '../../src/core/stores.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { invitationTo } from '../support/joining.ts';
import { submitPlan } from '../support/plan-answers.ts';
import { goTo, heardOn, openRemindedWorld } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

const ADMIN = 'Quản trị của Ban';

/** The last day of Phường Láng's plan. */
const dueOf = (world: World): Promise<CalendarDate | undefined> =>
  world.stores(async ({ reliefs, milestones, units }) => {
    const plan = (await milestones.dueBetween(day('2027-02-28'), day('2027-02-28'))).find(
      ({ code }) => code === 'ANNUAL_PLAN',
    );
    const unit = await units.byCode('P-LANG');
    if (!plan || !unit) throw new Error('no plan is owed');
    const [relief] = await reliefs.of({ milestoneIds: [plan.id], unitIds: [unit.id] });
    return relief?.state === 'granted' ? (relief.until ?? undefined) : undefined;
  });

const day = (text: string): CalendarDate => text as CalendarDate;

it('takes up from the digest that it was sent on paper; the digest itself stays', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const [digest = ''] = await heardOn(world, lan, '2027-02-19');
  await lan.taps('reminder-button-paper');
  expect(lan).toSay('relief-number');
  expect(lan.heard).toContain(digest);
  await lan.says('15/KH-UBND');
  expect(lan).toSay('relief-sent');
  await world.player(ADMIN).taps('button-relief-grant');
  for (const date of ['2027-02-23', '2027-02-26', '2027-03-04'])
    expect((await heardOn(world, lan, date)).join('')).not.toContain('Nhắc việc');
});

it('asks which of several duties needs more time, and waits with reminders for the answer', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-10', ['ANNUAL_PLAN', 'REGISTRATION']);
  await heardOn(world, lan, '2027-02-12');
  await lan.taps('reminder-button-extension');
  expect(lan).toSay('digest-choose-extension');
  await lan.taps('Kế hoạch năm 2027');
  await lan.taps('8/3/2027');
  await lan.taps('relief-reason-numbers');
  expect(lan).toSay('relief-sent');
  expect(await heardOn(world, lan, '2027-02-19')).toEqual([]);
  await world.player(ADMIN).taps('button-relief-grant');
  expect(lan).toSay('relief-granted-extension', { date: { date: day('2027-03-08') } });
  expect((await heardOn(world, lan, '2027-02-26')).join('')).toContain(
    'còn 6 ngày làm việc, hạn 8/3/2027.',
  );
});

it('gives a cluster lead names to call, a nudge, and an extension to propose to the Board', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const [son, admin] = [world.player('Trưởng cụm'), world.player(ADMIN)];
  await heardOn(world, son, '2027-03-04');
  await son.taps('reminder-button-late');
  await son.taps('Phường Láng');
  expect(son.screen).toContain('Đầu mối: Nguyễn Thị Lan, Công chức Văn phòng HĐND và UBND');
  expect(son.screen).toContain('Lần nhắc gần nhất: 4/3/2027.');
  await son.taps('cluster-button-propose');
  await son.taps('9/3/2027');
  expect(son).toSay('cluster-extension-asked', {
    unit: 'Phường Láng',
    name: 'Kế hoạch năm 2027',
    date: { date: day('2027-03-09') },
  });
  expect(await dueOf(world)).toBeUndefined();
  await admin.taps('button-relief-grant');
  expect(await dueOf(world)).toBe('2027-03-09');
  const told = { date: { date: day('2027-03-09') } };
  expect(son).toSay('relief-granted-extension', told);
  expect(lan).toSay('relief-granted-extension', told);
});

it('shows a cluster lead nobody of another cluster, whatever the pressed button says', async () => {
  const { world } = await openRemindedWorld('2027-02-18');
  const son = world.player('Trưởng cụm');
  await heardOn(world, son, '2027-03-04');
  await son.taps('reminder-button-late');
  const { message, button } = son.find('Phường Láng');
  const elsewhere = await world.stores(
    async ({ units }) => (await units.byCode('X-BAT-TRANG'))?.id,
  );
  const forged = [...(button.callbackData?.split(':').slice(0, -1) ?? []), elsewhere].join(':');
  await son.tapsOld({ message, button: { ...button, callbackData: forged } });
  expect(son.toast).toBe(world.text.words(say('button-outdated'), 'vi'));
  expect(son.heard.join()).not.toContain('Lê Thị Hoa');
});

it('lets an admin give time at once', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  const admin = world.player(ADMIN);
  await heardOn(world, admin, '2027-03-10');
  await admin.taps('reminder-button-late');
  await admin.taps('Cụm 2 · 0/9');
  await admin.taps('Phường Láng');
  await admin.taps('cluster-button-extend');
  await admin.taps('15/3/2027');
  expect(await dueOf(world)).toBe('2027-03-15');
  expect(lan).toSay('relief-recorded-extension', { date: { date: day('2027-03-15') } });
});

it('tells of days to attend without asking for anything', async () => {
  const { world, lan } = await openRemindedWorld('2027-05-20', ['TRADITION_DAY']);
  const heard: Record<string, string[]> = {};
  for (const date of ['2027-05-27', '2027-05-28', '2027-06-08', '2027-06-11', '2027-06-14'])
    heard[date] = await heardOn(world, lan, date);
  expect(heard['2027-05-27']).toEqual([]);
  expect(heard['2027-05-28']?.join('')).toMatch(
    /Thông báo ngày 28\/5\/2027[^]*năm 2027: diễn ra ngày 11\/6\/2027, còn 10 ngày làm việc\./,
  );
  expect(heard['2027-06-08']?.join('')).toContain('còn 3 ngày làm việc');
  expect(heard['2027-06-11']?.join('')).toContain('diễn ra hôm nay');
  expect(lan.sees('reminder-button-paper')).toBe(false);
  expect(heard['2027-06-14']).toEqual([]);
});

it('asks the lead for the pact of the cluster and tells its members when it is', async () => {
  const { world, lan } = await openRemindedWorld('2027-01-04', ['CLUSTER_PACT']);
  const son = world.player('Trưởng cụm');
  const before = lan.heard.length;
  expect((await heardOn(world, son, '2027-01-27')).join('')).toContain(
    'ngày làm việc, hạn 1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2.',
  );
  await heardOn(world, lan, '2027-02-15');
  expect(lan.heard.slice(before).join('')).toContain(
    'chậm nhất ngày 1/3/2027, theo lịch của cụm, khối.',
  );
  expect((await heardOn(world, lan, '2027-03-02')).join('')).toBe('');
});

it('sends nothing that was queued before the plan came, not even a second later', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  await goTo(world, '2027-02-19', '07:30');
  expect(await world.stores(({ reminders }) => reminders.waitingOn(day('2027-02-19')))).toBe(4);
  await lan.says('/menu');
  await lan.taps('button-task-not-begun');
  await hasFilledPlan(lan);
  await goTo(world, '2027-02-19', '07:59');
  await submitPlan(lan);
  expect(await heardOn(world, lan, '2027-02-19')).toEqual([]);
});

it('takes what comes at 23:59 of the last day as on time, and says nothing the day after', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-26');
  await goTo(world, '2027-03-01', '23:30');
  await lan.says('/menu');
  await lan.taps('button-task-not-begun');
  await hasFilledPlan(lan);
  await goTo(world, '2027-03-01', '23:59');
  await submitPlan(lan);
  expect(lan.screen).toContain('23:59, ngày 1/3/2027');
  expect(await heardOn(world, lan, '2027-03-02')).toEqual([]);
  const minh = world.player('Sở Nội vụ');
  expect(minh.heard.at(-1)).toContain('quá hạn 1 ngày làm việc');
});

it('puts off until tomorrow what somebody wants to hear tomorrow', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  await goTo(world, '2027-02-23');
  await lan.taps('reminder-button-later');
  await lan.taps('snooze-button-tomorrow');
  expect(lan).toSay('snooze-done');
  expect((await heardOn(world, lan, '2027-02-24')).join('')).toContain('còn 3 ngày làm việc');
});

it('puts the duties of several units into one message, in the language of each reader', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  await lan.starts(await invitationTo(world, 'X-O-DIEN'));
  await lan.taps('onboarding-button-yes');
  const minh = world.player('Sở Nội vụ');
  await minh.says('/language');
  await minh.taps('English');
  minh.language = 'en';
  const before = minh.heard.length;
  const heard = await heardOn(world, lan, '2027-02-19');
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/Phường Láng\n• Kế hoạch năm 2027[^]*Xã Ô Diên\n• Kế hoạch năm 2027/);
  expect(minh.heard.slice(before).join('')).toContain(
    '6 working days left, due 1 Mar 2027 (28 Feb is a day off); best submitted before 26 Feb.',
  );
});

it('does not write to somebody who speaks for the unit no more', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  await goTo(world, '2027-02-19', '07:30');
  await world.stores(async ({ people, units }) => {
    const unit = await units.byCode('P-LANG');
    const [contact] = unit ? await people.contactsOf(unit.id) : [];
    if (unit && contact) await people.endContact(unit.id, contact.id, world.clock.now());
  });
  expect(await heardOn(world, lan, '2027-02-19')).toEqual([]);
});

it('lets last year’s lead close its year in January while the new one begins the next', async () => {
  const { world, lan } = await openRemindedWorld('2026-11-02', [
    'ANNUAL_REPORT',
    'AWARD_DOSSIER_CITY',
  ]);
  const son = world.player('Trưởng cụm');
  await world.stores(async (stores) => {
    const report = (
      await stores.milestones.dueBetween(day('2026-11-30'), day('2026-11-30'))
    ).filter(({ code }) => code === 'ANNUAL_REPORT');
    const dueOn = day('2026-12-31');
    await stores.milestones.save(
      report.map((one) => Object.assign({}, one, { dueOn, onTimeUntil: dueOn })),
    );
    await passLeadTo(stores, 'P-LANG');
    await everybodyHas(stores, 'AWARD_DOSSIER_CITY');
  });
  const late = 'Báo cáo tổng kết năm 2026: đơn vị chưa gửi';
  expect((await heardOn(world, son, '2027-01-07')).join('')).toContain(late);
  expect(lan.heard.join('')).not.toContain('đơn vị chưa gửi');
  await son.says('/cum');
  expect(son.screen).toContain('Tổng kết năm 2026, hạn 31/12/2026');
  const [before, heard] = [son.heard.length, await heardOn(world, lan, '2027-01-20')];
  expect(heard.join('')).toContain('đơn vị chưa gửi');
  expect(son.heard.slice(before).join('')).not.toContain('đơn vị chưa gửi');
  await lan.says('/cum');
  expect(lan.screen).toContain('Hồ sơ khen thưởng 2026, hạn 15/1/2027: 9 có');
});

/** Every unit has said that it has a dossier, so that it owes it. */
const everybodyHas = async ({ claims, milestones, units, people }: Stores, code: string) => {
  const due = await milestones.dueBetween(day('2027-01-01'), day('2027-12-31'));
  const milestone = due.find((one) => one.code === code);
  const [admin] = await people.withRole('board_admin');
  if (!milestone || !admin) throw new Error(`no ${code}`);
  for (const { id: unitId } of await units.all())
    await claims.save({
      milestoneId: milestone.id,
      unitId,
      has: true,
      by: admin.id,
      at: asInstant(0),
    });
};

/** In 2027 the cluster stays as it is, with another lead. */
const passLeadTo = async ({ units }: Stores, code: string): Promise<void> => {
  const lead = await units.byCode(code);
  const memberships = await units.memberships([2026]);
  await units.save({
    units: [],
    clusters: [],
    successions: [],
    memberships: memberships.map((one) => ({
      unitId: one.unitId,
      clusterId: one.clusterId,
      year: 2027,
      role: one.unitId === lead?.id ? ('lead' as const) : ('member' as const),
    })),
  });
};

it('says what somebody nudges a unit about, however long it has been overdue', async () => {
  const { world, lan } = await openRemindedWorld('2027-02-18');
  await goTo(world, '2027-07-15');
  const place = await world.stores(async ({ units, milestones }) => {
    const unit = await units.byCode('P-LANG');
    const [plan] = await milestones.dueBetween(day('2027-02-28'), day('2027-02-28'));
    const places = await units.memberships([2027]);
    const cluster = places.find(({ unitId }) => unitId === unit?.id)?.clusterId;
    return [plan?.id, cluster, unit?.id].join(':');
  });
  const admin = world.player(ADMIN);
  const before = lan.heard.length;
  await admin.forges(`cum:n:${place}`);
  await world.pass(MINUTE_MS);
  expect(lan.heard.slice(before).join('')).toContain(
    'Kế hoạch năm 2027: đến nay Hệ thống chưa nhận',
  );
});
