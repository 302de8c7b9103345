import type { BarChart } from '../shared/bar-chart.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { inPieces } from '../shared/in-pieces.ts';
import type { Instant } from '../shared/instant.ts';
import { dashed, say } from '../shared/text-ref.ts';
import { shortNameOfCluster } from '../units/cluster-name.ts';
import { byCluster, type ClusterOfYear, type Year } from './load-year.ts';
import { coverageOf, paperStandings, percentDone } from './year-coverage.ts';

/** More, and Telegram shrinks a picture until nobody can read it on a phone. */
export const ROWS_A_PICTURE = 20;

/** Where least is done first; what owes nothing is left out. */
export const lowestFirst = (seen: Year, now: Instant): ClusterOfYear[] =>
  byCluster(seen)
    .map((one) => ({ one, percent: percentDone(coverageOf(one.rows, now)) }))
    .flatMap(({ one, percent }) => (percent === null ? [] : [{ one, percent }]))
    .toSorted((a, b) => a.percent - b.percent)
    .map(({ one }) => one);

/** How much each cluster has done of the year, on as many pictures as it takes. */
export const yearBars = (seen: Year, now: Instant): BarChart[] => {
  const rows = lowestFirst(seen, now).map(({ cluster, rows: own }) => {
    const coverage = coverageOf(own, now);
    const { done, owed } = coverage;
    return {
      name: say('form-value', { value: shortNameOfCluster(cluster) }),
      figures: say('city-year-figures', { done, owed, percent: percentDone(coverage) ?? 0 }),
      parts: paperStandings
        .map((tone) => ({ tone, count: coverage[tone] }))
        .filter(({ count }) => count > 0),
    };
  });
  const { done, owed, ...all } = coverageOf(seen.rows, now);
  const percent = percentDone({ done, owed }) ?? 0;
  return inPieces(rows, ROWS_A_PICTURE).map((own) => ({
    heading: say('city-year-bars-heading', { year: String(seen.year) }),
    note: say('city-year-bars-note', { date: { date: dateInHanoi(now) }, done, owed, percent }),
    legend: paperStandings
      .filter((tone) => all[tone] > 0)
      .map((tone) => ({ tone, name: say(`city-year-tone-${dashed(tone)}`) })),
    rows: own,
  }));
};
