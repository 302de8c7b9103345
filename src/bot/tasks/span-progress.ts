import {
  loadSpanProgress,
  type SpanProgress,
  type SpanTarget,
  type YearResult,
} from '../../core/check-ins/span-progress.ts';
import { percentOf } from '../../core/check-ins/standing.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { aimOf, measured, resultOf } from '../../core/plans/read-targets.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { parsePeriod, type Period } from '../../core/shared/period.ts';
import { textList } from '../../core/shared/text-list.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { blocksOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, type BotContext, type Line } from '../kit/request.ts';
import { groupLine, planButton } from './progress-words.ts';
import { readableUnit } from './progress.ts';

const { tasks } = buttons;

type Asked = { unit: Unit; span: Period; page: number };

/** What the years have brought to the targets of a five-year plan. */
export const showSpanProgress = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, period: span, page }: { unitId: UnitId; period: Period; page: number },
): Promise<void> => {
  const unit = await readableUnit(ctx, by, unitId);
  if (!unit || parsePeriod(span)?.type !== 'span') return refuse(ctx, 'not-your-unit');
  const progress = await loadSpanProgress(ctx.request.stores, { unitId, span });
  if (progress) showSpan(ctx, { unit, span, page }, progress);
  else refuse(ctx, 'button-outdated');
};

const showSpan = (ctx: BotContext, asked: Asked, { number, targets }: SpanProgress): void => {
  const { request } = ctx;
  const { unit, span } = asked;
  const { at, pages, html, turning } = blocksOf(
    request,
    targets.map(
      (one, index) => `${htmlOf(request, linesOf(one, index + 1, targets[index - 1]))}\n`,
    ),
    {
      wanted: asked.page,
      to: (page) => tasks.spanProgress.to({ unitId: unit.id, period: span, page }),
    },
  );
  const year = yearOf(dateInHanoi(request.now));
  const back = {
    label: say('button-span-back', { year: String(year) }),
    data: tasks.progress.to({ unitId: unit.id, year }),
  };
  show(
    ctx,
    [
      say('span-heading', { period: span, unit: unit.name }),
      say('progress-plan', { number }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      { html },
    ],
    [turning, [planButton({ number })], [back]].filter((row) => row.length > 0),
  );
};

const linesOf = (
  { target, years, reached }: SpanTarget,
  n: number,
  before?: SpanTarget,
): Line[] => {
  const aim = say('progress-aim', { aim: aimOf(target) });
  const parts = years.flatMap((one) => yearPart(target, one));
  return [
    ...groupLine(target, before?.target),
    say('progress-target', { n, name: target.name }),
    reached
      ? say('span-figures', {
          value: resultOf(target, reached.value),
          how: say(`span-${target.accumulation}`),
          aim,
          standing: say(`progress-${reached.standing.type}`, {
            percent: percentOf(reached.standing),
          }),
        })
      : say('progress-unknown', { aim }),
    ...(parts.length > 0 ? [say('span-years', { parts: textList(parts) })] : []),
  ];
};

/** What a year has brought beside its share; nothing of a year that has neither. */
const yearPart = ({ unit }: SpanTarget['target'], one: YearResult): TextRef[] => {
  const { share, value } = one;
  const year = String(one.year);
  if (value === null)
    return share === null ? [] : [say('span-year-ahead', { year, share: measured(share, unit) })];
  const result = measured(value, unit);
  return share === null
    ? [say('span-year', { year, result })]
    : [say('span-year-share', { year, result, share: measured(share, unit) })];
};
