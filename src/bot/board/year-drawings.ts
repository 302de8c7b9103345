import { shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import { isQuestion, type Obligation } from '../../core/obligations/obligation.ts';
import { byCluster, type Year } from '../../core/reports/load-year.ts';
import { ROWS_A_PICTURE } from '../../core/reports/year-bars.ts';
import {
  coverageOf,
  paperStandings,
  percentDone,
  standingOfPaper,
} from '../../core/reports/year-coverage.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { groupBy } from '../../core/shared/group-by.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import { inPieces } from '../../core/shared/in-pieces.ts';
import { nameIn } from '../../core/shared/language.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster, shortNameOfCluster } from '../../core/units/cluster-name.ts';
import type { Unit } from '../../core/units/unit.ts';
import { wordsOf, type Request } from '../kit/request.ts';
import type { ChartPaper, DrawnChart } from '../kit/worded-chart.ts';

type Drawing = ChartPaper['chart'];

const COLUMNS = 12;

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

/** The same with what stands around them: whose they are, how much is done, and what the marks mean. */
export const clusterDrawings = (
  request: Request,
  seen: Year,
  clusterId: ClusterId | null,
): DrawnChart[] => {
  const { now } = request;
  const words = (ref: TextRef): string => wordsOf(request, ref);
  const own = seen.rows.filter(({ unit }) => (seen.clusterOf(unit.id)?.id ?? null) === clusterId);
  const cluster = own[0] ? seen.clusterOf(own[0].unit.id) : null;
  const { done, owed } = coverageOf(own, now);
  const percent = percentDone({ done, owed }) ?? 0;
  const date = { date: dateInHanoi(now) };
  const shown = { cluster: nameOfCluster(cluster), year: String(seen.year) };
  const heading = words(say('city-year-units-heading', shown));
  const note = words(say('city-year-bars-note', { date, done, owed, percent }));
  const legend = paperStandings.map((tone) => ({
    tone,
    name: words(say(`city-year-tone-${dashed(tone)}`)),
  }));
  return unitsOf(request, seen, clusterId).map((chart) => ({ heading, note, legend, chart }));
};

/** How each unit of a cluster stands with each milestone. */
const unitsOf = (request: Request, seen: Year, clusterId: ClusterId | null): Drawing[] => {
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
    return inPieces(drawn, ROWS_A_PICTURE).map((own): Drawing => ({
      type: 'map',
      columns: columns.map((one) => nameIn(shortNameOf(one), who.language)),
      rows: own,
    }));
  });
};
