import { describe, expect, it } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../../src/core/shared/ids.ts';
import type { Membership } from '../../src/core/units/cluster.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { openPeopleWorld, type PeopleWorld } from '../support/people-world.ts';

const unit = (code: string, name: string): Unit => ({
  id: asId<UnitId>(`id-${code}`),
  code,
  name,
  shortName: name,
  type: 'commune',
  calendarProfile: 'calendar_year',
  validFrom: '2025-07-01' as CalendarDate,
  validTo: null,
});

const nothing = { units: [], clusters: [], memberships: [], successions: [] };

const savedUnits = async (...units: Unit[]): Promise<PeopleWorld> => {
  const world = await openPeopleWorld('');
  await world.run((needs) => needs.units.save({ ...nothing, units }));
  return world;
};

const inOrder = (rows: readonly Membership[]): Membership[] =>
  rows.toSorted((a, b) => (`${a.unitId}${a.year}` < `${b.unitId}${b.year}` ? -1 : 1));

describe('the unit store', () => {
  it('gives back what it was given, by id and by code', async () => {
    const lang = unit('P-LANG', 'Phường Láng');
    const { run } = await savedUnits(lang);
    expect(await run(({ units }) => units.byId(lang.id))).toEqual(lang);
    expect(await run(({ units }) => units.byCode('P-LANG'))).toEqual(lang);
    expect(await run(({ units }) => units.byCode('p-lang'))).toBeNull();
    expect(await run(({ units }) => units.byId(asId('nobody')))).toBeNull();
  });

  it('replaces a unit of the same id', async () => {
    const lang = unit('P-LANG', 'Phường Láng');
    const { run } = await savedUnits(lang);
    const closed = { ...lang, name: 'Phường Đống Đa', validTo: '2027-06-30' as CalendarDate };
    await run(({ units }) => units.save({ ...nothing, units: [closed] }));
    expect(await run(({ units }) => units.all())).toEqual([closed]);
  });

  it('refuses two units with one code, and then keeps neither change', async () => {
    const { run } = await savedUnits(unit('P-LANG', 'Phường Láng'));
    const other = { ...unit('P-LANG', 'Phường Láng Hạ'), id: asId<UnitId>('another') };
    await expect(
      run(({ units }) => units.save({ ...nothing, units: [unit('X', 'Xã X'), other] })),
    ).rejects.toThrow(/unique/i);
    expect(await run(({ units }) => units.all())).toHaveLength(1);
  });

  it('writes more rows than one statement can hold', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => unit(`X-${n}`, `Xã ${n}`));
    const { run } = await savedUnits(...many);
    expect(await run(({ units }) => units.all())).toHaveLength(5000);
  });

  it('replaces the membership of a year and the predecessors of a unit', async () => {
    const [one, two, three] = [unit('A', 'Xã A'), unit('B', 'Xã B'), unit('C', 'Xã C')];
    const { run } = await savedUnits(one, two, three);
    const cluster = { id: asId<never>('cum-1'), name: 'Cụm 1', kind: 'cum' } as const;
    const member = { unitId: one.id, year: 2027, clusterId: cluster.id, role: 'member' } as const;
    const save = (role: 'member' | 'lead', predecessorIds: UnitId[]) =>
      run(({ units }) =>
        units.save({
          units: [],
          clusters: [cluster],
          memberships: [{ ...member, role }],
          successions: [{ successorId: one.id, predecessorIds }],
        }),
      );
    await save('member', [two.id, three.id]);
    await save('lead', [three.id]);
    expect(await run(({ units }) => units.clusters())).toEqual([cluster]);
    expect(await run(({ units }) => units.memberships([2027]))).toEqual([
      { ...member, role: 'lead' },
    ]);
    expect(await run(({ units }) => units.memberships([2026]))).toEqual([]);
    expect(await run(({ units }) => units.successions())).toEqual([
      { successorId: one.id, predecessorIds: [three.id] },
    ]);
  });

  it('reads with a year what goes on from earlier ones, and of its cluster who led there last', async () => {
    const [one, two, three] = [unit('A', 'Xã A'), unit('B', 'Xã B'), unit('C', 'Xã C')];
    const { run } = await savedUnits(one, two, three);
    const [cum1, cum2] = [asId<ClusterId>('cum-1'), asId<ClusterId>('cum-2')];
    const stayed = { unitId: one.id, year: 2024, clusterId: cum1, role: 'member' } as const;
    const led = { unitId: two.id, year: 2025, clusterId: cum1, role: 'lead' } as const;
    const went = { unitId: two.id, year: 2026, clusterId: cum2, role: 'member' } as const;
    const newer = { unitId: three.id, year: 2027, clusterId: cum1, role: 'member' } as const;
    const leftIt = { unitId: three.id, year: 2026, clusterId: cum2, role: 'lead' } as const;
    await run(({ units }) =>
      units.save({
        units: [],
        clusters: [
          { id: cum1, name: 'Cụm 1', kind: 'cum' },
          { id: cum2, name: 'Cụm 2', kind: 'cum' },
        ],
        memberships: [stayed, led, went, newer, leftIt],
        successions: [],
      }),
    );
    const all = [stayed, led, went, newer, leftIt];
    expect(inOrder(await run(({ units }) => units.memberships([2027])))).toEqual(inOrder(all));
    expect(inOrder(await run(({ units }) => units.membershipsOf([two.id], [2030])))).toEqual(
      inOrder([led, went]),
    );
    expect(inOrder(await run(({ units }) => units.membershipsIn([cum1], [2027])))).toEqual(
      inOrder([stayed, led, newer]),
    );
    expect(await run(({ units }) => units.memberships([]))).toEqual([]);
  });
});
