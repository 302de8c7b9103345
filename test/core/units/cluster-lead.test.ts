import { expect, it } from 'vitest';

import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../../../src/core/shared/ids.ts';
import { clustersLedBy, leadUnitsOn } from '../../../src/core/units/cluster-lead.ts';
import type { ClusterRole, Membership } from '../../../src/core/units/cluster.ts';
import { importUnits } from '../../../src/core/units/import-units.ts';
import { NOW, openPeopleWorld, tableOf } from '../../support/people-world.ts';

const member = (unit: string, year: number, role: ClusterRole = 'lead'): Membership => ({
  unitId: asId<UnitId>(unit),
  year,
  clusterId: asId<ClusterId>('cum-2'),
  role,
});

const handedOver = [
  member('lang', 2026),
  member('kim-lien', 2026, 'member'),
  member('lang', 2027, 'deputy'),
  member('kim-lien', 2027),
];

it.each([
  ['2026-12-31', ['lang'], 'the lead of the year'],
  ['2027-01-01', ['kim-lien', 'lang'], 'in January also the lead that closes its year'],
  ['2027-01-31', ['kim-lien', 'lang'], 'until the end of January'],
  ['2027-02-01', ['kim-lien'], 'then the new one alone'],
  ['2028-03-01', ['kim-lien'], 'on and on while nobody is named'],
  ['2031-03-01', ['kim-lien'], 'however many years ago it was'],
])('on %s the cluster is led by %j: %s', (on, leads) => {
  const found = leadUnitsOn(handedOver, on as CalendarDate);
  expect((found.get(asId('cum-2')) ?? []).toSorted()).toEqual(leads);
});

it('names a lead of both years once', () => {
  const same = [member('lang', 2026), member('lang', 2027)];
  expect(leadUnitsOn(same, '2027-01-15' as CalendarDate).get(asId('cum-2'))).toEqual(['lang']);
});

it('finds the clusters that a unit leads in what is stored', async () => {
  const { run } = await openPeopleWorld();
  const table = tableOf(
    'unit_code,name,unit_type,cluster,cluster_role\nP-LANG,Phường Láng,commune,Cụm thi đua số 2,lead\n',
  );
  await run((needs) => importUnits(needs, { table, year: 2026, by: 'cli' }, NOW));
  const led = await run(async ({ units }) => {
    const [lang, oDien] = [await units.byCode('P-LANG'), await units.byCode('X-O-DIEN')];
    const on = '2026-11-23' as CalendarDate;
    return {
      lang: await clustersLedBy(units, lang ? [lang.id] : [], on),
      oDien: await clustersLedBy(units, oDien ? [oDien.id] : [], on),
      name: (await units.clusters()).find(({ name }) => name === 'Cụm thi đua số 2')?.id,
    };
  });
  expect(led).toEqual({ lang: [led.name], oDien: [], name: led.name });
});
