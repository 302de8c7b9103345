import type { KnownPerson } from '../../core/people/person.ts';
import type { ScoreTable } from '../../core/scores/compare-scores.ts';
import { ANY_EVIDENCE } from '../../core/scores/wanted-evidence.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster } from '../../core/units/cluster-name.ts';
import { refuse, type BotContext } from '../kit/request.ts';
import { drawnSheet, sendBook } from '../kit/sheet.ts';
import type { InCluster } from './cluster-duties.ts';
import { scoresSeen } from './seen-scores.ts';

/** A row a unit with its total; and on a sheet of its own what each gave itself for each criterion, with the evidence. */
export const sendScoresBook = async (
  ctx: BotContext,
  by: KnownPerson,
  place: InCluster,
): Promise<void> => {
  const { request } = ctx;
  const seen = await scoresSeen(ctx, by, place);
  if (!seen) return refuse(ctx, 'button-outdated');
  const title = say('cluster-scores-sheet-title', {
    name: nameIn(seen.milestone.name, request.who.language),
    cluster: nameOfCluster(seen.cluster),
    date: { date: dateInHanoi(request.now) },
  });
  sendBook(request, {
    fileName: 'bang-diem-tu-cham.xlsx',
    caption: title,
    sheets: [
      drawnSheet(request, totalsSheet(seen.table, title)),
      drawnSheet(request, criteriaSheet(seen.table, title)),
    ],
  });
};

const totalsSheet = ({ totals, without, lacking }: ScoreTable, title: TextRef) => ({
  name: say('cluster-scores-sheet-totals'),
  title,
  columns: {
    n: { heading: 'cluster-scores-column-n', width: 6 },
    unit: { heading: 'city-year-column-unit', width: 36 },
    points: { heading: 'cluster-scores-column-points', width: 12 },
    max: { heading: 'cluster-scores-column-max', width: 12 },
    lacking: { heading: 'cluster-scores-column-lacking', width: 24 },
  } as const,
  rows: [
    ...totals.map(({ unit, points, max }, at) => ({
      n: at + 1,
      unit: unit.name,
      points,
      max: max ?? '',
      lacking: lacking.find((one) => one.unit === unit)?.criteria.length ?? 0,
    })),
    ...without.map(({ name }) => ({ n: '', unit: name, points: '', max: '', lacking: '' })),
  ],
});

const criteriaSheet = ({ criteria }: ScoreTable, title: TextRef) => ({
  name: say('cluster-scores-sheet-criteria'),
  title,
  columns: {
    n: { heading: 'cluster-scores-column-n', width: 6 },
    heading: { heading: 'cluster-scores-column-group', width: 28 },
    criterion: { heading: 'cluster-scores-column-criterion', width: 48 },
    max: { heading: 'cluster-scores-column-max', width: 10 },
    wanted: { heading: 'cluster-scores-column-wanted', width: 28 },
    unit: { heading: 'city-year-column-unit', width: 30 },
    points: { heading: 'cluster-scores-column-points', width: 10 },
    evidence: { heading: 'cluster-scores-column-evidence', width: 40 },
    state: { heading: 'cluster-scores-column-state', width: 22 },
  } as const,
  rows: criteria.flatMap(({ criterion, heading, max, wanted, scores }, at) =>
    scores.map(({ unit, points, evidence, isLacking }) => ({
      n: at + 1,
      heading: heading ?? '',
      criterion,
      max: max ?? '',
      wanted: wanted === ANY_EVIDENCE ? say('cluster-scores-wanted-any') : (wanted ?? ''),
      unit: unit.name,
      points: points ?? '',
      evidence: evidence ?? '',
      state: isLacking ? say('cluster-scores-state-lacking') : '',
    })),
  ),
});
