import { describe, expect, it } from 'vitest';

import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { findUnit } from '../../../src/core/units/find-unit.ts';
import { importUnits, planUnitsImport } from '../../../src/core/units/import-units.ts';
import { parseUnitsCsv } from '../../../src/papers/units-csv.ts';
import { hanoiCsv, NOW, openPeopleWorld, tableOf } from '../../support/people-world.ts';

const codes = (planned: readonly { after: { code: string } }[]): string[] =>
  planned.map(({ after }) => after.code);

describe('importing units', () => {
  it('brings in the whole city, once', async () => {
    const { run } = await openPeopleWorld('');
    const parsed = parseUnitsCsv(hanoiCsv());
    if (!('table' in parsed)) throw new Error(parsed.refused.key);
    const input = { table: parsed.table, by: 'cli' } as const;

    const first = await run((needs) => importUnits(needs, input, NOW));
    expect(first.type).toBe('applied');
    expect(first.plan.added).toHaveLength(147);
    expect(first.plan.newClusters).toHaveLength(18);

    const again = await run((needs) => importUnits(needs, input, NOW));
    expect(again).toMatchObject({ type: 'nothing-to-do', plan: { added: [], changed: [] } });
    expect(again.plan.unchanged).toHaveLength(147);

    const units = await run(({ units: store }) => store.all());
    expect(units).toHaveLength(147);
    expect(units.find(({ code }) => code === 'P-LANG')).toMatchObject({
      name: 'Phường Láng',
      shortName: 'Phường Láng',
      type: 'commune',
      calendarProfile: 'calendar_year',
      validTo: null,
    });
    expect(Math.max(...units.map(({ shortName }) => shortName.length))).toBeLessThanOrEqual(40);
  });

  it('writes the cluster of the year it is given', async () => {
    const { run } = await openPeopleWorld();
    const table = tableOf(
      'unit_code,name,unit_type,cluster,cluster_role\nP-LANG,Phường Láng,commune,Cụm thi đua số 13,lead\n',
    );
    await run((needs) => importUnits(needs, { table, year: 2027, by: 'cli' }, NOW));
    const unit = await run(({ units }) => units.byCode('P-LANG'));
    const clusters = await run(({ units }) => units.clusters());
    const nameOf = (id: string) => clusters.find((cluster) => cluster.id === id)?.name;
    const memberships = await run(({ units }) => units.memberships([2026, 2027]));
    const own = memberships
      .filter(({ unitId }) => unitId === unit?.id)
      .map(({ year, clusterId, role }) => [year, nameOf(clusterId), role]);
    expect(own).toEqual([
      [2026, 'Cụm thi đua số 2', 'member'],
      [2027, 'Cụm thi đua số 13', 'lead'],
    ]);
  });

  it('lists what would change and writes nothing in a dry run', async () => {
    const { run } = await openPeopleWorld();
    const table = tableOf(
      `Mã đơn vị;Tên đơn vị;Loại đơn vị;Hiệu lực đến
P-LANG;Phường Láng Hạ;Xã, phường;
X-O-DIEN;Xã Ô Diên;xa phuong;31/12/2026
X-MOI;Xã Mới;commune;
`,
    );
    const before = await run(({ units }) => units.all());
    const plan = await run((needs) => planUnitsImport(needs, { table }, NOW));
    expect(codes(plan.added)).toEqual(['X-MOI']);
    expect(plan.changed).toMatchObject([
      {
        after: { code: 'P-LANG' },
        changes: [
          { column: 'name', from: 'Phường Láng', to: 'Phường Láng Hạ' },
          { column: 'short_name', from: 'Phường Láng', to: 'Phường Láng Hạ' },
        ],
      },
    ]);
    expect(plan.closed).toMatchObject([{ after: { code: 'X-O-DIEN', validTo: '2026-12-31' } }]);
    expect(plan.notInFile.map(({ code }) => code)).toEqual(['SO-Y-TE']);
    expect(await run(({ units }) => units.all())).toEqual(before);
  });

  it('writes nothing at all when one row is bad', async () => {
    const { run } = await openPeopleWorld();
    const table = tableOf('unit_code,name,unit_type\nX-MOI,Xã Mới,commune\nX-HAI,Xã Hai,hamlet\n');
    const before = await run(({ units }) => units.all());
    const outcome = await run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    expect(outcome.type).toBe('bad-rows');
    expect(outcome.plan.badRows).toEqual([
      {
        row: 3,
        column: 'unit_type',
        reason: { key: 'units-bad-type', values: { seen: 'hamlet' } },
      },
    ]);
    expect(await run(({ units }) => units.all())).toEqual(before);
    expect(await run(({ audit }) => audit.about('units'))).toHaveLength(1);
  });

  it('keeps what the unit was called before', async () => {
    const { run } = await openPeopleWorld();
    const formerNames = [
      { name: 'Phường Láng Thượng', shortName: 'Láng Thượng', until: '2025-06-30' as CalendarDate },
    ];
    await run(async ({ units }) => {
      const unit = await units.byCode('P-LANG');
      if (unit)
        await units.save({
          units: [{ ...unit, formerNames }],
          clusters: [],
          memberships: [],
          successions: [],
        });
    });
    const table = tableOf('unit_code,name,unit_type,short_name\nP-LANG,Phường Láng,commune,Láng\n');
    await run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    const found = await run(({ units }) => findUnit(units, 'Phường Láng Thượng'));
    expect(found).toMatchObject({ type: 'found', unit: { shortName: 'Láng', formerNames } });
  });

  it('keeps what an empty cell says nothing about', async () => {
    const { run } = await openPeopleWorld();
    const set = tableOf(
      'unit_code,name,unit_type,short_name,calendar_profile\nP-LANG,Phường Láng,commune,P. Láng,school_year\n',
    );
    await run((needs) => importUnits(needs, { table: set, by: 'cli' }, NOW));
    const rename = tableOf('unit_code,name,unit_type\nP-LANG,Phường Láng Mới,commune\n');
    await run((needs) => importUnits(needs, { table: rename, by: 'cli' }, NOW));
    expect(await run(({ units }) => units.byCode('P-LANG'))).toMatchObject({
      name: 'Phường Láng Mới',
      shortName: 'P. Láng',
      calendarProfile: 'school_year',
    });
  });

  it('remembers which units a merged one carries on', async () => {
    const { run } = await openPeopleWorld();
    const table = tableOf(
      `unit_code,name,unit_type,valid_to,predecessor_codes
P-LANG,Phường Láng,commune,30/6/2027,
X-O-DIEN,Xã Ô Diên,commune,30/6/2027,
P-CHUNG,Phường Chung,commune,,"X-O-DIEN, P-LANG"
`,
    );
    const outcome = await run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    expect(outcome.plan.badRows).toEqual([]);
    const { all, successions } = await run(async ({ units }) => ({
      all: await units.all(),
      successions: await units.successions(),
    }));
    const codeOf = new Map(all.map(({ id, code }) => [id, code]));
    expect(
      successions.map(({ successorId, predecessorIds }) => [
        codeOf.get(successorId),
        new Set(predecessorIds.map((id) => codeOf.get(id))),
      ]),
    ).toEqual([['P-CHUNG', new Set(['P-LANG', 'X-O-DIEN'])]]);
    const again = await run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    expect(again.type).toBe('nothing-to-do');
  });

  it('leaves a trace of who did what to which unit', async () => {
    const { run } = await openPeopleWorld();
    const table = tableOf('unit_code,name,unit_type\nP-LANG,Phường Láng Hạ,commune\n');
    await run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    const unit = await run(({ units }) => units.byCode('P-LANG'));
    const trace = await run(({ audit }) => audit.about(`unit:${unit?.id}`));
    expect(trace.map(({ actor, action }) => [actor, action])).toEqual([
      ['system', 'unit-added'],
      ['cli', 'unit-changed'],
    ]);
    expect(trace[1]?.details).toMatchObject({ name: 'Phường Láng → Phường Láng Hạ' });
  });
});
