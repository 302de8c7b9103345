import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../../src/core/shared/ids.ts';
import type { Transactions } from '../../src/core/stores.ts';
import { loadRegister, type Register } from '../../src/core/units/register.ts';
import type { UnitStore } from '../../src/core/units/unit-store.ts';
import { sized } from '../support/sized.ts';
import { attempt, programsOn } from './programs.ts';

const YEARS = [2026, 2027];
const PROGRAMS = 2;

const place = fc.record({ at: fc.nat(4), cluster: fc.nat(2), year: fc.constantFrom(...YEARS) });

const change = fc.oneof(
  fc.record({ type: fc.constant('unit' as const), at: fc.nat(4), name: fc.nat(9) }),
  fc.record({ type: fc.constant('place' as const), place }),
  fc.record({ type: fc.constant('tags' as const), at: fc.nat(4), tags: fc.uniqueArray(fc.nat(3)) }),
  fc.record({ type: fc.constant('successor' as const), at: fc.nat(4), of: fc.nat(4) }),
);
type Change = typeof change extends fc.Arbitrary<infer It> ? It : never;

/** What one of the programs does in one transaction: looks, changes, looks again, and may think better of it. */
const deed = fc.record({
  program: fc.nat(PROGRAMS - 1),
  looksFirst: fc.boolean(),
  changes: fc.array(change, { maxLength: 3 }),
  looksThen: fc.boolean(),
  isUndone: fc.boolean(),
  isLookedAt: fc.boolean(),
});

const nothing = { units: [], clusters: [], memberships: [], successions: [] };
const unitId = (at: number): UnitId => asId(`unit-${at}`);
const clusterId = (at: number): ClusterId => asId(`cluster-${at}`);

const unitOf = (at: number, name: number) => ({
  id: unitId(at),
  code: `P-${at}`,
  name: `Phường ${name}`,
  shortName: `Phường ${name}`,
  type: 'commune' as const,
  calendarProfile: 'calendar_year' as const,
  validFrom: '2025-07-01' as CalendarDate,
  validTo: null,
});

const clusterOf = (at: number) => ({ id: clusterId(at), name: `Cụm ${at}`, kind: 'cum' as const });

const apply = (units: UnitStore, one: Change): Promise<void> => {
  switch (one.type) {
    case 'unit':
      return units.save({ ...nothing, units: [unitOf(one.at, one.name)] });
    case 'place': {
      const { at, cluster, year } = one.place;
      const role = 'member' as const;
      const memberships = [{ unitId: unitId(at), year, clusterId: clusterId(cluster), role }];
      return units.save({ ...nothing, memberships });
    }
    case 'tags':
      return units.setTags(unitId(one.at), one.tags.map(String));
    case 'successor': {
      const successions = [{ successorId: unitId(one.at), predecessorIds: [unitId(one.of)] }];
      return units.save({ ...nothing, successions });
    }
  }
};

const registerIn = (units: UnitStore): Promise<Register> => loadRegister(units, YEARS);

const openPrograms = async () => {
  const opened = await programsOn(PROGRAMS);
  await opened.programs[0]?.run(({ units }) =>
    units.save({
      ...nothing,
      units: Array.from({ length: 5 }, (_, at) => unitOf(at, at)),
      clusters: Array.from({ length: 3 }, (_, at) => clusterOf(at)),
    }),
  );
  return opened;
};

it('remembers of the register what stands in the database, whoever changes it or thinks better of it', async () => {
  const { programs, newcomer } = await openPrograms();
  const readAnew = (): Promise<Register> => newcomer().single(({ units }) => registerIn(units));
  const looks = async (by: Transactions): Promise<void> =>
    expect(await by.single(({ units }) => registerIn(units))).toEqual(await readAnew());
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
      for (const { program, looksFirst, changes, looksThen, isUndone, isLookedAt } of deeds) {
        const transactions = programs[program] as Transactions;
        await attempt(transactions, { isUndone }, async ({ units }) => {
          if (looksFirst) await registerIn(units);
          for (const one of changes) await apply(units, one);
          if (looksThen) await registerIn(units);
        });
        if (isLookedAt) for (const one of programs) await looks(one);
      }
      for (const one of programs) await looks(one);
    }),
    { numRuns: sized({ full: 60, brief: 20 }) },
  );
});

it('gives one and the same list until the next change, which nobody can alter', async () => {
  const { programs } = await openPrograms();
  const [one] = programs;
  const all = () => one?.single(({ units }) => units.all());
  const first = await all();
  expect(await all()).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
  await one?.run(({ units }) => units.setTags(unitId(1), ['ven đô']));
  expect(await all()).not.toBe(first);
});
