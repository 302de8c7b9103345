import { expect, it } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { openWorld } from '../support/open-world.ts';
import type { World } from '../support/world.ts';

/** Everything is asked of Phường Láng alone; Phường Tây Hồ, of another cluster, joins its own next year. */
const oneOwes = (world: World): Promise<{ joiner: Unit; stranger: Unit }> =>
  world.stores(async ({ milestones, units }) => {
    const [from, to] = ['2026-12-01', '2027-12-31'] as CalendarDate[];
    const lang = await units.byCode('P-LANG');
    const places = await units.memberships([2027]);
    const clusterOf = (unit: Unit | null) =>
      places.find(({ unitId }) => unitId === unit?.id)?.clusterId;
    const clusterId = clusterOf(lang);
    const joiner = await units.byCode('P-TAY-HO');
    const stranger = (await units.all()).find(
      (unit) => unit.id !== joiner?.id && clusterOf(unit) === clusterOf(joiner),
    );
    if (!from || !to || !lang || !joiner || !stranger || !clusterId) throw new Error('not there');
    const due = await milestones.dueBetween(from, to);
    for (const one of due)
      await milestones.save([{ ...one, owes: { ...one.owes, unitIds: [lang.id] } }]);
    const memberships = [{ unitId: joiner.id, year: 2028, clusterId, role: 'member' as const }];
    await units.save({ units: [], clusters: [], memberships, successions: [] });
    return { joiner, stranger };
  });

it('leads to each unit of a cluster, also to those that owe nothing of it and that join it next year', async () => {
  const world = await openWorld({ today: '2027-05-10' });
  const admin = world.player('Quản trị');
  const { joiner, stranger } = await oneOwes(world);
  await admin.says('/tinhhinh');
  await admin.taps('Cụm 2');
  expect(admin.screen).toContain('Phường Láng');
  expect(admin).toSay('cluster-unit-not-owing', { unit: 'Phường Kim Liên' });
  expect(admin).toSay('cluster-joiner', { unit: joiner.shortName, year: '2028' });
  await admin.taps(joiner.shortName);
  expect(admin.screen).toContain(joiner.code);

  // Of a cluster that owes nothing at all.
  await admin.says('/tinhhinh');
  await admin.taps('button-all-clusters');
  const name = await world.stores(async ({ units }) => {
    const place = (await units.memberships([2027])).find(({ unitId }) => unitId === joiner.id);
    return (await units.clusters()).find(({ id }) => id === place?.clusterId)?.name ?? '';
  });
  await admin.taps(name.replace(' thi đua số ', ' '));
  await admin.taps(stranger.shortName);
  expect(admin.screen).toContain(stranger.code);
});
