import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { byCluster, byType } from '../../core/reports/load-year.ts';
import { coverageOf, percentDone } from '../../core/reports/year-coverage.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster, shortNameOfCluster } from '../../core/units/cluster-name.ts';
import { unitTypeWords } from '../calendar/words.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { show, wordsOf, type BotContext, type MessageButton } from '../kit/request.ts';
import { yearSeen } from './year.ts';

const { board } = buttons;

/** A line each, which takes two on a phone. */
const CLUSTERS_A_PAGE = 8;

/** How much of the year each cluster has done; each leads to the cluster. */
export const showYearClusters = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, page }: { year: number; page: number },
): Promise<void> => {
  const { request } = ctx;
  const clusters = byCluster(await yearSeen(ctx, by, { year }));
  const { items, turning } = pageOf(request, clusters, {
    wanted: page,
    size: CLUSTERS_A_PAGE,
    to: (at) => board.yearClusters.to({ year, page: at }),
    named: ({ cluster }) => calledCluster(cluster),
  });
  const ways = items.map(({ cluster }): MessageButton => ({
    label: say('form-value', { value: shortNameOfCluster(cluster) }),
    data: board.ownCluster.to({ clusterId: cluster?.id ?? null, year }),
  }));
  show(
    ctx,
    [
      say('city-year-clusters-heading', { year: String(year) }),
      'blank',
      ...items.map(({ cluster, rows }) => groupLine(ctx, nameOfCluster(cluster), rows)),
    ],
    [...inColumns(ways, ({ label }) => wordsOf(request, label)), turning, [backTo(year)]],
  );
};

/** The same by type of unit, of which there are few. */
export const showYearTypes = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> =>
  show(
    ctx,
    [
      say('city-year-types-heading', { year: String(year) }),
      'blank',
      ...byType(await yearSeen(ctx, by, { year })).map(({ type, rows }) =>
        groupLine(ctx, unitTypeWords(type), rows),
      ),
    ],
    [[backTo(year)]],
  );

const groupLine = (
  { request: { now } }: BotContext,
  name: string | TextRef,
  rows: readonly Obligation[],
): TextRef => {
  const coverage = coverageOf(rows, now);
  const { done, owed, overdue } = coverage;
  const percent = percentDone(coverage);
  if (percent === null) return say('city-year-group-none', { name });
  return say('city-year-group', { name, done, owed, percent, overdue });
};

export const backTo = (year: number): MessageButton => ({
  label: say('button-city-year-back', { year: String(year) }),
  data: board.year.to({ year }),
});
