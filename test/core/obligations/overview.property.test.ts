import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { everybody } from '../../../src/core/calendar/milestone.ts';
import { loadOverview } from '../../../src/core/obligations/overview.ts';
import { instantInHanoi, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId } from '../../../src/core/shared/ids.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import type { Stores } from '../../../src/core/stores.ts';
import { clusterRoles, type Membership } from '../../../src/core/units/cluster.ts';
import { programsOn } from '../../storage/programs.ts';
import { sized } from '../../support/sized.ts';
import { milestoneOf, unitOf } from '../reminders/duties.ts';

const UNITS = 6;
const CLUSTERS = 3;
const clusterIds = Array.from({ length: CLUSTERS }, (_, at) => asId<ClusterId>(`cluster-${at}`));
const units = Array.from({ length: UNITS }, (_, at) => unitOf(`P-${at}`));
const clusters = clusterIds.map((id) => ({ id, name: `Cụm ${id}`, kind: 'cum' as const }));
const now = instantInHanoi('2027-02-08' as CalendarDate, '10:00');
const ports = { forms: new Map() };

const memberships = fc.uniqueArray(
  fc.record({
    unitId: fc.constantFrom(...units.map(({ id }) => id)),
    year: fc.constantFrom(2025, 2026, 2027, 2028),
    clusterId: fc.constantFrom(...clusterIds),
    role: fc.constantFrom(...clusterRoles),
  }),
  { selector: ({ unitId, year }) => `${unitId} ${year}`, maxLength: 16 },
);

/** A cluster has one lead a year: no list with two of them is taken. */
const withOneLead = (all: readonly Membership[]): Membership[] => {
  const led = new Set<string>();
  return all.map((one) => {
    const place = `${one.clusterId} ${one.year}`;
    const isSurplus = one.role === 'lead' && led.has(place);
    if (one.role === 'lead') led.add(place);
    return isSurplus ? { ...one, role: 'member' as const } : one;
  });
};

const milestone = fc
  .record({
    year: fc.constantFrom(2026, 2027, 2028),
    role: fc.constantFrom('any' as const, 'lead' as const),
    clusterIds: fc.oneof(fc.constant('all' as const), fc.subarray(clusterIds, { minLength: 1 })),
  })
  .map(({ year, ...owes }) =>
    milestoneOf({
      period: yearPeriod(year),
      dueOn: `${year}-03-01` as CalendarDate,
      owes: { ...everybody, ...owes },
    }),
  );

it('tells of one cluster what it tells of it within the whole city', async () => {
  expect.hasAssertions();
  await fc.assert(
    fc.asyncProperty(memberships, milestone, async (drawn, asked) => {
      const members = withOneLead(drawn);
      const [program] = (await programsOn(1)).programs;
      await program?.run(async (stores) => {
        await stores.units.save({ units, clusters, memberships: members, successions: [] });
        await stores.milestones.save([asked]);
      });
      const overviewOf = (clusterId?: ClusterId | null) =>
        program?.single((stores: Stores) =>
          loadOverview(stores, ports, {
            milestone: asked,
            now,
            ...(clusterId === undefined ? {} : { clusterId }),
          }),
        );
      const city = (await overviewOf())?.clusters;
      for (const id of [...clusterIds, null])
        expect((await overviewOf(id))?.clusters).toEqual(
          city?.filter(({ cluster }) => (cluster?.id ?? null) === id),
        );
    }),
    { numRuns: sized({ full: 20, brief: 7 }) },
  );
});
