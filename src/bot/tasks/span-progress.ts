import {
  loadSpanProgress,
  type SpanProgress,
  type SpanTarget,
  type YearResult,
} from '../../core/check-ins/span-progress.ts';
import { percentOf } from '../../core/check-ins/standing.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import { measured } from '../../core/plans/read-targets.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { asId, type UnitId } from '../../core/shared/ids.ts';
import { parsePeriod, type Period } from '../../core/shared/period.ts';
import { textList } from '../../core/shared/text-list.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import { dataParts, feature, type Feature, forKnown } from '../kit/feature.ts';
import { type BotContext, htmlOf, type Line, refuse, show } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';
import { progressData } from './progress.ts';

/** What the years have brought to the targets of a five-year plan. */
export const spanProgressFeature = (): Feature => {
  const progress = feature();
  progress.callbackQuery(/^p5:/, forKnown(showPressed));
  return progress;
};

type Asked = { unit: Unit; span: Period; page: number };

const askedBy = async (ctx: BotContext, by: KnownPerson): Promise<Asked | null> => {
  const { turn } = ctx;
  const [id = '', period = '', page = '0'] = dataParts(ctx);
  const unit = await turn.stores.units.byId(asId<UnitId>(id));
  if (!unit || parsePeriod(period)?.type !== 'span') return null;
  const mayRead = await mayReadUnit(turn.stores, { by, unitId: unit.id }, turn.now);
  return mayRead ? { unit, span: asId<Period>(period), page: Number(page) } : null;
};

const showPressed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { turn } = ctx;
  const asked = await askedBy(ctx, by);
  if (!asked) return refuse(ctx, 'not-your-unit');
  const { unit, span } = asked;
  const progress = await loadSpanProgress(turn.stores, { unitId: unit.id, span });
  if (progress) showSpan(ctx, asked, progress);
  else refuse(ctx, 'button-outdated');
};

const showSpan = (ctx: BotContext, asked: Asked, { number, targets }: SpanProgress): void => {
  const { turn } = ctx;
  const { unit, span } = asked;
  const pages = pagesOf(targets.map((one, at) => `${htmlOf(turn, linesOf(one, at + 1))}\n`));
  const at = Math.min(Math.max(asked.page, 0), pages.length - 1);
  const data = (page: number): string => `p5:${unit.id}:${span}:${page}`;
  const year = yearOf(dateInHanoi(turn.now));
  const back = {
    label: say('button-span-back', { year: String(year) }),
    data: progressData(unit.id, year),
  };
  show(
    ctx,
    [
      say('span-heading', { period: span, unit: unit.name }),
      say('progress-plan', { number }),
      ...(pages.length > 1 ? [say('page-of', { page: at + 1, pages: pages.length })] : []),
      'blank',
      { html: pages[at] ?? '' },
    ],
    [
      [
        ...(at > 0 ? [{ label: say('button-page-before'), data: data(at - 1) }] : []),
        ...(at < pages.length - 1 ? [{ label: say('button-page-after'), data: data(at + 1) }] : []),
      ],
      [back],
    ].filter((row) => row.length > 0),
  );
};

const linesOf = ({ target, years, reached }: SpanTarget, n: number): Line[] => {
  const aim = say(`progress-aim_${target.direction}`, {
    value: measured(target.value, target.unit),
  });
  const parts = years.flatMap((one) => yearPart(target, one));
  return [
    say('progress-target', { n, name: target.name }),
    reached
      ? say('span-figures', {
          value: measured(reached.value, target.unit),
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
