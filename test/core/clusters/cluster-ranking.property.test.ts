import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { rankClusters, receiptsOf } from '../../../src/core/clusters/cluster-ranking.ts';
import type { Obligation } from '../../../src/core/obligations/obligation.ts';
import type { Year } from '../../../src/core/reports/load-year.ts';
import { selfScore } from '../../../src/core/scores/self-score.ts';
import { addDays, endOfDay, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { asInstant } from '../../../src/core/shared/instant.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { milestoneOf, unitOf } from '../reminders/duties.ts';

const DUE = '2027-06-15' as CalendarDate;
const now = endOfDay(addDays(DUE, 3));
const report = milestoneOf({ id: asId('m-report'), formId: 'midyear-report', dueOn: DUE });
const scoring = milestoneOf({ id: asId('m-score'), formId: selfScore.id, dueOn: DUE });

/** A unit: in which of three clusters, how its report came, what it gave itself of 100, whether somebody checked. */
const life = fc.record({
  cluster: fc.nat(2),
  report: fc.constantFrom('on-time', 'late', 'missing', 'waived'),
  points: fc.option(fc.integer({ min: 0, max: 100 })),
  isChecked: fc.boolean(),
});

const weighing = fc.record({
  selfScore: fc.integer({ min: 1, max: 100 }),
  checks: fc.nat(100),
  onTime: fc.nat(100),
});

const clusterAt = (n: number) => ({
  id: asId<never>(`c${n}`),
  name: `Cụm ${n}`,
  kind: 'cum' as const,
});

const came = (number: string, isLate: boolean, isChecked = false) => ({
  type: 'submitted' as const,
  at: asInstant(0),
  number,
  version: 1,
  firstAt: asInstant(0),
  isLate,
  isAmending: false,
  awaitsPaper: false,
  ...(isChecked
    ? {
        review: {
          state: 'checked' as const,
          by: asId<never>('x'),
          at: asInstant(0),
          answerBy: null,
        },
      }
    : {}),
});

it('ranks as somebody who adds up receipts by hand, over random cities', () => {
  fc.assert(
    fc.property(fc.array(life, { maxLength: 20 }), weighing, (lives, weights) => {
      const clusters = [0, 1, 2].map(clusterAt);
      const units = lives.map((_, n) => unitOf(`P-${n}`));
      const duty = (n: number, milestone: Obligation['milestone'], state: Obligation['state']) =>
        ({
          unit: units[n],
          milestone,
          dueOn: DUE,
          lastMoment: endOfDay(DUE),
          locksOn: null,
          state,
        }) as Obligation;
      const rows = lives.flatMap((one, n) => [
        duty(
          n,
          report,
          one.report === 'missing'
            ? { type: 'not-begun' }
            : one.report === 'waived'
              ? { type: 'waived', at: asInstant(0), reason: '' }
              : came(`R-${n}`, one.report === 'late'),
        ),
        ...(one.points === null ? [] : [duty(n, scoring, came(`S-${n}`, false, one.isChecked))]),
      ]);
      const scores = lives.flatMap(({ points }, n) =>
        points === null
          ? []
          : [
              {
                unitId: units[n]?.id,
                formId: selfScore.id,
                number: `S-${n}`,
                content: JSON.stringify({
                  form: selfScore.id,
                  formVersion: 1,
                  sections: [
                    {
                      id: 's',
                      entries: [
                        { type: 'answer', field: 'total_points', value: points },
                        { type: 'answer', field: 'total_max', value: 100 },
                      ],
                    },
                  ],
                }),
              } as unknown as Submission,
            ],
      );
      const placeOf = new Map(
        units.map(({ id }, n) => [id, clusters[lives[n]?.cluster ?? 0] ?? null]),
      );
      const seen: Year = {
        year: 2027,
        milestones: [report, scoring],
        rows,
        clusterOf: (id) => placeOf.get(id) ?? null,
      };
      const ranking = rankClusters(seen, scores, { now, weights });
      for (const one of ranking) {
        const own = lives.filter(({ cluster }) => one.cluster.id === `c${cluster}`);
        const given = own.flatMap(({ points }) => points ?? []);
        const onTime = own.filter((unit) => unit.report === 'on-time').length + given.length;
        const of = own.filter((unit) => unit.report !== 'waived').length + given.length;
        const checked = own.filter((unit) => unit.points !== null && unit.isChecked).length;
        const parts: [percent: number, weight: number][] = [
          ...(given.length > 0
            ? [
                [given.reduce((sum, n) => sum + n, 0) / given.length, weights.selfScore] as const,
                [(100 * checked) / given.length, weights.checks] as const,
              ]
            : []),
          ...(of > 0 ? [[(100 * onTime) / of, weights.onTime] as const] : []),
        ].map(([percent, weight]) => [percent, weight]);
        const whole = parts.reduce((sum, [, weight]) => sum + weight, 0);
        expect(one.onTime).toEqual({ came: onTime, of });
        expect(one.scored).toBe(given.length);
        expect(one.checked).toBe(
          own.filter((unit) => unit.points !== null && unit.isChecked).length,
        );
        // To a tenth.
        expect(
          Math.abs(
            one.points -
              parts.reduce((sum, [percent, weight]) => sum + percent * weight, 0) / whole,
          ),
        ).toBeLessThanOrEqual(0.0501);
        expect(one.place).toBe(1 + ranking.filter(({ points }) => points > one.points).length);
        const receipts = receiptsOf(one, weights);
        const added = receipts.reduce((sum, receipt) => sum + receipt.points, 0);
        expect(Math.abs(one.points - added)).toBeLessThanOrEqual(0.0501);
        expect(receipts.filter(({ part }) => part === 'on-time')).toHaveLength(of);
        expect(
          receipts.filter(({ part, number }) => part === 'on-time' && number === null),
        ).toHaveLength(own.filter((unit) => unit.report === 'missing').length);
        // Each figure leads to its receipts.
        expect(one.units.flatMap((unit) => unit.onTime.numbers)).toHaveLength(onTime);
        expect(one.units.flatMap((unit) => unit.selfScore?.number ?? [])).toHaveLength(
          given.length,
        );
      }
      const places = ranking.map(({ place }) => place);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});
