import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Owes } from '../../../src/core/calendar/milestone.ts';
import { loadObligations } from '../../../src/core/obligations/load-obligations.ts';
import { loadOverview } from '../../../src/core/obligations/overview.ts';
import { instantInHanoi, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId } from '../../../src/core/shared/ids.ts';
import { searchKey } from '../../../src/core/shared/vietnamese-text.ts';
import type { Stores } from '../../../src/core/stores.ts';
import type { Membership } from '../../../src/core/units/cluster.ts';
import { calendarProfiles, type Unit } from '../../../src/core/units/unit.ts';
import { programsOn } from '../../storage/programs.ts';
import { sized } from '../../support/sized.ts';
import { milestoneOf, unitOf } from '../reminders/duties.ts';

const now = instantInHanoi('2027-02-08' as CalendarDate, '10:00');
const DUE = '2027-03-01' as CalendarDate;
const ports = { forms: new Map() };
const codes = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6', 'P-7'];
const types = ['commune', 'department', 'enterprise'] as const;
const tags = ['Điểm nóng', 'Mô hình', 'Ven đô'];
const clusterIds = ['c-1', 'c-2'].map((id) => asId<ClusterId>(id));
const clusters = clusterIds.map((id) => ({ id, name: `Cụm ${id}`, kind: 'cum' as const }));

/** A unit with all that may decide whether it owes something. */
type Drawn = {
  unit: Unit;
  cluster: ClusterId | null;
  isLead: boolean;
  tags: readonly string[];
};

const city = fc
  .tuple(
    ...codes.map((code) =>
      fc
        .record({
          type: fc.constantFrom(...types),
          calendarProfile: fc.constantFrom(...calendarProfiles),
          validTo: fc.constantFrom(null, '2027-02-01' as CalendarDate),
          cluster: fc.constantFrom(null, ...clusterIds),
          isLead: fc.boolean(),
          tags: fc.subarray(tags),
        })
        .map(({ cluster, isLead, tags: own, ...facts }): Drawn => ({
          unit: { ...unitOf(code), ...facts },
          cluster,
          isLead,
          tags: own,
        })),
    ),
  )
  .map(withOneLead);

/** A cluster has one lead a year. */
function withOneLead(all: readonly Drawn[]): Drawn[] {
  const led = new Set<ClusterId | null>([null]);
  return all.map((one) => {
    const isLead = one.isLead && !led.has(one.cluster);
    if (isLead) led.add(one.cluster);
    return { ...one, isLead };
  });
}

const some = <Item>(items: readonly Item[]) =>
  fc.oneof(fc.constant('all' as const), fc.subarray([...items], { minLength: 1 }));

const owes: fc.Arbitrary<Owes> = fc.record({
  types: some(types),
  clusterIds: some(clusterIds),
  tags: some(tags.map((tag) => tag.toUpperCase())),
  unitIds: some(codes.map((code) => unitOf(code).id)),
  role: fc.constantFrom('any' as const, 'lead' as const),
  profile: fc.constantFrom('any' as const, ...calendarProfiles),
});

const isIn = <Item>(chosen: readonly Item[] | 'all', items: readonly (Item | null)[]): boolean =>
  chosen === 'all' || items.some((item) => item !== null && chosen.includes(item));

/** Counted anew, condition by condition. */
const naive = (all: readonly Drawn[], asked: Owes): string[] => {
  let left = all.filter(({ unit }) => unit.validTo === null || unit.validTo >= DUE);
  left = left.filter(({ unit }) => isIn(asked.types, [unit.type]));
  left = left.filter(
    ({ unit }) => asked.profile === 'any' || asked.profile === unit.calendarProfile,
  );
  left = left.filter(({ unit }) => isIn(asked.unitIds, [unit.id]));
  left = left.filter(({ cluster }) => isIn(asked.clusterIds, [cluster]));
  left = left.filter(({ isLead }) => asked.role === 'any' || isLead);
  const wanted = asked.tags === 'all' ? 'all' : asked.tags.map(searchKey);
  left = left.filter(({ tags: own }) => isIn(wanted, own.map(searchKey)));
  return left.map(({ unit }) => unit.code).toSorted();
};

it('is owed by just those whom all of its conditions name, in lists, counts and for each unit', async () => {
  expect.hasAssertions();
  await fc.assert(
    fc.asyncProperty(city, owes, async (drawn, asked) => {
      const milestone = milestoneOf({ dueOn: DUE, onTimeUntil: DUE, owes: asked });
      const memberships = drawn.flatMap(({ unit, cluster, isLead }): Membership[] =>
        cluster
          ? [{ unitId: unit.id, clusterId: cluster, year: 2027, role: isLead ? 'lead' : 'member' }]
          : [],
      );
      const [program] = (await programsOn(1)).programs;
      await program?.run(async (stores) => {
        const units = drawn.map(({ unit }) => unit);
        await stores.units.save({ units, clusters, memberships, successions: [] });
        for (const { unit, tags: own } of drawn) await stores.units.setTags(unit.id, own);
        await stores.milestones.save([milestone]);
      });
      const wanted = naive(drawn, asked);
      const look = <T>(work: (stores: Stores) => Promise<T>) => program?.single(work);
      const where = { now, milestoneIds: [milestone.id] };
      const owed = await look((stores) => loadObligations(stores, ports, where));
      expect(owed?.map(({ unit }) => unit.code).toSorted()).toEqual(wanted);
      const overview = await look((stores) => loadOverview(stores, ports, { milestone, now }));
      const counted = overview?.clusters.flatMap(({ rows }) => rows.map(({ unit }) => unit.code));
      expect(counted?.toSorted()).toEqual(wanted);
      for (const { unit } of drawn) {
        const own = await look((stores) =>
          loadObligations(stores, ports, { ...where, unitIds: [unit.id] }),
        );
        expect(own?.length).toBe(wanted.includes(unit.code) ? 1 : 0);
      }
    }),
    { numRuns: sized({ full: 25, brief: 8 }) },
  );
});
