import { shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import { isQuestion, type Obligation } from '../../core/obligations/obligation.ts';
import { byCluster, type ClusterOfYear, type Year } from '../../core/reports/load-year.ts';
import {
  coverageOf,
  paperStandings,
  percentDone,
  standingOfPaper,
} from '../../core/reports/year-coverage.ts';
import { groupBy } from '../../core/shared/group-by.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { nameIn } from '../../core/shared/language.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { Paper } from '../kit/paper.ts';
import { wordsOf, type Request } from '../kit/request.ts';
import { shortNameOfCluster } from './unit-cluster.ts';

export type Drawing = Extract<Paper, { type: 'chart' }>['chart'];

/** More, and Telegram shrinks a picture until nobody can read it on a phone. */
const ROWS = 20;
const COLUMNS = 12;

/** Where least is done first; what owes nothing is left out. */
export const lowestFirst = (seen: Year, now: Instant): ClusterOfYear[] =>
  byCluster(seen)
    .map((one) => ({ one, percent: percentDone(coverageOf(one.rows, now)) }))
    .flatMap(({ one, percent }) => (percent === null ? [] : [{ one, percent }]))
    .toSorted((a, b) => a.percent - b.percent)
    .map(({ one }) => one);

/** A bar for each cluster, on as many pictures as it takes. */
export const barsOf = (request: Request, seen: Year): Drawing[] => {
  const { now } = request;
  const rows = lowestFirst(seen, now).map(({ cluster, rows: own }) => {
    const coverage = coverageOf(own, now);
    const { done, owed } = coverage;
    return {
      name: wordsOf(request, called(shortNameOfCluster(cluster))),
      figures: wordsOf(
        request,
        say('city-year-figures', { done, owed, percent: percentDone(coverage) ?? 0 }),
      ),
      parts: paperStandings
        .map((tone) => ({ tone, count: coverage[tone] }))
        .filter(({ count }) => count > 0),
    };
  });
  return inPieces(rows, ROWS).map((own) => ({ type: 'bars', rows: own }));
};

const called = (name: string | TextRef): TextRef => say('form-value', { value: name });

/** How much each cluster has done of each milestone; the milestones of a picture are those that were due last. */
export const mapOf = (request: Request, seen: Year): Drawing[] => {
  const { now } = request;
  const clusters = byCluster(seen).map(({ cluster, rows }) => ({
    name: wordsOf(request, called(shortNameOfCluster(cluster))),
    own: byMilestone(rows),
  }));
  const cellOf = (own: readonly Obligation[]): Cell => {
    const coverage = coverageOf(own, now);
    const percent = percentDone(coverage);
    if (percent === null) return null;
    return { text: String(percent), share: coverage.done / coverage.owed };
  };
  return sheets(request, seen, { rows: clusters, cellOf });
};

/** How each unit of a cluster stands with each milestone. */
export const unitsOf = (request: Request, seen: Year, clusterId: ClusterId | null): Drawing[] => {
  const { now } = request;
  const own = seen.rows.filter(({ unit }) => (seen.clusterOf(unit.id)?.id ?? null) === clusterId);
  const units = [...groupBy(own, ({ unit }) => unit)]
    .toSorted(([one], [other]) => compareNames(one.name, other.name))
    .map(([unit, rows]: [Unit, Obligation[]]) => ({
      name: unit.shortName,
      own: byMilestone(rows),
    }));
  const cellOf = ([one]: readonly Obligation[]): Cell => {
    if (!one || isQuestion(one)) return null;
    const tone = standingOfPaper(one, now);
    return { text: wordsOf(request, say(`city-year-mark-${dashed(tone)}`)), tone };
  };
  return sheets(request, seen, { rows: units, cellOf });
};

const byMilestone = (rows: readonly Obligation[]): Map<MilestoneId, Obligation[]> =>
  groupBy(rows, ({ milestone }) => milestone.id);

type Row = { name: string; own: ReadonlyMap<MilestoneId, Obligation[]> };
type Cell = Extract<Drawing, { type: 'map' }>['rows'][number]['cells'][number];

/** By milestones first, the last ones first; then by rows. */
const sheets = (
  { who }: Request,
  { milestones, rows: owed }: Year,
  { rows, cellOf }: { rows: readonly Row[]; cellOf: (own: readonly Obligation[]) => Cell },
): Drawing[] => {
  const known = new Set(owed.map(({ milestone }) => milestone.id));
  const shown = milestones.filter(({ id }) => known.has(id)).toReversed();
  return inPieces(shown, COLUMNS).flatMap((some) => {
    const columns: Milestone[] = some.toReversed();
    const drawn = rows.flatMap(({ name, own }) => {
      const cells = columns.map(({ id }) => cellOf(own.get(id) ?? []));
      return cells.every((cell) => cell === null) ? [] : [{ name, cells }];
    });
    return inPieces(drawn, ROWS).map((own): Drawing => ({
      type: 'map',
      columns: columns.map((one) => nameIn(shortNameOf(one), who.language)),
      rows: own,
    }));
  });
};

const inPieces = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
