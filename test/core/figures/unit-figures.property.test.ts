import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  type CountedFigures,
  countFigures,
  type FiguresStores,
  loadFigures,
  sumOfFigures,
} from '../../../src/core/figures/unit-figures.ts';
import { asId, type UnitId } from '../../../src/core/shared/ids.ts';
import type { HandedInFact, Submission } from '../../../src/core/submissions/submission.ts';
import { handedIn } from '../check-ins/handed-in.ts';

const states = ['on_track', 'at_risk', 'late', 'done'] as const;

/** A unit's targets, each with what it says of it in a quarter, null where nothing; and what it registers. */
const unit = fc.record({
  targets: fc.array(fc.record({ state: fc.option(fc.constantFrom(...states)) }), {
    minLength: 1,
    maxLength: 6,
  }),
  hasCheckIn: fc.boolean(),
  registered: fc.nat(9),
  version: fc.integer({ min: 1, max: 3 }),
});
type Told = typeof unit extends fc.Arbitrary<infer One> ? One : never;

const papersOf = (told: Told, n: number): Submission[] => {
  const { targets, hasCheckIn, registered, version } = told;
  const unitId = asId<UnitId>(`u-${n}`);
  const of = (paper: Submission): Submission => ({
    ...paper,
    unitId,
    version,
    number: `BN-${n}-${paper.formId}`,
  });
  const plan = targets.map((_, at) => ({
    key: `k${at}`,
    target_name: `Chỉ tiêu ${at}`,
    target_value: 10,
    unit_of_measure: 'percent',
  }));
  const said = targets.flatMap(({ state }, at) =>
    state === null
      ? []
      : [{ key: `k${at}`, target_name: `Chỉ tiêu ${at}`, status: state, value: 1 }],
  );
  const registration = {
    form: 'registration',
    formVersion: 1,
    sections: [{ id: 's', entries: [{ type: 'answer', field: 'reg_ldtt', value: registered }] }],
  };
  return [
    of(handedIn('annual-plan', '2027', plan)),
    ...(hasCheckIn && said.length > 0 ? [of(handedIn('check-in', '2027-Q1', said))] : []),
    of({
      formId: 'registration',
      period: '2027',
      content: JSON.stringify(registration),
    } as Submission),
  ];
};

const storesOf = (papers: () => readonly Submission[]) => {
  const kept = new Map<UnitId, CountedFigures>();
  const asked: UnitId[] = [];
  const stores = {
    milestones: { dueBetween: async () => [], ofYear: async () => [], all: async () => [] },
    submissions: {
      handedIn: async () => papers() as unknown as HandedInFact[],
      newestOfUnits: async (unitIds: readonly UnitId[]) => {
        asked.push(...unitIds);
        return papers().filter(({ unitId }) => unitIds.includes(unitId));
      },
    },
    unitFigures: {
      of: async () => [...kept.values()],
      save: async (counted: readonly CountedFigures[]) => {
        for (const one of counted) kept.set(one.unitId, one);
      },
    },
  } as unknown as FiguresStores;
  return { stores, asked };
};

it('counts what papers say as somebody does who reads all of them, and each paper once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 12 }), fc.nat(11), async (city, changed) => {
      let told = city;
      const { stores, asked } = storesOf(() => told.flatMap(papersOf));
      const expected = () => {
        const ofTargets = told.flatMap(({ targets, hasCheckIn }) =>
          targets.map(({ state }) => (hasCheckIn ? state : null) ?? 'none'),
        );
        return {
          targets: Object.fromEntries(
            [...states, 'none'].map((state) => [
              state,
              ofTargets.filter((one) => one === state).length,
            ]),
          ),
          models: 0,
          awards: {
            title: { registered: told.reduce((sum, one) => sum + one.registered, 0), proposed: 0 },
            form: { registered: 0, proposed: 0 },
          },
        };
      };
      const sum = async () => sumOfFigures((await loadFigures(stores, 2027)).values());
      expect(await sum()).toEqual(expected());
      const ports = {
        read: <T>(work: (own: FiguresStores) => Promise<T>) => work(stores),
        transact: <T>(work: (own: FiguresStores) => Promise<T>) => work(stores),
        pause: () => Promise.resolve(),
      };
      await countFigures(ports, 2027);
      asked.length = 0;
      expect(await sum()).toEqual(expected());
      expect(asked).toEqual([]);
      // One unit sends a new version: it alone is read again.
      told = told.map((one, n) =>
        n === changed ? { ...one, version: one.version + 1, registered: one.registered + 1 } : one,
      );
      expect(await sum()).toEqual(expected());
      expect(asked).toEqual(changed < told.length ? [`u-${changed}`] : []);
    }),
    { numRuns: 50 },
  );
});
