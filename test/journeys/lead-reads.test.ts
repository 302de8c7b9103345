import { expect, it } from 'vitest';

import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { ClusterRole } from '../../src/core/units/cluster.ts';
import { handedInPlan } from '../support/handed-in-plan.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const FILE = 'Kế hoạch 2027 đã ký.pdf';

const opensDuty = async (lead: Player): Promise<void> => {
  await lead.says('/cum');
  await lead.taps('Kế hoạch năm 2027');
};

const decides = async (world: World, label: string): Promise<void> => {
  const admin = world.player('Quản trị của Ban');
  await admin.says('/lich');
  await admin.taps('button-find');
  await admin.says('ke hoach');
  await admin.taps('1/3/2027 · Kế hoạch năm 2027');
  await admin.taps(label);
};

it('lets a lead read what the units of the cluster have handed in, as the milestone says', async () => {
  const { world, lan } = await handedInPlan();
  await lan.says('/menu');
  const lead = world.player('Trưởng cụm');
  await lead.starts();
  // By buttons alone from the list of tasks, where nobody else has it.
  await lead.says('/menu');
  await lead.taps('button-led-clusters');
  await lead.taps('Kế hoạch năm 2027');
  expect(lan.sees('button-led-clusters')).toBe(false);
  await lead.taps('● Phường Láng');
  expect(lead).toSay('submission-facts', { version: 1 });
  expect(lead.sees('button-papers')).toBe(false);
  expect(lead.sees('button-amend')).toBe(false);
  await lead.taps('button-send-file');
  expect(lead.messages.some(({ document }) => document?.fileName === FILE)).toBe(true);
  await lead.taps('button-units-of-cluster');
  expect(lead.screen).toContain('Phường Láng');

  // What stands in the chat is asked about again at each press.
  await lead.taps('● Phường Láng');
  const number = /BN-2027-\d+/.exec(lead.screen)?.[0] ?? '';
  const file = lead.findData('o:f:');
  await decides(world, 'button-calendar-lead-not');
  expect(world.player('Quản trị của Ban')).toSay('calendar-lead-not');
  await lead.tapsOld(file);
  expect(lead.toast).toContain('không còn dùng được');
  for (const data of [`s:${number}`, `sd:${number}:0`]) {
    await lead.forges(data);
    expect(lead).toSay('not-your-unit');
  }
  await opensDuty(lead);
  expect(lead.buttons.some((label) => label.includes('Phường Láng'))).toBe(false);
  expect(lead.screen).toContain('Phường Láng');

  await decides(world, 'button-calendar-lead-reads');
  await opensDuty(lead);
  await lead.taps('● Phường Láng');
  expect(lead).toSay('submission-facts', { version: 1 });
  const changes = await world.stores(async ({ milestones, audit }) => {
    const plan = await milestones.ofForm(annualPlan.id, yearPeriod(2027));
    return plan ? audit.about(`milestone:${plan.id}`) : [];
  });
  expect(changes.map(({ details }) => details['isReadByLead'])).toEqual([
    'true → false',
    'false → true',
  ]);
});

it('lets a lead read neither what is not handed in, nor papers of another cluster, nor what is for the Board', async () => {
  const { world, lan } = await handedInPlan();
  const lead = world.player('Trưởng cụm');
  const stranger = world.player('Xã Bát Tràng');
  await lead.starts();
  await stranger.starts();
  await lan.says('/viec');
  await lan.taps('button-own-papers');
  const data = lan.findData('s:').button.callbackData ?? '';
  await stranger.forges(data.replace(/^\+/, ''));
  expect(stranger).toSay('not-your-unit');
  const unitId = await world.stores(async ({ units }) => (await units.byCode('P-LANG'))?.id ?? '');
  for (const forged of [`hs:u:${unitId}`, `hs:d:${unitId}:annual-plan:2027:0`, `o:u:${unitId}`]) {
    await lead.forges(forged);
    expect(lead.screen).not.toContain('BN-2027');
  }
});

it('lets a deputy read and nudge as the lead does, until the cluster has named others', async () => {
  const { world } = await handedInPlan();
  const deputy = world.player('Trưởng cụm');
  await deputy.starts();
  const named = (year: number, role: ClusterRole): Promise<void> =>
    world.stores(async ({ units, people }) => {
      const [unitId] = (await people.known(asTelegramId(deputy.id)))?.unitIds ?? [];
      const own = (await units.memberships([year])).filter((one) => one.unitId === unitId);
      const memberships = own.map(({ clusterId, unitId: of }) => ({
        unitId: of,
        clusterId,
        year,
        role,
      }));
      await units.save({ units: [], clusters: [], memberships, successions: [] });
    });
  await named(2027, 'deputy');
  await deputy.says('/menu');
  await deputy.taps('button-led-clusters');
  await deputy.taps('Kế hoạch năm 2027');
  expect(deputy.buttons.some((label) => label.startsWith('Nhắc'))).toBe(true);
  await deputy.taps('● Phường Láng');
  expect(deputy).toSay('submission-facts', { version: 1 });
  const number = /BN-2027-\d+/.exec(deputy.screen)?.[0] ?? '';
  await deputy.taps('button-send-file');
  expect(deputy.messages.some(({ document }) => document?.fileName === FILE)).toBe(true);

  await named(2027, 'member');
  await deputy.says('/cum');
  expect(deputy).toSay('cluster-none');
  await deputy.forges(`s:${number}`);
  expect(deputy).toSay('not-your-unit');
});
