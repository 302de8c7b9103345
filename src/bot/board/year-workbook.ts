import { isQuestion, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { byCluster } from '../../core/reports/load-year.ts';
import { coverageOf, standingOfPaper } from '../../core/reports/year-coverage.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { nameIn } from '../../core/shared/language.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster } from '../../core/units/cluster-name.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { unitTypeWords } from '../calendar/words.ts';
import { type BotContext, type Request } from '../kit/request.ts';
import { rowOfEach, sendSheet } from '../kit/sheet.ts';
import { yearSeen } from './year.ts';

/** All that is owed of the year, a row each: to be sorted and filtered at a desk. */
export const sendYearWorkbook = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> => {
  const { request } = ctx;
  const seen = await yearSeen(ctx, by, { year });
  const { done, owed } = coverageOf(seen.rows, request.now);
  sendSheet(request, {
    fileName: 'tong-quan-nam.xlsx',
    name: say('city-year-sheet-name', { year: String(year) }),
    title: say('city-year-sheet-title', {
      year: String(year),
      date: { date: dateInHanoi(request.now) },
      done,
      owed,
    }),
    columns: {
      cluster: { heading: 'city-year-column-cluster', width: 28 },
      code: { heading: 'city-year-column-code', width: 22 },
      unit: { heading: 'city-year-column-unit', width: 40 },
      type: { heading: 'city-year-column-type', width: 24 },
      paper: { heading: 'city-year-column-paper', width: 44 },
      due: { heading: 'city-year-column-due', width: 12 },
      standing: { heading: 'city-year-column-standing', width: 24 },
      first: { heading: 'city-year-column-first', width: 18 },
      number: { heading: 'city-year-column-number', width: 16 },
      review: { heading: 'city-year-column-review', width: 20 },
    },
    rows: rowOfEach(
      byCluster(seen).flatMap(({ cluster, rows }) =>
        rows.flatMap((one) => (isQuestion(one) ? [] : { cluster, one })),
      ),
      ({ cluster, one }) => rowOf(request, cluster, one),
    ),
  });
};

const rowOf = ({ now, who }: Request, cluster: Cluster | null, one: Obligation) => {
  const { unit, milestone, dueOn, state } = one;
  const came = 'firstAt' in state ? state : undefined;
  return {
    cluster: say('form-value', { value: nameOfCluster(cluster) }),
    code: unit.code,
    unit: unit.name,
    type: unitTypeWords(unit.type),
    paper: nameIn(milestone.name, who.language),
    due: { day: dueOn },
    standing: say(`city-year-tone-${dashed(standingOfPaper(one, now))}`),
    first: came ? { moment: came.firstAt } : '',
    number: came?.number ?? '',
    review: reviewWords(state),
  };
};

/** How far the Board is with what came; nothing where nothing did. */
export const reviewWords = (state: Obligation['state']): TextRef | string => {
  if (state.type === 'returned') return say('city-year-review-returned');
  if (state.type !== 'submitted') return '';
  return say(`city-year-review-${state.review?.state ?? 'received'}`);
};
