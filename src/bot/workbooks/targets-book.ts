import { loadProgressOf, type TargetProgress } from '../../core/check-ins/load-progress.ts';
import { percentOf } from '../../core/check-ins/standing.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { aimOf, type Target } from '../../core/plans/read-targets.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { sayOfForm, type FormKey, say, type TextRef } from '../../core/shared/text-ref.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import { standingBy } from '../../core/units/standing.ts';
import type { BotContext } from '../kit/request.ts';
import { sendSheet } from '../kit/sheet.ts';
import { unitsSeenBy } from '../people/followed-units.ts';

/** The targets of a year over all units that the person sees, each with what was reported of it last. */
export const sendTargetsBook = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const seen = await unitsSeenBy(request, by);
  const units = (await stores.units.all()).filter(({ id }) => seen?.includes(id) ?? true);
  const progress = await loadProgressOf(stores, { unitIds: units.map(({ id }) => id), year });
  const { placeOf } = standingBy(await stores.units.memberships([year]))(year);
  const clusters = new Map((await stores.units.clusters()).map(({ id, name }) => [id, name]));
  const rows = inBoardOrder(units).flatMap((unit) =>
    (progress.get(unit.id)?.targets ?? []).map((one) => {
      const clusterId = placeOf.get(unit.id)?.clusterId;
      const cluster = (clusterId && clusters.get(clusterId)) ?? '';
      return Object.assign(
        { cluster, code: unit.code, unit: unit.name },
        targetCells(one.target),
        resultCells(one),
      );
    }),
  );
  sendSheet(request, {
    fileName: `chi-tieu-${year}.xlsx`,
    name: say('targets-book-name'),
    title: say('targets-book-title', {
      year: String(year),
      units: progress.size,
      targets: rows.length,
      date: { date: dateInHanoi(now) },
    }),
    columns,
    rows,
  });
};

const columns = {
  cluster: { heading: 'city-year-column-cluster', width: 26 },
  code: { heading: 'city-year-column-code', width: 22 },
  unit: { heading: 'city-year-column-unit', width: 34 },
  group: { heading: 'targets-book-group', width: 24 },
  target: { heading: 'targets-book-target', width: 44 },
  aim: { heading: 'targets-book-aim', width: 24 },
  value: { heading: 'targets-book-value', width: 12 },
  upper: { heading: 'targets-book-upper', width: 12 },
  measure: { heading: 'targets-book-measure', width: 14 },
  status: { heading: 'targets-book-status', width: 22 },
  result: { heading: 'targets-book-result', width: 12 },
  words: { heading: 'targets-book-words', width: 28 },
  share: { heading: 'targets-book-share', width: 12 },
  period: { heading: 'targets-book-period', width: 12 },
} as const;

const targetCells = (target: Target) => ({
  group: target.group ?? '',
  target: target.name,
  aim: aimOf(target),
  value: target.value ?? '',
  upper: target.upper ?? '',
  measure:
    target.unit.type === 'own'
      ? target.unit.words
      : sayOfForm(`annual-plan_targets_unit_of_measure_${target.unit.code}` as FormKey),
});

const resultCells = ({ reported, gap }: TargetProgress) => ({
  status: statusOf(reported?.status ?? gap),
  ...(reported ? saidCells(reported) : { result: '', words: '', share: '', period: '' }),
});

const saidCells = ({
  value,
  words,
  standing,
  since,
  period,
}: NonNullable<TargetProgress['reported']>) => ({
  result: value ?? '',
  words: words ?? '',
  share: standing ? percentOf(standing) : '',
  period: say('targets-book-of-period', { period: since ?? period }),
});

const statusOf = (status: string | null): TextRef | string =>
  status === null ? '' : sayOfForm(`check-in_targets_status_${status}` as FormKey);
