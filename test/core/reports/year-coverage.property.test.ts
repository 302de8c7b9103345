import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { workingDays } from '../../../src/core/calendar/working-days.ts';
import { obligationsOf } from '../../../src/core/obligations/obligations-of.ts';
import type { Relief } from '../../../src/core/obligations/relief.ts';
import { yearLines } from '../../../src/core/reminders/week-page.ts';
import type { Year } from '../../../src/core/reports/load-year.ts';
import { yearBars } from '../../../src/core/reports/year-bars.ts';
import {
  cameSince,
  coverageOf,
  isFull,
  paperStandings,
  percentDone,
  type PaperStanding,
} from '../../../src/core/reports/year-coverage.ts';
import {
  addDays,
  instantInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId } from '../../../src/core/shared/ids.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import { say } from '../../../src/core/shared/text-ref.ts';
import type { HandedInFact } from '../../../src/core/submissions/submission.ts';
import { shortNameOfCluster } from '../../../src/core/units/cluster-name.ts';
import { milestoneOf, unitOf } from '../reminders/duties.ts';

const FIRST = '2027-02-01' as CalendarDate;
const DUE_AFTER = 20;
const ANSWER_BY = 60;
const milestone = milestoneOf({
  shift: 'none',
  onTimeUntil: addDays(FIRST, DUE_AFTER),
  dueOn: addDays(FIRST, DUE_AFTER),
});

/** What became of the paper of one unit, in days after the first. */
const life = fc.record({
  sentAfter: fc.option(fc.integer({ min: 0, max: 40 })),
  again: fc.boolean(),
  verdict: fc.constantFrom('none', 'reviewing', 'agreed', 'returned'),
  relief: fc.constantFrom('none', 'waiver', 'paper', 'extension'),
  extraDays: fc.integer({ min: 1, max: 20 }),
  isBegun: fc.boolean(),
});
type Life = typeof life extends fc.Arbitrary<infer One> ? One : never;

const at = (days: number) => instantInHanoi(addDays(FIRST, days), '10:00');
const by = asId<never>('somebody');

const handedIn = (one: Life, unitId: string): HandedInFact[] => {
  if (one.sentAfter === null) return [];
  const version = one.again ? 2 : 1;
  return [
    {
      unitId: asId(unitId),
      formId: milestone.formId,
      period: yearPeriod(2027),
      number: `BN-${unitId}`,
      version,
      at: at(one.sentAfter + (one.again ? 3 : 0)),
      firstAt: at(one.sentAfter),
      awaitsPaper: false,
      ...(one.verdict === 'none'
        ? {}
        : {
            review: {
              state: one.verdict,
              by,
              at: at(one.sentAfter + 5),
              answerBy: one.verdict === 'returned' ? addDays(FIRST, ANSWER_BY) : null,
            },
          }),
    },
  ];
};

const reliefOf = (one: Life, unitId: string): Relief[] =>
  one.relief === 'none'
    ? []
    : [
        {
          id: asId(`r-${unitId}`),
          milestoneId: milestone.id,
          unitId: asId(unitId),
          kind: one.relief,
          state: 'granted',
          reason: '',
          until: one.relief === 'extension' ? addDays(FIRST, DUE_AFTER + one.extraDays) : null,
          documentNumber: one.relief === 'paper' ? '1/KH' : null,
          documentDate: null,
          askedBy: by,
          askedAt: at(1),
          decidedBy: by,
          decidedAt: at(1),
        } as unknown as Relief,
      ];

/** Units stand in turn in one of these clusters, or in none. */
const clusters = [
  { id: asId<ClusterId>('c0'), name: 'Cụm thi đua số 1', kind: 'cum' as const },
  { id: asId<ClusterId>('c1'), name: 'Khối thi đua số 2', kind: 'khoi' as const },
  null,
];

const lastDayOf = (one: Life): number =>
  DUE_AFTER + (one.relief === 'extension' ? one.extraDays : 0);

/** As somebody would say of one paper who reads all that is known of it. */
const saidOf = (one: Life, today: number): PaperStanding => {
  if (one.sentAfter !== null && one.verdict === 'returned') return 'returned';
  if (one.sentAfter !== null) return one.sentAfter > lastDayOf(one) ? 'late' : 'on_time';
  if (one.relief === 'waiver' || one.relief === 'paper') return 'settled';
  return today > lastDayOf(one) ? 'overdue' : 'open';
};

/** As they would count, with a pencil. */
const recounted = (lives: readonly Life[], today: number) => {
  const said = lives.map((one) => ({ ...one, standing: saidOf(one, today) }));
  const how = (is: (one: (typeof said)[number]) => boolean): number => said.filter(is).length;
  return {
    of: (standing: PaperStanding) => how((one) => one.standing === standing),
    agreed: how((one) => one.sentAfter !== null && one.verdict === 'agreed'),
    drafting: how(({ standing, isBegun }) => isBegun && /^(?:open|overdue)$/u.test(standing)),
    // What was given back is due by a day of its own.
    due: said.filter((one) => today > (one.standing === 'returned' ? ANSWER_BY : lastDayOf(one))),
    week: how(({ sentAfter }) => sentAfter !== null && sentAfter >= today - 7),
  };
};

/** Each bar says what those who count by hand find in its cluster; together they are the whole city. */
const expectPicture = (seen: Year, lives: readonly Life[], today: number): void => {
  const bars = yearBars(seen, at(today)).flatMap(({ rows }) => rows);
  const byName = new Map(bars.map((bar) => [JSON.stringify(bar.name), bar]));
  expect(byName.size).toBe(bars.length);
  expect(bars).toHaveLength(Math.min(3, lives.length));
  for (const [place, cluster] of clusters.entries()) {
    const own = lives.filter((_, n) => n % 3 === place);
    const name = say('form-value', { value: shortNameOfCluster(cluster) });
    const bar = byName.get(JSON.stringify(name));
    if (own.length === 0) continue;
    const expected = recounted(own, today);
    const done = expected.of('on_time') + expected.of('late') + expected.of('settled');
    expect(bar?.figures.values).toMatchObject({ done, owed: own.length });
    expect(bar?.parts).toEqual(
      paperStandings
        .map((tone) => ({ tone, count: expected.of(tone) }))
        .filter(({ count }) => count > 0),
    );
  }
};

it('counts as somebody who goes through all papers does, over random cities', () => {
  fc.assert(
    fc.property(
      fc.array(life, { maxLength: 30 }),
      fc.integer({ min: 41, max: 90 }),
      (lives, today) => {
        const units = lives.map((_, n) => unitOf(`P-${n}`));
        const idOf = (n: number): string => units[n]?.id ?? '';
        const rows = obligationsOf({
          milestones: [milestone],
          units,
          memberships: [],
          tags: [],
          drafts: lives.flatMap((one, n) =>
            one.isBegun && one.sentAfter === null
              ? {
                  unitId: asId(idOf(n)),
                  formId: milestone.formId,
                  period: milestone.period,
                  share: 0.5,
                  changedAt: at(2),
                }
              : [],
          ),
          submissions: lives.flatMap((one, n) => handedIn(one, idOf(n))),
          reliefs: lives.flatMap((one, n) => reliefOf(one, idOf(n))),
          claims: [],
          workingDays: workingDays([]),
        });
        const now = at(today);
        const coverage = coverageOf(rows, now);
        const expected = recounted(lives, today);
        for (const standing of paperStandings)
          expect(coverage[standing]).toBe(expected.of(standing));
        expect(coverage.agreed).toBe(expected.agreed);
        expect(coverage.drafting).toBe(expected.drafting);
        expect(coverage.owed).toBe(lives.length);
        const done = expected.of('on_time') + expected.of('late') + expected.of('settled');
        expect(coverage.done).toBe(done);
        expect(paperStandings.reduce((sum, one) => sum + coverage[one], 0)).toBe(coverage.owed);
        expect(cameSince(rows, at(today - 7))).toBe(expected.week);
        const isAllDone = expected.due.every(({ standing }) =>
          /^(?:on_time|late|settled)$/u.test(standing),
        );
        expect(isFull(rows, now)).toBe(expected.due.length === 0 ? null : isAllDone);
        const seen: Year = {
          year: 2027,
          milestones: [milestone],
          rows,
          clusterOf: (id) => clusters[units.findIndex((unit) => unit.id === id) % 3] ?? null,
        };
        expectPicture(seen, lives, today);
        const [said] = yearLines(seen, now);
        expect(said?.values ?? {}).toMatchObject(
          lives.length > 0 ? { done, owed: lives.length } : {},
        );
        const percent = percentDone(coverage);
        expect(percent === 100).toBe(lives.length > 0 && coverage.done === lives.length);
      },
    ),
    { numRuns: 300 },
  );
});
